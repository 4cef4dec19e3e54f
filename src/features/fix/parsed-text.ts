import { plainDocuments } from "../../yaml/fast/documents.ts";
import { documentsOf, libraryDocuments } from "../../yaml/library/documents.ts";
import { isAlias, isMap, isSeq, type Node } from "../../yaml/library/library.ts";
import { dataOf } from "../../yaml/library/to-data.ts";

/** A document of a file as the YAML library read it. */
export type Tree = {
  readonly root: Node | null;
  /** As plain data; undefined where something stands against the document. */
  readonly content: unknown;
  /** The names of anchors that are used: what stands at them stands elsewhere too. */
  readonly shared: ReadonlySet<string>;
  /** Where the document ends in the text. */
  readonly end: number;
};

/** A text and its documents. */
export type Source = {
  readonly text: string;
  readonly trees: readonly Tree[];
  /** Where each line begins. */
  readonly lines: readonly number[];
};

/** Text → its documents, which are read when they are asked for. A byte order mark is to be taken off before. */
export function sourceOf(text: string): Source {
  let trees: readonly Tree[] | undefined;
  let lines: readonly number[] | undefined;
  return {
    text,
    get lines() {
      lines ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
      return lines;
    },
    get trees() {
      trees ??= treesIn(text);
      return trees;
    },
  };
}

/** What the documents of a text say, by the quicker reader where that is certain; undefined where one is not sound. */
export function contentsOf(text: string): readonly unknown[] {
  const readings = plainDocuments(text) ?? libraryDocuments(text);
  return readings.map(({ content, troubles, problems }) =>
    troubles.length + problems.length > 0 ? undefined : content,
  );
}

function treesIn(text: string): readonly Tree[] {
  return documentsOf(text).map(({ contents, errors, range }): Tree => {
    const end = range?.[2] ?? text.length;
    if (errors.length > 0) return { root: null, content: undefined, shared: new Set(), end };
    const { content, problems } = dataOf(contents);
    const shared = new Set<string>();
    collectUsed(contents, shared);
    return { root: contents, content: problems.length > 0 ? undefined : content, shared, end };
  });
}

/** The document in which an offset lies, by its place in the file. */
export function documentAt({ trees }: Source, offset: number): number {
  const at = trees.findIndex(({ end }) => offset < end);
  return at < 0 ? trees.length - 1 : at;
}

function collectUsed(node: unknown, used: Set<string>): void {
  if (isAlias(node)) used.add(node.source);
  if (isSeq(node)) for (const item of node.items) collectUsed(item, used);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    collectUsed(key, used);
    collectUsed(value, used);
  }
}
