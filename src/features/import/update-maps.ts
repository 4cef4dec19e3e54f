import type { Result } from "../../base/result.ts";
import { quote } from "../../base/wording.ts";
import { fillValue, insertEntries, removeEntry, replaceNode } from "../../yaml/edit/node-edits.ts";
import { contentEnd, pairOf } from "../../yaml/edit/nodes.ts";
import { accept } from "../../yaml/edit/refusal.ts";
import { columnOf, lineEnd, lineStart, type TextEdit } from "../../yaml/edit/text.ts";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "../../yaml/library/library.ts";
import { originPrefix } from "./compose.ts";
import {
  type Draft,
  type ListDraft,
  type MapDraft,
  missingPrefix,
  type StringsDraft,
  type UnknownProperty,
} from "./draft.ts";
import { inlineDraft, inlineProperty, inlineString, itemLines, propertyLines, valueLines } from "./emit.ts";

/** A manifest that is updated: its text, and notes about what was not changed. */
export type Update = { readonly text: string; readonly notes: string[] };

type Edits = Iterable<Result<TextEdit>>;

/** Updates the properties that a map has, and inserts the missing ones after its last entry. */
export function* updateMap(update: Update, map: YAMLMap, { entries, unknown }: MapDraft): Edits {
  for (const [key, draft] of entries) {
    const pair = pairOf(map, key);
    if (pair) yield* updateValue(update, pair, draft, columnOf(update.text, map.range?.[0] ?? 0));
  }
  const missing = entries.filter(([key]) => !pairOf(map, key));
  if (missing.length > 0) yield insertProperties(update, map, missing);
  for (const property of unknown) yield* replacePlaceholder(update, map, property);
  if (entries.some(([key]) => key === `${originPrefix}source`)) yield* removeStaleOrigins(update, map, entries);
}

/** Replaces a placeholder of an earlier import, which would be read as a value, with the comment alone. */
function* replacePlaceholder(
  { text }: Update,
  map: YAMLMap,
  { property, comment, placeholder }: UnknownProperty,
): Edits {
  const pair = pairOf(map, property);
  if (!pair || placeholder === undefined || !isScalar(pair.value) || pair.value.value !== placeholder) return;
  const [start, end] = [(pair.key as Node).range?.[0] ?? 0, contentEnd(text, pair.value)];
  const doubt = doubtAfter(text, end);
  const isAlone = /^[ \t]*$/.test(text.slice(lineStart(text, start), start));
  if (doubt !== "" && isAlone) yield accept({ start, end: end + doubt.length, text: `# ${comment}` });
}

function insertProperties({ text }: Update, map: YAMLMap, missing: MapDraft["entries"]): Result<TextEdit> {
  const added = missing.map(([key, draft]) => ({
    inline: inlineProperty(key, draft),
    lines: (column: number) => propertyLines(key, draft, column),
  }));
  return insertEntries(text, map, added);
}

function* updateValue(update: Update, pair: Pair, draft: Draft, indent: number): Edits {
  const value = pair.value as Node | null;
  if (isAlias(value)) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    update.notes.push(`skipped ${quote(key)}: its value is an alias (*${value.source})`);
  } else if (value === null || (isScalar(value) && value.value === null))
    yield* updateNull(update, pair, draft, indent);
  else if (isScalar(value)) yield* updateScalar(update, value, draft);
  // A user's map in place of a single value, or list in place of a number, has more detail than the draft.
  else if (isMap(value) && draft.kind === "map") yield* updateMap(update, value, draft);
  else if (isSeq(value) && draft.kind === "strings") yield* updateStrings(update, value, draft);
  else if (isSeq(value) && draft.kind === "list") yield* updateList(update, value, draft);
}

/** Adds a value to a key that has none, or replaces a written null. */
function* updateNull({ text }: Update, pair: Pair, draft: Draft, indent: number): Edits {
  const value = pair.value as Scalar | null;
  if (value && contentEnd(text, value) > (value.range?.[0] ?? 0)) {
    yield accept(replaceNode(text, value, inlineDraft(draft)));
    return;
  }
  const [inline = "", ...lines] = valueLines(draft, indent);
  yield* fillValue(text, pair, inline, lines).map(accept);
}

