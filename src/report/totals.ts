import type { Report } from "../types.ts";
import { levels } from "../validate.ts";
import { counted, grouped, listed } from "../words.ts";

/** "2 errors and 1 note", or "no findings". */
export function verdict({ counts }: Report): string {
  const parts = levels.filter((level) => counts[level] > 0).map((level) => counted(counts[level], level));
  return parts.length > 0 ? listed(parts) : "no findings";
}

/** What a verdict stands on: "3 files checked by 31 rules, of which 26 had nothing to look at". */
export function basis({ files, rules, idle, asOf, skipped }: Report): string {
  const checked = `${counted(files.length, "file")} checked by ${counted(rules.length, "rule")}`;
  const nothing = idle.length > 0 ? `, of which ${grouped(idle.length)} had nothing to look at` : "";
  const left = skipped.length > 0 ? `; ${counted(skipped.length, "file")} left alone` : "";
  return `${checked}${nothing}, as of ${asOf}${left}`;
}

/** The rules that had nothing to look at, on a line; empty where all had something. */
export function idleRules({ idle }: Report): string {
  return idle.length > 0 ? `nothing to look at for ${listed(idle.map(({ id }) => id))}` : "";
}
