import type { Range } from "../base/source-text.ts";

/** A text that replaces a range of a file. */
export type Replacement = { readonly range: Range; readonly text: string };

/** A fix of a finding that was checked: the finding is no longer reported, and no other one appears. */
export type CertainFix = {
  /** What is changed: "servers 3 → 4". */
  readonly change: string;
  /** The exact ranges that change, in the order of the file; none overlaps another one. */
  readonly replacements: readonly Replacement[];
  /** The lines that change, counted from 1, both ends included. */
  readonly start: number;
  readonly end: number;
  /** The lines in place of them, without line breaks. */
  readonly after: readonly string[];
};