function* updateScalar({ text }: Update, node: Scalar, draft: Draft): Edits {
  if (isUpToDate(node, draft)) {
    if (isConfirmed(node, draft)) yield* removeDoubt(text, node);
    return;
  }
  yield accept(replaceNode(text, node, inlineDraft(draft)));
  if (draft.kind !== "value" || !draft.comment) yield* removeDoubt(text, node);
}

/** Whether an existing scalar agrees with a draft. The number of servers agrees with a list of as many. */
function isUpToDate({ value }: Scalar, draft: Draft): boolean {
  if (draft.kind === "strings") return draft.isPlaceholder || (value === draft.strings.length && !statesBuilds(draft));
  if (draft.kind !== "value") return false;
  if (draft.isPlaceholder || value === draft.value || draft.agrees?.(value)) return true;
  return draft.alternatives.some((one) => one === value);
}

/** Whether single servers state their builds, which requires their names. */
function statesBuilds({ builds = new Map() }: StringsDraft): boolean {
  return [...builds.values()].some((build) => build !== undefined);
}

/** Whether the files contain the value that a scalar has. */
function isConfirmed({ value }: Scalar, draft: Draft): boolean {
  return draft.kind === "value" && !draft.isPlaceholder && !draft.comment && value === draft.value;
}

/** Removes the comment of an earlier import that a value is missing or not known. */
function* removeDoubt(text: string, node: Node): Edits {
  const start = contentEnd(text, node);
  const comment = doubtAfter(text, start);
  if (comment !== "") yield accept({ start, end: start + comment.length, text: "" });
}

/** The comment behind a value that it is missing or not known; empty if there is none. */
function doubtAfter(text: string, start: number): string {
  return /^[ \t]*# not (?:in the topology|known):.*/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? "";
}

/** Updates the objects that a list has, and appends the missing ones. Others were added by the user and stay. */
function* updateList(update: Update, list: YAMLSeq, items: ListDraft): Edits {
  const missing: MapDraft[] = [];
  for (const [map, draft] of pairItems(list, items)) {
    if (map) yield* updateMap(update, map, draft);
    else missing.push(draft);
  }
  if (missing.length === 0) return;
  const added = missing.map((item) => ({
    inline: inlineDraft(item),
    lines: (column: number) => itemLines(item, column),
  }));
  yield insertEntries(update.text, list, added);
}

/** Pairs each drafted object with the one in the list that has the same names, if there is one. */
export function pairItems(
  list: YAMLSeq,
  { keys, items }: ListDraft,
): readonly (readonly [YAMLMap | undefined, MapDraft])[] {
  const maps = list.items.filter((node) => isMap(node));
  const existing = new Map(numberNames(maps, (map) => nameOf(keys, (key) => map.get(key))));
  const drafts = numberNames(items, (item) => nameOf(keys, (key) => draftedValue(item, key)));
  return drafts.map(([name, draft]) => [existing.get(name), draft]);
}

/** Pairs things with their names. A repeated name is numbered, so that each thing has its own. */
function numberNames<T>(things: readonly T[], nameOfThing: (thing: T) => string): readonly (readonly [string, T])[] {
  const counts = new Map<string, number>();
  return things.map((thing) => {
    const name = nameOfThing(thing);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return [`${count} ${name}`, thing] as const;
  });
}

function nameOf(keys: readonly string[], read: (key: string) => unknown): string {
  return keys.map((key) => String(read(key) ?? "").toLowerCase()).join("\n");
}

function draftedValue({ entries }: MapDraft, key: string): unknown {
  const draft = entries.find(([name]) => name === key)?.[1];
  return draft?.kind === "value" ? draft.value : undefined;
}

