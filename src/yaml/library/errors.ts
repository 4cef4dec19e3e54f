import { quote } from "../../base/wording.ts";
import type { YamlError } from "../document.ts";
import { maxDepth } from "../limits.ts";
import { type Document, isCollection, isPair, isScalar, type Node, type YAMLError } from "./library.ts";
import { endOf, lastBefore } from "./place.ts";
import { secondColonFound } from "./slips.ts";

/** The syntax errors of a document in this project's words: each cause once, where it is to be fixed. */
export function errorsIn(text: string, document: Document): readonly YamlError[] {
  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const isTooDeep = errors.some(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (isTooDeep || (errors.length > 0 && exceedsDepth(document.contents))) return [tooDeepIn(text, document)];
  if (isOfVersion11(document)) {
    const start = Math.max(0, text.lastIndexOf("%YAML", document.contents?.range?.[0]));
    return [at(start, "unsupported YAML version 1.1; remove the directive, a manifest is YAML 1.2")];
  }
  return withoutFollowUps(text, errors).map((error) => errorOf(text, document, error));
}

/** Whether a directive states YAML 1.1, in which other values are true, numbers or keys. */
export function isOfVersion11({ directives }: Document): boolean {
  return directives?.yaml.explicit === true && directives.yaml.version === "1.1";
}

/** The error of a text that is nested so deeply that the library stops, or its stack overflows. */
export function tooDeepIn(text: string, document?: Document): YamlError {
  return at(
    deepest(text, document?.range?.[0] ?? 0),
    `nested too deeply to be read; at most ${maxDepth} levels are allowed`,
  );
}

/** Whether collections are nested beyond the limit. Whether the library stops there depends on the size of the stack. */
function exceedsDepth(root: Node | null): boolean {
  const open: [node: unknown, depth: number][] = [[root, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (depth > maxDepth) return true;
    if (isPair(node)) open.push([node.key, depth], [node.value, depth]);
    if (isCollection(node)) for (const item of node.items) open.push([item, depth + 1]);
  }
  return false;
}

/** Codes of errors that an error on the line before causes. */
const followUps = new Set<YAMLError["code"]>(["BLOCK_AS_IMPLICIT_KEY", "BAD_INDENT"]);

/** Omits a second error on a line, one that the line before causes, and all after the early end of a document. */
function withoutFollowUps(text: string, errors: readonly YAMLError[]): readonly YAMLError[] {
  const causes: YAMLError[] = [];
  // Lines are counted from the first error, since there may be thousands of documents before it.
  let line = 0;
  let lineOfLast = -2;
  let lineEnd = text.indexOf("\n", errors[0]?.pos[0] ?? 0);
  for (const error of errors) {
    for (; lineEnd >= 0 && lineEnd < error.pos[0]; lineEnd = text.indexOf("\n", lineEnd + 1)) line++;
    const isFollowUp = line === lineOfLast || (line === lineOfLast + 1 && followUps.has(error.code));
    lineOfLast = line;
    if (!isFollowUp) causes.push(error);
    if (/in YAML stream|at node end/.test(error.message)) break;
  }
  return causes;
}

function errorOf(text: string, document: Document, error: YAMLError): YamlError {
  const [start, end] = error.pos;
  return (
    indentationError(text, document, error) ??
    unclosedError(text, document, error) ?? { start, end, message: describeError(text, error) }
  );
}

function at(start: number, message: string): YamlError {
  return { start, end: start, message };
}

/** The message for a key that is a collection. */
export const collectionAsKey = 'key is a list or a map; use a string, in quotes if it starts with "[" or "{"';

const notAligned = "inconsistent indentation; start all entries of a block in the same column";
const underIndented = "closing bracket under-indented; indent it more than the key it belongs to";
const tabUsed = "tab used for indentation; use spaces";

const indentationCodes = new Set<YAMLError["code"]>([
  "BLOCK_AS_IMPLICIT_KEY",
  "BAD_INDENT",
  "MISSING_CHAR",
  "UNEXPECTED_TOKEN",
]);

/** Wrong indentation, for which the library has many other messages. */
function indentationError(text: string, document: Document, error: YAMLError): YamlError | undefined {
  if (!indentationCodes.has(error.code)) return undefined;
  const lineStart = text.lastIndexOf("\n", error.pos[0] - 1) + 1;
  const [indent = ""] = /^[^\S\n]*/.exec(text.slice(lineStart, lineStart + 1000)) ?? [];
  const other = indent.search(/[^ ]/);
  if (other >= 0 && /\S/.test(text.slice(lineStart + indent.length, lineStart + indent.length + 1))) {
    const isTab = indent[other] === "\t";
    return at(lineStart + other, isTab ? tabUsed : "non-ASCII space used for indentation; use plain spaces");
  }
  if (/at node end|in YAML stream/.test(error.message) && firstIndent(text, document) > 0) {
    return at(
      firstLine(text, document),
      "first line indented more than a later one; start all entries of a map in the same column",
    );
  }
  return error.code === "BLOCK_AS_IMPLICIT_KEY"
    ? nestedError(text, error.pos[0], lineStart + indent.length)
    : undefined;
}

/** A map as a value on the line of its key: a second ": " on the line, or a next line that is indented too deeply. */
function nestedError(text: string, start: number, firstLetter: number): YamlError | undefined {
  if (start <= firstLetter) return at(firstLetter, notAligned);
  const lineBreak = text.indexOf("\n", start);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  if (/:(\s|$)/.test(text.slice(start, lineEnd))) return undefined;
  const next = /\S/.exec(text.slice(lineEnd));
  const message =
    "line indented deeper than the entry above, which already has a value; start all entries of a map in the same column";
  return next ? at(lineEnd + next.index, message) : undefined;
}

/** A quote or a bracket that is never closed is fixed where it is opened. */
function unclosedError(text: string, { contents }: Document, error: YAMLError): YamlError | undefined {
  const [start] = error.pos;
  if (/^Missing closing/.test(error.message)) {
    const scalar = innermost(contents, start, isScalar);
    return scalar && at(scalar.range?.[0] ?? start, describeError(text, error));
  }
  const [, needed] = /must be .* end with a ([\]}])/.exec(error.message) ?? [];
  if (!needed) return undefined;
  const found = text[start] ?? "";
  if (/[\]}]/.test(found))
    return at(start, found === needed ? underIndented : `expected "${needed}", found "${found}"`);
  const bracket = innermost(contents, start, (node) => isCollection(node) && node.flow === true);
  return bracket && at(bracket.range?.[0] ?? start, describeError(text, error));
}

