import { jsonText } from "../../base/json-text.ts";
import { tool } from "../../base/version.ts";
import type { Finding } from "../../model/finding.ts";
import { type ListedWaiver, type WaiverList, waiverStates } from "./types.ts";

/** The list as JSON, version 1, as docs/json.md describes it. Later versions only add properties. */
export function json({ asOf, waivers, malformed, unread }: WaiverList): string {
  const count = (state: string) => waivers.filter((waiver) => waiver.state === state).length;
  return jsonText({
    ...{ version: 1, tool, asOf },
    counts: Object.fromEntries(waiverStates.map((state) => [state, count(state)])),
    malformed,
    incomplete: unread,
    waivers: waivers.map(waiverOut),
  });
}

function waiverOut({ place, covered, exceeding, line, ...waiver }: ListedWaiver) {
  const { state, kind, rule, deployment, object, files, owner, reason, ticket, until, daysLeft, size, note } = waiver;
  return {
    ...{ state, kind, rule, file: place.file, line: place.range.line, coversLine: line, deployment, object, files },
    ...{ owner, reason, ticket, until, daysLeft, size, note },
    covers: covered.map(findingOut),
    tooLarge: exceeding.map(findingOut),
  };
}

function findingOut({ rule, message, file, range, deployment, object, size }: Finding) {
  return { level: rule.level, message, file, line: range.line, deployment, object, size };
}