/** Updates a list of servers, domains and the like: removes what the files do not contain, and appends what is missing. */
function* updateStrings({ text }: Update, list: YAMLSeq, draft: StringsDraft): Edits {
  const { strings, isPlaceholder } = draft;
  if (isPlaceholder) return;
  const existing = list.items.map(nameOfItem);
  const current = new Set(strings.map((string) => string.toLowerCase()));
  const removed = list.items.filter((_, at) => !current.has(existing[at] ?? "")) as Node[];
  const missing = strings.filter((string) => !existing.includes(string.toLowerCase()));
  const added = missing.map((string) => inlineString(string, draft));
  if (removed.length === 0 && added.length === 0) return;
  const kept = list.items.filter((item) => !removed.includes(item as Node)) as Node[];
  if (list.flow || strings.length === 0) yield accept(replaceNode(text, list, inlineStrings(text, list, kept, added)));
  else yield* updateBlock(text, list, removed, added);
}

/** A server can be its name, or an object with its name. */
export function nameOfItem(node: unknown): string {
  const name = isMap(node) ? node.get("fqdn") : isScalar(node) ? node.value : undefined;
  return String(name ?? "").toLowerCase();
}

function* updateBlock(text: string, list: YAMLSeq, removed: readonly Node[], added: readonly string[]): Edits {
  const set = new Set(removed);
  for (const item of removed) yield removeEntry(text, list, item, set);
  if (added.length === 0) return;
  const entries = added.map((inline) => ({ inline, lines: (column: number) => [`${" ".repeat(column)}- ${inline}`] }));
  yield insertEntries(text, list, entries);
}

/** A list in flow style: on one line or, if it has comments, with a line for each item and the comment behind it. */
function inlineStrings(text: string, list: YAMLSeq, kept: readonly Node[], added: readonly string[]): string {
  const start = list.range?.[0] ?? 0;
  const items = [...kept.map((node) => textOf(text, node)), ...added];
  if (!list.flow || !text.slice(start, contentEnd(text, list)).includes("#")) return `[${items.join(", ")}]`;
  const comments = kept.map((node) => {
    const end = contentEnd(text, node);
    return /^[ \t]*,?[ \t]*(#.*)/.exec(text.slice(end, lineEnd(text, end)))?.[1];
  });
  const column = columnOf(text, (list.items[0] as Node).range?.[0] ?? 0);
  const newLine = `${text.includes("\r\n") ? "\r\n" : "\n"}${" ".repeat(column)}`;
  const lines = items.map((item, at) => `${newLine}${item},${comments[at] ? ` ${comments[at]}` : ""}`);
  return `[${lines.join("")}${newLine}]`;
}

function textOf(text: string, node: Node): string {
  return text.slice(node.range?.[0] ?? 0, contentEnd(text, node));
}

/** Removes the annotations of objects that are no longer in the topology. */
function* removeStaleOrigins(update: Update, map: YAMLMap, entries: MapDraft["entries"]): Edits {
  if (map.flow) return;
  const current = new Set(entries.map(([key]) => key));
  const stale = map.items.filter((pair) => originOf(pair) !== undefined && !current.has(keyText(pair)));
  const removed = new Set(stale);
  for (const pair of stale) {
    const edit = removeEntry(update.text, map, pair, removed);
    if (!edit.ok) continue;
    update.notes.push(
      `${quote(originOf(pair) ?? "")} is no longer in the topology; its object in the manifest is kept`,
    );
    yield edit;
  }
}

function originOf(pair: Pair): string | undefined {
  const key = keyText(pair);
  return key.startsWith(originPrefix) ? key.slice(originPrefix.length) : undefined;
}

function keyText({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

/** The properties that the files do not contain, in a draft and the drafts in it. */
function unknownIn(draft: Draft): readonly string[] {
  if (draft.kind === "list") return draft.items.flatMap(unknownIn);
  if (draft.kind !== "map") return [];
  return [...draft.unknown.map(({ property }) => property), ...draft.entries.flatMap(([, entry]) => unknownIn(entry))];
}

/** Removes the comments of earlier imports about properties that are known by now. */
export function removeStaleComments(text: string, draft: MapDraft): readonly TextEdit[] {
  const unknown = new Set(unknownIn(draft));
  return [...text.matchAll(/\r?\n[ \t]*# (not in the topology: [^\r\n]*)/g)].flatMap(
    ({ index, 0: line, 1: comment = "" }) => {
      const [property = ""] = comment.slice(missingPrefix.length).trim().split(";");
      return unknown.has(property) ? [] : [{ start: index, end: index + line.length, text: "" }];
    },
  );
}
