import type { Path } from "../path.ts";
import { isOfVersion11 } from "./errors.ts";
import type { Document, Node, YAMLError } from "./library.ts";
import { type Place, placeAt } from "./place.ts";

/**
 * A syntax error after which the rest of the document is certain, since the library reads on with the structure that the text
 * has in any case.
 */
type Recovery = {
  /** The message of the library, if only some errors with this code are recoverable. */
  readonly message?: RegExp;
  /** What the error makes unknown. Default: the value that contains it. */
  readonly unknown?: (place: Place) => Path | undefined;
  /** Whether the structure is certain in this text. Default: if the value is on one line. */
  readonly isCertain?: (text: string, error: YAMLError, place: Place) => boolean;
};

const anywhere = () => true;

/** The whole of a collection in brackets, for an error between its entries. */
const inBrackets = ({ brackets }: Place) => brackets ?? [];

/**
 * The recoverable errors, by code. All others may change what belongs to what: unclosed quotes and brackets, indentation, and
 * what follows the end of a value.
 */
const recoveries: Partial<Record<YAMLError["code"], readonly Recovery[]>> = {
  // A tag or an anchor does not change where its value ends.
  ALIAS_PROPS: [{}],
  BAD_ALIAS: [{}],
  BAD_COLLECTION_TYPE: [{ isCertain: anywhere }],
  MULTIPLE_ANCHORS: [{ isCertain: anywhere }],
  MULTIPLE_TAGS: [{ isCertain: anywhere }],
  TAG_RESOLVE_FAILED: [{ message: /^(?!Verbatim)/, isCertain: anywhere }],
  // YAML 1.2 (section 6.8.1) has readers ignore a directive that they do not support.
  BAD_DIRECTIVE: [{ unknown: () => undefined, isCertain: anywhere }],
  // The quotes end the value, except if the backslash escapes one of them: then the value spans lines.
  BAD_DQ_ESCAPE: [{}],
  BAD_SCALAR_START: [{}],
  // A second ": " on a line makes a map of the value.
  BLOCK_AS_IMPLICIT_KEY: [{ isCertain: (text, _, { node }) => isOnOneLine(text, node) }],
  // A key without a colon may be any key, and belongs to the map of its column.
  KEY_OVER_1024_CHARS: [{}],
  MULTILINE_IMPLICIT_KEY: [{ isCertain: startsInOneColumn }],
  MISSING_CHAR: [
    { message: /^Implicit map keys need/, isCertain: startsInOneColumn },
    { message: /^(?:Comments must be separated|Tags and anchors must be separated)/ },
    { message: /^Missing , (?:or : )?between flow/, unknown: inBrackets, isCertain: anywhere },
  ],
  UNEXPECTED_TOKEN: [{ message: /^Unexpected (?:, in flow|empty item)/, unknown: inBrackets, isCertain: anywhere }],
  // A tab after a dash or a colon: wherever the next line is indented differently, there is another error.
  TAB_AS_INDENT: [{ isCertain: (text, { pos }) => /[-:?]\s*$/.test(lineBefore(text, pos[0])) }],
};

/**
 * The paths that syntax errors make unknown; undefined if one of the errors may change the structure of the document. An
 * error in a key makes its whole map unknown.
 */
export function unknownAfter(text: string, document: Document): readonly Path[] | undefined {
  if (isOfVersion11(document)) return undefined;
  const { contents } = document;
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > mostUnknown) return undefined;
  const unknown: Path[] = [];
  for (const error of errors) {
    const recovery = recoveries[error.code]?.find(({ message }) => message?.test(error.message) ?? true);
    if (!recovery) return undefined;
    const place = placeAt(text, contents, error.pos[0]);
    const { isCertain = endsOnItsLine, unknown: pathOf = ({ path }) => path } = recovery;
    if (!isCertain(text, error, place)) return undefined;
    const path = pathOf(place);
    if (path) unknown.push(path);
  }
  return arePartial(unknown) ? unknown : undefined;
}

/** The most unknown paths of a document, and the most syntax errors. One with more is no manifest with a slip, and each of them costs time. */
const mostUnknown = 100;

/** Whether unknown paths leave something of a document that is certain. */
export function arePartial(unknown: readonly Path[]): boolean {
  return unknown.length <= mostUnknown && unknown.every(({ length }) => length > 0);
}

/** Whether an error is in a key or in a value on one line. */
function endsOnItsLine(text: string, _: YAMLError, { node, key }: Place): boolean {
  return key !== undefined || isOnOneLine(text, node);
}

function isOnOneLine(text: string, node: Node | null): boolean {
  return !node?.range || !text.slice(node.range[0], node.range[1]).trimEnd().includes("\n");
}

/** Whether all lines of an error begin in the column of the first one, so that they are entries of one map. */
function startsInOneColumn(text: string, { pos: [start, end] }: YAMLError): boolean {
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const lines = text.slice(start, end).split("\n").slice(1);
  return lines.every((line) => line.search(/[^ ]/) === column || line.trim() === "");
}

function lineBefore(text: string, offset: number): string {
  return text.slice(Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - 1000), offset);
}
