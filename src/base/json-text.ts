/** Characters that hide, move the cursor or reverse the text when printed. Line feeds between values may stay. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A value as JSON with invisible characters escaped, safe to print to a terminal or a log. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(unseen, (character) => character.split("").map(escaped).join(""));
  // A runner takes "##[" for a command anywhere in the log.
  return `${text.replaceAll("##[", "##\\u005b")}\n`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
