import type { Location } from "./source-text.ts";

/** Converts offsets in a text to locations. The line index is built on first use. */
export function locationsIn(text: string): (start: number, end: number) => Location {
  let starts: readonly number[] | undefined;
  return (start, end) => {
    starts ??= lineStarts(text);
    const first = lineAt(starts, start);
    const last = lineAt(starts, end);
    const lineEnd = (starts[first + 1] ?? text.length + 1) - 1;
    const lastLetter = text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd;
    return {
      range: {
        line: first + 1,
        column: start - (starts[first] ?? 0) + 1,
        endLine: last + 1,
        endColumn: end - (starts[last] ?? 0) + 1,
      },
      excerpt: text.slice(starts[first], lastLetter),
    };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The last line that starts at or before the offset, counted from 0. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
