import type { Scalar } from "../../yaml/library/library.ts";
import type { Word } from "./edit.ts";

/** How a scalar is written. */
export type Style = Scalar["type"];

/** Texts that need no quotes anywhere, in a block or between brackets: words of letters, digits and few signs. */
const plain = /^[\p{L}_][\p{L}\p{N}_./-]*(?: [\p{L}\p{N}_./()-]+)*$/u;

/** Texts that some reader takes for something else. */
const other = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A word as YAML, in the quotes that stood there; without any where it needs none. */
export function inYaml(word: Word, style?: Style): string {
  if (typeof word !== "string") return String(word);
  if (style === "QUOTE_SINGLE" && /^\P{C}*$/u.test(word)) return `'${word.replaceAll("'", "''")}'`;
  const bare = style !== "QUOTE_DOUBLE" && plain.test(word) && !other.test(word);
  return bare ? word : JSON.stringify(word);
}
