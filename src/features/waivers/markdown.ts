import { cell, escapeMarkdown } from "../../base/escape-markdown.ts";
import type { ListedWaiver, WaiverList } from "./types.ts";
import { coverText, endText, noticesOf, placeText, reasonText, sizeText, targetText, verdictText } from "./wording.ts";

const header = ["Ends", "Until", "State", "Rule", "Applies to", "Covers", "Size", "Owner", "Waiver", "Reason"];

/** The list as a Markdown table, to paste into an issue or a report. */
export function markdown(list: WaiverList): string {
  const rows = [header, header.map(() => ":---"), ...list.waivers.map(cellsOf)];
  const table = list.waivers.length === 0 ? "" : `\n${rows.map((row) => `| ${row.join(" | ")} |\n`).join("")}`;
  const notices = noticesOf(list).map((notice) => `- ${escapeMarkdown(notice)}\n`);
  return `## Waivers\n\n${verdictText(list)}.\n${table}${notices.length > 0 ? `\n${notices.join("")}` : ""}`;
}

function cellsOf(waiver: ListedWaiver): readonly string[] {
  const { state, until = "–", rule, owner = "–" } = waiver;
  return [
    ...[endText(waiver), until, state, rule, targetText(waiver), coverText(waiver), sizeText(waiver), owner],
    placeText(waiver),
  ]
    .map(cell)
    .concat(escapeMarkdown(reasonText(waiver)));
}
