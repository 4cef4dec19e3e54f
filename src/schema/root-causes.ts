import deploymentValidator from "../generated/deployment-validator.cjs";
import { fields } from "../generated/fields.ts";
import { shapes } from "../generated/shapes.ts";
import type { Path } from "../yaml/path.ts";
import {
  allFailures,
  type DocumentSchema,
  isUnknownProperty,
  type SchemaFailure,
  type Shape,
  shapeIn,
} from "./failures.ts";
import { meaningsOf, pathsOfMeaning } from "./meant-paths.ts";

/** The schema of manifests. */
export const deploymentSchema: DocumentSchema = {
  validate: deploymentValidator,
  shapes,
  fields,
  whole: "the manifest",
};

/** The shape of the object at a path of a manifest. A list has the shape of its items. */
export function shapeAt(path: Path): Shape | undefined {
  return shapeIn(deploymentSchema.shapes, path);
}

/**
 * The root causes of what a document violates, one per cause: no failure that follows from another one, such as a missing
 * property that is there under another name or at another level. Empty if the document is valid.
 */
export function schemaFailures(content: unknown, schema: DocumentSchema = deploymentSchema): readonly SchemaFailure[] {
  const failures = [...onePerCause(allFailures(content, schema))];
  const missing = failures.map(missingPath).filter((path) => path !== undefined);
  const found = placedOtherwise(content, failures, new Set(missing.map((path) => String(path.at(-1)))));
  const split = splitValues(content, failures);
  return failures.filter((failure) => {
    const path = missingPath(failure);
    const isFound = path !== undefined && found.has(keyOf(path));
    return !isFound && (isUnknownProperty(failure) || !split.has(keyOf(failure.path)));
  });
}

/** The keys of the values that are the first part of a number with a comma. */
function splitValues(content: unknown, failures: readonly SchemaFailure[]): ReadonlySet<string> {
  const parts = failures.filter(isUnknownProperty).flatMap((failure) => {
    const [meaning] = meaningsOf(content, failure);
    return meaning?.is === "split" ? pathsOfMeaning(meaning, content, failure.path) : [];
  });
  return new Set(parts.map(keyOf));
}

/** The keys of the missing values that unknown properties probably mean, or lead into. */
function placedOtherwise(
  content: unknown,
  failures: readonly SchemaFailure[],
  names: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (names.size === 0) return found;
  for (const failure of failures.filter(isUnknownProperty)) {
    const [meaning] = meaningsOf(content, failure);
    if (!meaning || (meaning.is === "property" && meaning.names.length > 1)) continue;
    for (const path of pathsOfMeaning(meaning, content, failure.path))
      for (const [at, step] of path.entries()) if (names.has(String(step))) found.add(keyOf(path.slice(0, at + 1)));
  }
  return found;
}

/** The path of a value that a failure misses: of a missing property, or of a property without content. */
function missingPath({ keyword, params, path, value }: SchemaFailure): Path | undefined {
  if (keyword === "required") return [...path, String(params.missingProperty)];
  return keyword === "type" && value === null ? path : undefined;
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

/** The most specific keywords. A value that violates several keywords is reported once, by the first of these. */
const mostSpecific = ["const", "enum", "type", "minLength"];

function onePerCause(failures: readonly SchemaFailure[]): Iterable<SchemaFailure> {
  const byCause = new Map<string, SchemaFailure>();
  const rank = ({ keyword }: SchemaFailure) =>
    mostSpecific.includes(keyword) ? mostSpecific.indexOf(keyword) : mostSpecific.length;
  for (const failure of failures) {
    const { missingProperty = "", additionalProperty = "" } = failure.params;
    const cause = JSON.stringify([failure.path, missingProperty, additionalProperty]);
    const other = byCause.get(cause);
    if (!other || rank(failure) < rank(other)) byCause.set(cause, failure);
  }
  return byCause.values();
}
