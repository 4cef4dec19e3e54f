import { daysBetween } from "../base/dates.ts";
import { formatNumber, joinList, pluralize, quote } from "../base/wording.ts";
import type { Report, RunFacts } from "../model/report.ts";
import { levels } from "../model/rule.ts";
import type { ChangeScope } from "../model/scope.ts";
import { painterFor, type RenderOptions } from "./options.ts";

/**
 * The last lines: the verdict, its basis, with `verbose` the rules that did not apply, and whether the table of updates is
 * old.
 */
export function closing(report: Report, options: RenderOptions): string {
  if (options.quiet) return "";
  const paint = painterFor(options);
  const [idle, old] = [options.verbose ? idleRules(report) : "", oldUpdates(report)];
  const lines = [
    `${paint(report.conclusion, verdict(report))} (${basis(report)})`,
    ...(idle ? [idle] : []),
    ...(old ? [paint("warning", old)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** The most days between the last publication in a table of updates and the day checked: Microsoft publishes once a month. */
const mostDays = 45;

/** The table of updates of a run, and the policy that names one. */
type UpdatesBasis = {
  readonly run: Pick<RunFacts, "asOf" | "updates">;
  readonly policy: Pick<Report["policy"], "updates">;
};

/** A notice that builds were compared with an old table of updates; empty otherwise. */
export function oldUpdates({ run: { asOf, updates } }: { readonly run: Pick<RunFacts, "asOf" | "updates"> }): string {
  const days = updates ? daysBetween(updates.completeUntil, asOf) : 0;
  // A merged report may have a date that does not exist.
  if (!updates || !(days > mostDays)) return "";
  return `security updates are known until ${updates.completeUntil} only, ${pluralize(days, "day")} before the day checked; use a newer version of lync-policy or a newer table of updates (updates in the policy, or --updates FILE)`;
}

/** Why builds were not compared with the table of updates that a user names; empty if they were, or if none is stated. */
export function unusedUpdates({
  run,
  policy,
}: Pick<UpdatesBasis, "policy"> & { readonly run: Pick<RunFacts, "updates"> }): readonly string[] {
  const { unused } = policy.updates;
  if (!run.updates || !unused) return [];
  const { name, completeUntil, today } = unused;
  const end = `is complete until ${completeUntil}${today === undefined ? "" : `, which is after today, ${today}`}`;
  const fix =
    today === undefined
      ? "use a newer file, or remove the setting that names it"
      : "correct completeUntil in the file or, if it is right, the clock of this computer";
  return [
    `the table of updates ${quote(name)} ${end}; the one of this version is used instead, which is complete until ${run.updates.completeUntil}; ${fix}`,
  ];
}

/** What a command whose output does not include them tells about the table of updates: another one is used, or it is old. */
export function updateNotes(basis: UpdatesBasis): readonly string[] {
  const old = oldUpdates(basis);
  return [...unusedUpdates(basis), ...(old ? [old] : [])];
}

/** "2 errors and 1 note", or "no findings". */
export function verdict({ counts }: Pick<Report, "counts">): string {
  const parts = levels.filter((level) => counts[level] > 0).map((level) => pluralize(counts[level], level));
  return parts.length > 0 ? joinList(parts) : "no findings";
}

/** The basis of a verdict: "3 files checked by 31 rules, 26 of which did not apply". */
export function basis({ run, scope, findings, counts }: Report): string {
  const { files, rules, idle, asOf, skipped } = run;
  const checked = `${pluralize(files.length, "file")} checked by ${pluralize(rules.length, "rule")}`;
  const nothing = idle.length > 0 ? `, ${formatNumber(idle.length)} of which did not apply` : "";
  const left = skipped.length > 0 ? `; ${pluralize(skipped.length, "file")} skipped` : "";
  const suppressed = counts.waived > 0 ? `; ${pluralize(counts.waived, "finding")} waived` : "";
  return `${checked}${nothing}, as of ${asOf}${left}${suppressed}${scope ? `; ${outside(scope, findings.length)}` : ""}`;
}

/** How a report was narrowed: "2 new, 1 fixed, 14 existing". What is outside the scope is counted. */
function outside({ kind, outside, fixed }: ChangeScope, inside: number): string {
  if (fixed !== undefined)
    return `${formatNumber(inside)} new, ${formatNumber(fixed)} fixed, ${formatNumber(outside)} existing`;
  return `${kind.replace("-", " ")} only, ${pluralize(outside, "finding")} elsewhere`;
}

/** The rules that did not apply, on one line; empty if all did. */
export function idleRules({ run: { idle } }: Report): string {
  return idle.length > 0 ? `rules that did not apply: ${joinList(idle.map(({ id }) => id))}` : "";
}
