import { pluralize } from "../../base/wording.ts";
import { isWorse } from "../../findings/verdict.ts";
import type { Report } from "../../model/report.ts";
import type { Waived } from "../../model/waiver.ts";
import { describeExtended } from "./extended.ts";
import { type CountingFindings, restoreSelfWaived, selfWaived, waivedKey } from "./self-waived.ts";
import { compareUnlimited, describeFresh } from "./unlimited.ts";

/** What is waived before and after a change. */
type WaivedInChange = {
  /** The report on the files that it touches, before it. */
  readonly before: Report;
  /** The waived findings after it: in the files that it touches, of any shard, and in the others of the report. */
  readonly waived: readonly Waived[];
  readonly touched: (file: string) => boolean;
  /** The shard of the report, as messages name it; empty without shards. */
  readonly ofShard: string;
};

/** A report in which findings count that a change waives itself or makes worse, and what it does to waivers. */
export function guardWaivers(
  report: Report,
  { before, waived, touched, ofShard }: WaivedInChange,
): { readonly report: Report; readonly notices: readonly string[] } {
  const earlier = before.waived.filter(isByComment);
  const own = selfWaived(waived, earlier, touched);
  const { counting, fresh } = compareUnlimited(waived, before, touched);
  const restored = restoreSelfWaived(report, new Map([...counting, ...own]));
  const kept = new Set(restored.waived.map(waivedKey));
  const notices = [
    ...describeCounting(report, own, counting, ofShard),
    ...describeFresh(fresh.filter((finding) => kept.has(waivedKey(finding)))),
    ...describeExtended(waived.filter(isByComment), earlier),
  ];
  return { report: restored, notices };
}

/** How many findings count although they are waived, and why. */
function describeCounting(
  { waived }: Report,
  own: CountingFindings,
  grown: CountingFindings,
  ofShard: string,
): readonly string[] {
  const keys = waived.map(waivedKey);
  const isOwn = (key: string) => own.has(key) && !isWorse(own.get(key) ?? {});
  const ownCount = keys.filter(isOwn).length;
  const grownCount = keys.filter((key) => !isOwn(key) && (own.has(key) || grown.has(key))).length;
  const [verb, count] = grownCount === 1 ? ["is", "it counts"] : ["are", "they count"];
  return [
    ...(ownCount > 0
      ? [
          `${pluralize(ownCount, "self-waived finding")}${ofShard}: a pull request cannot waive its own findings; its waiver comments take effect after the merge`,
        ]
      : []),
    ...(grownCount > 0
      ? [
          `${pluralize(grownCount, "waived finding")}${ofShard} ${verb} worse than before the change, so ${count}; to accept a larger size, state it in the waiver or update the baseline on the base branch`,
        ]
      : []),
  ];
}

function isByComment({ waiver }: Waived): boolean {
  return waiver.kind === "comment";
}
