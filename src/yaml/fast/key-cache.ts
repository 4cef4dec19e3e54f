import { resolve } from "./core-schema.ts";
import { giveUp } from "./cursor.ts";
import { checkStart } from "./plain-scalar.ts";

/** Keys that were read before, each at the place that its letters give it. Manifests are made of the same few hundred. */
const known: (string | undefined)[] = new Array(1024).fill(undefined);

function placeOf(text: string, start: number, end: number): number {
  return (text.charCodeAt(start) * 37 + text.charCodeAt(end - 1) * 5 + (end - start) * 131) & (known.length - 1);
}

/** A key without quotes. One that was read before needs no second look, and is the same string again. */
export function plainKey(text: string, start: number, end: number): string {
  const place = placeOf(text, start, end);
  const before = known[place];
  if (before?.length === end - start && text.startsWith(before, start)) return before;
  checkStart(text, start);
  const key = text.slice(start, end);
  if (key === "<<" || typeof resolve(key) !== "string") giveUp();
  known[place] = key;
  return key;
}
