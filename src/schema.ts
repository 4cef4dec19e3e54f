import validateDeployment from "./generated/deployment-validator.cjs";
import { forms } from "./generated/forms.ts";
import { type Failure, meantBy, wordsFor } from "./schema-words.ts";
import type { Hit, Manifest, Path, RuleInfo } from "./types.ts";

/** The built-in check of a manifest's form. */
export const schema: RuleInfo = {
  id: "schema",
  title: "Every manifest has the form that schemas/deployment.schema.json describes",
  level: "error",
  preset: "minimal",
  why: "A property that is misspelt or of the wrong kind is not what it seems, so no rule can judge the deployment",
  fix: "Change the value as the message says; an editor that reads the schema completes names and values",
  turnOffWhen: "Never: rules are given only what follows the schema",
  source: "json-schema",
  evidence: "A",
};

/** Manifest → what its form lacks. The deepest cause only: what fails because of another failure is not said again. */
export function* checkForm({ content }: Manifest): Iterable<Hit> {
  if (validateDeployment(content)) return;
  const failures = (validateDeployment.errors ?? []).map((error) => failureOf(content, error));
  const renamed = new Set(failures.filter(isUnknownProperty).map((failure) => placeAndName(failure, meantBy(failure))));
  for (const failure of onePerCause(failures)) {
    const misspelt =
      failure.keyword === "required" && renamed.has(placeAndName(failure, failure.params.missingProperty));
    if (!misspelt) yield hitFor(content, failure);
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

function hitFor(content: unknown, failure: Failure): Hit {
  const { keyword, params, path } = failure;
  const message = wordsFor(content, failure);
  if (keyword === "uniqueItems") return { path: [...path, Math.max(Number(params.i), Number(params.j))], message };
  if (!isUnknownProperty(failure)) return { path, message };
  return { path: [...path, String(params.additionalProperty)], part: "key", message };
}

function failureOf(content: unknown, error: NonNullable<typeof validateDeployment.errors>[number]): Failure {
  const { path, value } = follow(content, error.instancePath);
  const { keyword, params } = error;
  return { keyword, params, path, value, form: formAt(path) };
}

/** The form that the schema gives to a place. A list has the form of its entries. */
function formAt(path: Path): Failure["form"] {
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
function follow(content: unknown, pointer: string): { path: Path; value: unknown } {
  const path: (string | number)[] = [];
  let value = content;
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(name) : name);
    value = (value as Record<string, unknown>)[name];
  }
  return { path, value };
}
