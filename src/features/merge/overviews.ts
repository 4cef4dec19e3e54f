import { loadOf, tightest } from "../../overview/limits.ts";
import { mostRows, type Overview, type Overviews } from "../../overview/overview.ts";
import { type SourceId, sources } from "../../sources/index.ts";
import { parsePointer } from "./findings.ts";
import type { OverviewContent, ShardReport } from "./report-content.ts";
import { sortByPlace } from "./sort-by-place.ts";

/** The deployments of all shards in the order of the run, with as many rows as a single run keeps. */
export function mergeOverviews(reports: readonly ShardReport[]): Overviews {
  const all = reports.flatMap(({ files, shard }) => {
    const places = new Map(files.map((file, at) => [file, shard.files[at] ?? -1]));
    return shard.overviews.deployments.map((item) => ({ item, place: places.get(item.file) ?? -1 }));
  });
  const deployments: Overview[] = [];
  let remaining = mostRows;
  for (const content of sortByPlace(all)) {
    if (remaining <= 0) break;
    const overview = limitRows(toOverview(content), remaining);
    remaining -= Math.max(overview.rows.length, 1);
    deployments.push(overview);
  }
  const total = reports.reduce((sum, { shard }) => sum + shard.overviews.more, all.length);
  return { deployments, more: total - deployments.length };
}

/** An overview with at most some of its rows. Growth is only projected for all rows. */
function limitRows({ growth, ...overview }: Overview, limit: number): Overview {
  if (overview.rows.length <= limit) return { ...overview, ...(growth && { growth }) };
  const rows = overview.rows.slice(0, limit);
  return { ...overview, rows, more: overview.more + overview.rows.length - limit };
}

function toOverview({ deployment, product, file, line, growth, rows, more, links }: OverviewContent): Overview {
  const about = { deployment, product, file, line, more, links };
  return { ...about, ...(growth && { growth }), rows: rows.map(toRow) };
}

function toRow({ path, limits: contents, ...row }: OverviewContent["rows"][number]): Overview["rows"][number] {
  const limits = contents.map((limit) => ({ ...limit, source: toSourceId(limit.source) }));
  const most = tightest(limits, "all");
  return { ...row, path: parsePointer(path), limits, ...(most && { load: loadOf(most) }) };
}

/** The id of a source. An unknown one is replaced: no format shows it, but it must not pass the check of types. */
function toSourceId(id: string): SourceId {
  return Object.hasOwn(sources, id) ? (id as SourceId) : "sarif-2.1.0";
}
