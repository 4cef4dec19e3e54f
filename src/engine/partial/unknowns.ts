import type { SchemaFailure } from "../../schema/failures.ts";
import { meantPaths } from "../../schema/meant-paths.ts";
import { acceptsValue, nodeAt } from "../../schema/nodes.ts";
import { valueAt } from "../../yaml/edit/content.ts";
import type { Path } from "../../yaml/path.ts";
import type { Change, Unknown } from "./completions.ts";
import { allValuesOf, sampleOf, samplesOf } from "./sample.ts";

/** What is unknown in a manifest: what breaks the schema, and the paths that a YAML error makes unknown. */
export function unknownsIn(
  content: unknown,
  failures: readonly SchemaFailure[],
  unread: readonly Path[],
): readonly Unknown[] {
  return onePerPlace([
    ...failures.map((failure) => (byKeyword[failure.keyword] ?? wrongValue)(failure, content)),
    ...unread.map(valueUnknown),
  ]);
}

/** One unknown part for each place: a value may break several keywords, and a missing property may be a misspelled one. */
function onePerPlace(unknowns: readonly Unknown[]): readonly Unknown[] {
  const known = new Set<string>();
  // Those with several places are misspelled properties.
  const ordered = unknowns.toSorted((one, other) => other.paths.length - one.paths.length);
  return ordered.filter(({ paths }) => {
    const keys = paths.map((path) => JSON.stringify(path));
    const isNew = !known.has(keys[0] ?? "");
    for (const key of keys) known.add(key);
    return isNew;
  });
}

type ToUnknown = (failure: SchemaFailure, content: unknown) => Unknown;

const byKeyword: Readonly<Record<string, ToUnknown>> = {
  additionalProperties: unknownProperty,
  required: ({ path, params }) => valueUnknown([...path, String(params.missingProperty)]),
  uniqueItems: ({ path, value, params }) => {
    const at = Math.max(Number(params.i), Number(params.j));
    return listUnknown(path, (value as readonly unknown[]).toSpliced(at, 1));
  },
};

function wrongValue({ path, isKey, keyword }: SchemaFailure, content: unknown): Unknown {
  // The key of a map that the schema does not restrict, such as a label.
  if (isKey) return { paths: [path], possible: [], isClosed: true, choices: [[{ path }]] };
  const at = path.at(-1);
  if (keyword !== "type" || typeof at !== "number") return valueUnknown(path);
  // Whether something that is no item is one item, several or none is unknown.
  const list = path.slice(0, -1);
  return listUnknown(list, (valueAt(content, list) as readonly unknown[]).toSpliced(at, 1));
}

function listUnknown(path: Path, others: readonly unknown[]): Unknown {
  return {
    paths: [path],
    possible: [],
    isClosed: false,
    choices: [[{ path, value: others }], [{ path, value: sampleAt(path) }]],
  };
}

/** A value that is unknown: absent if it is optional, or any that the schema allows. */
function valueUnknown(path: Path): Unknown {
  const all = allValuesOf(nodeAt(path) ?? {});
  const values = all ?? samplesOf(nodeAt(path) ?? {});
  const choices = [...(isOptional(path) ? [[{ path }]] : []), ...values.map((value) => [{ path, value }])];
  return { paths: [path], possible: [], isClosed: all !== undefined, choices };
}

/**
 * A property that the schema does not have: what it may mean is unknown too. One that resembles none may mean any absent
 * property of its object that allows its value, and what is in an object is unknown too.
 */
function unknownProperty({ path: object, ...failure }: SchemaFailure, content: unknown): Unknown {
  const path = [...object, String(failure.params.additionalProperty)];
  const value = valueAt(content, path);
  const remove: Change = { path };
  const meant = meantPaths(content, { path: object, ...failure })
    .filter((other) => valueAt(content, other) === undefined)
    .map((other) => withinReach(content, other));
  const absent = absentProperties(content, object).filter((other) => acceptsValue(nodeAt(other) ?? {}, value));
  const isOpaque = typeof value === "object" && value !== null;
  const probable = isOpaque ? [...meant, ...absent] : meant;
  const [only, ...others] = probable;
  const all = only && others.length === 0 ? allValuesOf(nodeAt(only) ?? {}) : undefined;
  // What is required has a value, whichever it is: a trap is there.
  const required = probable
    .filter((other) => !isOptional(other))
    .map((other) => ({ path: other, value: sampleAt(other) }));
  const some = all ?? (only && others.length === 0 ? samplesOf(nodeAt(only) ?? {}) : []);
  const values = some.map((each) => [remove, { path: only as Path, value: each }]);
  return {
    paths: [path, ...probable],
    possible: probable.length > 0 ? [] : absent,
    isClosed: all !== undefined,
    choices: [[remove], ...values, ...(required.length > 0 ? [[remove, ...required]] : [])],
  };
}

/**
 * The path of a place, or of the outermost value in which it would be the only part of an object with further required
 * ones: what is there is unknown as a whole. So is a text or a number in place of such an object.
 */
function withinReach(content: unknown, path: Path): Path {
  const last = path.findIndex((_, at) => {
    const value = at < path.length - 1 ? valueAt(content, path.slice(0, at + 1)) : {};
    return typeof value !== "object" || value === null;
  });
  if (last === -1) return path;
  const isText = valueAt(content, path.slice(0, last + 1)) !== undefined;
  const lacksOthers = path.some((step, at) => at > last && isPartOfMore(path.slice(0, at), step));
  return isText || lacksOthers ? path.slice(0, last + 1) : path;
}

function isPartOfMore(object: Path, step: string | number): boolean {
  return nodeAt(object)?.required?.some((name) => name !== step) === true;
}

/** The properties that an object does not have. */
function absentProperties(content: unknown, path: Path): readonly Path[] {
  const names = Object.keys(nodeAt(path)?.properties ?? {});
  return names.map((name) => [...path, name]).filter((own) => isOptional(own) && valueAt(content, own) === undefined);
}

function sampleAt(path: Path): unknown {
  return sampleOf(nodeAt(path) ?? {});
}

function isOptional(path: Path): boolean {
  const last = path.at(-1);
  return typeof last === "string" && nodeAt(path.slice(0, -1))?.required?.includes(last) !== true;
}
