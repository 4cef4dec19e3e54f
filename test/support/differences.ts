import { decode } from "../../src/base/decode.ts";
import type { ParsedDocument } from "../../src/yaml/document.ts";
import { readFast } from "../../src/yaml/fast/documents.ts";
import { readByLibrary } from "../../src/yaml/library/documents.ts";
import type { Path } from "../../src/yaml/path.ts";

/** The result of comparing both readers: the fast one bailed out, both agree, or their first difference. */
export type Comparison = "bailed out" | "same" | { readonly difference: string };

/** Compares the fast reader with the library's on a text: documents, values, errors, and the position of each value. */
export function compareReaders(content: string): Comparison {
  const { text, problem } = decode({ file: "a.yaml", content, named: true });
  const fast = problem ? undefined : readFast(text);
  if (!fast) return "bailed out";
  const library = readByLibrary(text);
  if (fast.length !== library.length) return { difference: `${fast.length} documents, not ${library.length}` };
  for (const [at, expected] of library.entries()) {
    const difference = documentDifference(text, fast[at] as ParsedDocument, expected);
    if (difference !== undefined) return { difference };
  }
  return "same";
}

function documentDifference(text: string, actual: ParsedDocument, expected: ParsedDocument): string | undefined {
  const [error] = expected.errors;
  if (error) return error.message;
  const difference = valueDifference(actual.content, expected.content, []) ?? sharedValue(actual.content);
  return difference ?? (expected.content === null ? undefined : positionDifference(text, actual, expected));
}

function positionDifference(text: string, actual: ParsedDocument, expected: ParsedDocument): string | undefined {
  for (const path of pathsIn(expected.content)) {
    for (const part of ["value", "key"] as const) {
      const [is, should] = [actual, expected].map(({ locate }) => trimmed(text, locate(path, part)).join("–"));
      if (is !== should) return `${part} of /${path.join("/")} at ${is}, not ${should}`;
    }
  }
  return undefined;
}

/** An end without the white space before it, as findings have it. */
function trimmed(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  let last = end;
  while (last > start && " \t\r\n".includes(text[last - 1] ?? "")) last--;
  return [start, last];
}

/** The first difference of two values. The order of keys, prototypes and the sign of zero count. */
function valueDifference(actual: unknown, expected: unknown, path: Path): string | undefined {
  if (typeof actual !== "object" || typeof expected !== "object" || actual === null || expected === null) {
    return Object.is(actual, expected) ? undefined : `/${path.join("/")} is ${shown(actual)}, not ${shown(expected)}`;
  }
  const [keys, expectedKeys] = [Object.keys(actual), Object.keys(expected)];
  const isAlike = Object.getPrototypeOf(actual) === Object.getPrototypeOf(expected);
  if (!isAlike || keys.join("\n") !== expectedKeys.join("\n")) return `keys ${shown(keys)}, not ${shown(expectedKeys)}`;
  for (const key of keys) {
    const [inner, other] = [actual, expected].map((value) => Object.getOwnPropertyDescriptor(value, key)?.value);
    const difference = valueDifference(inner, other, [...path, key]);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** A collection that occurs twice in a value. Each use of an alias has a copy, since rules compare by identity. */
function sharedValue(value: unknown, seen = new Set<object>()): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (seen.has(value)) return `${shown(value)} is shared`;
  seen.add(value);
  for (const inner of Object.values(value)) {
    const shared = sharedValue(inner, seen);
    if (shared !== undefined) return shared;
  }
  return undefined;
}

function shown(value: unknown): string {
  return Object.is(value, -0) ? "-0" : JSON.stringify(value);
}

/** The path of each value in a value, and for each of them a path that does not exist. */
export function* pathsIn(value: unknown, path: Path = []): Iterable<Path> {
  yield path;
  yield [...path, "missing"];
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
