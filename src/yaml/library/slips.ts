import { isItemWithoutSpace, keyWithoutSpace } from "../missing-space.ts";
import { type PlainText, plainTextsIn } from "./plain-texts.ts";

/** A place where white space is missing or is not a plain space. */
export type Slip = {
  readonly start: number;
  readonly end: number;
  /** What is to be there: as many characters as between start and end, or one where none is. */
  readonly spaces: string;
  /** Where it is reported. Default: where it is. */
  readonly place?: number;
  /** The message; empty for one that has the cause of another one. */
  readonly message: string;
  /** Whether there is an error in the scalar. Without one, the text is valid YAML that means something else. */
  readonly hasError: boolean;
};

/** Spaces of Unicode (category Zs) that YAML takes for letters. */
const otherSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/;
const leadingSpaces = new RegExp(`^${otherSpaces.source}`);
const trailingSpaces = new RegExp(`${otherSpaces.source}(?=[ \\t\\r]*$)`);

/** Whether a text may have a slip: a quick test, so that other texts are not read twice. */
const mayHave = new RegExp(`${otherSpaces.source}|^[ \\t]*-[^ \\t\\r\\n-]|\\w:[^ \\t\\r\\n/]|: .*: `, "m");

/**
 * Finds the slips of a text in its scalars without quotes, of whose text YAML takes them to be a part. What may be meant as text is
 * a slip only if there is an error in the scalar. In the order of the text. Second colons are found in a text without other
 * slips only: a slip of white space can make brackets, and with them the colons of a map in brackets, a part of a scalar.
 */
export function slipsIn(source: string, errors: readonly number[]): readonly Slip[] {
  if (!mayHave.test(source)) return [];
  const scalars = [...plainTextsIn(source)];
  const spaces = collect(scalars, errors, slipsOf);
  return spaces.length > 0 ? spaces : collect(scalars, errors, (plain) => secondColon(source, plain));
}

function collect(
  scalars: readonly PlainText[],
  errors: readonly number[],
  candidatesIn: (plain: PlainText) => Iterable<Candidate>,
): readonly Slip[] {
  const slips: Slip[] = [];
  let next = 0;
  for (const plain of scalars) {
    const [start, end] = [plain.offset - plain.before.length, plain.offset + plain.text.length];
    while (next < errors.length && (errors[next] ?? 0) < start) next++;
    const hasError = (errors[next] ?? Number.POSITIVE_INFINITY) <= end;
    const candidates = [...candidatesIn(plain)];
    // A scalar with one slip is no text, whatever the others are.
    if (hasError || candidates.some(({ isCertain }) => isCertain)) addApart(slips, candidates, hasError);
  }
  return slips;
}

/** Adds the slips that do not overlap with the one before them. */
function addApart(slips: Slip[], candidates: readonly Candidate[], hasError: boolean): void {
  for (const { isCertain, ...slip } of candidates)
    if (slip.start >= (slips.at(-1)?.end ?? 0)) slips.push({ ...slip, hasError });
}

type Candidate = Omit<Slip, "hasError"> & { readonly isCertain: boolean };

function* slipsOf(plain: PlainText): Iterable<Candidate> {
  let offset = plain.offset;
  for (const [at, line] of plain.text.split("\n").entries()) {
    const indent = at === 0 ? 0 : line.search(/[^ \t]|$/);
    yield* slipsOfLine({ ...plain, text: line.slice(indent), offset: offset + indent, isFirst: at === 0 });
    offset += line.length + 1;
  }
}

/** What replaces a colon: a character that is neither a space nor an indicator. */
const letter = "\uFFFD";

/** The message for a second ": " on a line. */
export const secondColonFound = 'unquoted ": " in a value; put the value in quotes';

