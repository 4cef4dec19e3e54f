import { decode } from "../../src/base/decode.ts";
import type { Reading } from "../../src/yaml/document.ts";
import { plainDocuments } from "../../src/yaml/fast/documents.ts";
import { libraryDocuments } from "../../src/yaml/library/documents.ts";
import type { Path } from "../../src/yaml/path.ts";

/** What the two readers make of a text: the plain one gave up, both say the same, or what they do not agree on. */
export type Verdict = "given up" | "same" | { readonly difference: string };

/** Compares what the plain reader accepts with what the library says: documents, values and places. */
export function compareReaders(content: string): Verdict {
  const { text, problem } = decode({ file: "a.yaml", content, named: true });
  const plain = problem ? undefined : plainDocuments(text);
  if (!plain) return "given up";
  const library = libraryDocuments(text);
  if (plain.length !== library.length) return { difference: `${plain.length} documents, not ${library.length}` };
  for (const [at, theirs] of library.entries()) {
    const difference = documentDifference(text, plain[at] as Reading, theirs);
    if (difference !== undefined) return { difference };
  }
  return "same";
}

function documentDifference(text: string, ours: Reading, theirs: Reading): string | undefined {
  const [against] = [...theirs.troubles, ...theirs.problems];
  if (against) return against.message;
  const difference = valueDifference(ours.content, theirs.content, []);
  return difference ?? (theirs.content === null ? undefined : placeDifference(text, ours, theirs));
}

function placeDifference(text: string, ours: Reading, theirs: Reading): string | undefined {
  for (const path of pathsIn(theirs.content)) {
    for (const part of ["value", "key"] as const) {
      const [here, there] = [ours, theirs].map(({ locate }) => trimmed(text, locate(path, part)).join("–"));
      if (here !== there) return `${part} of /${path.join("/")} at ${here}, not ${there}`;
    }
  }
  return undefined;
}

/** Where the blank end of a block begins, as the parser tells places. */
function trimmed(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  let last = end;
  while (last > start && " \t\r\n".includes(text[last - 1] ?? "")) last--;
  return [start, last];
}

/** The first difference of two values; the order of keys, their prototypes and the sign of zero count. */
function valueDifference(ours: unknown, theirs: unknown, path: Path): string | undefined {
  if (typeof ours !== "object" || typeof theirs !== "object" || ours === null || theirs === null) {
    return Object.is(ours, theirs) ? undefined : `/${path.join("/")} is ${told(ours)}, not ${told(theirs)}`;
  }
  const [ourKeys, theirKeys] = [Object.keys(ours), Object.keys(theirs)];
  const alike = Object.getPrototypeOf(ours) === Object.getPrototypeOf(theirs);
  if (!alike || ourKeys.join("\n") !== theirKeys.join("\n")) return `keys ${told(ourKeys)}, not ${told(theirKeys)}`;
  for (const key of ourKeys) {
    const [inner, other] = [ours, theirs].map((value) => Object.getOwnPropertyDescriptor(value, key)?.value);
    const difference = valueDifference(inner, other, [...path, key]);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function told(value: unknown): string {
  return Object.is(value, -0) ? "-0" : JSON.stringify(value);
}

/** The ways to everything in a value, and to something that is not there. */
export function* pathsIn(value: unknown, path: Path = []): Iterable<Path> {
  yield path;
  yield [...path, "not there"];
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
