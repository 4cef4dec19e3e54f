import { closest, didYouMean } from "../base/did-you-mean.ts";
import { hostNameIn } from "../base/host-names.ts";
import { type Location, textAt } from "../base/source-text.ts";
import { escapeInvisible, formatNumber, joinAbbreviated, joinList, pluralize, quote } from "../base/wording.ts";
import deploymentValidator from "../generated/deployment-validator.cjs";
import { shapes as deploymentShapes } from "../generated/shapes.ts";
import type { Part, Path } from "../yaml/path.ts";
import { deploymentLists, siteLists } from "./lists.ts";
import { bareName, patterns, printable } from "./patterns.ts";

/** A violation of the schema: its location in the document and its message. */
export type SchemaError = { readonly path: Path; readonly message: string; readonly part?: Part };

/** The schema of a kind of document: compiled validator, shapes of its objects, and the noun for it in messages. */
type DocumentSchema = {
  readonly validate: typeof deploymentValidator;
  readonly shapes: typeof deploymentShapes;
  readonly whole: string;
};

/** A failed keyword of the schema, at a location in the document. */
export type SchemaFailure = {
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly path: Path;
  readonly value: unknown;
  /** The shape of the object at this location, or of the items of the list at it. */
  readonly shape: (typeof deploymentShapes)[string] | undefined;
  /** The value as it is written in the file, if that is known. */
  readonly text?: string | undefined;
  /** Whether the failure is about the key at this location instead of its value. */
  readonly isKey?: boolean;
};

const deployment: DocumentSchema = { validate: deploymentValidator, shapes: deploymentShapes, whole: "the manifest" };

/** A document, and where its values are written, if that is known. */
type Located = { readonly content: unknown; readonly locate?: (path: Path) => Location };

/** Validates a manifest against the deployment schema. */
export function validateDeployment({ content, locate }: Located): Iterable<SchemaError> {
  return validateBy(deployment, content, locate);
}

/** Validates a document against a schema. Reports root causes only: no error that follows from another error. */
export function* validateBy(
  { validate, shapes, whole }: DocumentSchema,
  content: unknown,
  locate?: Located["locate"],
): Iterable<SchemaError> {
  if (validate(content)) return;
  // What violates `propertyNames` has an error of its own.
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "propertyNames");
  const failures = errors.map((error) => failureOf(content, error, shapes));
  const misspelled = new Set(failures.filter(isUnknownProperty).map((failure) => keyOf(failure, meantBy(failure))));
  for (const failure of onePerCause(failures)) {
    const follows = failure.keyword === "required" && misspelled.has(keyOf(failure, failure.params.missingProperty));
    const text = locate && typeof failure.value === "number" ? textAt(locate(failure.path)) : undefined;
    if (!follows) yield schemaErrorFor(content, { ...failure, text }, whole);
  }
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

function schemaErrorFor(content: unknown, failure: SchemaFailure, whole: string): SchemaError {
  const { keyword, params, path } = failure;
  const message = describeFailure(content, failure, whole);
  if (keyword === "uniqueItems") return { path: [...path, Math.max(Number(params.i), Number(params.j))], message };
  if (failure.isKey) return { path, part: "key", message };
  if (!isUnknownProperty(failure)) return { path, message };
  return { path: [...path, String(params.additionalProperty)], part: "key", message };
}

function failureOf(
  content: unknown,
  error: NonNullable<typeof deploymentValidator.errors>[number],
  shapes: DocumentSchema["shapes"],
): SchemaFailure {
  const { path, value } = follow(content, error.instancePath);
  const { keyword, params, propertyName: key } = error;
  if (key !== undefined) return { keyword, params, path: [...path, key], value: key, shape: undefined, isKey: true };
  return { keyword, params, path, value, shape: shapeAt(path, shapes) };
}

/** The shape of the object at a path. A list has the shape of its items. */
export function shapeAt(path: Path, shapes: DocumentSchema["shapes"] = deploymentShapes): SchemaFailure["shape"] {
  let name: string | undefined = "#";
  for (const step of path) if (typeof step === "string") name = shapes[name ?? ""]?.properties[step];
  return shapes[name ?? ""];
}

function isUnknownProperty({ keyword }: SchemaFailure): boolean {
  return keyword === "additionalProperties";
}

