import type { Path } from "../../yaml/path.ts";
import { type Entries, setEntry } from "../../yaml/plain-map.ts";
import { type Edit, valueAt } from "./edit.ts";

/** What a document says after the edits, and nothing else. */
export function expected(content: unknown, edits: readonly Edit[]): unknown {
  const copy = structuredClone(content);
  for (const edit of edits) apply(copy, edit);
  return copy;
}

function apply(content: unknown, edit: Edit): void {
  const [holder, last] = [valueAt(content, edit.path.slice(0, -1)) as Entries, String(edit.path.at(-1))];
  if (edit.do === "append") (valueAt(content, edit.path) as unknown[]).push(edit.value);
  else if (edit.do === "set") setEntry(holder, last, edit.value);
  else if (edit.do === "rename") {
    const value = holder[last];
    delete holder[last];
    setEntry(holder, edit.name, value);
  }
}

/** Where two contents first say different things, or undefined where they say the same. */
export function difference(one: unknown, other: unknown, path: Path = []): Path | undefined {
  if (Object.is(one, other)) return undefined;
  const both = [one, other];
  if (!both.every((value) => typeof value === "object" && value !== null)) return path;
  if (Array.isArray(one) !== Array.isArray(other)) return path;
  const [left, right] = both as [Entries, Entries];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const key of keys) {
    if (!Object.hasOwn(left, key) || !Object.hasOwn(right, key)) return [...path, key];
    const found = difference(left[key], right[key], [...path, key]);
    if (found) return found;
  }
  return undefined;
}
