import type { Damage } from "../../base/decode.ts";
import { formatNumber } from "../../base/wording.ts";
import type { ParsedDocument, YamlError } from "../document.ts";
import { isAtOrBelow, type Path } from "../path.ts";
import { createLocator } from "../positions.ts";
import { errorsIn, isOfVersion11, tooDeepIn } from "./errors.ts";
import { type Document, type Node, parseAllDocuments } from "./library.ts";
import { openBlockIn } from "./line-breaks.ts";
import { foreignMarksIn, type Mark, marksOf, moveMark, withMarks } from "./marks.ts";
import { type Place, placeAt } from "./place.ts";
import { positionOf } from "./positions.ts";
import { repairText, toOriginalDocument } from "./repair.ts";
import { type Slip, slipsIn } from "./slips.ts";
import { moveDocument, partsOf } from "./split.ts";
import { type ContentError, toData } from "./to-data.ts";
import { arePartial, unknownAfter } from "./unknown.ts";

/**
 * Reads the documents of a text with the YAML library: all of YAML, and every error. Damage is what is wrong with characters
 * of the text.
 */
export function readByLibrary(text: string, damage: readonly Damage[] = []): readonly ParsedDocument[] {
  try {
    const broken = readBrokenStart(text);
    if (broken) return broken;
    return readRepaired(text, marksOf(damage), mostRepairs);
  } catch (error) {
    // The library descends level by level, and has no other unbounded recursion.
    if (error instanceof RangeError) return [withSyntaxErrors([tooDeepIn(text)])];
    throw error;
  }
}

/** A slip can hide others. */
const mostRepairs = 3;

/** Reads a text as it is without its slips. They are reported instead of the errors that they cause. */
function readRepaired(text: string, marks: readonly Mark[], left: number): readonly ParsedDocument[] {
  const documents = documentsOf(text);
  const slips = left > 0 ? slipsIn(text, errorOffsets(documents)) : [];
  if (slips.length === 0) {
    const parsed = documents.map((document) => toParsed(text, document));
    return withMarks(text, parsed, documents, [...marks, ...foreignMarksIn(text)]);
  }
  const repaired = repairText(text, slips);
  const moved = [...marks, ...slips.flatMap(markOf)].map((mark) => moveMark(mark, repaired.toRepaired));
  const read = readRepaired(repaired.text, moved, left - 1);
  return read.map((document) => toOriginalDocument(document, repaired));
}

/** The mark of a slip; none for one with the cause of another one. */
function markOf({ start, end, place, message, hasError }: Slip): readonly Mark[] {
  if (message === "") return [];
  const error: YamlError = { start: place ?? start, end: place ?? end, message };
  return [{ error: hasError ? error : { ...error, matters: "manifest" }, isReported: true }];
}

/** The offsets of the library's errors, in ascending order. */
function errorOffsets(documents: readonly Document[]): readonly number[] {
  const errors = documents.flatMap((document) => [...document.errors, ...document.warnings]);
  return errors.map(({ pos: [offset] }) => offset).sort((one, other) => one - other);
}

const start: ParsedDocument["locate"] = () => [0, 0];

/**
 * Parses a text into the library's syntax trees, one for each document. Each document is parsed by itself if one has an
 * error: the library reads on over document markers in an unclosed quote, and keeps the version of earlier documents.
 */
export function documentsOf(text: string): readonly Document[] {
  const documents = parse(text);
  const isSound = (document: Document) => document.errors.length + document.warnings.length === 0;
  if (documents.every((document) => isSound(document) && !isOfVersion11(document))) return documents;
  const parts = partsOf(text);
  if (parts.length === 1) return documents;
  return parts.flatMap((part) => parse(part.text).map((document) => moveDocument(document, part.offset)));
}

function parse(text: string): readonly Document[] {
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
  const afterSyntax = unknownAfter(text, document);
  if (!afterSyntax) return withSyntaxErrors(syntaxErrors);
  const { contents } = document;
  const { content, errors: contentErrors, aliased, stopped } = toData(contents);
  const openBlock = openBlockIn(text, document);
  const located: readonly LocatedError[] = [
    ...contentErrors.map(({ node, ...error }) => ({ ...rangeOf(node), ...error })),
    ...(openBlock ? [openBlock] : []),
  ];
  const more = located
    .map((error) => ({ error, path: pathOf(error, placeAt(text, contents, error.start)) }))
    .filter(({ path }) => !isAtOrBelow(path, afterSyntax));
  const errors = [...syntaxErrors, ...more.map(({ error: { isEntry: _, ...error } }) => error)].sort(byStart);
  const parsed = { content, errors, locate: createLocator(() => positionOf(contents, aliased)) };
  const unknown = [...afterSyntax, ...more.map(({ path }) => path)];
  // What an alias repeats is also unknown where it is used.
  const isCertain = !stopped && errors.length > 0 && ![...aliased.values()].some((target) => target !== undefined);
  return isCertain && arePartial(unknown) ? { ...parsed, unknown } : parsed;
}

function byStart(one: YamlError, other: YamlError): number {
  return one.start - other.start;
}

type LocatedError = YamlError & Pick<ContentError, "isEntry">;

/** The path that an error of the content makes unknown. */
function pathOf({ isEntry }: LocatedError, { path, key }: Place): Path {
  return isEntry && key !== undefined ? [...path, key] : path;
}

function rangeOf({ range }: Node): Pick<YamlError, "start" | "end"> {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
