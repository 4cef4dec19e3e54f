import { escapeInvisible } from "../../base/wording.ts";
import type { Changes } from "../../findings/changed-lines.ts";
import { distanceTo } from "../../findings/narrow.ts";
import type { Level } from "../../model/rule.ts";
import { type Annotation, checkLimits, planAnnotations } from "../../report/annotations.ts";
import { verdictWith } from "../../report/totals.ts";
import type { ApiResult } from "../api/errors.ts";
import { error, notice, warning } from "../context/toolkit.ts";
import type { Delivery } from "./delivery.ts";

/** The findings that a check run shows: how many, where, and why some are missing. */
export type AnnotationResult = { readonly shown: number; readonly url: string; readonly notice?: string | undefined };

/** Shows the findings in a check run of its own. */
export async function annotateByCheck(delivery: Delivery, summary: string): Promise<ApiResult<AnnotationResult>> {
  const { report, changes, succeeded, errors, event, inputs, connect } = delivery;
  const api = await connect();
  if (!api.ok) return api;
  const plan = planAnnotations(report, { limits: checkLimits, ...rankBy(changes) });
  const { publishCheckRun } = await import("./check-run.ts");
  return publishCheckRun(api.value, {
    name: inputs.checkName,
    commit: event.head,
    conclusion: succeeded ? "success" : "failure",
    title: escapeInvisible([verdictWith(report, errors), ...errors.slice(0, 1)].join("; ")),
    summary,
    text: "",
    annotations: plan.annotations,
  });
}

const commands = { error, warning, note: notice } as const satisfies Record<Level, unknown>;

/** Shows the findings by workflow commands. `taken` counts the annotations of each severity that are used already. */
export function annotateByCommands(
  { report, changes }: Pick<Delivery, "report" | "changes">,
  taken: Partial<Record<Level, number>>,
): number {
  const { annotations, shown } = planAnnotations(report, { taken, ...rankBy(changes) });
  for (const { level, message, findings: _, ...properties } of annotations as readonly Annotation[])
    commands[level](message, properties);
  return shown;
}

/** Shows messages in one annotation, since a step has at most ten of each severity. Returns how many it used. */
export function annotateMessages(level: Level, messages: readonly string[]): number {
  if (messages.length === 0) return 0;
  commands[level](escapeInvisible(messages.join("; ")), { title: "lync-policy" });
  return 1;
}

function rankBy(changes: Changes | undefined) {
  return changes ? { rank: distanceTo(changes) } : {};
}
