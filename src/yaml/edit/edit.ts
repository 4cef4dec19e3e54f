import { groupBy } from "../../base/group-by.ts";
import type { Result } from "../../base/result.ts";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "../library/library.ts";
import type { Path } from "../path.ts";
import { type ScalarValue, writeFlowList, writeScalar } from "../write.ts";
import { difference, expectedContent } from "./content.ts";
import { insertEntries, insertFirst, type NewEntry, removeEntry, replaceScalar } from "./node-edits.ts";
import { type CollectionEntry, type Located, locate, type PathStep } from "./nodes.ts";
import { type EditableDocument, type EditableText, readContents } from "./parse.ts";
import { accept, refuse } from "./refusal.ts";
import { applyEdits, haveOverlap, sortEdits, type TextEdit } from "./text.ts";
import type { DocumentEdit, Edit } from "./types.ts";

/** How edits are made. */
export type EditOptions = {
  /** The names of an object's properties in their usual order, which places a new one. Without it, it becomes the first. */
  readonly propertyOrder?: (object: Path) => readonly string[];
  /**
   * Also edit values that have a tag, span several lines or are shared through an anchor, and take a value behind an alias
   * as edited where it is written. For callers that edit all places alike and check the whole result.
   */
  readonly editShared?: boolean;
};

/** The text edits for edits of one document, one each: undefined for one that needs none, since it is made elsewhere. */
export function textEditsFor(
  document: EditableDocument,
  edits: readonly Edit[],
  options: EditOptions = {},
): readonly Result<TextEdit | undefined>[] {
  const located = edits.map(({ path }) => locate(document, path));
  const removed = new Set(located.flatMap((one, at) => (edits[at]?.do === "remove" ? [entryOf(one)] : [])));
  return edits.map((edit, at) => textEditFor(document, edit, { ...options, located: located[at], removed }));
}

/** All text edits for edits of a text, in its order, or why one of them is refused. */
export function planEdits(
  { documents }: EditableText,
  edits: readonly DocumentEdit[],
  options: EditOptions = {},
): Result<readonly TextEdit[]> {
  if (edits.some(({ document }) => documents[document]?.content === undefined))
    return refuse("the document cannot be read unambiguously");
  const byText = new Map<string, TextEdit>();
  for (const [document, own] of editsByDocument(edits)) {
    for (const textEdit of textEditsFor(documents[document] as EditableDocument, own, options)) {
      if (!textEdit.ok) return textEdit;
      if (textEdit.value) byText.set(JSON.stringify(textEdit.value), textEdit.value);
    }
  }
  const textEdits = sortEdits([...byText.values()]);
  return haveOverlap(textEdits) ? refuse("it overlaps with another change") : accept(textEdits);
}

/** Edits a text, and reads the result again: refused unless its content has these edits and no other changes. */
export function editText(
  source: EditableText,
  edits: readonly DocumentEdit[],
  options: EditOptions = {},
): Result<string> {
  const plan = planEdits(source, edits, options);
  if (!plan.ok) return plan;
  const text = applyEdits(source.text, plan.value);
  return hasContentOf(source, edits, text) ? accept(text) : refuse("the change would affect other values");
}

