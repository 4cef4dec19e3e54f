import { quoted } from "../../base/wording.ts";
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
import { origin } from "./compose.ts";
import type { Draft, Properties } from "./draft.ts";
import { after, entry, inFlow } from "./emit.ts";
import { staleOrigins } from "./remove-stale.ts";
import { below, columnOf, type Edit, endOf, lineEnd, type Page, pairOf, spanOf } from "./text-edits.ts";
import { itemEdits, wordEdits } from "./update-lists.ts";

/** What is there is brought up to date, and what is missing is put in behind it. */
export function* propertyEdits(page: Page, map: YAMLMap, { entries }: Properties): Iterable<Edit> {
  for (const [key, draft] of entries) {
    const pair = pairOf(map, key);
    if (pair) yield* valueEdits(page, pair, draft, columnOf(page, map.range?.[0] ?? 0));
  }
  const absent = entries.filter(([key]) => !pairOf(map, key));
  if (absent.length > 0) yield insertion(page, map, absent);
  if (entries.some(([key]) => key === `${origin}source`)) yield* staleOrigins(page, map, entries);
}

function insertion(page: Page, map: YAMLMap, absent: Properties["entries"]): Edit {
  const last = map.items.at(-1) as Pair<Node, Node | null> | undefined;
  const [start, end] = spanOf(page, map);
  if (map.flow) {
    const inside = absent.map(([key, draft]) => `${key}: ${inFlow(draft)}`).join(", ");
    if (!last) return { start, end, text: `{ ${inside} }` };
    const at = endOf(page, last);
    return { start: at, end: at, text: `, ${inside}` };
  }
  const at = lineEnd(page, last ? endOf(page, last) : end);
  return {
    start: at,
    end: at,
    text: below(
      page,
      absent.flatMap(([key, draft]) => entry(key, draft, columnOf(page, start))),
    ),
  };
}

/** A value, list or map that stands there, against what the files tell. */
function* valueEdits(page: Page, pair: Pair<Node, Node | null>, draft: Draft, indent: number): Iterable<Edit> {
  const { key, value } = pair;
  if (isAlias(value)) {
    page.remarks.push(`${quoted(isScalar(key) ? String(key.value) : "")} stands as an alias; it is left as it is`);
  } else if (value === null || (isScalar(value) && value.value === null)) yield* filled(page, pair, draft, indent);
  else if (isMap(value)) yield* mapEdits(page, value, draft);
  else if (isSeq(value)) yield* listEdits(page, value, draft);
  else if (isScalar(value)) yield* scalarEdits(page, value, draft);
}

/** A map where the files tell one word was made by a person, and says more. */
function* mapEdits(page: Page, map: YAMLMap, draft: Draft): Iterable<Edit> {
  if (draft.kind === "properties") yield* propertyEdits(page, map, draft);
}

/** A list where the files tell one word, such as users by name and not by number, says more as well. */
function* listEdits(page: Page, list: YAMLSeq, draft: Draft): Iterable<Edit> {
  if (draft.kind === "words") yield* wordEdits(page, list, draft);
  if (draft.kind !== "items") return;
  for (const { item, inner } of itemEdits(page, list, draft)) {
    yield* inner ? propertyEdits(page, inner.map, inner.draft) : item;
  }
}

/** A count of servers says what a list of as many says. */
function isCount(value: Scalar, draft: Draft): boolean {
  return draft.kind === "words" && value.value === draft.words.length;
}

/** A key with nothing behind it. */
function* filled(page: Page, pair: Pair<Node, Node | null>, draft: Draft, indent: number): Iterable<Edit> {
  const [, keyEnd] = spanOf(page, pair.key);
  const colon = /^[ \t]*:/.exec(page.text.slice(keyEnd))?.[0].length;
  if (colon === undefined) return;
  const [first = "", ...rest] = after(draft, indent);
  yield { start: keyEnd + colon, end: keyEnd + colon, text: first };
  const end = lineEnd(page, keyEnd);
  if (rest.length > 0) yield { start: end, end, text: below(page, rest) };
}

function* scalarEdits(page: Page, node: Scalar, draft: Draft): Iterable<Edit> {
  if (draft.kind === "words" && draft.firm && !isCount(node, draft)) yield* replaced(page, node, inFlow(draft));
  if (draft.kind === "properties" || draft.kind === "items") yield* replaced(page, node, inFlow(draft));
  if (draft.kind !== "value" || !draft.firm || draft.fits.includes(node.value as string)) return;
  if (node.value !== draft.value) yield* replaced(page, node, inFlow(draft), draft.note);
  else if (!draft.note) yield* doubtGone(page, node);
}

function* replaced(page: Page, node: Node, text: string, note?: string): Iterable<Edit> {
  const [start, end] = spanOf(page, node);
  yield { start, end, text };
  if (!note) yield* doubtGone(page, node);
}

/** A comment of ours that the value is not known. */
function* doubtGone(page: Page, node: Node): Iterable<Edit> {
  const [, start] = spanOf(page, node);
  const comment = /^[ \t]*# not (?:in the topology|known):[^\r\n]*/.exec(
    page.text.slice(start, lineEnd(page, start)),
  )?.[0];
  if (comment) yield { start, end: start + comment.length, text: "" };
}
