import type { Result } from "../../base/result.ts";
import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "../library/library.ts";
import { type ScalarValue, writeScalar } from "../write.ts";
import { type CollectionEntry, colonEnd, contentEnd, entryStart } from "./nodes.ts";
import { accept, refuse } from "./refusal.ts";
import {
  commentsEnd,
  insertLinesBelow,
  lineBreakAt,
  lineEnd,
  lineStart,
  nextLine,
  removeLines,
  type TextEdit,
} from "./text.ts";

/** A new entry of a map or item of a list, as it is written in flow style and in block style. */
export type NewEntry = {
  /** Between brackets, such as `servers: 2`. */
  readonly inline: string;
  /** As lines of a block, given the column of its key or dash. */
  readonly lines: (column: number) => readonly string[];
};

/** Replaces a node by other YAML. Comments behind it stay. */
export function replaceNode(text: string, node: Node, yaml: string): TextEdit {
  return { start: node.range?.[0] ?? 0, end: contentEnd(text, node), text: yaml };
}

/** Replaces a scalar, or an alias, by a value in the same quotes. */
export function replaceScalar(text: string, node: Node, value: ScalarValue): TextEdit {
  return replaceNode(text, node, writeScalar(value, isScalar(node) ? node.type : undefined));
}

/** Adds a value to a key that has none: the text behind the colon, and the lines below it. */
export function fillValue(text: string, { key }: Pair, inline: string, lines: readonly string[]): readonly TextEdit[] {
  const at = colonEnd(text, contentEnd(text, key));
  if (at === undefined) return [];
  return [{ start: at, end: at, text: inline }, ...(lines.length > 0 ? [insertLinesBelow(text, at, lines)] : [])];
}

/** Inserts entries into a map, or items into a list: in flow style behind an entry, in block style on lines below it. */
export function insertEntries(
  text: string,
  into: YAMLMap | YAMLSeq,
  entries: readonly NewEntry[],
  after: CollectionEntry = into.items.at(-1) as CollectionEntry,
): Result<TextEdit> {
  if (into.flow) {
    const inline = entries.map((entry) => entry.inline).join(", ");
    return accept(insertInFlow(text, into, inline, after));
  }
  if (!after) return refuse("there is no entry to insert after");
  const column = blockColumn(text, into);
  if (column === undefined) return refuse("the entries do not begin in one column");
  const lines = entries.flatMap((entry) => entry.lines(column));
  return accept(insertLinesBelow(text, commentsEnd(text, contentEnd(text, after), column), lines));
}

function insertInFlow(text: string, into: YAMLMap | YAMLSeq, inline: string, after: CollectionEntry): TextEdit {
  const [start = 0, end = 0] = into.range ?? [];
  if (!after) return { start, end, text: isMap(into) ? `{ ${inline} }` : `[${inline}]` };
  const at = contentEnd(text, after);
  return { start: at, end: at, text: `, ${inline}` };
}

/** Inserts an entry before the first one of a map that the same change does not remove. */
export function insertFirst(
  text: string,
  map: YAMLMap,
  { inline }: NewEntry,
  removed: ReadonlySet<CollectionEntry> = new Set(),
): Result<TextEdit> {
  const start = entryStart(map.items.find((each) => !removed.has(each)) ?? map.items[0]);
  if (start === undefined)
    return map.flow ? accept(insertInFlow(text, map, inline, undefined)) : refuse("the object is empty");
  if (map.flow) return accept({ start, end: start, text: `${inline}, ` });
  const indent = text.slice(lineStart(text, start), start);
  // The first property of an item is behind its dash.
  if (!/^[ -]*$/.test(indent)) return refuse("the first property is not on a line of its own");
  return accept({ start, end: start, text: `${inline}${lineBreakAt(text, start)}${" ".repeat(indent.length)}` });
}

/** The column in which the entries of a block begin, which the last one shows best: its key, or its dash. */
function blockColumn(text: string, into: YAMLMap | YAMLSeq): number | undefined {
  const start = entryStart(into.items.at(-1) as CollectionEntry) ?? 0;
  const lead = text.slice(lineStart(text, start), start);
  if (!/^[ -]*$/.test(lead)) return undefined;
  if (!isSeq(into)) return lead.length;
  const dash = lead.trimEnd().length - 1;
  return dash < 0 ? undefined : dash;
}

