import type { Shard } from "../features/merge/shard-run.ts";
import type { Report } from "../model/report.ts";
import type { Waived } from "../model/waiver.ts";
import { discover, nameFrom, read, type Where } from "../node/find-files.ts";
import type { Judge } from "../node/report-scope.ts";
import type { Outcome } from "../node/run.ts";
import type { ShardView } from "../report/json.ts";

/** What is waived in some files, whichever shard looks at them. */
export async function waivedIn(
  patterns: readonly string[],
  where: Where,
  isOne: (file: string) => boolean,
  judge: Judge,
): Promise<readonly Waived[]> {
  const { files } = await discover(patterns, where);
  const some = files.filter(({ path }) => isOne(nameFrom(where.base, path)));
  // What cannot be read is told by the shard that it belongs to.
  const { waived = [] } = await judge([...read(some, where, () => {})]);
  return waived;
}

/** What the other shards have to know, with what this one says of the change. Only excuses set the reports apart. */
export async function partOf(
  { report: before, shard }: Outcome,
  { findings }: Report,
  problems: readonly string[],
  remarks: readonly string[],
): Promise<ShardView | undefined> {
  if (!shard) return undefined;
  const { amended } = await import("../features/merge/shard-view.ts");
  const known = new Set(before.findings);
  const counting = findings.filter((finding) => !known.has(finding));
  return amended(shard, new Set(counting), { problems, remarks });
}

/** "shard 3/8". */
export function nameOf({ number, count }: Shard): string {
  return `shard ${number}/${count}`;
}
