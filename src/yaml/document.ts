import type { Locate } from "./positions.ts";

/** An error in a document: a range of the text and a message of one sentence. */
export type YamlError = { readonly start: number; readonly end: number; readonly message: string };

/** A document of a YAML text. */
export type ParsedDocument = {
  /** The content as plain data; undefined after a syntax error. */
  readonly content: unknown;
  /** Syntax errors or, if there are none, errors of the content: duplicate keys, aliases, merge keys, limits. */
  readonly errors: readonly YamlError[];
  readonly locate: Locate;
};
