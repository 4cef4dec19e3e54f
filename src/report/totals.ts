import { formatNumber, joinList, pluralize } from "../base/wording.ts";
import type { Report } from "../model/report.ts";
import { levels } from "../model/rule.ts";
import type { ChangeScope } from "../model/scope.ts";
import { painterFor, type RenderOptions } from "./options.ts";

/** The last lines: the verdict, its basis and, with `verbose`, the rules that did not apply. */
export function closing(report: Report, options: RenderOptions): string {
  if (options.quiet) return "";
  const idle = options.verbose ? idleRules(report) : "";
  return `${painterFor(options)(report.conclusion, verdict(report))} (${basis(report)})\n${idle && `${idle}\n`}`;
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
