import type { Path } from "../path.ts";
import type { ScalarValue } from "../write.ts";

/** A change of a document, by path. */
export type Edit =
  /** Sets a value; a property that is missing is added to its object. */
  | { readonly do: "set"; readonly path: Path; readonly value: ScalarValue }
  /** Renames a property. */
  | { readonly do: "rename"; readonly path: Path; readonly name: string }
  /** Adds an item at the end of a list; a list that is missing is added to its object. */
  | { readonly do: "append"; readonly path: Path; readonly value: ScalarValue }
  /** Makes a scalar a string, character by character. */
  | { readonly do: "quote"; readonly path: Path }
  /** Removes a property, or an item of a list. */
  | { readonly do: "remove"; readonly path: Path };

/** An edit of one document of a text. */
export type DocumentEdit = { readonly document: number; readonly edit: Edit };