function keyOf({ path }: SchemaFailure, property: unknown): string {
  return JSON.stringify([...path, property]);
}

/** Resolves a JSON Pointer: the path, with list indexes as numbers, and the value at it. */
export function follow(content: unknown, pointer: string): { path: Path; value: unknown } {
  const path: (string | number)[] = [];
  let value = content;
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(name) : name);
    value = (value as Fields)[name];
  }
  return { path, value };
}

type Message = (name: string, failure: SchemaFailure) => string;

/** The message for each keyword of the schemas: the object, what is expected, and what was found. */
export const messages: Readonly<Record<string, Message>> = {
  additionalProperties: (name, failure) => {
    const unknown = String(failure.params.additionalProperty);
    const known = propertiesOf(failure);
    return `unknown property ${quote(unknown)} in ${name}; ${didYouMean(unknown, known, `expected ${oneOf(known)}`)}`;
  },
  const: (name, { value, params }) => expected(name, quote(String(params.allowedValue)), value),
  enum: (name, { value, params }) => {
    const allowed = (params.allowedValues as readonly unknown[]).map(String);
    const meant = typeof value === "string" ? closest(value, allowed) : undefined;
    const suggestion = meant === undefined ? "" : `; did you mean ${quote(meant)}?`;
    return expected(name, oneOf(allowed.map(quote)), value) + suggestion;
  },
  exclusiveMinimum: (name, { value, params }) => expected(name, `more than ${limit(params)}`, value),
  maximum: (name, { value, params }) => expected(name, `at most ${limit(params)}`, value),
  maxItems: (name, { value, params }) =>
    `${name}: expected at most ${limit(params)} items, found ${formatNumber((value as readonly unknown[]).length)}`,
  maxLength: (name, { value, params }) =>
    `${name}: expected at most ${limit(params)} characters, found ${formatNumber(String(value).length)}`,
  minimum: (name, { value, params }) => expected(name, `at least ${limit(params)}`, value),
  minItems: (name, { value, params }) => expected(name, `at least ${pluralize(Number(params.limit), "item")}`, value),
  minLength: (name, { value, params }) =>
    params.limit === 1
      ? expected(name, "a non-empty string", value)
      : `${name}: expected at least ${limit(params)} characters, found ${String(value).length}`,
  pattern: (name, { value, params }) => {
    const pattern = String(params.pattern);
    const hidden = pattern === printable || pattern === bareName ? /\p{Cc}/u.exec(String(value))?.[0] : undefined;
    if (hidden) return `${name}: expected printable characters, found the control character ${escapeInvisible(hidden)}`;
    const meant = pattern === bareName ? hostNameIn(String(value)) : undefined;
    const suggestion = meant === undefined ? "" : `; did you mean ${quote(meant)}?`;
    return expected(name, patterns[pattern] ?? `a value that matches ${pattern}`, value) + suggestion;
  },
  required: (name, { params }) => `missing required property ${quote(String(params.missingProperty))} in ${name}`,
  type: (name, failure) => {
    const types = [failure.params.type].flat().flatMap((type) => String(type).split(","));
    const nouns = types.map((type) => (type === "object" ? objectWith(failure) : typeNouns[type]));
    const written = types.join() === "string" ? numberAsWritten(failure) : undefined;
    return `${name}: expected ${nouns.join(" or ")}, found ${written ?? found(failure.value)}${hint(failure, types)}`;
  },
  uniqueItems: (name, { value, params }) =>
    `duplicate item ${found((value as readonly unknown[])[Number(params.i)])} in ${name}; items must be unique`,
};

/** Describes a failed keyword in one sentence. */
function describeFailure(content: unknown, failure: SchemaFailure, whole: string): string {
  const name = failure.path.length > 0 ? describePath(content, failure.path) : whole;
  return messages[failure.keyword]?.(name, failure) ?? `${name} violates "${failure.keyword}" of the schema`;
}

/** The property that an unknown property was probably meant to be. */
function meantBy(failure: SchemaFailure): string | undefined {
  return closest(String(failure.params.additionalProperty), propertiesOf(failure));
}

function propertiesOf({ shape }: SchemaFailure): readonly string[] {
  return Object.keys(shape?.properties ?? {});
}

