import { afterSpaces, bail, type Cursor, charCode, endsLine, lineAfter, mark } from "./cursor.ts";
import { endLine, seekLine } from "./lines.ts";

const header = /[|>](?:([-+])([1-9])?|([1-9])([-+])?)?(?=[ \r\n])/y;

/** A line of a block scalar without its indentation, and whether it is indented deeper than the first one. */
type Line = { readonly text: string; readonly deeper: boolean };

/** Reads a literal ("|") or folded (">") block scalar with all its lines. */
export function readBlockScalar(cursor: Cursor, parent: number): string {
  const { text, at: start } = cursor;
  header.lastIndex = start;
  const match = header.exec(text) ?? bail();
  const [, chomping = "", digit, digitFirst, chompingLast = ""] = match;
  cursor.at = start + match[0].length;
  const from = afterHeader(cursor);
  const explicit = digit ?? digitFirst;
  const indent = explicit ? Math.max(parent, 0) + Number(explicit) : firstIndent(text, from);
  if (indent <= parent || indent === 0) bail();
  const { lines, end } = linesOf(text, from, indent);
  const endsText = end === text.length && text.charCodeAt(end - 1) !== charCode.lineFeed;
  // Readers disagree on the end of a scalar that no line break ends, unless its line breaks are stripped.
  if (endsText && (chomping || chompingLast) !== "-") bail();
  const blank = lines.length - 1 - lines.findLastIndex((line) => line.text !== "");
  if (blank === lines.length) bail();
  const kept = blank > 0 ? lines.slice(0, -blank) : lines;
  cursor.commented = false;
  seekLine(cursor, end);
  mark(cursor, start, end, true);
  const content = text[start] === "|" ? kept.map((line) => line.text).join("\n") : fold(kept);
  return content + lineBreaksAtEnd(chomping || chompingLast, blank);
}

/** Ends the line of the header. The next line is content, even if it begins with "#". */
function afterHeader(cursor: Cursor): number {
  const from = lineAfter(cursor.text, cursor.at);
  endLine(cursor);
  return from;
}

/** The indentation of the first line that is not blank. */
function firstIndent(text: string, from: number): number {
  for (let start = from; start < text.length; start = lineAfter(text, start)) {
    const at = afterSpaces(text, start);
    if (!endsLine(text.charCodeAt(at))) return at - start;
  }
  return bail();
}

/** The lines that are indented enough, blank ones among them, and the offset after them. */
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
      if (column > indent) bail();
      // Spaces at the end of the text are no line.
      if (at < text.length) lines.push({ text: "", deeper: false });
    } else if (column < indent) break;
    else lines.push({ text: text.slice(start + indent, endOf(text, next)), deeper: column > indent });
    start = next;
  }
  return { lines, end: start };
}

function endOf(text: string, next: number): number {
  const end = text[next - 1] === "\n" ? next - 1 : next;
  return text.charCodeAt(end - 1) === charCode.carriageReturn ? end - 1 : end;
}

/** Folds line breaks into spaces, but not before the first line and not beside a line that is indented deeper. */
function fold(lines: readonly Line[]): string {
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

/** The chomping indicator: "-" strips line breaks at the end, "+" keeps them all, and the default keeps one. */
function lineBreaksAtEnd(chomping: string, blank: number): string {
  if (chomping === "-") return "";
  return chomping === "+" ? "\n".repeat(blank + 1) : "\n";
}
