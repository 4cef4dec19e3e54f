import { quote } from "../base/wording.ts";
import { booleanIn } from "./boolean-words.ts";
import { choicesOf, itemKind, kindAt, kindOf, type SchemaFailure } from "./failures.ts";
import { nodeAt } from "./nodes.ts";
import { numberIn, otherThanNumber } from "./read-number.ts";
import { partsOf } from "./text-parts.ts";
import { unitOf } from "./units.ts";
import { pastedQuotes } from "./unwrap.ts";
import { asItem, asObject, yamlList, yamlOf } from "./write-value.ts";

/** A value of the wrong type, the types that are allowed, and the kind of the property, if it is known. */
type Mistyped = { readonly failure: SchemaFailure; readonly types: readonly string[]; readonly kind: string };

type Hint = (mistyped: Mistyped) => string | undefined;

/** How to write a value of the wrong type: an imperative; undefined if that is not known. */
export function hintFor(failure: SchemaFailure, types: readonly string[]): string | undefined {
  const mistyped = { failure, types, kind: kindAt(failure.schema, failure.path) ?? "" };
  for (const hint of hints) {
    const text = hint(mistyped);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Nothing after the colon or the hyphen. */
const forNothing: Hint = ({ failure, types }) => {
  if (failure.value !== null) return undefined;
  return emptyValue(failure, types);
};

/** What is written below a property, by its type. */
const contents: Readonly<Record<string, string>> = {
  object: "its properties below it, indented",
  array: "its items below it, indented",
};

/** What to write instead of an empty value. */
export function emptyValue({ shape, schema, path }: SchemaFailure, types: readonly string[]): string {
  if (typeof path.at(-1) === "number") return "remove the empty item";
  if (types.includes("object") && shape?.required.length === 0) return "write {} for an empty object";
  const isRequired = requiredAt(schema, path);
  if (types.join() === "array" && !isRequired) return "write [] for an empty list";
  const value = contents[types.join()] ?? "a value";
  return isRequired ? `write ${value}` : `write ${value}, or remove the line`;
}

function requiredAt({ shapes }: SchemaFailure["schema"], path: SchemaFailure["path"]): boolean {
  let shape = shapes["#"];
  for (const step of path.slice(0, -1)) if (typeof step === "string") shape = shapes[shape?.properties[step] ?? ""];
  return shape?.required.includes(String(path.at(-1))) === true;
}

/** What is text in YAML 1.2, but a boolean in YAML 1.1. */
const booleanOfYaml11 = /^(?:y|n|yes|no|on|off)$/i;

const forBoolean: Hint = ({ failure: { value, text, path }, types }) => {
  if (!types.includes("boolean") || typeof value === "object") return undefined;
  const word = String(value);
  const meant = booleanIn(word);
  if (meant === undefined) return `write true or false, for example ${String(path.at(-1))}: true`;
  if (String(meant) === word) return "remove the quotes";
  const isQuoted = text !== undefined && /^['"]/.test(text);
  const why = booleanOfYaml11.test(word) && !isQuoted ? `YAML 1.2 reads ${word} as text; ` : "";
  return `${why}write ${meant}${withoutPastedQuotes(word)}`;
};

function withoutPastedQuotes(text: string): string {
  const pasted = pastedQuotes(text);
  return pasted === undefined ? "" : ` without ${pasted}, which YAML reads as letters`;
}

const forNumber: Hint = ({ failure, types }) => {
  const { value, path } = failure;
  const isInteger = types.includes("integer");
  if (!isInteger && !types.includes("number")) return undefined;
  if (typeof value === "number") return isInteger ? integersNear(value) : "write a number";
  if (typeof value !== "string") return undefined;
  const unit = unitOf(String(path.at(-1)));
  const meant = numberIn(value, unit);
  if (meant === undefined) return otherThanNumber(value, unit);
  // A number in another unit, or no size of this property.
  if (failure.schema.fields && meant.value > (nodeAt(path)?.maximum ?? meant.value)) return undefined;
  if (isInteger && !Number.isInteger(meant.value)) return integersNear(meant.value);
  if (String(meant.value) === value) return "remove the quotes";
  const why = meant.why === undefined ? withoutPastedQuotes(value) : ` (${meant.why})`;
  return `write ${meant.value}${why}`;
};

/** Words of people who do not have the value yet. */
const unknownWord =
  /^(?:unknown|unbekannt|inconnu|n\/?a|n\.a\.|tb[acd]|todo|to be (?:defined|decided|determined)|\?+|-+|x+|none yet)$/i;

/** A text that is no number or list: an example of the form, and the line that can be removed until there is a value. */
const forOther: Hint = ({ failure, types }) => {
  const { value, path, schema } = failure;
  if (types.includes("object") || types.includes("string") || !types.some((type) => Object.hasOwn(forms, type)))
    return undefined;
  const example = schema.fields ? exampleOf(path) : undefined;
  const form = types.flatMap((type) => forms[type] ?? []).join(" or ");
  const shown = example === undefined ? "" : `, for example ${String(propertyOf(path))}: ${example}`;
  const isUnknown = typeof value === "string" && unknownWord.test(value.trim());
  const isOptional = isUnknown && !requiredAt(schema, path) && typeof path.at(-1) === "string";
  return `write ${form}${shown}${isOptional ? "; without a value yet, remove the line" : ""}`;
};

const forms: Readonly<Record<string, string>> = { integer: "an integer", number: "a number", array: "a list" };

function propertyOf(path: SchemaFailure["path"]): string | number | undefined {
  return path.findLast((step) => typeof step === "string");
}

/** An example of the schema for the value at a path, as it is written in YAML. */
function exampleOf(path: SchemaFailure["path"]): string | undefined {
  const { examples = [], default: usual, items } = nodeAt(path) ?? {};
  const example = examples[0] ?? usual ?? (items?.enum ? items.enum.slice(0, 2) : undefined);
  if (example === undefined || (typeof example === "object" && !Array.isArray(example))) return undefined;
  return Array.isArray(example) ? yamlList(example.map(yamlOf)) : yamlOf(example);
}

function integersNear(value: number): string {
  if (!Number.isFinite(value)) return "write a number";
  return `write ${Math.floor(value)} or ${Math.ceil(value)}`;
}

/** One value where a list is expected. */
const forList: Hint = ({ failure: { value, schema }, types, kind }) => {
  if (!types.includes("array") || Array.isArray(value)) return undefined;
  const items = itemKind(kind) ?? "";
  const inner = types.includes("integer") ? onlyScalar(value) : undefined;
  if (typeof inner === "number") return `write ${inner}`;
  if (typeof value === "object") return forListOfObjects(value as Fields, schema, items);
  const parts = typeof value === "string" ? partsOf(value) : [value];
  const choices = choicesOf(items);
  if (choices.length > 0 && /^(?:all|both|everything|any|\*)$/i.test(String(value)))
    return `write the list of what is meant, such as ${yamlList(choices)}`;
  const written = parts.map((part) => asItem(schema, items, part));
  if (written.every((each) => each !== undefined)) return `write ${yamlList(written)}`;
  return items === "" ? `write ${yamlList(parts.map(yamlOf))}` : undefined;
};

type Fields = Readonly<Record<string, unknown>>;

/** One object in place of a list, or a map of objects by their names. */
function forListOfObjects(value: Fields, schema: SchemaFailure["schema"], items: string): string | undefined {
  const [first] = Object.keys(value);
  if (first === undefined) return "write [] for an empty list";
  const names = Object.keys(value);
  // {contoso.com} is a map whose keys have no values.
  if (Object.values(value).every((each) => each === null) && ["string", "{server}"].includes(items))
    return `write ${yamlList(names.map(yamlOf))}`;
  if (items === "{server}" && names.every((name) => name.includes("."))) return `write ${yamlList(names.map(yamlOf))}`;
  if (items === "{server}" && Object.values(value).every((each) => typeof each === "string"))
    return `write ${yamlList(Object.values(value).map(yamlOf))}`;
  const { properties = {}, required = [] } = schema.shapes[items.replace(/[{}]/g, "")] ?? {};
  const [identity] = required;
  const isMap = Object.entries(value).every(
    ([name, each]) => !Object.hasOwn(properties, name) && typeof each === "object",
  );
  if (isMap && identity !== undefined)
    return `write ${quote(`- ${identity}: ${yamlOf(first)}`)} instead of ${quote(`${first}:`)}`;
  if (!Object.hasOwn(properties, first)) return undefined;
  const below = names.length > 1 ? ", and indent the lines below it like it" : "";
  return `write "- " before ${quote(first)}${below}`;
}

/** A list or an object with one value where the value itself is needed. */
const forScalar: Hint = ({ failure: { value, path }, types }) => {
  if (typeof value !== "object" || value === null || types.includes("array")) return undefined;
  const inner = onlyScalar(value);
  if (types.includes("object") && !(types.includes("string") && typeof inner === "string")) return undefined;
  if (types.join() === "boolean" && typeof inner !== "boolean")
    return `write true or false, for example ${String(path.at(-1))}: true`;
  if (inner !== undefined) return `write ${yamlOf(inner)}`;
  return Array.isArray(value) ? "write one value without brackets or hyphens" : "write one value after the colon";
};

/** The only scalar in a list or object; of an object with several properties, its name. */
export function onlyScalar(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const values = Object.values(value);
  if (values.length === 1) return onlyScalar(values[0]);
  const { fqdn, name } = value as Fields;
  return [fqdn, name].find((each) => typeof each === "string");
}

/** A scalar or a list where an object is needed. */
const forObject: Hint = ({ failure: { value, schema, shape }, types, kind }) => {
  if (!types.includes("object")) return undefined;
  const name = (itemKind(kind) ?? kind).replace(/[{}]/g, "");
  const merged = typeof value === "string" ? missingSpace(value, Object.keys(shape?.properties ?? {})) : undefined;
  if (merged !== undefined) return merged;
  if (Array.isArray(value) && value.length === 1 && typeof value[0] === "object" && value[0] !== null)
    return 'remove the "- "';
  if (kind === "{}") return `write ${quote("key: value")} below it, indented`;
  const written = asObject(schema, name, value);
  if (written !== undefined) return `write ${written}`;
  if (types.includes("string")) return undefined;
  const meant = typeof value === "object" ? undefined : booleanIn(value);
  if (meant === false) return "remove the line";
  if (Array.isArray(value) && value.length === 0 && shape?.required.length === 0) return "write {} for an empty object";
  return `write its properties below it, indented${suchAs(schema, name)}`;
};

/** A number in a list whose property also takes the number alone: "servers: [3]". */
const forItem: Hint = ({ failure: { value, path, schema }, types }) => {
  if (typeof value !== "number" || typeof path.at(-1) !== "number" || !types.includes("string")) return undefined;
  const isCount = kindAt(schema, path.slice(0, -1))?.startsWith("int|") === true;
  return isCount ? `write ${String(propertyOf(path))}: ${value} for their number, or the name of each` : undefined;
};

/** Properties of a shape with an example or a choice. */
function suchAs(schema: SchemaFailure["schema"], name: string): string {
  const shown = Object.keys(schema.shapes[name]?.properties ?? {}).flatMap((each) => {
    const kind = kindOf(schema.fields, name, each);
    const [choice] = choicesOf(kind);
    if (kind === "bool") return [`${each}: true`];
    return choice === undefined ? [] : [`${each}: ${choicesOf(kind).find((one) => one !== "none") ?? choice}`];
  });
  return shown.length === 0 ? "" : `, such as ${shown.slice(0, 2).join(" or ")}`;
}

/** A property whose colon has no space after it is text for YAML. */
function missingSpace(text: string, properties: readonly string[]): string | undefined {
  const [, name = ""] = /^(\w+):\S/.exec(text) ?? [];
  return properties.includes(name) ? `write a space after ${quote(`${name}:`)}` : undefined;
}

/** A number or boolean where text is expected. */
const forText: Hint = ({ failure: { value, path }, types }) => {
  if (types.join() !== "string" || typeof value === "object") return undefined;
  return path.at(-1) === "perMonth" && typeof value === "number" ? `write ${value}%` : "put it in quotes";
};

/** The hints in their order: the first one that applies is shown. */
const hints: readonly Hint[] = [
  forNothing,
  forBoolean,
  forNumber,
  forList,
  forScalar,
  forItem,
  forObject,
  forText,
  forOther,
];