/** A second ": " on a line, which makes a map of the value and of the lines below it. It is read as text. */
function* secondColon(source: string, plain: PlainText): Iterable<Candidate> {
  const { text, offset, before, previous, bracket, isKey } = plain;
  if (!isKey || bracket !== "" || previous !== ":" || before.trim() === "" || text.includes("\n")) return;
  const start = offset + text.length + 1;
  const isOnLine = /^[ \t]+[^\s#]/.test(source.slice(start, start + 200));
  // A third one has the cause of the second one.
  const message = /: .*: $/.test(before) ? "" : secondColonFound;
  if (isOnLine) yield { start, end: start + 1, spaces: letter, place: offset, message, isCertain: false };
}

/** A line of a scalar, without its indentation. */
type Line = PlainText & { readonly isFirst: boolean };

function* slipsOfLine(line: Line): Iterable<Candidate> {
  const { text, before, isFirst } = line;
  const isLineStart = !isFirst || before.trim() === "";
  const isInBraces = line.bracket === "{" && isFirst && /^[{,]$/.test(line.previous);
  const isEntryStart = line.bracket === "" ? isLineStart || /^[ \t]*(?:- +)+$/.test(before) : isInBraces;
  if (leadingSpaces.test(text)) yield otherSpace(line, 0, isLineStart ? "used for indentation" : "before a value");
  else if (isEntryStart) yield* entrySlips(line, isLineStart);
  const trailing = trailingSpaces.exec(text);
  if (trailing && trailing.index > 0) yield otherSpace(line, trailing.index, "at the end of a value");
}

/** Slips behind the "-" and the ":" with which an entry begins. */
function* entrySlips(line: Line, isLineStart: boolean): Iterable<Candidate> {
  const { text, bracket } = line;
  const dash = isLineStart && bracket === "" && /^-[^ \t\r-]/.test(text) ? 1 : 0;
  const [key = ""] = /^[A-Za-z_][\w-]*:/.exec(text.slice(dash)) ?? [];
  if (dash > 0) yield slipAt(line, dash, "-", isListItem(line));
  const end = dash + key.length;
  if (key !== "" && /^[^ \t\r:/]/.test(text.slice(end))) yield slipAt(line, end, key, isEntry(line, dash));
}

function slipAt(line: Line, at: number, mark: string, isCertain: boolean): Candidate {
  if (leadingSpaces.test(line.text.slice(at))) return otherSpace(line, at, `after "${mark.slice(-1)}"`);
  const [word = ""] = /^[^\s,\]}]{1,60}/.exec(line.text.slice(at)) ?? [];
  const fix = `write "${mark} ${word.replaceAll('"', '\\"')}"`;
  const message = `missing space after "${mark.slice(-1)}"; ${fix}, or put the text in quotes if that is meant`;
  return { start: line.offset + at, end: line.offset + at, spaces: " ", message, isCertain };
}

/** Whether the text after a dash is an item for certain: a key, a host, or a word that is the whole value. */
function isListItem({ text, isFirst, isKey }: Line): boolean {
  return isKey || /^-[A-Za-z]\w*:(?:\s|$)/.test(text) || isItemWithoutSpace(text, isFirst);
}

/** Whether a key and a text are an entry for certain: in braces, where no value follows, and as the only value below a key. */
function isEntry({ bracket, isKey, isFirst, before, text }: Line, dash: number): boolean {
  if (bracket === "{") return !isKey;
  return isFirst && !isKey && dash === 0 && before.trim() === "" && keyWithoutSpace(text) !== undefined;
}

function otherSpace({ text, offset }: Line, at: number, where: string): Candidate {
  const [found = ""] = leadingSpaces.exec(text.slice(at)) ?? [];
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const name = code === "00A0" ? "no-break space" : "special space";
  const fix = where.includes("end") ? "remove it" : "use a plain space";
  const message = `${name} (U+${code}) ${where}, which YAML reads as a letter; ${fix}`;
  const [start, end] = [offset + at, offset + at + found.length];
  return { start, end, spaces: " ".repeat(found.length), message, isCertain: true };
}
