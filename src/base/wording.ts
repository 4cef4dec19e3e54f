/** Small pieces of sentences, the same in every message. */

/** A number as people read it: 30000 → "30,000". Not from Intl, whose start costs more than a run has to spare. */
export function grouped(value: number): string {
  if (Math.abs(value) < 1000) return String(value);
  const [whole = "", ...rest] = String(value).split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...rest].join(".");
}

/** A number of things: (1, "server") → "1 server", (2000, "server") → "2,000 servers". */
export function counted(value: number, thing: string, things = `${thing}s`): string {
  return `${grouped(value)} ${value === 1 ? thing : things}`;
}

/** Words in a row: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[], last = "and"): string {
  if (words.length < 2) return words.join();
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** At most six words in a row: "a, b, c, d, e and 4 more". */
export function abridged(words: readonly string[], last = "and"): string {
  if (words.length <= 6) return listed(words, last);
  return `${words.slice(0, 5).join(", ")} ${last} ${grouped(words.length - 5)} more`;
}

/** The longest part of a user's text that a message repeats. */
const longest = 80;

/** A user's text in quotes: on one line, without characters that cannot be seen, and not without end. */
export function quoted(text: string): string {
  const short = text.length > longest ? `${cut(text, longest)}…` : text;
  return `"${visible(short).replaceAll('"', '\\"')}"`;
}

/** The first so many UTF-16 units of a text, without half a character at the end. */
export function cut(text: string, length: number): string {
  return text.slice(0, isInside(text, length) ? length - 1 : length);
}

/** Whether a place is within a character that takes two UTF-16 units. */
export function isInside(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}

/** Makes text harmless in a runner's log too, which takes "##[" for a command wherever it stands. */
export function harmless(text: string): string {
  return visible(text).replaceAll("##[", "##\\[");
}

/** Controls, format characters (among them those that turn the direction of writing), lone surrogates, line ends. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** What most texts consist of; the other expression takes V8 longer to make ready than many a file to judge. */
const printable = /^[ -~]*$/;

/** Makes characters visible that would otherwise hide, move the cursor or turn the text around. */
export function visible(text: string): string {
  if (printable.test(text)) return text;
  return text.replace(unseen, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
