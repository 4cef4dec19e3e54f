import type { Path } from "../yaml/path.ts";
import { type DocumentSchema, isUnknownProperty, type SchemaFailure } from "./failures.ts";
import { meaningsOf, pathsOfMeaning } from "./meant-paths.ts";
import { hasProperty, valueAt } from "./places.ts";
import { schemaFailures } from "./root-causes.ts";

/** A failure in a document whose misspelled and misplaced properties were put where they belong. */
type InnerFailure = {
  readonly failure: SchemaFailure;
  /** The document that the failure is in. */
  readonly content: unknown;
  /** The path of the object of the failure as it is written. */
  readonly written: Path;
};

/** A property that is written at one path and means another. */
type Move = {
  readonly from: Path;
  readonly to: Path;
  /** The value that is meant, if it is not the written one. */
  readonly value?: unknown;
};

/** Properties of misspelled ones can be misspelled too; each level needs a round. */
const mostRounds = 6;

/**
 * The failures inside properties that are misspelled or at the wrong level, as if they were written as they are meant. So all
 * errors are reported at once, not only after the outer ones are corrected.
 */
export function* innerFailures(
  content: unknown,
  failures: readonly SchemaFailure[],
  schema: DocumentSchema,
): Iterable<InnerFailure> {
  const written = new Map<string, Path>();
  let [current, found, fresh] = [content, failures, new Set<string>()];
  for (let round = 0; round < mostRounds; round++) {
    const moves = found.flatMap((failure) => movesOf(current, failure));
    const next: unknown = moves.length > 0 ? structuredClone(current) : undefined;
    const done = moves.filter((move) => apply(next, move));
    if (done.length === 0) return;
    const origins = done.map(({ from }) => writtenPath(written, from));
    for (const [at, { to }] of done.entries()) written.set(keyOf(to), origins[at] ?? to);
    fresh = new Set(done.map(({ to }) => keyOf(to)));
    current = next;
    found = schemaFailures(current, schema).filter(({ path }) => prefixesOf(path).some((key) => fresh.has(key)));
    for (const failure of found) yield { failure, content: current, written: writtenPath(written, failure.path) };
  }
}

/** Where the objects and lists in an unknown property belong; none if there are several places. */
function movesOf(content: unknown, failure: SchemaFailure): readonly Move[] {
  if (!isUnknownProperty(failure)) return [];
  const from = [...failure.path, String(failure.params.additionalProperty)];
  const [meaning] = meaningsOf(content, failure);
  if (!meaning || meaning.is === "identity" || meaning.is === "role") return [];
  if (meaning.is === "converted" || meaning.is === "split") {
    const isTaken = meaning.is === "split" && meaning.sign === ",";
    return meaning.value === undefined || isTaken
      ? []
      : [{ from, to: [...failure.path, meaning.name], value: meaning.value }];
  }
  const targets = pathsOfMeaning(meaning, content, failure.path);
  if (meaning.is === "wrapper") return targets.map((to) => ({ from: [...from, to.at(-1) ?? ""], to }));
  const [to, ...others] = targets;
  return to === undefined || others.length > 0 ? [] : [{ from, to }];
}

/** Moves a value within a document. Returns false, and changes nothing, if its place is taken or cannot exist. */
function apply(content: unknown, move: Move): boolean {
  const { from, to } = move;
  const [source, name] = [valueAt(content, from.slice(0, -1)), from.at(-1) ?? ""];
  if (!hasProperty(source, name)) return false;
  let target: unknown = content;
  for (const [at, step] of to.slice(0, -1).entries()) {
    if (typeof target !== "object" || target === null) return false;
    if (!hasProperty(target, step) || target[step] === null)
      define(target, step, typeof to[at + 1] === "number" ? [] : {});
    target = valueAt(target, [step]);
  }
  const last = to.at(-1) ?? "";
  if (typeof target !== "object" || target === null || hasProperty(target, last)) return false;
  define(target, last, movedValue(move, source[name]));
  Reflect.deleteProperty(source, name);
  return true;
}

function movedValue({ value }: Move, written: unknown): unknown {
  return value === undefined ? written : value;
}

/** Sets a property, also one with the name of a setter of all objects. */
function define(target: object, name: string | number, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, enumerable: true, writable: true });
}

/** A path as it is written in the file. */
function writtenPath(written: ReadonlyMap<string, Path>, path: Path): Path {
  for (let length = path.length; length > 0; length--) {
    const origin = written.get(keyOf(path.slice(0, length)));
    if (origin) return [...origin, ...path.slice(length)];
  }
  return path;
}

function prefixesOf(path: Path): readonly string[] {
  return path.map((_, at) => keyOf(path.slice(0, at + 1)));
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
