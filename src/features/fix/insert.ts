import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "../../yaml/library/library.ts";
import { type No, no, type Replacement } from "./edit.ts";

/** One entry more: the collection, the entry that it stands behind, and how it is written. */
export type Insertion = {
  readonly into: YAMLMap | YAMLSeq;
  readonly after: Pair | Node | undefined;
  readonly word: string;
};

/** Between brackets it stands on the line of the entry before, else on a line of its own under it. */
export function inserted(text: string, { into, after, word }: Insertion): Replacement | No {
  if (into.flow) return between(into, after, word);
  if (after === undefined) return no("nothing stands there");
  const column = columnOf(text, into);
  if (column === undefined) return no("the entries begin in no column of their own");
  const end = lineEnd(text, endOf(text, after));
  const lead = " ".repeat(column) + (isSeq(into) ? "- " : "");
  return { start: end, end, text: `${lineBreak(text, end)}${lead}${word}` };
}

function between(into: YAMLMap | YAMLSeq, after: Pair | Node | undefined, word: string): Replacement {
  const [start = 0, end = 0] = into.range ?? [];
  if (after === undefined) return { start, end, text: isMap(into) ? `{ ${word} }` : `[${word}]` };
  const at = endOfFlow(after);
  return { start: at, end: at, text: `, ${word}` };
}

/** Where the entries of a block begin: all in one column, which the last one shows best. */
function columnOf(text: string, into: YAMLMap | YAMLSeq): number | undefined {
  const last = into.items.at(-1);
  const start = (isPair(last) ? (last.key as Node) : (last as Node | undefined))?.range?.[0] ?? 0;
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const lead = text.slice(line, start);
  if (!/^[ -]*$/.test(lead)) return undefined;
  const dash = lead.trimEnd().length - 1;
  if (isSeq(into)) return dash < 0 ? undefined : dash;
  return lead.length;
}

function endOfFlow(entry: Pair | Node): number {
  if (!isPair(entry)) return entry.range?.[1] ?? 0;
  const key = (entry.key as Node).range?.[1] ?? 0;
  const [start = 0, end = 0] = (entry.value as Node | null)?.range ?? [];
  return Math.max(key, start, end);
}

/** The end of what an entry says, without the line breaks and comments that a block takes along. */
function endOf(text: string, entry: unknown): number {
  if (isPair(entry)) return Math.max(endOf(text, entry.key), entry.value ? endOf(text, entry.value) : 0);
  const node = entry as Node;
  const [start = 0, end = 0] = node.range ?? [];
  if ((isMap(node) || isSeq(node)) && !node.flow) return endOf(text, node.items.at(-1));
  if (isAlias(node) || !isScalar(node) || !node.type?.startsWith("BLOCK")) return end;
  return start + text.slice(start, end).trimEnd().length;
}

function lineEnd(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  if (at < 0) return text.length;
  return text[at - 1] === "\r" && at > offset ? at - 1 : at;
}

/** As the line ends; where it is the last one, as the first line does. */
function lineBreak(text: string, at: number): string {
  const rest = text.slice(at, at + 2);
  if (rest !== "") return rest.startsWith("\n") ? "\n" : "\r\n";
  return /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
}
