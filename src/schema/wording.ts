import { didYouMean, suggest } from "../base/did-you-mean.ts";
import { abridged, counted, grouped, listed, quoted, visible } from "../base/wording.ts";
import type { Path } from "../yaml/path.ts";
import { nameOf } from "./describe-path.ts";

/** A failed keyword of the schema. */
export type Failure = {
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly path: Path;
  readonly value: unknown;
  /** The form that the schema gives to a map at this place, or to the entries of a list. */
  readonly form:
    | { readonly required: readonly string[]; readonly properties: Readonly<Record<string, string>> }
    | undefined;
};

type Wording = (name: string, failure: Failure) => string;

/** What each keyword asks for, in our words: what is there, then what is needed. */
export const wordings: Readonly<Record<string, Wording>> = {
  additionalProperties: (name, failure) => {
    const unknown = String(failure.params.additionalProperty);
    const known = propertiesOf(failure);
    return `property ${quoted(unknown)} of ${name} is not known; ${didYouMean(unknown, known, `known are ${abridged(known)}`)}`;
  },
  const: (name, { value, params }) => oneOf(name, value, [params.allowedValue]),
  exclusiveMinimum: (name, { value, params }) =>
    `${name} is ${found(value)}; more than ${grouped(Number(params.limit))} is needed`,
  enum: (name, { value, params }) => oneOf(name, value, params.allowedValues as readonly unknown[]),
  maxLength: (name, { value, params }) =>
    `${name} has ${counted(String(value).length, "character")}; at most ${grouped(Number(params.limit))} are allowed`,
  maximum: (name, { value, params }) =>
    `${name} is ${found(value)}; at most ${grouped(Number(params.limit))} is allowed`,
  minItems: (name, { params }) =>
    `${name} is an empty list; at least ${counted(Number(params.limit), "entry", "entries")} is needed`,
  minLength: (name, { value, params }) =>
    value === ""
      ? `${name} is an empty text; a name is needed`
      : `${name} has ${counted(String(value).length, "character")}; at least ${params.limit} are needed`,
  minimum: (name, { value, params }) =>
    `${name} is ${found(value)}; ${grouped(Number(params.limit))} or more is needed`,
  pattern: (name, { value, params }) =>
    patterns[String(params.pattern)]?.(name, String(value)) ?? `${name} is ${found(value)}`,
  required: (name, { params }) => `${name} has no ${String(params.missingProperty)}; it is needed`,
  type: (name, failure) => {
    const types = [failure.params.type].flat().flatMap((type) => String(type).split(","));
    const needed = types.map((type) => (type === "object" ? mapOf(failure) : needs[type]));
    return `${name} is ${found(failure.value)}; ${needed.join(" or ")} is needed${hint(failure, types)}`;
  },
  uniqueItems: (name, { value, params }) =>
    `${name} has ${found((value as readonly unknown[])[Number(params.i)])} twice; each entry may stand once`,
};

/** What each pattern of the schema asks for. */
export const patterns: Readonly<Record<string, (name: string, value: string) => string>> = {
  "^\\P{Cc}+$": (name, value) => {
    const hidden = /\p{Cc}/u.exec(value)?.[0] ?? "";
    return `${name} has the character ${visible(hidden)}, which cannot be printed; printable text is needed`;
  },
  "^\\d{4}-\\d{2}-\\d{2}$": (name, value) => `${name} is ${quoted(value)}; a day as YYYY-MM-DD is needed`,
  "^[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?$": (name, value) =>
    `${name} is ${quoted(value)}; the id of a rule is needed, such as front-end-count or contoso/two-edges`,
  "^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*$": (name, value) =>
    `${name} is ${quoted(value)}; an organisation, a slash and a name in small letters are needed, such as contoso/two-edges`,
  "^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$": (name, value) =>
    `${name} is ${quoted(value)}; property names with dots between them are needed, such as spec.sites.edgePools`,
  "^https?://[^\\s\\p{Cc}]+$": (name, value) =>
    `${name} is ${quoted(value)}; an address that begins with https:// is needed`,
  "^[0-9]{1,5}(-[0-9]{1,5})?$": (name, value) =>
    `${name} is ${quoted(value)}; a port such as 5061 or a range such as 50000-59999 is needed`,
  "^(100|[0-9]{1,2}([.][0-9]{1,4})?) ?%$": (name, value) =>
    `${name} is ${quoted(value)}; a percentage from 0% to 100% is needed, such as 2%`,
};

/** One sentence for a failed keyword. */
export function wordsFor(content: unknown, failure: Failure, whole: string): string {
  const name = failure.path.length > 0 ? nameOf(content, failure.path) : whole;
  return wordings[failure.keyword]?.(name, failure) ?? `${name} breaks "${failure.keyword}" of the schema`;
}

/** The property that an unknown one was probably meant to be. */
export function meantBy(failure: Failure): string | undefined {
  return suggest(String(failure.params.additionalProperty), propertiesOf(failure));
}

function propertiesOf({ form }: Failure): readonly string[] {
  return Object.keys(form?.properties ?? {});
}

function mapOf({ form }: Failure): string {
  return form && form.required.length > 0 ? `a map with ${listed(form.required)}` : "a map";
}

const needs: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  object: "a map",
  string: "a text",
};

function oneOf(name: string, value: unknown, allowed: readonly unknown[]): string {
  const words = allowed.map(String);
  const otherwise = `${abridged(words.map(quoted), "or")} is needed`;
  return `${name} is ${found(value)}; ${typeof value === "string" ? didYouMean(value, words, otherwise) : otherwise}`;
}

function found(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value))
    return value.length > 0 ? `a list of ${counted(value.length, "entry", "entries")}` : "an empty list";
  if (typeof value === "number") return number(value);
  if (typeof value === "object") return "a map";
  return typeof value === "string" ? quoted(value) : String(value);
}

/** As YAML writes it, and easy to count from five digits on. */
function number(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? ".nan" : `${value < 0 ? "-" : ""}.inf`;
  return Math.abs(value) < 10_000 ? String(value) : grouped(value);
}

/** What people mean when they write a value of another kind. */
function hint({ value, form }: Failure, types: readonly string[]): string {
  if (typeof value === "string") return hintForText(value, types);
  const bare = value === null || typeof value === "boolean";
  if (bare && types.includes("object") && form?.required.length === 0) return " ({} where there is nothing to add)";
  return types.join() === "string" && value !== null && typeof value !== "object" ? ": put it in quotes" : "";
}

function hintForText(value: string, types: readonly string[]): string {
  const digits = value.replace(/[\s,._']/g, "");
  if (types.includes("integer") && /^\d+$/.test(digits)) return `: write ${digits}, without quotes or separators`;
  if (types.includes("number") && /^\d+([.]\d+)?$/.test(value)) return `: write ${value}, without quotes`;
  if (!types.includes("boolean") || !/^(y|n|yes|no|on|off|true|false)$/i.test(value)) return "";
  return `: write ${/^(y|yes|on|true)$/i.test(value)}, without quotes`;
}
