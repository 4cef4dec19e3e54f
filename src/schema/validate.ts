import validateDeployment from "../generated/deployment-validator.cjs";
import { forms as deploymentForms } from "../generated/forms.ts";
import type { Part, Path } from "../yaml/path.ts";
import { type Failure, meantBy, wordsFor } from "./wording.ts";

/** Where a document breaks its schema, and how. */
export type SchemaError = { readonly path: Path; readonly message: string; readonly part?: Part };

/** A form that a document has to have: a compiled schema, what it says of each map, and what the whole is called. */
type Form = {
  readonly validate: typeof validateDeployment;
  readonly forms: typeof deploymentForms;
  readonly whole: string;
};

const deployment: Form = { validate: validateDeployment, forms: deploymentForms, whole: "the manifest" };

/** Manifest → what its form lacks. */
export function checkForm({ content }: { readonly content: unknown }): Iterable<SchemaError> {
  return checkFormBy(deployment, content);
}

/** The deepest cause only: what fails because of another failure is not said again. */
export function* checkFormBy({ validate, forms, whole }: Form, content: unknown): Iterable<SchemaError> {
  if (validate(content)) return;
  const failures = (validate.errors ?? []).map((error) => failureOf(content, error, forms));
  const renamed = new Set(failures.filter(isUnknownProperty).map((failure) => placeAndName(failure, meantBy(failure))));
  for (const failure of onePerCause(failures)) {
    const misspelt =
      failure.keyword === "required" && renamed.has(placeAndName(failure, failure.params.missingProperty));
    if (!misspelt) yield hitFor(content, failure, whole);
  }
}

/** A value that fails in several ways is named once, by the keyword that says most. */
const tellingFirst = ["const", "enum", "type", "minLength"];

function onePerCause(failures: readonly Failure[]): Iterable<Failure> {
  const byCause = new Map<string, Failure>();
  const rank = ({ keyword }: Failure) =>
    tellingFirst.includes(keyword) ? tellingFirst.indexOf(keyword) : tellingFirst.length;
  for (const failure of failures) {
    const { missingProperty = "", additionalProperty = "" } = failure.params;
    const cause = JSON.stringify([failure.path, missingProperty, additionalProperty]);
    const other = byCause.get(cause);
    if (!other || rank(failure) < rank(other)) byCause.set(cause, failure);
  }
  return byCause.values();
}

function hitFor(content: unknown, failure: Failure, whole: string): SchemaError {
  const { keyword, params, path } = failure;
  const message = wordsFor(content, failure, whole);
  if (keyword === "uniqueItems") return { path: [...path, Math.max(Number(params.i), Number(params.j))], message };
  if (!isUnknownProperty(failure)) return { path, message };
  return { path: [...path, String(params.additionalProperty)], part: "key", message };
}

function failureOf(
  content: unknown,
  error: NonNullable<typeof validateDeployment.errors>[number],
  forms: Form["forms"],
): Failure {
  const { path, value } = follow(content, error.instancePath);
  const { keyword, params } = error;
  return { keyword, params, path, value, form: formAt(path, forms) };
}

/** The form that the schema gives to a place. A list has the form of its entries. */
export function formAt(path: Path, forms: Form["forms"] = deploymentForms): Failure["form"] {
  let name: string | undefined = "#";
  for (const step of path) if (typeof step === "string") name = forms[name ?? ""]?.properties[step];
  return forms[name ?? ""];
}

function isUnknownProperty({ keyword }: Failure): boolean {
  return keyword === "additionalProperties";
}

function placeAndName({ path }: Failure, name: unknown): string {
  return JSON.stringify([...path, name]);
}

/** A JSON Pointer's path in a value: places in lists become numbers. */
export function follow(content: unknown, pointer: string): { path: Path; value: unknown } {
  const path: (string | number)[] = [];
  let value = content;
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(name) : name);
    value = (value as Record<string, unknown>)[name];
  }
  return { path, value };
}
