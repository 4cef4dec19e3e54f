import { counted, grouped, listed } from "../base/wording.ts";
import type { Report } from "../model/report.ts";
import { levels } from "../model/rule.ts";
import type { Narrowed } from "../model/scope.ts";
import { type Look, painterFor } from "./options.ts";

/** The last lines for a person: the verdict, what it stands on and, where asked for, the rules that looked at nothing. */
export function closing(report: Report, look: Look): string {
  if (look.quiet) return "";
  const idle = look.verbose ? idleRules(report) : "";
  return `${painterFor(look)(report.conclusion, verdict(report))} (${basis(report)})\n${idle && `${idle}\n`}`;
}

/** "2 errors and 1 note", or "no findings". */
export function verdict({ counts }: Pick<Report, "counts">): string {
  const parts = levels.filter((level) => counts[level] > 0).map((level) => counted(counts[level], level));
  return parts.length > 0 ? listed(parts) : "no findings";
}

/** What a verdict stands on: "3 files checked by 31 rules, of which 26 had nothing to look at". */
export function basis({ files, rules, idle, asOf, skipped, scope, findings, counts }: Report): string {
  const checked = `${counted(files.length, "file")} checked by ${counted(rules.length, "rule")}`;
  const nothing = idle.length > 0 ? `, of which ${grouped(idle.length)} had nothing to look at` : "";
  const left = skipped.length > 0 ? `; ${counted(skipped.length, "file")} left alone` : "";
  const borne = counts.waived > 0 ? `; ${counted(counts.waived, "finding")} waived` : "";
  return `${checked}${nothing}, as of ${asOf}${left}${borne}${scope ? `; ${outside(scope, findings.length)}` : ""}`;
}

/** "2 new, 1 fixed, 14 already there": what a scope leaves out is counted, so that nothing is lost unsaid. */
function outside({ kind, outside, fixed }: Narrowed, inside: number): string {
  if (fixed !== undefined) return `${grouped(inside)} new, ${grouped(fixed)} fixed, ${grouped(outside)} already there`;
  return `${kind.replace("-", " ")} only, ${counted(outside, "finding")} elsewhere`;
}

/** The rules that had nothing to look at, on a line; empty where all had something. */
export function idleRules({ idle }: Report): string {
  return idle.length > 0 ? `nothing to look at for ${listed(idle.map(({ id }) => id))}` : "";
}
