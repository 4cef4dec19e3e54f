/** An error that ends the run, with a message for people. */
export class RefreshError extends Error {}

/** A name in double quotes. Control and format characters are escaped, because names come from archives. */
export function quote(name) {
  const escaped = name.replace(/[\p{C}"\\]/gu, (sign) => `\\u{${sign.codePointAt(0).toString(16)}}`);
  return `"${escaped.length > 300 ? `${escaped.slice(0, 300)}…` : escaped}"`;
}

/** Whether a text is a date of the calendar (YYYY-MM-DD). */
export function isDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day of a time in a record, as YYYY-MM-DD; undefined if it is none, or far from the time of the products. */
export function dayOf(time) {
  const day = textOf(time).slice(0, 10);
  return isDate(day) && day > "1990" && day < "2101" ? day : undefined;
}

/** A value of a record if it is a list, else an empty one. Records are checked nowhere else. */
export function listOf(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];
}

/** A value of a record if it is a text, else an empty one. */
export function textOf(value) {
  return typeof value === "string" ? value : "";
}

/** A text on one line, without control and format characters. */
export function oneLine(text, longest = 300) {
  const line = text
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, longest);
  return line.isWellFormed() ? line : line.slice(0, -1);
}
