import type { Path } from "../../yaml/path.ts";
import type { Entry, Spot } from "../../yaml/positions.ts";
import type { Operation } from "./operations.ts";
import { lastLetter, type Step, stepsAlong } from "./parsed-documents.ts";

/** A stretch of a text, and what takes its place. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** Edits of a text, and the operations that they carry out. */
export type Editing = { readonly edits: readonly Edit[]; readonly done: readonly Operation[] };

/**
 * Operations → edits of the text. What stands in the text and cannot be edited for certain is not done; what an alias or
 * a merge key brings needs no edit of its own, since the part that it repeats is edited where it is written.
 */
export function editsFor(text: string, root: Spot, operations: readonly Operation[]): Editing {
  const steps = operations.map(({ path }) => reached(text, root, path));
  const entries = steps.map((step, at) => (operations[at]?.kind === "remove" ? step?.entry : undefined));
  const removed = new Set(entries.filter((entry) => entry !== undefined));
  const edits = operations.map((operation, at) => {
    const step = steps[at];
    return step && editFor(text, step, operation, removed);
  });
  return {
    edits: edits.filter((edit) => edit !== undefined),
    done: operations.filter((_, at) => edits[at] || !steps[at]),
  };
}

function editFor(text: string, step: Step, operation: Operation, removed: ReadonlySet<Entry>): Edit | undefined {
  if (operation.kind === "set") return setting(text, step.spot, operation.value);
  if (operation.kind === "add") return adding(text, step.spot, `${operation.key}: ${operation.value}`);
  return step.entry && removing(text, step.holder, step.entry, removed);
}

/** The text after the edits, which do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = Math.max(at, edit.end);
  }
  return result + text.slice(at);
}

function reached(text: string, root: Spot, path: Path): Step | undefined {
  const steps = stepsAlong(text, root, path);
  return steps.length === path.length ? steps.at(-1) : undefined;
}

/** The new value in the quotes of the old one. */
function setting(text: string, spot: Spot, value: string | number | boolean): Edit {
  const quote = /["']/.exec(text[spot.start] ?? "")?.[0] ?? "";
  return { start: spot.start, end: lastLetter(text, spot, spot.start), text: `${quote}${value}${quote}` };
}

/** A new entry before the first one of a map. */
function adding(text: string, { tall, entries = [] }: Spot, entry: string): Edit | undefined {
  const start = entries[0]?.key[0];
  if (start === undefined) return undefined;
  if (!tall) return { start, end: start, text: `${entry}, ` };
  const before = text.slice(lineStart(text, start), start);
  return /^ *$/.test(before) ? { start, end: start, text: `${entry}${lineEnd(text)}${before}` } : undefined;
}

function removing(text: string, holder: Spot, entry: Entry, removed: ReadonlySet<Entry>): Edit | undefined {
  const end = lastLetter(text, entry.value, entry.key[1]);
  if (isAnchoredOutside(text, entry.key[0], end)) return undefined;
  return holder.tall ? lineless(text, holder, entry, removed) : commaless(text, holder, entry, removed);
}

/** Without an entry of a flow map, and the comma before it or, at the beginning, the one after it. */
function commaless(text: string, { entries = [] }: Spot, entry: Entry, removed: ReadonlySet<Entry>): Edit | undefined {
  const at = entries.indexOf(entry);
  const [before, next] = [entries[at - 1], entries[at + 1]];
  if (before && entries.slice(0, at).some((one) => !removed.has(one))) {
    const start = lastLetter(text, before.value, before.key[1]);
    return { start, end: lastLetter(text, entry.value, entry.key[1]), text: "" };
  }
  return next && { start: entry.key[0], end: next.key[0], text: "" };
}

/** Without the lines of an entry of a block map. One that begins an item of a list leaves the dash to the next. */
function lineless(text: string, { entries = [] }: Spot, entry: Entry, removed: ReadonlySet<Entry>): Edit | undefined {
  const { key, value } = entry;
  const start = lineStart(text, key[0]);
  const lead = text.slice(start, key[0]);
  const end = endOfLine(text, lastLetter(text, value, key[1]));
  if (/^ *$/.test(lead)) return { start, end, text: "" };
  const next = entries[1];
  if (!/^ *-[ -]*$/.test(lead) || entries[0] !== entry || !next) return undefined;
  if (!removed.has(next) && /^ *$/.test(text.slice(end, next.key[0])))
    return { start: key[0], end: next.key[0], text: "" };
  return { start: start + lead.trimEnd().length, end, text: lineEnd(text) };
}

/** Whether something outside a stretch is an alias of something in it. A text that only looks so is let stand too. */
function isAnchoredOutside(text: string, start: number, end: number): boolean {
  const names = [...text.slice(start, end).matchAll(/&([^\s,[\]{}]+)/g)].map(([, name = ""]) => name);
  if (names.length === 0) return false;
  const rest = `${text.slice(0, start)}\n${text.slice(end)}`;
  return names.some((name) => rest.includes(`*${name}`));
}

/** The offset of the first letter of a line. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** The line ends of a text, by its first. */
export function lineEnd(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}
