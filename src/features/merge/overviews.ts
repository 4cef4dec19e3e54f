import { loadOf, tightest } from "../../overview/limits.ts";
import { mostRows, type Overview, type Overviews, type Row } from "../../overview/overview.ts";
import { type SourceId, sources } from "../../sources/index.ts";
import { pathIn } from "./findings.ts";
import type { OverviewContent, ShardReport } from "./report-content.ts";

/** The deployments of all shards in the order of the whole run, as many as one run keeps. */
export function overviewsIn(reports: readonly ShardReport[]): Overviews {
  const all = reports.flatMap(({ files, shard }) => {
    const places = new Map(files.map((file, at) => [file, shard.files[at] ?? -1]));
    return shard.overviews.deployments.map((overview) => ({ overview, place: places.get(overview.file) ?? -1 }));
  });
  const deployments: Overview[] = [];
  let room = mostRows;
  for (const { overview } of all.sort((a, b) => a.place - b.place)) {
    if (room <= 0) break;
    const kept = fitted(overviewIn(overview), room);
    room -= Math.max(kept.rows.length, 1);
    deployments.push(kept);
  }
  const more = reports.reduce((sum, { shard }) => sum + shard.overviews.more, all.length);
  return { deployments, more: more - deployments.length };
}

/** As much of it as there is room for. Where not all of its rows are kept, nobody looks ahead. */
function fitted({ growth, ...overview }: Overview, room: number): Overview {
  if (overview.rows.length <= room) return { ...overview, ...(growth && { growth }) };
  const rows = overview.rows.slice(0, room);
  return { ...overview, rows, more: overview.more + overview.rows.length - room };
}

function overviewIn({ deployment, product, file, line, growth, rows, more, links }: OverviewContent): Overview {
  const about = { deployment, product, file, line, more, links };
  return { ...about, ...(growth && { growth }), rows: rows.map(rowIn) };
}

function rowIn({ path, limits: told, ...row }: OverviewContent["rows"][number]): Row {
  const limits = told.map((limit) => ({ ...limit, source: sourceOf(limit.source) }));
  const most = tightest(limits, "all");
  return { ...row, path: pathIn(path), limits, ...(most && { load: loadOf(most) }) };
}

/** A page does not show it; a name that is none of ours is not let through all the same. */
function sourceOf(id: string): SourceId {
  return Object.hasOwn(sources, id) ? (id as SourceId) : "sarif-2.1.0";
}
