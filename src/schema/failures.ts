import type deploymentValidator from "../generated/deployment-validator.cjs";
import type { fields as deploymentFields } from "../generated/fields.ts";
import type { shapes as deploymentShapes } from "../generated/shapes.ts";
import type { Path } from "../yaml/path.ts";

/** The required properties of an object of a schema, and all its properties with the name of their shape. */
export type Shape = (typeof deploymentShapes)[string];

/** The schema of a kind of document: compiled validator, shapes of its objects, and the noun for it in messages. */
export type DocumentSchema = {
  readonly validate: typeof deploymentValidator;
  readonly shapes: typeof deploymentShapes;
  readonly whole: string;
  /** The kinds of values by shape and property, if they are generated for this schema. */
  readonly fields?: typeof deploymentFields;
};

/** A failed keyword of the schema, at a location in the document. */
export type SchemaFailure = {
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly path: Path;
  readonly value: unknown;
  /** The shape of the object at this location, or of the items of the list at it. */
  readonly shape: Shape | undefined;
  /** The schema that the document violates. */
  readonly schema: DocumentSchema;
  /** The value as it is written in the file, if that is known. */
  readonly text?: string | undefined;
  /** Whether the failure is about the key at this location instead of its value. */
  readonly isKey?: boolean;
};

type ValidatorError = NonNullable<typeof deploymentValidator.errors>[number];

/** All failed keywords, also those that follow from others. Empty if the document is valid. */
export function allFailures(content: unknown, schema: DocumentSchema): readonly SchemaFailure[] {
  if (schema.validate(content)) return [];
  // What violates `propertyNames` has an error of its own.
  const errors = (schema.validate.errors ?? []).filter(({ keyword }) => keyword !== "propertyNames");
  return errors.map((error) => failureOf(content, error, schema));
}

function failureOf(content: unknown, error: ValidatorError, schema: DocumentSchema): SchemaFailure {
  const { path, value } = follow(content, error.instancePath);
  const { keyword, params, propertyName: key } = error;
  if (key === undefined) return { keyword, params, path, value, schema, shape: shapeIn(schema.shapes, path) };
  return { keyword, params, path: [...path, key], value: key, schema, shape: undefined, isKey: true };
}

/** Whether an object has a property that the schema does not have. */
export function isUnknownProperty({ keyword }: Pick<SchemaFailure, "keyword">): boolean {
  return keyword === "additionalProperties";
}

/** The name of the shape at a path, and the shape. A list has the shape of its items. */
export function shapeIn(shapes: DocumentSchema["shapes"], path: Path): Shape | undefined {
  return shapes[shapeNameAt(shapes, path)];
}

/** The name of the shape at a path; empty if the value there has none. */
export function shapeNameAt(shapes: DocumentSchema["shapes"], path: Path): string {
  let name = "#";
  for (const step of path) if (typeof step === "string") name = propertyOf(shapes[name], step) ?? "";
  return name;
}

function propertyOf(shape: Shape | undefined, name: string): string | undefined {
  return shape && Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
}

/** The kind of the values of a property, as custom rules see it: `int`, `[string]`, `string:a,b`; undefined if not known. */
export function kindAt({ shapes, fields }: DocumentSchema, path: Path): string | undefined {
  const isItem = typeof path.at(-1) === "number";
  const at = isItem ? path.slice(0, -1) : path;
  const kind = kindOf(fields, shapeNameAt(shapes, at.slice(0, -1)), String(at.at(-1)));
  return isItem ? itemKind(kind) : kind;
}

/** The kind of a property of a shape. */
export function kindOf(fields: DocumentSchema["fields"], shape: string, property: string): string | undefined {
  const known = fields && Object.hasOwn(fields, shape) ? fields[shape] : undefined;
  return known && Object.hasOwn(known, property) ? known[property]?.kind : undefined;
}

/** The kind of the items of a list; undefined for other kinds. */
export function itemKind(kind: string | undefined): string | undefined {
  return kind?.match(/\[(.*)\]/)?.[1];
}

/** The values that a kind allows, if it is an enumeration. */
export function choicesOf(kind: string | undefined): readonly string[] {
  return kind?.startsWith("string:") ? kind.slice("string:".length).split(",") : [];
}

/** Resolves a JSON Pointer: the path, with list indexes as numbers, and the value at it. */
export function follow(content: unknown, pointer: string): { path: Path; value: unknown } {
  const path: (string | number)[] = [];
  let value = content;
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(name) : name);
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return { path, value };
}
