import type { Shard } from "../features/merge/shard-run.ts";
import type { Report } from "../model/report.ts";
import type { Waived } from "../model/waiver.ts";
import type { CheckTexts } from "../node/change/report-scope.ts";
import { findFiles, type Roots, readFiles } from "../node/find-files.ts";
import { nameFrom } from "../node/paths.ts";
import type { Outcome } from "../node/run.ts";
import type { ShardView } from "../report/json.ts";

/** The waived findings in some of the files, whatever their shard. */
export async function waivedIn(
  patterns: readonly string[],
  roots: Roots,
  includes: (file: string) => boolean,
  check: CheckTexts,
): Promise<readonly Waived[]> {
  const { files } = await findFiles(patterns, roots);
  const included = files.filter(({ path }) => includes(nameFrom(roots.base, path)));
  // The shard of a file reports if it cannot be read.
  const { waived } = await check([...readFiles(included, roots, () => {})]);
  return waived;
}

/** The part of a shard's report that a merge needs. Findings that comments no longer suppress are marked in it. */
export async function shardViewOf(
  { report: before, shard }: Outcome,
  { findings }: Report,
  errors: readonly string[],
  notices: readonly string[],
): Promise<ShardView | undefined> {
  if (!shard) return undefined;
  const { amendShardView } = await import("../features/merge/shard-view.ts");
  const { waivedKey } = await import("../policy/waivers/self-waived.ts");
  const [reported, waived] = [new Set(before.findings), new Set(before.waived.map(waivedKey))];
  const restored = findings.filter((finding) => !reported.has(finding) && waived.has(waivedKey(finding)));
  return amendShardView(shard, new Set(restored), { problems: errors, notices });
}

/** "shard 3/8". */
export function describeShard({ number, count }: Shard): string {
  return `shard ${number}/${count}`;
}
