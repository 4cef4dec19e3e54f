import type { Locate } from "./positions.ts";

/** Something against a document: the stretch of text and one sentence. */
export type Trouble = { readonly start: number; readonly end: number; readonly message: string };

/** A document as a reader understood it. */
export type Reading = {
  readonly content: unknown;
  /** What stands against it as YAML; nothing is said of its content then. */
  readonly troubles: readonly Trouble[];
  /** What stands against its content. */
  readonly problems: readonly Trouble[];
  readonly locate: Locate;
};
