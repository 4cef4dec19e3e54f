import type { Reading, Trouble } from "../document.ts";
import { locator } from "../positions.ts";
import { tooDeepIn, troublesIn } from "./errors.ts";
import { type Document, parseAllDocuments } from "./library.ts";
import { spotOf } from "./positions.ts";
import { dataOf } from "./to-data.ts";

/** Text → its documents, each with all that stands against it. */
export function libraryDocuments(text: string): readonly Reading[] {
  try {
    return documentsOf(text).map((document) => readingOf(text, document));
  } catch (error) {
    // It goes down level by level, and nothing else in it has no end.
    if (error instanceof RangeError) return [unread([tooDeepIn(text)])];
    throw error;
  }
}

/** Text → the library's trees of its documents. */
export function documentsOf(text: string): readonly Document[] {
  const documents = parseAllDocuments(text, {
    logLevel: "silent",
    merge: false,
    prettyErrors: false,
    resolveKnownTags: false,
    schema: "core",
    uniqueKeys: false,
    version: "1.2",
  });
  return Array.isArray(documents) ? documents : [];
}

function unread(troubles: readonly Trouble[]): Reading {
  return { content: undefined, troubles, problems: [], locate: () => [0, 0] };
}

function readingOf(text: string, document: Document): Reading {
  const troubles = troublesIn(text, document);
  const { contents } = document;
  if (troubles.length > 0) return unread(troubles);
  const { content, problems, aliased } = dataOf(contents);
  return {
    content,
    troubles,
    problems: problems.map(({ node, message }) => ({
      start: node.range?.[0] ?? 0,
      end: node.range?.[1] ?? 0,
      message,
    })),
    locate: locator(() => spotOf(contents, aliased)),
  };
}
