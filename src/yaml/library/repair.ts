import type { ParsedDocument } from "../document.ts";
import type { Slip } from "./slips.ts";

/** A text in which slips are corrected, so that what they hide can be read. */
export type RepairedText = {
  readonly text: string;
  /** The offset in the repaired text of an offset in the original, and reverse. */
  readonly toRepaired: (offset: number) => number;
  readonly toOriginal: (offset: number) => number;
};

/** Replaces the characters of slips by spaces, and inserts those that are missing. */
export function repairText(source: string, slips: readonly Slip[]): RepairedText {
  const inserts = slips.filter(({ start, end }) => start === end).map(({ start }) => start);
  const moved = inserts.map((start, at) => start + at);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, spaces } of slips) {
    pieces.push(source.slice(from, start), spaces);
    from = end;
  }
  return {
    text: pieces.join("") + source.slice(from),
    toRepaired: (offset) => offset + countBelow(inserts, offset + 1),
    toOriginal: (offset) => offset - countBelow(moved, offset),
  };
}

/** How many numbers of an ascending list are lower than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A document of a repaired text, with the offsets of the original. */
export function toOriginalDocument(document: ParsedDocument, { toOriginal }: RepairedText): ParsedDocument {
  const { errors, locate } = document;
  return {
    ...document,
    errors: errors.map((error) => ({ ...error, start: toOriginal(error.start), end: toOriginal(error.end) })),
    locate: (path, part) => {
      const [start, end] = locate(path, part);
      return [toOriginal(start), toOriginal(end)];
    },
  };
}
