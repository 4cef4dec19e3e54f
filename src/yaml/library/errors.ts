import type { Trouble } from "../document.ts";
import { maxDepth } from "../limits.ts";
import { wordsFor } from "./error-wording.ts";
import { type Document, isCollection, isPair, isScalar, type Node, type YAMLError } from "./library.ts";

/** What the library has against a document, in our words: each cause once, at the place where a person mends it. */
export function troublesIn(text: string, document: Document): readonly Trouble[] {
  const found: readonly YAMLError[] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const tooDeep = found.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (tooDeep) return [tooDeepIn(text, document)];
  const version = document.directives?.yaml;
  if (version?.explicit && version.version === "1.1") {
    const start = Math.max(0, text.lastIndexOf("%YAML", document.contents?.range?.[0]));
    return [at(start, "%YAML 1.1 is declared; a manifest is YAML 1.2")];
  }
  return withoutEchoes(text, found).map((error) => troubleOf(text, document, error));
}

/** That a text is nested so deep that the library gives up, or comes to the end of its stack. */
export function tooDeepIn(text: string, document?: Document): Trouble {
  return at(
    deepest(text, document?.range?.[0] ?? 0),
    `nested too deep to be read; a manifest may have ${maxDepth} levels`,
  );
}

/** Codes that an error on the line before brings about. */
const followers = new Set<YAMLError["code"]>(["BLOCK_AS_IMPLICIT_KEY", "BAD_INDENT"]);

/** An error on the line of another, one that the line before explains, and all that follows a document's early end. */
function withoutEchoes(text: string, found: readonly YAMLError[]): readonly YAMLError[] {
  const causes: YAMLError[] = [];
  let line = 0;
  let lineOfLast = -2;
  let counted = 0;
  for (const error of found) {
    for (let end = text.indexOf("\n", counted); end >= 0 && end < error.pos[0]; end = text.indexOf("\n", counted)) {
      counted = end + 1;
      line++;
    }
    const echo = line === lineOfLast || (line === lineOfLast + 1 && followers.has(error.code));
    lineOfLast = line;
    if (!echo) causes.push(error);
    if (/in YAML stream|at node end/.test(error.message)) break;
  }
  return causes;
}

function troubleOf(text: string, document: Document, error: YAMLError): Trouble {
  return indentation(text, document, error) ?? unclosed(text, document, error) ?? plain(text, error);
}

function plain(text: string, error: YAMLError): Trouble {
  const [start, end] = error.pos;
  return { start, end, message: wordsFor({ error, text }) };
}

function at(start: number, message: string): Trouble {
  return { start, end: start, message };
}

const notAligned = "this line is indented differently from its neighbours; entries of one block begin in one column";
const indentationCodes = new Set<YAMLError["code"]>([
  "BLOCK_AS_IMPLICIT_KEY",
  "BAD_INDENT",
  "MISSING_CHAR",
  "UNEXPECTED_TOKEN",
]);

/** Most errors that the library words otherwise are slips of indentation. */
function indentation(text: string, document: Document, error: YAMLError): Trouble | undefined {
  if (!indentationCodes.has(error.code)) return undefined;
  const lineStart = text.lastIndexOf("\n", error.pos[0] - 1) + 1;
  const [indent = ""] = /^[^\S\n]*/.exec(text.slice(lineStart, lineStart + 1000)) ?? [];
  const foreign = indent.search(/[^ ]/);
  if (foreign >= 0 && /\S/.test(text.slice(lineStart + indent.length, lineStart + indent.length + 1))) {
    const name = indent[foreign] === "\t" ? "a tab" : "a space of another kind";
    return at(lineStart + foreign, `${name} indents this line; YAML is indented with plain spaces`);
  }
  if (/at node end|in YAML stream/.test(error.message) && firstIndent(text, document) > 0) {
    return at(
      firstLine(text, document),
      "the first line is indented and a later one is not; entries of one map begin in one column",
    );
  }
  return error.code === "BLOCK_AS_IMPLICIT_KEY" ? nested(text, error.pos[0], lineStart + indent.length) : undefined;
}

/** A map in a value's place: a second ": " on the line, or a next line that is indented too deep. */
function nested(text: string, start: number, firstLetter: number): Trouble | undefined {
  if (start <= firstLetter) return at(firstLetter, notAligned);
  const lineBreak = text.indexOf("\n", start);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  if (/:(\s|$)/.test(text.slice(start, lineEnd))) return undefined;
  const next = /\S/.exec(text.slice(lineEnd));
  const message =
    "this line is indented deeper than the entry above it, which has a value already; entries of one map begin in one column";
  return next ? at(lineEnd + next.index, message) : undefined;
}

/** What is opened and never closed is mended where it is opened. */
function unclosed(text: string, { contents }: Document, error: YAMLError): Trouble | undefined {
  const [start] = error.pos;
  if (/^Missing closing/.test(error.message)) {
    const quote = holder(contents, start, isScalar);
    return quote && at(quote.range?.[0] ?? start, wordsFor({ error, text }));
  }
  if (!/must be .* end with|Expected .* end with/.test(error.message)) return undefined;
  if (/[\]}]/.test(text[start] ?? "")) {
    return at(start, "a closing bracket stands too far left; it is indented more than the entry it belongs to");
  }
  const bracket = holder(contents, start, (node) => isCollection(node) && node.flow === true);
  return bracket && at(bracket.range?.[0] ?? start, wordsFor({ error, text }));
}

/** The innermost node of a kind that reaches to an offset. */
function holder(node: unknown, offset: number, fits: (node: Node) => boolean): Node | undefined {
  if (isPair(node)) return holder(node.value, offset, fits) ?? holder(node.key, offset, fits);
  const range = (node as Node | null)?.range;
  if (!range || range[0] > offset || range[2] < offset) return undefined;
  for (const item of isCollection(node) ? node.items.toReversed() : []) {
    const inner = holder(item, offset, fits);
    if (inner) return inner;
  }
  return fits(node as Node) ? (node as Node) : undefined;
}

function firstLine(text: string, { range }: Document): number {
  const start = range?.[0] ?? 0;
  const [, before = ""] = /^((?:[ \t]*(?:#.*|---.*)?\r?\n)*)/.exec(text.slice(start)) ?? [];
  return start + before.length;
}

function firstIndent(text: string, document: Document): number {
  const start = firstLine(text, document);
  return /^ */.exec(text.slice(start, start + 1000))?.[0].length ?? 0;
}

/** A hundred brackets or a hundred columns of indentation: the same place on every machine, whatever its stack holds. */
function deepest(text: string, start: number): number {
  const match = new RegExp(`(?:[[{][^[{\\]}]*){${maxDepth}}|^[ \\-?]{${maxDepth}}`, "m").exec(text.slice(start));
  return match ? start + match.index + match[0].length : start;
}
