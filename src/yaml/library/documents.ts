import type { ParsedDocument, YamlError } from "../document.ts";
import { createLocator } from "../positions.ts";
import { errorsIn, tooDeepIn } from "./errors.ts";
import { type Document, type Node, parseAllDocuments } from "./library.ts";
import { positionOf } from "./positions.ts";
import { toData } from "./to-data.ts";

/** Reads the documents of a text with the YAML library: all of YAML, and every error. */
export function readByLibrary(text: string): readonly ParsedDocument[] {
  try {
    return documentsOf(text).map((document) => toParsed(text, document));
  } catch (error) {
    // The library descends level by level, and has no other unbounded recursion.
    if (error instanceof RangeError) return [withSyntaxErrors([tooDeepIn(text)])];
    throw error;
  }
}

/** Parses a text into the library's syntax trees, one for each document. */
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

function withSyntaxErrors(errors: readonly YamlError[]): ParsedDocument {
  return { content: undefined, errors, locate: () => [0, 0] };
}

function toParsed(text: string, document: Document): ParsedDocument {
  const syntaxErrors = errorsIn(text, document);
  if (syntaxErrors.length > 0) return withSyntaxErrors(syntaxErrors);
  const { contents } = document;
  const { content, errors, aliased } = toData(contents);
  return {
    content,
    errors: errors.map(({ node, message }) => ({ ...rangeOf(node), message })),
    locate: createLocator(() => positionOf(contents, aliased)),
  };
}

function rangeOf({ range }: Node): Pick<YamlError, "start" | "end"> {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
