import type { Result } from "../../base/result.ts";
import { quote } from "../../base/wording.ts";
import { insertEntries, removeEntry, replaceNode } from "../../yaml/edit/node-edits.ts";
import { contentEnd, pairOf } from "../../yaml/edit/nodes.ts";
import { accept } from "../../yaml/edit/refusal.ts";
import type { TextEdit } from "../../yaml/edit/text.ts";
import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "../../yaml/library/library.ts";
import { writeScalar } from "../../yaml/write.ts";
import {
  type Draft,
  draftMap,
  draftValue,
  type ListDraft,
  type MapDraft,
  type StringsDraft,
  type ValueDraft,
} from "./draft.ts";
import { inlineDraft, inlineProperty, propertyLines } from "./emit.ts";
import { nameOfItem, pairItems, type Update } from "./update-maps.ts";

type Edits = Iterable<Result<TextEdit>>;

/**
 * Updates the builds of a manifest whose other values are up to date: those of single servers, and those that no longer
 * apply because a pool or the deployment states its build in another place.
 */
export function* updateBuilds(update: Update, node: unknown, draft: Draft): Edits {
  if (isMap(node) && draft.kind === "map") yield* updateInMap(update, node, draft);
  else if (isSeq(node) && draft.kind === "list") yield* updateInList(update, node, draft);
  else if (isSeq(node) && draft.kind === "strings" && draft.builds) yield* updateServers(update, node, draft.builds);
}

function* updateInMap(update: Update, map: YAMLMap, { entries, removed = [], inventory }: MapDraft): Edits {
  for (const key of removed) yield* removeProperty(update, map, key);
  for (const [key, draft] of entries) yield* updateBuilds(update, pairOf(map, key)?.value, draft);
  const servers = inventory ? pairOf(map, "servers")?.value : undefined;
  if (inventory && isSeq(servers)) yield* updateInventory(update, servers, inventory);
}

function* updateInList(update: Update, list: YAMLSeq, draft: ListDraft): Edits {
  for (const [map, item] of pairItems(list, draft)) yield* updateBuilds(update, map, item);
}

/** Updates the servers of a pool. Those without an entry in `builds` are not in the files. */
function* updateServers(update: Update, list: YAMLSeq, builds: NonNullable<StringsDraft["builds"]>): Edits {
  for (const item of list.items as Node[]) {
    const name = nameOfItem(item);
    const build = builds.get(name);
    if (!builds.has(name)) continue;
    if (isMap(item)) yield* build === undefined ? removeProperty(update, item, "build") : setBuild(update, item, build);
    else if (isScalar(item) && build !== undefined) {
      const server = draftMap({ fqdn: draftValue(String(item.value)), build });
      if (item.anchor) update.notes.push(`skipped the build of ${quote(name)}: an alias repeats this server`);
      else yield accept(replaceNode(update.text, item, inlineDraft(server)));
    }
  }
}

function* setBuild({ text }: Update, map: YAMLMap, draft: ValueDraft): Edits {
  const pair = pairOf(map, "build");
  if (!pair) {
    const lines = (column: number) => propertyLines("build", draft, column);
    yield insertEntries(text, map, [{ inline: inlineProperty("build", draft), lines }]);
  } else if (isScalar(pair.value) && pair.value.value !== null && !draft.agrees?.(pair.value.value))
    yield accept(replaceNode(text, pair.value, writeScalar(draft.value)));
}

/** Updates the builds in a list of computers that the user has written. It may describe servers of pools. */
function* updateInventory(update: Update, list: YAMLSeq, builds: ReadonlyMap<string, ValueDraft>): Edits {
  for (const item of list.items) {
    const build = builds.get(nameOfItem(item));
    if (isMap(item) && build !== undefined && pairOf(item, "build")) yield* setBuild(update, item, build);
  }
}

function* removeProperty({ text, notes }: Update, map: YAMLMap, key: string): Edits {
  const pair = pairOf(map, key);
  const edit = pair && removeEntry(text, map, pair);
  if (edit?.ok) {
    const comment = pair && commentBehind(text, pair, edit.value);
    if (comment) notes.push(`removed the comment ${quote(comment)} with the ${key} of ${nameOfMap(map)}`);
    yield edit;
  } else if (edit) notes.push(`kept ${quote(key)}, which is stated in another place now: ${edit.error}`);
}

/** The comment behind an entry that is removed with it. */
function commentBehind(text: string, { key, value }: Pair, { end }: TextEdit): string | undefined {
  const start = contentEnd(text, value ?? key);
  return /^[ \t]*(#[^\r\n]*)/.exec(text.slice(start, end))?.[1]?.trimEnd();
}

function nameOfMap(map: YAMLMap): string {
  const name = map.get("fqdn");
  return typeof name === "string" ? quote(name) : "the deployment";
}
