import { isMap, isScalar, type Node, type YAMLMap, type YAMLSeq } from "../../yaml/library/library.ts";
import type { Items, Properties, Words } from "./draft.ts";
import { inBraces, itemLines, scalar } from "./emit.ts";
import { below, columnOf, type Edit, lineEnd, type Page, spanOf } from "./text-edits.ts";

/** An edit of a list, or an entry of it that is to be brought up to date itself. */
export type ItemEdit = {
  readonly item: readonly Edit[];
  readonly inner?: { readonly map: YAMLMap; readonly draft: Properties };
};

/** Entries that are there are brought up to date, those that are missing are put in, and others are a person's. */
export function* itemEdits(page: Page, list: YAMLSeq, { keys, items }: Items): Iterable<ItemEdit> {
  const maps = list.items.filter((node) => isMap(node));
  const here = new Map<string, YAMLMap>();
  for (const [name, map] of named(maps, (map) => nameOf(keys, (key) => map.get(key)))) here.set(name, map);
  const absent: Properties[] = [];
  for (const [name, draft] of named(items, (item) => nameOf(keys, (key) => saidBy(item, key)))) {
    const map = here.get(name);
    if (map) yield { item: [], inner: { map, draft } };
    else absent.push(draft);
  }
  if (absent.length > 0) yield { item: [appended(page, list, absent)] };
}

/** Things with their names; where a name comes again, its number makes it another. */
function* named<T>(things: readonly T[], nameOfThing: (thing: T) => string): Iterable<readonly [string, T]> {
  const times = new Map<string, number>();
  for (const thing of things) {
    const name = nameOfThing(thing);
    times.set(name, (times.get(name) ?? 0) + 1);
    yield [`${times.get(name)} ${name}`, thing];
  }
}

/** Servers, domains and the like: what the files do not tell any more goes, and what stays keeps its words. */
export function* wordEdits(page: Page, list: YAMLSeq, { words, firm }: Words): Iterable<Edit> {
  const here = list.items.map((node) => wordOf(node));
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  if (!firm || (here.length === words.length && here.every((word) => wanted.has(word)))) return;
  const kept = list.items.filter((_, at) => wanted.has(here[at] ?? "")) as Node[];
  const added = words.filter((word) => !here.includes(word.toLowerCase()));
  const [start, end] = spanOf(page, list);
  if (list.flow && !page.text.slice(start, end).includes("#")) {
    const texts = [...kept.map((node) => page.text.slice(...spanOf(page, node))), ...added.map(scalar)];
    yield { start, end, text: `[${texts.join(", ")}]` };
  } else if (list.flow) yield { start, end, text: flowWithComments(page, list, kept, added) };
  else yield inBlock(page, list, kept, added);
}

function nameOf(keys: readonly string[], value: (key: string) => unknown): string {
  return keys.map((key) => String(value(key) ?? "").toLowerCase()).join("\n");
}

function saidBy({ entries }: Properties, key: string): unknown {
  const draft = entries.find(([name]) => name === key)?.[1];
  return draft?.kind === "value" ? draft.value : undefined;
}

function appended(page: Page, list: YAMLSeq, absent: readonly Properties[]): Edit {
  const last = list.items.at(-1) as Node | undefined;
  const [start, end] = spanOf(page, list);
  if (!list.flow) {
    const at = lineEnd(page, last ? spanOf(page, last)[1] : end);
    return {
      start: at,
      end: at,
      text: below(
        page,
        absent.flatMap((item) => itemLines(item, columnOf(page, start))),
      ),
    };
  }
  const inside = absent.map(inBraces).join(", ");
  if (!last) return { start, end, text: `[${inside}]` };
  const [, at] = spanOf(page, last);
  return { start: at, end: at, text: `, ${inside}` };
}

/** A server may stand as its name or as an object with its name. */
function wordOf(node: unknown): string {
  const word = isMap(node) ? node.get("fqdn") : isScalar(node) ? node.value : undefined;
  return String(word ?? "").toLowerCase();
}

function flowWithComments(page: Page, list: YAMLSeq, kept: readonly Node[], added: readonly string[]): string {
  const pad = `${page.eol}${" ".repeat(columnOf(page, spanOf(page, list.items[0] as Node)[0]))}`;
  const lines = kept.map((node) => {
    const [start, end] = spanOf(page, node);
    const comment = /^[ \t]*,?[ \t]*(#[^\r\n]*)/.exec(page.text.slice(end, lineEnd(page, end)))?.[1];
    return `${pad}${page.text.slice(start, end)},${comment ? ` ${comment}` : ""}`;
  });
  return `[${[...lines, ...added.map((word) => `${pad}${scalar(word)},`)].join("")}${pad}]`;
}

/** Each entry with the comments above it and on its lines. */
function inBlock(page: Page, list: YAMLSeq, kept: readonly Node[], added: readonly string[]): Edit {
  const [start] = spanOf(page, list);
  const first = Math.max(0, page.text.lastIndexOf("\n", start - 1) + 1 - page.eol.length);
  const ends = list.items.map((node) => lineEnd(page, spanOf(page, node as Node)[1]));
  const chunks = list.items.flatMap((node, at) => {
    return kept.includes(node as Node) ? [page.text.slice(ends[at - 1] ?? first, ends[at])] : [];
  });
  const pad = " ".repeat(columnOf(page, start));
  return {
    start: first,
    end: ends.at(-1) ?? start,
    text:
      chunks.join("") +
      below(
        page,
        added.map((word) => `${pad}- ${scalar(word)}`),
      ),
  };
}
