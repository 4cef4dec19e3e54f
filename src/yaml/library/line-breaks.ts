import type { YamlError } from "../document.ts";
import { type Document, isCollection, isPair, isScalar, type Node } from "./library.ts";
import { tokensIn } from "./tokens.ts";

/** Line breaks of YAML 1.1 that are none in YAML 1.2 (section 5.4): a comment or a scalar ends there for some readers. */
const foreign = /[\u0085\u2028\u2029]/g;

/** Inside quotes, U+2028 and U+2029 are kept by all readers, except for spaces beside them. U+0085 is read as a space. */
const foreignInQuotes = /\u0085|[\u2028\u2029](?=[ \t\r\n])|(?<=[ \t])[\u2028\u2029]/g;

/** The characters that YAML 1.1 reads as a line break or, for a byte order mark after the first one, as part of a key. */
export function* foreignBreaksIn(source: string): Iterable<YamlError> {
  if (source.search(foreign) < 0 && !source.includes(byteOrderMark)) return;
  for (const { offset, text, isPlain } of tokensIn(source)) {
    if (text === byteOrderMark && !isPlain)
      yield errorAt(offset, "byte order mark (U+FEFF) after the start; remove it");
    const isQuoted = !isPlain && /^["']/.test(text);
    for (const { 0: character, index } of text.matchAll(isQuoted ? foreignInQuotes : foreign))
      yield errorAt(offset + index, describeBreak(character));
  }
}

const byteOrderMark = "\uFEFF";

function describeBreak(character: string): string {
  const code = character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase();
  return `unescaped U+${code}, which YAML 1.1 reads as a line break; remove it, or write \\u${code} in double quotes`;
}

function errorAt(start: number, message: string): YamlError {
  return { start, end: start, message, matters: "mention" };
}

/**
 * The error of a block scalar that ends with the text, but not with a line break. The library adds one to its value, other
 * readers do not. With the indicator "-" all of them agree.
 */
export function openBlockIn(text: string, { contents }: Document): YamlError | undefined {
  if (text.endsWith("\n")) return undefined;
  const last = lastNode(contents);
  if (!isScalar(last) || !last.type?.startsWith("BLOCK_")) return undefined;
  const [start = 0, end = 0] = last.range ?? [];
  if (/[^ ]/.test(text.slice(end)) || /^[|>]\d?-/.test(text.slice(start, start + 3))) return undefined;
  const message =
    "block scalar at the end of the file without a line break, which YAML readers read differently; add a line break";
  return { start: text.length, end: text.length, message, matters: "manifest" };
}

/** The last node of a document that is no collection. */
function lastNode(contents: Node | null): unknown {
  let node: unknown = contents;
  while (isCollection(node) || isPair(node)) node = isPair(node) ? (node.value ?? node.key) : node.items.at(-1);
  return node;
}
