import { daysBetween } from "../../base/dates.ts";
import { escapeForLog, pluralize } from "../../base/wording.ts";
import { verdict, verdictWith } from "../../report/totals.ts";
import { graceOf } from "./grace.ts";
import type { Calendar, CalendarChange, CalendarDay, CalendarOptions } from "./types.ts";

/** The calendar as text for a terminal: each date with its changes, and the result of a check from then on. */
export function terminal({ asOf, until, report, days }: Calendar, { color, errors = [] }: CalendarOptions): string {
  const strong = (text: string) => (color ? `\u001b[1m${text}\u001b[0m` : text);
  let conclusion = report.conclusion;
  const blocks = days.map((each) => {
    const isTurn = each.conclusion !== conclusion;
    conclusion = each.conclusion;
    return `\n${strong(each.day)}, ${headingOf(each, asOf, isTurn)}\n${each.changes.map(changeText).join("")}`;
  });
  const total = days.length === 0 ? "no changes" : pluralize(days.length, "date with changes", "dates with changes");
  return `${strong(asOf)}, today: ${verdictWith(report, errors)}\n${blocks.join("")}\n${total} before ${until}\n`;
}

function headingOf(day: CalendarDay, asOf: string, isTurn: boolean): string {
  const turn = `; the check ${day.conclusion === "failure" ? "fails" : "succeeds"} from this date`;
  return `in ${pluralize(daysBetween(asOf, day.day), "day")}: ${verdict(day)}${isTurn ? turn : ""}`;
}

function changeText({ kind, finding }: CalendarChange): string {
  const { rule, message, file, range } = finding;
  const location = `${escapeForLog(file)}:${range.line}:${range.column}`;
  const grace = kind === "stops" ? undefined : graceOf(finding);
  const lines = [
    `  ${kind.padEnd(7)} ${rule.level}: ${escapeForLog(message)} [${rule.id}]`,
    location,
    ...(grace ? [grace] : []),
  ];
  return `${lines.join("\n          ")}\n`;
}
