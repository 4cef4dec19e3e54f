import { sha256 } from "../../base/sha256.ts";
import { tool } from "../../base/version.ts";
import { escapeInvisible } from "../../base/wording.ts";
import { identityOf } from "../../findings/identity.ts";
import { citation, cited } from "../../sources/index.ts";
import { graceOf } from "./grace.ts";
import type { Calendar, CalendarChange, CalendarDay } from "./types.ts";

/** The calendar as iCalendar (RFC 5545): an all-day event for each change. */
export function icalendar({ asOf, days }: Calendar): string {
  const seen = new Map<string, number>();
  const events = days.flatMap((day) => day.changes.map((change) => eventOf(day, change, asOf, seen)));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${tool.name}//${tool.version}//EN`,
    "CALSCALE:GREGORIAN",
    ...events.flat(),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function eventOf(
  { day }: CalendarDay,
  change: CalendarChange,
  asOf: string,
  seen: Map<string, number>,
): readonly string[] {
  const { rule, message, file, range, source } = change.finding;
  const grace = (change.kind === "stops" ? undefined : graceOf(change.finding)) ?? "";
  const place = `${file}:${range.line}:${range.column}`;
  const description = [place, grace, rule.why, rule.fix, citation(cited(source))];
  return [
    "BEGIN:VEVENT",
    `UID:${uidOf(day, change, seen)}`,
    `DTSTAMP:${withoutHyphens(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${withoutHyphens(day)}`,
    `SUMMARY:${escapeValue(`${rule.level} ${change.kind}: ${message}`)}`,
    `DESCRIPTION:${escapeValue(description.filter((line) => line !== "").join("\n"))}`,
    `CATEGORIES:${escapeValue(rule.id)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** The UID of an event. It stays the same in the next calendar, whatever its line and its figures are. */
function uidOf(day: string, { kind, finding }: CalendarChange, seen: Map<string, number>): string {
  const hash = sha256(JSON.stringify([day, kind, finding.file, finding.rule.level, identityOf(finding)])).slice(0, 32);
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return `${hash}-${count}@${tool.name}`;
}

function withoutHyphens(day: string): string {
  return day.replaceAll("-", "");
}

/** A text as a value: line breaks stay, other invisible characters are escaped. */
function escapeValue(text: string): string {
  return text
    .split("\n")
    .map((line) => escapeInvisible(line).replace(/[\\;,]/g, "\\$&"))
    .join("\\n");
}

/** The most octets in a line, without its line break. A continued line starts with a space. */
const maxOctets = 75;

/** Folds a line, never inside a character. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > maxOctets) {
      lines.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...lines, piece].join("\r\n");
}