/** Whether a text reads as the documents of another one after some edits, each counted once. */
export function hasContentOf({ documents }: EditableText, edits: readonly DocumentEdit[], text: string): boolean {
  const contents = readContents(text);
  if (documents.length !== contents.length) return false;
  const distinct = [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
  const byDocument = editsByDocument(distinct);
  return documents.every((document, at) => {
    if (document.content === undefined || contents[at] === undefined) return document.content === contents[at];
    const own = (byDocument.get(at) ?? []).map((edit) => renderQuote(document, edit));
    return difference(expectedContent(document.content, own), contents[at]) === undefined;
  });
}

function editsByDocument(edits: readonly DocumentEdit[]): ReadonlyMap<number, readonly Edit[]> {
  const groups = groupBy(edits, ({ document }) => document);
  return new Map([...groups].map(([document, own]) => [document, own.map(({ edit }) => edit)]));
}

/** A "quote" edit as the value that it sets, which only the text has: 1.10 is more than 1.1 then. */
function renderQuote(document: EditableDocument, edit: Edit): Edit {
  if (edit.do !== "quote") return edit;
  const located = locate(document, edit.path);
  const node = located.ok && located.value.kind === "found" ? located.value.node : null;
  return isScalar(node) ? { do: "set", path: edit.path, value: node.source ?? "" } : edit;
}

/** The options of edits, and what is worked out for all of them together. */
type EditContext = EditOptions & {
  readonly located: Result<Located> | undefined;
  readonly removed: ReadonlySet<CollectionEntry>;
};

function textEditFor(document: EditableDocument, edit: Edit, context: EditContext): Result<TextEdit | undefined> {
  const { located = refuse("there is no value to change"), editShared = false } = context;
  if (!located.ok) return located;
  const { value } = located;
  if (value.shared !== undefined && !editShared) return refuse(value.shared);
  if (value.kind === "elsewhere") return accept(undefined);
  if (value.kind === "missing") return addProperty(document.text, value, edit, context);
  return editFound(document.text, value, edit, context);
}

function editFound(
  text: string,
  { node, pair, parent }: PathStep,
  edit: Edit,
  { removed, editShared = false }: EditContext,
): Result<TextEdit> {
  if (edit.do === "remove")
    return parent ? removeEntry(text, parent, pair ?? node, removed) : refuse("there is no value to remove");
  if (edit.do === "append") return appendItem(text, node, edit.value);
  const target = edit.do === "rename" ? ((pair?.key ?? null) as Node | null) : node;
  const reason = whyNotReplaced(text, target, editShared && edit.do === "set");
  if (reason !== undefined) return refuse(reason);
  return accept(replaceScalar(text, target as Node, newValue(edit, target as Scalar)));
}

function newValue(edit: Exclude<Edit, { do: "append" | "remove" }>, { source = "" }: Scalar): ScalarValue {
  if (edit.do === "rename") return edit.name;
  return edit.do === "set" ? edit.value : source;
}

function entryOf(located: Result<Located>): CollectionEntry {
  if (!located.ok || located.value.kind !== "found") return undefined;
  return located.value.pair ?? located.value.node;
}

/** Why a node cannot be replaced by a scalar; undefined if it can. */
function whyNotReplaced(text: string, node: Node | null, editShared: boolean): string | undefined {
  if (isMap(node) || isSeq(node)) return "the value is a list or an object";
  const [start = 0, end = 0] = node?.range ?? [];
  if (start === end) return "there is no value to change";
  if (editShared) return undefined;
  if (isAlias(node)) return `the name is an alias (*${node.source}) shared with other places`;
  if (node?.tag !== undefined) return "the value has a tag";
  return text.slice(start, end).includes("\n") ? "the value spans several lines" : undefined;
}

function appendItem(text: string, node: Node | null, value: ScalarValue): Result<TextEdit> {
  if (!isSeq(node)) return refuse("the value is not a list");
  const yaml = writeScalar(value);
  return insertEntries(text, node, [{ inline: yaml, lines: (column) => [`${" ".repeat(column)}- ${yaml}`] }]);
}

/** Adds a property behind the nearest one that comes before it in the usual order. */
function addProperty(
  text: string,
  { map, name }: Extract<Located, { kind: "missing" }>,
  edit: Edit,
  { propertyOrder, removed }: EditContext,
): Result<TextEdit> {
  if (edit.do !== "set" && edit.do !== "append") return refuse("there is no value to change");
  const value = writeScalar(edit.value);
  const inline = `${writeScalar(name)}: ${edit.do === "append" ? writeFlowList([value]) : value}`;
  const entry: NewEntry = { inline, lines: (column) => [" ".repeat(column) + inline] };
  if (!propertyOrder) return insertFirst(text, map, entry, removed);
  return insertEntries(text, map, [entry], pairBefore(map, name, propertyOrder(edit.path.slice(0, -1))));
}

function pairBefore({ items }: YAMLMap, name: string, order: readonly string[]): Pair | undefined {
  const rankOf = ({ key }: Pair) => (isScalar(key) ? order.indexOf(String(key.value)) : -1);
  const rank = order.indexOf(name);
  const earlier = items.filter((pair) => rankOf(pair) >= 0 && rankOf(pair) < rank);
  const nearest = earlier.toSorted((a, b) => rankOf(a) - rankOf(b)).at(-1);
  return nearest ?? (rank >= 0 ? items[0] : items.at(-1));
}
