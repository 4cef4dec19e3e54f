import { locationsIn } from "../../base/line-index.ts";
import type { Location } from "../../base/source-text.ts";
import type { Finding } from "../../model/finding.ts";
import { sortEdits, type TextEdit } from "../../yaml/edit/text.ts";

/** The edits that turned one text into the next, and the text before them. */
export type TextStep = { readonly text: string; readonly edits: readonly TextEdit[] };

/** Where a finding is in the text before all fixes and in the one after them. */
export type BothPlaces = { readonly before: Location; readonly after: Location };

/**
 * Locates findings of any text between two steps in the first and in the last text, so that all that is printed is about one
 * of them.
 */
export function placesIn(steps: readonly TextStep[], last: string): (finding: Finding, step: number) => BothPlaces {
  const texts = [...steps.map(({ text }) => text), last];
  const locations = texts.map(locationsIn);
  const starts = texts.map(lineStartsOf);
  const locate = (at: number, [start, end]: Offsets) => {
    const found = locations[at]?.(start, Math.max(start, end));
    return found as Location;
  };
  return ({ range }, step) => {
    const offsetOf = (line: number, column: number) => (starts[step]?.()[line - 1] ?? 0) + column - 1;
    const own: Offsets = [offsetOf(range.line, range.column), offsetOf(range.endLine, range.endColumn)];
    const forward = steps.slice(step).reduce(moveForward, own);
    const backward = steps.slice(0, step).reduceRight(moveBackward, own);
    return { before: locate(0, backward), after: locate(texts.length - 1, forward) };
  };
}

/** The offset in the last text at which something starts that is at an offset of the first one. */
export function offsetAfter(offset: number, steps: readonly TextStep[]): number {
  return steps.reduce((at, { edits }) => moveOffset(at, edits), offset);
}

type Offsets = readonly [start: number, end: number];

function lineStartsOf(text: string): () => readonly number[] {
  let known: readonly number[] | undefined;
  return () => {
    known ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return known;
  };
}

function moveForward([start, end]: Offsets, { edits }: TextStep): Offsets {
  return [moveOffset(start, edits), moveOffset(end, edits)];
}

function moveBackward([start, end]: Offsets, { edits }: TextStep): Offsets {
  const inverse = inverseOf(edits);
  return [moveOffset(start, inverse), moveOffset(end, inverse)];
}

/** The offset after edits of what was at an offset; inside of replaced text, at most its end. */
function moveOffset(offset: number, edits: readonly TextEdit[]): number {
  let shift = 0;
  for (const { start, end, text } of sortEdits(edits)) {
    if (offset < start || (offset === start && start < end)) break;
    if (offset < end) return start + shift + Math.min(offset - start, text.length);
    shift += text.length - (end - start);
  }
  return offset + shift;
}

/** The edits that undo others, without the text that they restore: only their length counts here. */
function inverseOf(edits: readonly TextEdit[]): readonly TextEdit[] {
  let shift = 0;
  return sortEdits(edits).map(({ start, end, text }) => {
    const moved = start + shift;
    shift += text.length - (end - start);
    return { start: moved, end: moved + text.length, text: " ".repeat(end - start) };
  });
}
