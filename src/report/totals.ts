import type { Report } from "../types.ts";
import { levels } from "../validate.ts";
import { counted, listed } from "../words.ts";

/** "2 errors and 1 note", or "no findings". */
export function verdict({ counts }: Report): string {
  const parts = levels.filter((level) => counts[level] > 0).map((level) => counted(counts[level], level));
  return parts.length > 0 ? listed(parts) : "no findings";
}

/** "3 files and 7 rules checked": what a verdict stands on. */
export function basis({ files, rules, asOf, skipped }: Report): string {
  const left = skipped.length > 0 ? `, ${counted(skipped.length, "file")} left alone` : "";
  return `${counted(files.length, "file")} and ${counted(rules.length, "rule")} checked as of ${asOf}${left}`;
}