/** The innermost node of a kind at an offset. */
function innermost(node: unknown, offset: number, isKind: (node: Node) => boolean): Node | undefined {
  if (isPair(node)) return innermost(node.value, offset, isKind) ?? innermost(node.key, offset, isKind);
  const range = (node as Node | null)?.range;
  if (!range || range[0] > offset || range[2] < offset) return undefined;
  const items = isCollection(node) ? node.items : [];
  // Items are in the order of the text, so a search by halves finds the last one that starts before the offset.
  for (let at = lastBefore(items, offset); at >= 0 && endOf(items[at]) >= offset; at--) {
    const inner = innermost(items[at], offset, isKind);
    if (inner) return inner;
  }
  return isKind(node as Node) ? (node as Node) : undefined;
}

/** The offset of the first line of a document with content. */
function firstLine(text: string, { range }: Document): number {
  const blank = /[ \t]*(?:#.*|---.*)?\r?\n/y;
  let start = range?.[0] ?? 0;
  // Line by line: one expression for all of them would exhaust the stack.
  for (blank.lastIndex = start; blank.test(text); start = blank.lastIndex);
  return start;
}

function firstIndent(text: string, document: Document): number {
  const start = firstLine(text, document);
  return /^ */.exec(text.slice(start, start + 1000))?.[0].length ?? 0;
}

/** A hundred open brackets or a hundred columns of indentation: independent of the size of the stack. */
function deepest(text: string, start: number): number {
  const match = new RegExp(`(?:[[{][^[{\\]}]*){${maxDepth}}|^[ \\-?]{${maxDepth}}`, "m").exec(text.slice(start));
  return match ? start + match.index + match[0].length : start;
}

/** Messages by the library's own: what is there, then how to fix it. `$1` is the first group, `$0` the text there. */
const byMessage: readonly (readonly [original: RegExp, message: string])[] = [
  [/^Missing closing (['"])quote/, "quoted string is not closed; add a closing $1"],
  [/^Implicit map keys/, 'missing ":" (followed by a space) after the key'],
  [/^Sequence item without/, notAligned],
  [/^Missing , between/, 'missing "," between entries'],
  [/^Missing , or : between/, 'missing "," or ":" (followed by a space) between entries'],
  [/^Missing space after :/, 'missing space after ":"'],
  [/^Missing directives-end/, 'missing "---" line after a directive; remove the directive, a manifest needs none'],
  [/^Comments must be separated/, 'missing space before the "#" of a comment'],
  [/^Tags and anchors must be/, "missing space after a tag or an anchor"],
  [/^Missing newline/, "list starts on the line of its anchor or tag; start it on the next line"],
  [/directives-end marker$/, 'block starts on the line of "---"; start it on the next line'],
  [/start at the same column$/, notAligned],
  [/end with an? ([\]}])/, 'bracket is not closed; add "$1"'],
  [/^Flow end indicator/, underIndented],
  [
    /^Block scalar header/,
    'unexpected text after "|" or ">"; only "+", "-", a digit from 1 to 9 or a comment is allowed there',
  ],
  [/^Not a YAML token/, 'unexpected text after "|" or ">"; start the text on the next line'],
  [/^Block scalar/, "blank first line of a block scalar is indented deeper than the text; remove its spaces"],
  [/^Plain value cannot start with .*?(\S)$/, 'unquoted value starts with "$1"; put the value in quotes'],
  [/^Invalid escape sequence (\S+)/, 'unknown escape sequence "$1"; write a backslash as "\\\\", or use single quotes'],
  [/^Unresolved tag: tag:yaml\.org,2002:(int|float|bool|null)$/, "value does not match its tag $0; remove the tag"],
  [/^(Unresolved tag|Could not resolve tag|Verbatim tags)/, "unsupported tag $0; remove the tag"],
  [/^Unsupported YAML version (.*)/, "unsupported YAML version $1; remove the directive, a manifest is YAML 1.2"],
  [/^Unexpected , in/, 'unexpected ","; expected an entry'],
  [/^Unexpected empty item/, 'empty entry; remove one ","'],
  [
    /^Unexpected block-seq-ind/,
    'unexpected "- " after a key; start the list on the next line, or put the value in quotes',
  ],
  [/^Unexpected flow-\w+-end/, 'unmatched "$0"; if the bracket is literal, put the value in quotes'],
  [/^Unexpected .* at node end/, "unexpected text after a value; put the whole value in quotes, or start a new line"],
  [/^Unexpected /, 'unexpected "$0"; if it is literal, put the value in quotes'],
];

/** The message for text after a closing single quote that is meant as an apostrophe: 'Peter's site'. */
const apostrophe =
  "the apostrophe ends the quoted text; write '' for an apostrophe in single quotes, or use double quotes";

/** Messages by the library's error codes, for those with one meaning each. */
const byCode: Partial<Record<YAMLError["code"], string>> = {
  ALIAS_PROPS: "anchor or tag on an alias; remove it",
  BAD_ALIAS:
    'name of an anchor or alias is missing or ends with ":"; write "*name" followed by a space, or put the value in quotes',
  BAD_COLLECTION_TYPE: "value does not match its tag $0; remove the tag",
  BAD_DIRECTIVE: "unsupported directive; remove it, a manifest needs none",
  BAD_PROP_ORDER: 'anchor or tag before "-", "?" or ":"; move it behind',
  BLOCK_AS_IMPLICIT_KEY: secondColonFound,
  BLOCK_IN_FLOW: 'block collection inside brackets; separate the entries with ","',
  IMPOSSIBLE: collectionAsKey,
  KEY_OVER_1024_CHARS: "key is longer than 1,024 characters; shorten it",
  MULTILINE_IMPLICIT_KEY: 'missing ":" (followed by a space) after the key',
  MULTIPLE_ANCHORS: "value has two anchors; remove one of them",
  MULTIPLE_TAGS: "value has two tags; remove them",
  TAB_AS_INDENT: tabUsed,
};

/** An undefined alias. One with a dot, such as "*.contoso.com", is a host name that is meant literally. */
export function describeUndefined(name: string): string {
  if (name.includes(".")) return `unquoted ${name}; write ${name} with the quotes, since "*" begins an alias in YAML`;
  return `undefined alias ${name}; define its anchor first, or put the value in quotes if the "*" is literal`;
}

/** A host name with a wildcard as a key, up to the ":" that the library reports. */
const wildcardKey = /\*(?:\.[\w-]+)+$/;

/** One sentence for an error of the library. */
function describeError(text: string, { code, message, pos }: YAMLError): string {
  const [start, end] = pos;
  const lineBreak = text.indexOf("\n", start);
  const source = text.slice(start, lineBreak < 0 ? end : Math.min(lineBreak, end));
  if (/at node end$/.test(message) && /^'\p{L}/u.test(text.slice(start - 1, start + 2))) return apostrophe;
  for (const [original, ours] of byMessage) {
    const match = original.exec(message);
    if (match) return fill(ours, [source, ...match.slice(1)]);
  }
  const [name] = code === "BAD_ALIAS" ? (wildcardKey.exec(text.slice(Math.max(0, start - 300), start)) ?? []) : [];
  if (name !== undefined) return describeUndefined(quote(name));
  const ours = byCode[code];
  return ours ? fill(ours, [source]) : `not valid YAML (${quote(message)}); if the text is literal, put it in quotes`;
}

function fill(template: string, groups: readonly string[]): string {
  return template.replace(/\$(\d)/g, (_, group) => groups[Number(group)] ?? "");
}
