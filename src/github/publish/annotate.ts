import { visible } from "../../base/wording.ts";
import type { Changes } from "../../findings/changed-lines.ts";
import { distanceTo } from "../../findings/narrow.ts";
import type { Level } from "../../model/rule.ts";
import { type Annotation, checkLimits, planAnnotations } from "../../report/annotations.ts";
import { verdict } from "../../report/totals.ts";
import { type Failed, hasFailed } from "../api/errors.ts";
import { error, notice, warning } from "../context/toolkit.ts";
import type { Delivery } from "./delivery.ts";

/** What is shown of findings, and where. */
export type Annotated = { readonly shown: number; readonly url: string; readonly remark?: string | undefined };

/** Shows the findings in a check run of its own. */
export async function annotateByCheck(delivery: Delivery, summary: string): Promise<Annotated | Failed> {
  const { report, changes, succeeded, event, inputs, connect } = delivery;
  const api = await connect();
  if (hasFailed(api)) return api;
  const plan = planAnnotations(report, { limits: checkLimits, ...rankBy(changes) });
  const { publishCheckRun } = await import("./check-run.ts");
  const result = await publishCheckRun(api, {
    name: inputs.checkName,
    commit: event.head,
    conclusion: succeeded ? "success" : "failure",
    title: verdict(report),
    summary,
    text: "",
    annotations: plan.annotations,
  });
  // Of annotations that did not get there nobody knows how many findings they hold: each holds one at least.
  return hasFailed(result) ? result : { ...result, shown: result.dropped > 0 ? result.shown : plan.shown };
}

const commands = { error, warning, note: notice } as const satisfies Record<Level, unknown>;

/** Shows the findings by workflow commands. Obstacles share one, and so do remarks: each level has ten places. */
export function annotateByCommands(
  { report, changes }: Pick<Delivery, "report" | "changes">,
  taken: Partial<Record<Level, number>>,
): number {
  const { annotations, shown } = planAnnotations(report, { taken, ...rankBy(changes) });
  for (const { level, message, ...properties } of annotations as readonly Annotation[])
    commands[level](message, properties);
  return shown;
}

/** One annotation for everything of a kind that is no finding; returns how many places it takes. */
export function tell(level: Level, lines: readonly string[]): number {
  if (lines.length === 0) return 0;
  commands[level](visible(lines.join("; ")), { title: "lync-policy" });
  return 1;
}

function rankBy(changes: Changes | undefined) {
  return changes ? { rank: distanceTo(changes) } : {};
}
