import { dayAfter } from "../../base/dates.ts";
import type { Text } from "../../base/source-text.ts";
import { type Parsed, parse } from "../../engine/read-manifests.ts";
import { contextOf } from "../../engine/run-rules.ts";
import { judgement } from "../../engine/validate.ts";
import type { AsRule, Policy } from "../../model/policy.ts";
import type { Report } from "../../model/report.ts";
import { type CommentWaivers, waiversIn } from "../../policy/waivers/comments.ts";
import { excepted } from "../../policy/waivers/suppress.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { type CheckForm, formCheckFor } from "../../schema/quick-check.ts";
import { candidates } from "./candidate-days.ts";
import { saysTheSame, turnsBetween } from "./changes.ts";
import type { Calendar, CalendarDay } from "./types.ts";

/** The first and the last day that are looked at. */
export type Span = { readonly asOf: string; readonly until: string };

/**
 * Texts are parsed once and judged on each day on which something may change, as a check on that day judges them. What is
 * different from one such day to the next is what the calendar shows.
 */
export async function lookAhead(texts: Iterable<Text>, policy: Policy, { asOf, until }: Span): Promise<Calendar> {
  const { parsed, comments } = await read(texts);
  const deployments: Deployment[] = [];
  const judgeOn = (day: string, seen?: (deployment: Deployment) => void): Report => {
    const { take, report } = judgement(policy, day, seen && ((_, deployment) => seen(deployment)));
    for (const [file, content, checkForm] of parsed) take(file, content, checkForm);
    return excepted(report(), comments);
  };
  const report = judgeOn(asOf, (deployment) => deployments.push(deployment));
  const waivers = [...(policy.waivers ?? []), ...comments.flatMap((found) => found.waivers)];
  const days = new Set(candidates(waivers, policy.maxDays));
  for (const day of turningDays(policy.own ?? [], deployments, { asOf, until })) days.add(day);
  const found: CalendarDay[] = [];
  let before = report;
  for (const day of [...days].filter((one) => asOf < one && one <= until).sort()) {
    const after = judgeOn(day);
    const { counts, conclusion } = after;
    // What stops is shown in the words of its last day.
    const turns = turnsBetween(before, after).length > 0 ? turnsBetween(judgeOn(dayAfter(day, -1)), after) : [];
    if (turns.length > 0) found.push({ day, turns, counts, conclusion });
    before = after;
  }
  return { asOf, until, report, days: found };
}

async function read(texts: Iterable<Text>) {
  const parsed: (readonly [string, Parsed, CheckForm])[] = [];
  const comments: CommentWaivers[] = [];
  for (const text of texts) {
    const content = parse(text) ?? (await import("../../engine/read-by-library.ts")).parseByLibrary(text);
    parsed.push([text.file, content, await formCheckFor(content.manifests)]);
    if (content.mayWaive) comments.push(waiversIn(text));
  }
  return { parsed, comments };
}

/** An expression can do anything with the day, so the own rules that look at it are asked on every day. */
function* turningDays(own: readonly AsRule[], deployments: readonly Deployment[], span: Span): Iterable<string> {
  const asking = own.filter(({ own: { when = "", require, message } }) =>
    [when, require, message].some((expression) => /\btoday\b/.test(expression)),
  );
  for (const deployment of asking.length > 0 ? deployments : []) {
    for (const rule of asking) yield* turnsOf(rule, deployment, span);
  }
}

function* turnsOf({ rule, failures }: AsRule, deployment: Deployment, { asOf, until }: Span): Iterable<string> {
  const judge = (day: string) => {
    const context = contextOf(deployment, day);
    return [...rule.check(deployment, context), ...failures(deployment, context)].map((hit) => ({ ...hit, on: day }));
  };
  let before = judge(asOf);
  for (let day = dayAfter(asOf, 1); day <= until; day = dayAfter(day, 1)) {
    const after = judge(day);
    const same = (hit: (typeof after)[number], at: number) => {
      const other = before[at];
      return other && hit.path.join("/") === other.path.join("/") && saysTheSame(other, hit);
    };
    if (before.length !== after.length || !after.every(same)) yield day;
    before = after;
  }
}
