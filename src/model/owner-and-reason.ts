import { escapeInvisible, formatNumber } from "../base/wording.ts";

/** The longest owner and reason in UTF-16 units, as in schemas/policy.schema.json. */
const longest = { owner: 300, reason: 1000 } as const;

const shortestReason = 10;

/** Characters that show nothing and are no control or format characters: fillers, variation selectors, the empty Braille cell. */
const blank = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** What is required of the owner or the reason of a waiver, wherever it is written; undefined if the text meets it. */
export function unmetBy(name: keyof typeof longest, text: string): string | undefined {
  if (text.length > longest[name]) return `at most ${formatNumber(longest[name])} characters`;
  if (escapeInvisible(text) !== text) return "a text without control and format characters";
  const visible = text.replace(blank, "").replace(/\s+/g, " ").trim();
  if (name === "owner") return /[\p{L}\p{N}]/u.test(visible) ? undefined : "at least one letter or digit";
  return [...visible].length < shortestReason ? `at least ${shortestReason} visible characters` : undefined;
}
