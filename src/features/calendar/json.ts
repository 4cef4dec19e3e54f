import { jsonText } from "../../base/json-text.ts";
import { tool } from "../../base/version.ts";
import { findingOut } from "../../report/json.ts";
import type { Calendar, CalendarChange } from "./types.ts";

/** The calendar as JSON, version 1. Later versions only add properties. */
export function json({ asOf, until, report, days }: Calendar): string {
  const { conclusion, counts } = report;
  const daysOut = days.map(({ day, conclusion, counts, changes }) => ({
    day,
    conclusion,
    counts,
    turns: changes.map(changeOut),
  }));
  return jsonText({ version: 1, tool, asOf, until, conclusion, counts, days: daysOut });
}

function changeOut({ kind, finding }: CalendarChange) {
  return { kind, ...findingOut(finding) };
}
