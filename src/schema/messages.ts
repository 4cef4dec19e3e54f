import { escapeInvisible, formatNumber, joinAbbreviated, joinList, pluralize, quote } from "../base/wording.ts";
import { samples } from "../generated/samples.ts";
import { describePath } from "./describe-path.ts";
import { choicesOf, itemKind, kindOf, type SchemaFailure, shapeNameAt } from "./failures.ts";
import { limitHint } from "./limit-hints.ts";
import { type Meaning, meaningsOf } from "./meant-paths.ts";
import { meantValues } from "./meant-words.ts";
import { patternHint } from "./pattern-hints.ts";
import { bareName, patterns, printable } from "./patterns.ts";
import { anyItem, type Place, placesIn, stepsOf } from "./places.ts";
import { emptyValue, hintFor, onlyScalar } from "./type-hints.ts";
import { hiddenCharacter } from "./unwrap.ts";
import { yamlOf } from "./write-value.ts";

/** Describes a failed keyword in one sentence: what is there, what is expected, and what to write. */
export function describeFailure(content: unknown, failure: SchemaFailure): string {
  const [what, instruction] = messageOf(content, failure);
  return instruction === undefined ? what : `${what}; ${instruction}`;
}

/** What the message of a failed keyword states to write; undefined if nobody can know it. */
export function instructionFor(content: unknown, failure: SchemaFailure): string | undefined {
  const [what, instruction] = messageOf(content, failure);
  const [, form] = /: expected (.*?), found /s.exec(what) ?? [];
  return instruction ?? (form === undefined ? undefined : `write ${form}`);
}

function messageOf(content: unknown, failure: SchemaFailure): Parts {
  const name = failure.path.length > 0 ? describePath(content, failure.path) : failure.schema.whole;
  return messages[failure.keyword]?.(name, failure, content) ?? [`${name} violates "${failure.keyword}" of the schema`];
}

/** What is there and what is expected; and what to write. */
type Parts = readonly [what: string, instruction?: string | undefined];

type Message = (name: string, failure: SchemaFailure, content: unknown) => Parts;

/** The message for each keyword of the schemas: the object, what is expected, and what was found. */
export const messages: Readonly<Record<string, Message>> = {
  additionalProperties: (name, failure, content) => {
    const unknown = String(failure.params.additionalProperty);
    const known = Object.keys(failure.shape?.properties ?? {});
    const [meaning] = meaningsOf(content, failure);
    const what = meaning ? describeMeaning(content, meaning, unknown, failure) : `expected ${oneOf(known)}`;
    const hidden = hiddenCharacter(unknown);
    return [`unknown property ${quote(unknown)} in ${name}${hidden === undefined ? "" : `: ${hidden}`}`, what];
  },
  const: (name, { value, params }) => [expected(name, quote(String(params.allowedValue)), value)],
  enum: (name, failure) => {
    const allowed = (failure.params.allowedValues as readonly unknown[]).map(String);
    return [expected(name, oneOfChoices(allowed), failure.value), suggestion(failure, allowed)];
  },
  exclusiveMinimum: (name, failure) => [
    expected(name, `more than ${limit(failure)}`, failure.value),
    limitHint(failure),
  ],
  maximum: (name, failure) => [expected(name, `at most ${limit(failure)}`, failure.value), limitHint(failure)],
  maxItems: (name, failure) => [
    `${name}: expected at most ${limit(failure)} items, found ${formatNumber(lengthOf(failure.value))}`,
  ],
  maxLength: (name, failure) => [
    `${name}: expected at most ${limit(failure)} characters, found ${formatNumber(String(failure.value).length)}`,
  ],
  minimum: (name, failure) => [expected(name, `at least ${limit(failure)}`, failure.value), limitHint(failure)],
  minItems: (name, { value, params, shape }) => [
    expected(name, `at least ${pluralize(Number(params.limit), "item")}`, value),
    shape && shape.required.length > 0 ? `add an item with ${joinList(shape.required)}` : undefined,
  ],
  minLength: (name, failure) => {
    const { value, params } = failure;
    if (params.limit === 1) return [expected(name, "a non-empty string", value), emptyValue(failure, ["string"])];
    return [`${name}: expected at least ${limit(failure)} characters, found ${String(value).length}`];
  },
  pattern: (name, { value, params }) => {
    const [pattern, text] = [String(params.pattern), String(value)];
    const hidden = pattern === printable || pattern === bareName ? /\p{Cc}/u.exec(text)?.[0] : undefined;
    const hint = patternHint(hidden === undefined ? pattern : printable, text);
    if (hidden === undefined)
      return [expected(name, patterns[pattern] ?? `a value that matches ${pattern}`, value), hint];
    return [`${name}: expected printable characters, found the control character ${escapeInvisible(hidden)}`, hint];
  },
  required: (name, failure) => {
    const missing = String(failure.params.missingProperty);
    return [`missing required property ${quote(missing)} in ${name}`, valueHint(failure, missing)];
  },
  type: (name, failure) => {
    const types = [failure.params.type].flat().flatMap((type) => String(type).split(","));
    const nouns = types.map((type) => (type === "object" ? objectWith(failure) : typeNouns[type]));
    const written = types.join() === "string" ? numberAsWritten(failure) : undefined;
    return [
      `${name}: expected ${nouns.join(" or ")}, found ${written ?? found(failure.value)}`,
      hintFor(failure, types),
    ];
  },
  uniqueItems: (name, { value, params }) => [
    `duplicate item ${found((value as readonly unknown[])[Number(params.i)])} in ${name}`,
    "items must be unique: remove it",
  ],
};

