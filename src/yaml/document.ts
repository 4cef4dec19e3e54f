import type { Path } from "./path.ts";
import type { Locate } from "./positions.ts";

/** An error in a document: a range of the text and a message of one sentence. */
export type YamlError = {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /**
   * Where it is an error at all, if not in every text that the user named: `manifest` for a value that readers understand
   * differently, `mention` for a character that may hide a manifest, and which therefore also counts in a text that mentions
   * one, `always` for a character that cannot be read.
   */
  readonly matters?: "manifest" | "mention" | "always";
};

/** A document of a YAML text. */
export type ParsedDocument = {
  /** The content as plain data; undefined after a syntax error that may change the structure of the document. */
  readonly content: unknown;
  /** Syntax errors, and errors of the content: duplicate keys, aliases, merge keys, limits, and characters that YAML rejects. */
  readonly errors: readonly YamlError[];
  /**
   * The paths that errors make unknown: what the content has there, and below, is a guess. All else is certain. Undefined
   * without such paths, and after errors that leave nothing certain.
   */
  readonly unknown?: readonly Path[];
  readonly locate: Locate;
};
