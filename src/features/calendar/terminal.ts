import { daysBetween } from "../../base/dates.ts";
import { counted, harmless } from "../../base/wording.ts";
import { verdict } from "../../report/totals.ts";
import type { Calendar, CalendarDay, Turn } from "./types.ts";

/** The calendar for a person: each day with what changes, and what a check comes to from then on. */
export function terminal({ asOf, until, report, days }: Calendar, { color }: { readonly color: boolean }): string {
  const strong = (text: string) => (color ? `\u001b[1m${text}\u001b[0m` : text);
  let conclusion = report.conclusion;
  const blocks = days.map((each) => {
    const turned = each.conclusion !== conclusion;
    conclusion = each.conclusion;
    return `\n${strong(each.day)}, ${headOf(each, asOf, turned)}\n${each.turns.map(turnOut).join("")}`;
  });
  const many = counted(days.length, "day");
  return `${strong(asOf)}, today: ${verdict(report)}\n${blocks.join("")}\n${many} until ${until} on which something changes\n`;
}

function headOf(day: CalendarDay, asOf: string, turned: boolean): string {
  const turn = day.conclusion === "failure" ? "the check fails from here on" : "the check succeeds from here on";
  return `in ${counted(daysBetween(asOf, day.day), "day")}: ${verdict(day)}${turned ? `; ${turn}` : ""}`;
}

function turnOut({ kind, finding }: Turn): string {
  const { rule, message, file, range } = finding;
  const place = `${harmless(file)}:${range.line}:${range.column}`;
  return `  ${kind.padEnd(7)} ${rule.level}: ${harmless(message)} [${rule.id}]\n          ${place}\n`;
}
