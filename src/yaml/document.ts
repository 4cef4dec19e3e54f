import type { Locate } from "./positions.ts";

/** An error in a document: a range of the text and a message of one sentence. */
export type YamlError = {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /**
   * Where it is an error at all, if not everywhere: `manifest` for a value that readers understand differently, `mention`
   * for a character that may hide a manifest, and which therefore also counts in a text that mentions one.
   */
  readonly matters?: "manifest" | "mention";
};

/** A document of a YAML text. */
export type ParsedDocument = {
  /** The content as plain data; undefined after a syntax error. */
  readonly content: unknown;
  /** Syntax errors or, if there are none, errors of the content: duplicate keys, aliases, merge keys, limits. */
  readonly errors: readonly YamlError[];
  readonly locate: Locate;
};
