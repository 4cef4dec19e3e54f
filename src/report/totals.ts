import { daysBetween } from "../base/dates.ts";
import { escapeForLog, formatNumber, joinList, pluralize, quote, short } from "../base/wording.ts";
import { manifestRemoved } from "../findings/builtin-checks.ts";
import { isWorse } from "../findings/verdict.ts";
import type { Report, RunFacts } from "../model/report.ts";
import { levels } from "../model/rule.ts";
import type { ChangeScope } from "../model/scope.ts";
import { painterFor, type RenderOptions } from "./options.ts";
import { describeLines, describeRules, ruleTotals } from "./rule-totals.ts";

/**
 * The last lines: the verdict, its basis, with `verbose` the rules that did not apply or could not be evaluated, and whether the table of updates is
 * old. None if errors kept the run from checking anything.
 */
export function closing(report: Report, options: RenderOptions): string {
  const { errors = [] } = options;
  if (options.quiet || (errors.length > 0 && checkedNothing(report))) return "";
  const paint = painterFor(options);
  const [idle, old] = [options.verbose ? idleRules(report) : "", oldUpdates(report)];
  const unknown = options.verbose ? unevaluatedRules(report, escapeForLog) : [];
  const lines = [
    `${paint(errors.length > 0 ? "failure" : report.conclusion, verdictWith(report, errors))} (${basis(report, escapeForLog)})`,
    ...(idle ? [idle] : []),
    ...unknown,
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

/** The verdict of a run with its errors besides findings: "no findings" is only true of what was checked. */
export function verdictWith(report: Report, errors: readonly string[]): string {
  if (checkedNothing(report)) return "nothing was checked";
  return errors.length > 0 ? `${verdict(report)}; the run is incomplete` : verdict(report);
}

/** Whether a run had no manifest and has no finding, so that it has no result. */
export function checkedNothing({ run, findings }: Report): boolean {
  return run.files.length === 0 && findings.length === 0;
}

/** The basis of a verdict: "3 files checked: 31 rules ran, 26 did not apply". */
export function basis(report: Report, show: Escape): string {
  const { run, scope, findings, counts, removed = [] } = report;
  const { files, asOf, skipped } = run;
  const rules = files.length > 0 ? `: ${describeRules(report, (file) => show(short(file, most.name)))}` : "";
  const suppressed = counts.waived > 0 ? `; ${pluralize(counts.waived, "finding")} waived` : "";
  // A scope has its own count of them.
  const worse = scope?.worse === undefined ? findings.filter(isWorse).length : 0;
  const exceeding = worse > 0 ? `; ${pluralize(worse, "finding")} worse than waived` : "";
  const inside = findings.filter(({ rule }) => rule.id !== manifestRemoved.id).length;
  const narrowed = scope ? `; ${outside(scope, inside)}` : "";
  const gone = removed.length > 0 ? `; ${pluralize(removed.length, "manifest")} removed` : "";
  return `${pluralize(files.length, "file")} checked${rules}, as of ${asOf}${skippedFiles(skipped, show)}${suppressed}${exceeding}${narrowed}${gone}`;
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
export function idleRules({ run }: Report): string {
  const { idle } = ruleTotals(run);
  return idle.length > 0 ? `rules that did not apply: ${joinList(idle.map(({ id }) => id))}` : "";
}

/** The rules that could not be evaluated, one line for each manifest. */
export function unevaluatedRules({ run: { unevaluated = [], rules } }: Report, show: Escape): readonly string[] {
  return unevaluated.map((each) => {
    const ids = each.rules.length === rules.length ? "all" : joinList(each.rules.map(({ id }) => id));
    return `rules that could not be evaluated because of ${describeLines(each)} of ${show(short(each.file, most.name))}: ${ids}`;
  });
}
