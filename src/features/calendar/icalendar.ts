import { sha256 } from "../../base/sha256.ts";
import { tool } from "../../base/version.ts";
import { visible } from "../../base/wording.ts";
import { identityOf } from "../../findings/identity.ts";
import { citation, cited } from "../../sources/index.ts";
import type { Calendar, CalendarDay, Turn } from "./types.ts";

/** The calendar as RFC 5545 has it: an event of a whole day for each thing that changes. */
export function icalendar({ asOf, days }: Calendar): string {
  const seen = new Map<string, number>();
  const events = days.flatMap((day) => day.turns.map((turn) => eventOf(day, turn, asOf, seen)));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${tool.name}//${tool.version}//EN`,
    "CALSCALE:GREGORIAN",
    ...events.flat(),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventOf({ day }: CalendarDay, turn: Turn, asOf: string, seen: Map<string, number>): readonly string[] {
  const { rule, message, file, range, source } = turn.finding;
  const about = [`${file}:${range.line}:${range.column}`, rule.why, rule.fix, citation(cited(source))];
  return [
    "BEGIN:VEVENT",
    `UID:${uidOf(day, turn, seen)}`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escaped(`${rule.level} ${turn.kind}: ${message}`)}`,
    `DESCRIPTION:${escaped(about.filter((line) => line !== "").join("\n"))}`,
    `CATEGORIES:${escaped(rule.id)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** The same event has the same name in the next calendar, whatever line it stands at and whatever the figures are. */
function uidOf(day: string, { kind, finding }: Turn, seen: Map<string, number>): string {
  const hash = sha256(JSON.stringify([day, kind, finding.file, finding.rule.level, identityOf(finding)])).slice(0, 32);
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return `${hash}-${count}@${tool.name}`;
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

/** A text as a value: line ends stay, nothing else that cannot be seen does. */
function escaped(text: string): string {
  return text
    .split("\n")
    .map((line) => visible(line).replace(/[\\;,]/g, "\\$&"))
    .join("\\n");
}

/** The most octets that a line may have without its end; a line that goes on begins with a space. */
const widest = 75;

/** A line in pieces, none of which ends within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > widest) {
      lines.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...lines, piece].join("\r\n");
}
