import { afterSpaces, type Cursor, endsLine, giveUp, letter, lineAfter, mark } from "./cursor.ts";
import { endLine, seekLine } from "./lines.ts";

const header = /[|>](?:([-+])([1-9])?|([1-9])([-+])?)?(?=[ \r\n])/y;

/** A line of a block text: what it says, and whether it is indented more than the first one. */
type Line = { readonly text: string; readonly deeper: boolean };

/** Reads a text after "|" or ">" and all its lines. */
export function readBlockText(cursor: Cursor, parent: number): string {
  const { text, at: start } = cursor;
  header.lastIndex = start;
  const match = header.exec(text) ?? giveUp();
  const [, sign = "", digit, digitFirst, signLast = ""] = match;
  cursor.at = start + match[0].length;
  const from = afterHeader(cursor);
  const explicit = digit ?? digitFirst;
  const indent = explicit ? Math.max(parent, 0) + Number(explicit) : firstIndent(text, from);
  if (indent <= parent || indent === 0) giveUp();
  const { lines, end } = linesOf(text, from, indent);
  const blank = lines.length - 1 - lines.findLastIndex((line) => line.text !== "");
  if (blank === lines.length) giveUp();
  const said = blank > 0 ? lines.slice(0, -blank) : lines;
  cursor.commented = false;
  seekLine(cursor, end);
  mark(cursor, start, end, true);
  const content = text[start] === "|" ? said.map((line) => line.text).join("\n") : folded(said);
  return content + ending(sign || signLast, blank);
}

/** The line of the header ends like any other; what begins the next one is text, even where it looks like a comment. */
function afterHeader(cursor: Cursor): number {
  const from = lineAfter(cursor.text, cursor.at);
  endLine(cursor);
  return from;
}

/** The column of the first line that says something. */
function firstIndent(text: string, from: number): number {
  for (let start = from; start < text.length; start = lineAfter(text, start)) {
    const at = afterSpaces(text, start);
    if (!endsLine(text.charCodeAt(at))) return at - start;
  }
  return giveUp();
}

/** The lines that are indented enough, empty ones among them, and where they end. */
function linesOf(
  text: string,
  from: number,
  indent: number,
): { readonly lines: readonly Line[]; readonly end: number } {
  const lines: Line[] = [];
  let start = from;
  while (start < text.length) {
    const at = afterSpaces(text, start);
    const column = at - start;
    const next = lineAfter(text, start);
    if (endsLine(text.charCodeAt(at))) {
      if (column > indent) giveUp();
      // Spaces at the very end are no line.
      if (at < text.length) lines.push({ text: "", deeper: false });
    } else if (column < indent) break;
    else lines.push({ text: text.slice(start + indent, endOf(text, next)), deeper: column > indent });
    start = next;
  }
  return { lines, end: start };
}

function endOf(text: string, next: number): number {
  const end = text[next - 1] === "\n" ? next - 1 : next;
  return text.charCodeAt(end - 1) === letter.carriageReturn ? end - 1 : end;
}

/** Line breaks between lines at the margin become spaces; those beside a deeper line and before the first one stay. */
function folded(lines: readonly Line[]): string {
  const first = lines.findIndex(({ text }) => text !== "");
  let value = "\n".repeat(first);
  let between = "";
  let afterDeeper = false;
  for (const { text, deeper } of lines.slice(first)) {
    if (text === "") {
      if (between === "\n") value += "\n";
      else between = "\n";
      continue;
    }
    if (deeper && (between === " " || (between === "\n" && !afterDeeper))) between = between === " " ? "\n" : "\n\n";
    value += between + text;
    between = deeper ? "\n" : " ";
    afterDeeper = deeper;
  }
  return value;
}

/** "-" drops the line breaks at the end, "+" keeps them all, nothing keeps one. */
function ending(sign: string, blank: number): string {
  if (sign === "-") return "";
  return sign === "+" ? "\n".repeat(blank + 1) : "\n";
}
