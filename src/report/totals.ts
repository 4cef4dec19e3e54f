import { daysBetween } from "../base/dates.ts";
import { escapeForLog, formatNumber, joinList, pluralize, quote, short } from "../base/wording.ts";
import { manifestRemoved } from "../findings/builtin-checks.ts";
import { isWorse } from "../findings/verdict.ts";
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
    `${paint(report.conclusion, verdict(report))} (${basis(report, escapeForLog)})`,
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

/** The verdict of a run that errors besides findings fail: "no findings" would not be true if they kept it from checking anything. */
export function verdictWith(report: Report, errors: readonly string[]): string {
  const isEmpty = report.run.files.length === 0 && report.findings.length === 0;
  return isEmpty && errors.length > 0 ? "nothing was checked" : verdict(report);
}

/** The basis of a verdict: "3 files checked by 31 rules, 26 of which did not apply". */
export function basis({ run, scope, findings, counts, removed = [] }: Report, show: Escape): string {
  const { files, rules, idle, asOf, skipped } = run;
  const checked = `${pluralize(files.length, "file")} checked by ${pluralize(rules.length, "rule")}`;
  const nothing = idle.length > 0 ? `, ${formatNumber(idle.length)} of which did not apply` : "";
  const suppressed = counts.waived > 0 ? `; ${pluralize(counts.waived, "finding")} waived` : "";
  // A scope has its own count of them.
  const worse = scope?.worse === undefined ? findings.filter(isWorse).length : 0;
  const exceeding = worse > 0 ? `; ${pluralize(worse, "finding")} worse than waived` : "";
  const inside = findings.filter(({ rule }) => rule.id !== manifestRemoved.id).length;
  const narrowed = scope ? `; ${outside(scope, inside)}` : "";
  const gone = removed.length > 0 ? `; ${pluralize(removed.length, "manifest")} removed` : "";
  return `${checked}${nothing}, as of ${asOf}${skippedFiles(skipped, show)}${suppressed}${exceeding}${narrowed}${gone}`;
}

/** Escapes names and values for the format of a report. */
type Escape = (text: string) => string;

/** The most skipped files that are listed, and the longest name and reason. */
const most = { files: 5, name: 80, reason: 120 } as const;

/** How many files were skipped, and which of them a pattern names or a reader may take for manifests. */
function skippedFiles(skipped: RunFacts["skipped"], show: Escape): string {
  if (skipped.length === 0) return "";
  const near = skipped.filter(({ isNear }) => isNear);
  const listed = [...near, ...skipped.filter(({ isNear, named }) => named && !isNear)];
  const items = listed
    .slice(0, most.files)
    .map(({ file, reason }) => `${show(short(file, most.name))} (${show(short(reason, most.reason))})`);
  const rest = listed.length - items.length;
  const list = joinList([...items, ...(rest > 0 ? [`${formatNumber(rest)} more`] : [])]);
  const lead = listed.length === skipped.length ? ": " : ", including ";
  return `; ${pluralize(skipped.length, "file")} skipped${list ? lead + list : ""}`;
}

/** How a report was narrowed: "2 new, 1 worse, 1 fixed, 14 already there". What is outside the scope is counted. */
function outside({ kind, outside, worse = 0, fixed }: ChangeScope, inside: number): string {
  if (fixed !== undefined) {
    const [added, changed, resolved, known] = [inside - worse, worse, fixed, outside].map(formatNumber);
    return `${added} new, ${changed} worse, ${resolved} fixed, ${known} already there`;
  }
  return `${kind.replace("-", " ")} only, ${pluralize(outside, "finding")} elsewhere`;
}

/** The rules that did not apply, on one line; empty if all did. */
export function idleRules({ run: { idle } }: Report): string {
  return idle.length > 0 ? `rules that did not apply: ${joinList(idle.map(({ id }) => id))}` : "";
}
