import type { Path } from "../path.ts";
import { type PlainMap, setOwn } from "../plain-map.ts";
import type { Edit } from "./types.ts";

/** The value at a path in plain data. */
export function valueAt(content: unknown, path: Path): unknown {
  let value = content;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** Whether two paths are the same. */
export function isSamePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, at) => step === other[at]);
}

/** A document's content after the edits, and nothing else changed. */
export function expectedContent(content: unknown, edits: readonly Edit[]): unknown {
  const copy = copyOf(content);
  for (const edit of edits) applyToContent(copy, edit);
  return copy;
}

/** Where two contents first differ, or undefined if they are the same. The order of keys does not matter. */
export function difference(one: unknown, other: unknown, path: Path = []): Path | undefined {
  if (Object.is(one, other)) return undefined;
  const pair = [one, other];
  if (!pair.every((value) => typeof value === "object" && value !== null)) return path;
  if (Array.isArray(one) !== Array.isArray(other)) return path;
  const [left, right] = pair as [PlainMap, PlainMap];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const key of keys) {
    if (!Object.hasOwn(left, key) || !Object.hasOwn(right, key)) return [...path, key];
    const found = difference(left[key], right[key], [...path, key]);
    if (found) return found;
  }
  return undefined;
}

/** A deep copy in which aliases share nothing, so that each place is changed by its own path. */
function copyOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: PlainMap = {};
  for (const [key, inner] of Object.entries(value)) setOwn(copy, key, copyOf(inner));
  return copy;
}

function applyToContent(content: unknown, edit: Edit): void {
  const parent = valueAt(content, edit.path.slice(0, -1));
  const name = edit.path.at(-1) ?? "";
  if (edit.do === "append") appendToContent(parent as PlainMap, String(name), edit.value);
  else if (Array.isArray(parent)) applyToList(parent, Number(name), edit);
  else applyToMap(parent as PlainMap, String(name), edit);
}

function appendToContent(parent: PlainMap, name: string, value: unknown): void {
  const list = valueAt(parent, [name]) as unknown[] | undefined;
  if (list) list.push(value);
  else setOwn(parent, name, [value]);
}

function applyToList(list: unknown[], at: number, edit: Edit): void {
  if (edit.do === "set") list[at] = edit.value;
  if (edit.do === "remove") list.splice(at, 1);
}

function applyToMap(map: PlainMap, name: string, edit: Edit): void {
  if (edit.do === "set") setOwn(map, name, edit.value);
  if (edit.do === "remove" || edit.do === "rename") {
    const value = map[name];
    delete map[name];
    if (edit.do === "rename") setOwn(map, edit.name, value);
  }
}