function expected(name: string, what: string, value: unknown): string {
  return `${name}: expected ${what}, found ${found(value)}`;
}

function oneOf(words: readonly string[]): string {
  return `${words.length > 2 ? "one of " : ""}${joinAbbreviated(words, "or")}`;
}

function limit(params: SchemaFailure["params"]): string {
  return formatNumber(Number(params.limit));
}

function objectWith({ shape }: SchemaFailure): string {
  return shape && shape.required.length > 0 ? `an object with ${joinList(shape.required)}` : "an object";
}

const typeNouns: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "a boolean",
  integer: "an integer",
  number: "a number",
  string: "a string",
};

function found(value: unknown): string {
  if (value === null || value === undefined) return "an empty value";
  if (Array.isArray(value)) return value.length > 0 ? `a list of ${pluralize(value.length, "item")}` : "an empty list";
  if (typeof value === "number") return foundNumber(value);
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? quote(value) : String(value);
}

/** A number in place of a string, with the zeros that are part of the string. */
function numberAsWritten({ value, text }: SchemaFailure): string | undefined {
  return text !== undefined && /^[\w.+-]{1,30}$/.test(text) && Number(text) === value ? text : undefined;
}

/** A number as in YAML, with separators from five digits on. */
function foundNumber(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? ".nan" : `${value < 0 ? "-" : ""}.inf`;
  return Math.abs(value) < 10_000 ? String(value) : formatNumber(value);
}

/** How to write a value of the wrong type that has an obvious meaning. */
function hint({ value, shape }: SchemaFailure, types: readonly string[]): string {
  if (typeof value === "string") return hintForString(value, types);
  const bare = value === null || typeof value === "boolean";
  if (bare && types.includes("object") && shape?.required.length === 0) return "; write {} for an empty object";
  return types.join() === "string" && value !== null && typeof value !== "object" ? "; put it in quotes" : "";
}

function hintForString(value: string, types: readonly string[]): string {
  const write = (text: string) => (text === value ? "; remove the quotes" : `; write ${text}`);
  const digits = value.replace(/[\s,._']/g, "");
  if (types.includes("integer") && /^\d+$/.test(digits)) return write(digits);
  if (types.includes("number") && /^\d+([.]\d+)?$/.test(value)) return write(value);
  if (!types.includes("boolean") || !/^(y|n|yes|no|on|off|true|false)$/i.test(value)) return "";
  return write(String(/^(y|yes|on|true)$/i.test(value)));
}

/** What an item of each list is called, by the name of the list. */
const namedLists: Readonly<Record<string, { readonly noun: string }>> = {
  ...siteLists,
  ...deploymentLists,
  sites: { noun: "site" },
  policies: { noun: "policy" },
  rules: { noun: "rule" },
};

type Fields = Readonly<Record<string, unknown>>;

/** Describes a path by the nearest named object: `homedUsers of pool "pool01.contoso.com"`, or else `spec.product`. */
function describePath(content: unknown, path: Path): string {
  let value = content;
  let name = "";
  let named = 0;
  for (const [at, step] of path.entries()) {
    value = (value as Fields)?.[step as string];
    const noun = namedLists[String(path[at - 1])]?.noun;
    const own = noun && typeof step === "number" ? nameOfItem(value, path.slice(0, at)) : undefined;
    if (own === undefined) continue;
    name = `${noun} ${quote(own)}`;
    named = at + 1;
  }
  if (!name) return dotted(path);
  return named === path.length ? name : `${dotted(path.slice(named))} of ${name}`;
}

/** The name of a list item. Only a server of a pool can be a string, which is then its name. */
function nameOfItem(value: unknown, list: Path): string | undefined {
  if (typeof value === "string")
    return list.at(-1) === "servers" && list.length > 2 && value !== "" ? value : undefined;
  const { fqdn, name, id } = (value ?? {}) as Fields;
  return [fqdn, name, id].find((text): text is string => typeof text === "string" && text !== "");
}

/** A path with dots and indexes: `spec.sites[0].frontEndPools`. */
function dotted(path: Path): string {
  return path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at > 0 ? "." : ""}${quoteUnlessPlain(step)}`))
    .join("");
}

function quoteUnlessPlain(step: string): string {
  return /^[\w-]{1,80}$/.test(step) ? step : quote(step);
}
