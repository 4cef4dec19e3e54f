import { jsonText } from "../../base/json-text.ts";
import { tool } from "../../base/version.ts";
import { findingOut } from "../../report/json.ts";
import type { Calendar, Turn } from "./types.ts";

/** The calendar for machines, version 1. Later versions only add. */
export function json({ asOf, until, report, days }: Calendar): string {
  const { conclusion, counts } = report;
  const turning = days.map(({ day, conclusion, counts, turns }) => ({
    day,
    conclusion,
    counts,
    turns: turns.map(out),
  }));
  return jsonText({ version: 1, tool, asOf, until, conclusion, counts, days: turning });
}

function out({ kind, finding }: Turn) {
  return { kind, ...findingOut(finding) };
}
