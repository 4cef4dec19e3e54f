import { formatNumber } from "../../base/wording.ts";
import type { ParsedDocument, YamlError } from "../document.ts";
import { createLocator } from "../positions.ts";
import { errorsIn, tooDeepIn } from "./errors.ts";
import { type Document, type Node, parseAllDocuments } from "./library.ts";
import { foreignBreakIn, openBlockIn } from "./line-breaks.ts";
import { positionOf } from "./positions.ts";
import { toData } from "./to-data.ts";

/** Reads the documents of a text with the YAML library: all of YAML, and every error. */
export function readByLibrary(text: string): readonly ParsedDocument[] {
  try {
    const broken = readBrokenStart(text);
    if (broken) return broken;
    const documents = documentsOf(text);
    const parsed = documents.map((document) => toParsed(text, document));
    const foreign = foreignBreakIn(text);
    return foreign ? withForeignBreak(parsed, documents, foreign) : parsed;
  } catch (error) {
    // The library descends level by level, and has no other unbounded recursion.
    if (error instanceof RangeError) return [withSyntaxErrors([tooDeepIn(text)])];
    throw error;
  }
}

/** Adds an error to the document that it is in. It replaces syntax errors, which it may have caused. */
function withForeignBreak(
  parsed: readonly ParsedDocument[],
  documents: readonly Document[],
  error: YamlError,
): readonly ParsedDocument[] {
  const found = documents.findIndex(({ range }) => error.start < (range?.[2] ?? 0));
  const at = found < 0 ? parsed.length - 1 : found;
  const { content = undefined, errors = [], locate = start } = parsed[at] ?? { content: null };
  const { start: place, end, message } = error;
  const marked = {
    content,
    errors: content === undefined ? [{ start: place, end, message }] : [error, ...errors],
    locate,
  };
  return [...parsed.slice(0, Math.max(at, 0)), marked, ...parsed.slice(at + 1)];
}

const start: ParsedDocument["locate"] = () => [0, 0];

/** Parses a text into the library's syntax trees, one for each document. */
export function documentsOf(text: string): readonly Document[] {
  const documents = withoutStackTraces(() =>
    parseAllDocuments(text, {
      logLevel: "silent",
      merge: false,
      prettyErrors: false,
      resolveKnownTags: false,
      schema: "core",
      uniqueKeys: false,
      version: "1.2",
    }),
  );
  return Array.isArray(documents) ? documents : [];
}

/** The library creates an `Error` for each error in a text. A stack trace would take longer than the text itself. */
function withoutStackTraces<T>(work: () => T): T {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = before;
  }
}

const mebibyte = 1024 * 1024;

/** The parts of a large text that are read before all of it, in UTF-16 units: each of a text four times as large. */
const starts = [mebibyte / 4, mebibyte, 3 * mebibyte] as const;

/** The most errors in such a part. A part of a valid text has few, where it ends. */
const mostErrors = 1000;

/**
 * Reads a large text only as far as it is full of errors: 16 MiB of them would take a minute and more than 3 GiB. Undefined if
 * it is not.
 */
function readBrokenStart(text: string): readonly ParsedDocument[] | undefined {
  for (const size of starts.filter((one) => 4 * one < text.length)) {
    const line = text.lastIndexOf("\n", size) + 1;
    // A line may be longer than the part.
    const part = text.slice(0, line > size / 2 ? line : size);
    const documents = documentsOf(part);
    const parsed = documents.map((document) => toParsed(part, document));
    // The library may have many errors for one cause.
    const errors = documents.reduce((sum, document, at) => sum + document.errors.length + errorsOf(parsed[at]), 0);
    if (errors < mostErrors) continue;
    const lines = formatNumber(part.split("\n").length - (part.endsWith("\n") ? 1 : 0));
    // At the start, so that it is listed whatever the number of the others.
    const limit = { start: 0, end: 0, message: `too many errors; only the first ${lines} lines are read` };
    const last = parsed.at(-1);
    return [...parsed.slice(0, -1), withSyntaxErrors([limit, ...(last?.errors ?? [])])];
  }
  return undefined;
}

function errorsOf(document: ParsedDocument | undefined): number {
  return document?.errors.length ?? 0;
}

function withSyntaxErrors(errors: readonly YamlError[]): ParsedDocument {
  return { content: undefined, errors, locate: start };
}

function toParsed(text: string, document: Document): ParsedDocument {
  const syntaxErrors = errorsIn(text, document);
  if (syntaxErrors.length > 0) return withSyntaxErrors(syntaxErrors);
  const { contents } = document;
  const { content, errors, aliased } = toData(contents);
  const openBlock = openBlockIn(text, document);
  return {
    content,
    errors: [
      ...errors.map(({ node, ...error }) => ({ ...rangeOf(node), ...error })),
      ...(openBlock ? [openBlock] : []),
    ],
    locate: createLocator(() => positionOf(contents, aliased)),
  };
}

function rangeOf({ range }: Node): Pick<YamlError, "start" | "end"> {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