/**
 * Removes an entry of a map or an item of a list. `removed` has all entries that the same change removes, which decides on
 * the commas and dashes between them. Refused if an alias in another place repeats something in it.
 */
export function removeEntry(
  text: string,
  from: YAMLMap | YAMLSeq,
  entry: CollectionEntry,
  removed: ReadonlySet<CollectionEntry> = new Set([entry]),
): Result<TextEdit> {
  const start = entryStart(entry);
  if (start === undefined) return refuse("there is no entry to remove");
  const anchor = anchorUsedOutside(text, entry, start, contentEnd(text, entry));
  if (anchor !== undefined) return refuse(`the anchor &${anchor} in it is used in other places`);
  const edit = from.flow ? removeInFlow(text, from, entry, removed) : removeInBlock(text, from, entry, removed);
  return edit ? accept(edit) : refuse("the entry is not on lines of its own");
}

/** Removes an entry in flow style with the comma before it or, for the first entry, the comma after it. */
function removeInFlow(
  text: string,
  { items }: YAMLMap | YAMLSeq,
  entry: CollectionEntry,
  removed: ReadonlySet<CollectionEntry>,
): TextEdit | undefined {
  const at = (items as CollectionEntry[]).indexOf(entry);
  const [before, next] = [items[at - 1] as CollectionEntry, items[at + 1] as CollectionEntry];
  const isFirst = (items.slice(0, at) as CollectionEntry[]).every((one) => removed.has(one));
  if (!isFirst) return { start: contentEnd(text, before), end: contentEnd(text, entry), text: "" };
  const [start, end] = [entryStart(entry), entryStart(next)];
  return start === undefined || end === undefined ? undefined : { start, end, text: "" };
}

function removeInBlock(
  text: string,
  from: YAMLMap | YAMLSeq,
  entry: CollectionEntry,
  removed: ReadonlySet<CollectionEntry>,
): TextEdit | undefined {
  return isSeq(from) ? removeItemLines(text, from, entry) : removeEntryLines(text, from, entry, removed);
}

/** Removes the lines of an item and the comments above it; those above the first item belong to the list. */
function removeItemLines(text: string, { items }: YAMLSeq, item: CollectionEntry): TextEdit | undefined {
  const start = entryStart(item) ?? 0;
  if (!/^ *-[ \t]*$/.test(text.slice(lineStart(text, start), start))) return undefined;
  const before = items[(items as CollectionEntry[]).indexOf(item) - 1] as CollectionEntry;
  return removeLines(text, before ? nextLine(text, contentEnd(text, before)) : start, contentEnd(text, item));
}

/** Removes the lines of an entry. If it begins an item of a list, the dash goes to the next entry. */
function removeEntryLines(
  text: string,
  { items }: YAMLMap,
  entry: CollectionEntry,
  removed: ReadonlySet<CollectionEntry>,
): TextEdit | undefined {
  const [key, end] = [entryStart(entry) ?? 0, contentEnd(text, entry)];
  const lead = text.slice(lineStart(text, key), key);
  if (/^ *$/.test(lead)) return removeLines(text, key, end);
  const next = items[1];
  const nextKey = entryStart(next);
  if (!/^ *-[ -]*$/.test(lead) || items[0] !== entry || !next || nextKey === undefined) return undefined;
  const follows = !removed.has(next) && /^ *$/.test(text.slice(nextLine(text, end), nextKey));
  if (follows) return { start: key, end: nextKey, text: "" };
  return { start: key - lead.length + lead.trimEnd().length, end: lineEnd(text, end), text: "" };
}

/** The anchor in an entry that an alias outside uses. Text outside that only looks like the alias counts too. */
function anchorUsedOutside(text: string, entry: CollectionEntry, start: number, end: number): string | undefined {
  const names = [...anchorsIn(entry)];
  if (names.length === 0) return undefined;
  const rest = `${text.slice(0, start)}\n${text.slice(end)}`;
  return names.find((name) => rest.includes(`*${name}`));
}

function* anchorsIn(node: unknown): Iterable<string> {
  if (isPair(node)) {
    yield* anchorsIn(node.key);
    yield* anchorsIn(node.value);
    return;
  }
  if (!isNode(node)) return;
  if ("anchor" in node && node.anchor !== undefined) yield node.anchor;
  if (isMap(node) || isSeq(node)) for (const item of node.items) yield* anchorsIn(item);
}
