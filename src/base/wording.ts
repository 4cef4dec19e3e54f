/** Numbers, lists and names as all messages show them. */

/** Formats a number: 30000 → "30,000". Not by Intl, which takes too long to load. */
export function formatNumber(value: number): string {
  if (Math.abs(value) < 1000) return String(value);
  const [whole = "", ...rest] = String(value).split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...rest].join(".");
}

/** A number with its noun: (1, "server") → "1 server", (2000, "server") → "2,000 servers". */
export function pluralize(value: number, thing: string, things = `${thing}s`): string {
  return `${formatNumber(value)} ${value === 1 ? thing : things}`;
}

/** Joins words: "a", "a and b", "a, b and c". */
export function joinList(words: readonly string[], last = "and"): string {
  if (words.length < 2) return words.join();
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** Joins at most six words: "a, b, c, d, e and 4 more". */
export function joinAbbreviated(words: readonly string[], last = "and"): string {
  if (words.length <= 6) return joinList(words, last);
  return `${words.slice(0, 5).join(", ")} ${last} ${formatNumber(words.length - 5)} more`;
}

/** The longest text from a user that a message repeats. */
const longest = 80;

/** Quotes a text from a user: on one line, invisible characters escaped, shortened if long. */
export function quote(text: string): string {
  return quoteUpTo(text, longest);
}

/** Quotes a text that may be longer than one from a user. */
export function quoteUpTo(text: string, most: number): string {
  return `"${escapeInvisible(short(text, most)).replaceAll('"', '\\"')}"`;
}

/** A text, shortened with an ellipsis if it is too long. */
export function short(text: string, length: number): string {
  return text.length > length ? `${truncate(text, length)}…` : text;
}

/** The first UTF-16 units of a text, without half a character at the end. */
export function truncate(text: string, length: number): string {
  return text.slice(0, splitsSurrogatePair(text, length) ? length - 1 : length);
}

/** Whether an offset is inside a surrogate pair. */
export function splitsSurrogatePair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}

/** Escapes a text for the log of a runner, which takes "##[" for a command anywhere. */
export function escapeForLog(text: string): string {
  return escapeInvisible(text).replaceAll("##[", "##\\[");
}

/** Control and format characters (also those that reverse the direction of text), lone surrogates, line ends. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Most texts. V8 needs longer to compile the other expression than to check a file. */
const printable = /^[ -~]*$/;

/** Escapes characters that hide, move the cursor or reverse the text. */
export function escapeInvisible(text: string): string {
  if (printable.test(text)) return text;
  return text.replace(unseen, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