/** What to write instead of an unknown property. */
function describeMeaning(content: unknown, meaning: Meaning, unknown: string, { path, schema }: SchemaFailure): string {
  const place = path.length > 0 ? describePath(content, path) : schema.whole;
  switch (meaning.is) {
    case "property":
      return `did you mean ${joinList(meaning.names.map(quote), "or")}?`;
    case "converted":
      return describeConverted(meaning);
    case "split":
      return `write ${meaning.name}: ${yamlOf(meaning.value)}, since ${splitBy[meaning.sign]}`;
    case "role":
      return `list each server in spec.servers with roles: [${meaning.role}]`;
    case "identity":
      return `write ${quote(`${meaning.name}: ${yamlOf(unknown)}`)}`;
    case "wrapper":
      return `move its properties (${joinAbbreviated(meaning.names)}) to ${place}`;
    case "elsewhere":
      return `move it to ${joinList(
        meaning.places.map((each) => placeFrom(each, stepsOf(path))),
        "or",
      )}`;
  }
}

/** How YAML reads a sign between braces. */
const splitBy = { ",": 'a "," separates entries here', "=": 'YAML needs ": " between name and value' } as const;

/** A property with its number in another unit. */
function describeConverted({ name, from, value, why }: Extract<Meaning, { is: "converted" }>): string {
  if (value === undefined) return `write ${quote(name)}, and convert its number of ${from}`;
  return `write ${name}: ${value}${why === undefined ? "" : ` (${why})`}`;
}

/** A place in messages: `features.conferencing` from its object or one around it, otherwise from the document. */
function placeFrom({ steps }: Place, from: readonly string[]): string {
  const isBelow = from.every((step, at) => step === steps[at]);
  const shown = isBelow ? steps.slice(from.length) : steps;
  return shown.map((step, at) => (step === anyItem || at === 0 ? step : `.${step}`)).join("");
}

/** More values than this are no suggestion. */
const mostValues = 4;

/** The allowed value that a value means, also as the only item of a list. */
function suggestion(failure: SchemaFailure, allowed: readonly string[]): string | undefined {
  const { value, path } = failure;
  if (value === null || value === "") return emptyValue(failure, ["string"]);
  const meant = meantValues(onlyScalar(value), allowed);
  if (meant.length === 0 || meant.length > mostValues) return otherSuggestion(failure);
  const hidden = typeof value === "string" ? hiddenCharacter(value) : undefined;
  if (meant.length === 1 && hidden !== undefined) return `write ${quote(meant[0] ?? "")}; ${hidden}`;
  if (meant.length === 1 && typeof value !== "string") return `write ${meant[0]}`;
  // An item of a list has one value for each property.
  const isBoth = meant.length > 1 && typeof path.at(-2) === "number" && /[,/&+]|\band\b/.test(String(value));
  return isBoth ? `write one item for each of ${joinList(meant)}` : `did you mean ${joinList(meant.map(quote), "or")}?`;
}

/** Where a value is allowed that is not allowed here. */
function otherSuggestion({ value, schema }: SchemaFailure): string | undefined {
  const place = typeof value === "string" ? placesIn(schema).find(({ kind }) => isChoiceOf(kind, value)) : undefined;
  return place && `${quote(String(value))} is a value of ${placeFrom(place, [])}`;
}

function isChoiceOf(kind: string, value: string): boolean {
  return choicesOf(itemKind(kind) ?? kind).includes(value);
}

/** How the value of a missing property can be written. */
function valueHint({ path, schema }: SchemaFailure, missing: string): string | undefined {
  if (schema.fields === undefined) return undefined;
  const shape = shapeNameAt(schema.shapes, path);
  const kind = kindOf(schema.fields, shape, missing);
  const choices = choicesOf(kind);
  if (choices.length > 0) return `expected ${oneOfChoices(choices)}`;
  const sample = Object.hasOwn(samples, shape) ? samples[shape]?.[missing] : undefined;
  if (sample === undefined) return undefined;
  // The strings of the document itself, its apiVersion and kind, are constants.
  return shape === "#" && kind === "string" ? `write ${missing}: ${sample}` : `for example ${missing}: ${sample}`;
}

function expected(name: string, what: string, value: unknown): string {
  return `${name}: expected ${what}, found ${found(value)}`;
}

function oneOf(words: readonly string[]): string {
  return `${words.length > 2 ? "one of " : ""}${joinAbbreviated(words, "or")}`;
}

/** Longer enumerations are abbreviated. */
const mostChoices = 10;

/** Choices of an enumeration, whose last ones are often the newest. */
function oneOfChoices(choices: readonly string[]): string {
  const quoted = choices.map(quote);
  return quoted.length > mostChoices ? oneOf(quoted) : `${quoted.length > 2 ? "one of " : ""}${joinList(quoted, "or")}`;
}

function limit({ params }: SchemaFailure): string {
  return formatNumber(Number(params.limit));
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
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
  if (typeof value !== "number" || text === undefined) return undefined;
  return /^[\w.+-]{1,30}$/.test(text) && Number(text) === value ? text : undefined;
}

/** A number as in YAML, with separators from five digits on. */
function foundNumber(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? ".nan" : `${value < 0 ? "-" : ""}.inf`;
  return Math.abs(value) < 10_000 ? String(value) : formatNumber(value);
}
