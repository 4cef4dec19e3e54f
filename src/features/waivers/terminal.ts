import { alignRows } from "../../base/align-rows.ts";
import { escapeForLog, short } from "../../base/wording.ts";
import type { ListedWaiver, WaiverList } from "./types.ts";
import {
  coverText,
  endText,
  malformedTexts,
  placeText,
  reasonText,
  sizeText,
  targetText,
  verdictText,
} from "./wording.ts";

const header = ["Ends", "State", "Rule", "Applies to", "Covers", "Size", "Owner", "Waiver", "Reason"];

/** The most characters in a cell, more than nearly every path has. */
const mostInCell = 80;

/** The list as text for a terminal. */
export function terminal(list: WaiverList, { color }: { readonly color: boolean }): string {
  const [head = "", ...rows] = alignRows([header, ...list.waivers.map(cellsOf)]).split(/(?<=\n)/);
  const strong = color ? `\u001b[1m${head.trimEnd()}\u001b[0m\n` : head;
  const table = list.waivers.length === 0 ? "" : `${strong}${rows.join("")}\n`;
  const notices = malformedTexts(list).map((notice) => `${escapeForLog(notice)}\n`);
  return `${table}${verdictText(list)}\n${notices.join("")}`;
}

function cellsOf(waiver: ListedWaiver): readonly string[] {
  const { state, rule, owner = "–" } = waiver;
  const cells = [endText(waiver), state, rule, targetText(waiver), coverText(waiver), sizeText(waiver), owner];
  // A long cell would widen its column in all rows. The last column has no width.
  return [...[...cells, placeText(waiver)].map((text) => short(escapeForLog(text), mostInCell)), reasonText(waiver)];
}
