import { bullets, unwrap } from "./unwrap.ts";

/** Between items: commas, semicolons, bars, and words for "and". */
const separator = /\s*[,;|]\s*|\s+(?:and|or|und|oder|et|ou|y|e|&|\+)\s+/i;

/** Before an item on a line of its own. The lines of one text are joined by spaces. */
const bullet = new RegExp(`(?:^|\\s+)[${bullets}]\\s+`, "u");

/**
 * The items of a list in one text: separated by commas, semicolons, "and" or bullets, or by spaces if all of them are host
 * names. Without quotes and brackets around them.
 */
export function partsOf(text: string): readonly string[] {
  const begun = bullet.exec(text)?.index === 0 ? text.split(bullet) : [text];
  const parts = begun
    .flatMap((each) => unwrap(each).text.split(separator))
    .map((part) => unwrap(part).text)
    .filter((part) => part !== "");
  const words = parts.length === 1 ? (parts[0] ?? "").split(/\s+/) : [];
  if (words.length > 1 && words.every((word) => /^[\w-]+(?:\.[\w-]+)+$/.test(word))) return words;
  return parts.length > 0 ? parts : [text];
}
