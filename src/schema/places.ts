import { memoizeEach } from "../base/memoize.ts";
import type { Path } from "../yaml/path.ts";
import { type DocumentSchema, kindOf } from "./failures.ts";
import { plain } from "./meant-words.ts";

/** A step into the items of a list. */
export const anyItem = "[]";

/** A property of a schema at one of its places: `spec`, `sites`, `[]`, `users`. */
export type Place = {
  readonly steps: readonly string[];
  readonly name: string;
  /** The kind of its values: `int`, `[string]`, `{site}`. */
  readonly kind: string;
};

/** Schemas are not nested more deeply; one that contains itself would have no end. */
const deepest = 12;

/** All properties of a schema whose kinds are known, at each of their places. Empty for other schemas. */
export const placesIn = memoizeEach((schema: DocumentSchema): readonly Place[] => [...placesBelow(schema, "#", [])]);

function* placesBelow(schema: DocumentSchema, shape: string, steps: readonly string[]): Iterable<Place> {
  for (const [name, child] of Object.entries(schema.shapes[shape]?.properties ?? {})) {
    const kind = kindOf(schema.fields, shape, name);
    if (kind === undefined) continue;
    const own = [...steps, name];
    yield { steps: own, name, kind };
    if (child && own.length < deepest) yield* placesBelow(schema, child, kind.includes("[") ? [...own, anyItem] : own);
  }
}

/** The places by the plain name of the property. */
export const placesByName = memoizeEach((schema: DocumentSchema): ReadonlyMap<string, readonly Place[]> => {
  const byName = new Map<string, Place[]>();
  for (const place of placesIn(schema)) {
    const name = plain(place.name);
    byName.set(name, [...(byName.get(name) ?? []), place]);
  }
  return byName;
});

/** How far a place is from an object: steps up and down, with a list on the way down as two more. */
export function distanceTo({ steps }: Place, from: readonly string[]): number {
  const shared = sharedSteps(steps, from);
  const up = from.slice(shared).filter((step) => step !== anyItem).length;
  const down = steps.slice(shared).reduce((sum, step) => sum + (step === anyItem ? 2 : 1), 0);
  return up + down;
}

function sharedSteps(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((step, at) => step !== other[at]);
  return differs === -1 ? one.length : differs;
}

/** The steps of a path, with every index as `[]`. */
export function stepsOf(path: Path): readonly string[] {
  return path.map((step) => (typeof step === "number" ? anyItem : step));
}

/** The paths of one place in a document are limited, since each unknown property may mean all of them. */
const mostPaths = 100;

/** The paths of a place in a document: in the objects on the way to `from`, otherwise in all items of each list. */
export function pathsOf({ steps }: Place, content: unknown, from: Path): readonly Path[] {
  let found: readonly (readonly [path: Path, value: unknown])[] = [[[], content]];
  let isShared = true;
  for (const [at, step] of steps.entries()) {
    isShared &&= at < from.length && stepsOf(from)[at] === step;
    const own = isShared ? from[at] : undefined;
    found = found.flatMap(([path, value]) => next(path, value, own ?? step)).slice(0, mostPaths);
  }
  return found.map(([path]) => path);
}

function next(path: Path, value: unknown, step: string | number): readonly (readonly [Path, unknown])[] {
  if (step !== anyItem) return [[[...path, step], entryOf(value, step)]];
  const items = Array.isArray(value) && value.length > 0 ? value.slice(0, mostPaths) : [undefined];
  return items.map((item, index) => [[...path, index], item]);
}

function entryOf(value: unknown, step: string | number): unknown {
  return hasProperty(value, step) ? value[step] : undefined;
}

/** Whether a value is an object or list that has a property or item of its own. */
export function hasProperty(
  value: unknown,
  step: string | number,
): value is Readonly<Record<string | number, unknown>> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, step);
}

/** The value at a path of a document; undefined if there is none. */
export function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>(entryOf, content);
}

/** Whether a document has the object or the list that a path leads into. */
export function hasContainer(path: Path, content: unknown): boolean {
  return valueAt(content, path.slice(0, -1)) !== undefined;
}
