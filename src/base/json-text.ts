/** What hides, moves the cursor or turns the text around where it is printed; line ends between values may stay. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A value as JSON in which nothing is hidden: it reads back as it was, and may be printed to a terminal or a log. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(unseen, (character) => character.split("").map(escaped).join(""));
  // A runner takes "##[" for a command wherever it stands in the log.
  return `${text.replaceAll("##[", "##\\u005b")}\n`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
