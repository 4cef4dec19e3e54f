import { hostNameIn } from "../../base/host-names.ts";
import { textAt } from "../../base/source-text.ts";
import { quote } from "../../base/wording.ts";
import type { Finding } from "../../model/finding.ts";
import type { SchemaFailure } from "../../schema/failures.ts";
import { type Meaning, meaningsOf, pathsOfMeaning } from "../../schema/meant-paths.ts";
import { correctedValue, isCertainProperty } from "../../schema/meant-words.ts";
import { instructionFor } from "../../schema/messages.ts";
import { nodeAt } from "../../schema/nodes.ts";
import { bareName } from "../../schema/patterns.ts";
import { hasContainer } from "../../schema/places.ts";
import { numberIn } from "../../schema/read-number.ts";
import { innerFailures } from "../../schema/restored.ts";
import { deploymentSchema, schemaFailures } from "../../schema/root-causes.ts";
import { unitOf } from "../../schema/units.ts";
import { isSamePath, valueAt } from "../../yaml/edit/content.ts";
import { accept, refuse } from "../../yaml/edit/refusal.ts";
import type { Path } from "../../yaml/path.ts";
import type { ScalarValue } from "../../yaml/write.ts";
import { type Fix, setTo } from "./proposal.ts";

/**
 * The fix for a schema error: the property or value that is certainly meant, or the same value as the expected type. Without
 * one, what a person has to do is what the message states.
 */
export function fixSchemaError(content: unknown, finding: Pick<Finding, "path" | "range" | "excerpt">): Fix {
  const own = schemaFailures(content).filter((failure) => isSamePath(placeOf(failure), finding.path));
  let instruction: string | undefined;
  for (const failure of own) {
    const fix = fixFor(content, failure, finding);
    if (fix?.ok) return fix;
    const what = instructionFor(content, failure);
    instruction ??= fix && what !== undefined ? `${todo(what)} (${fix.error})` : (fix?.error ?? (what && todo(what)));
  }
  return refuse(instruction ?? innerInstruction(content, finding.path) ?? "correct it as the message describes");
}

/** What to do about a failure inside a property that is misspelled itself. */
function innerInstruction(content: unknown, path: Path): string | undefined {
  for (const inner of innerFailures(content, schemaFailures(content), deploymentSchema)) {
    if (!isSamePath(placeOf({ ...inner.failure, path: inner.written }), path)) continue;
    const what = instructionFor(inner.content, inner.failure);
    if (what !== undefined) return todo(what);
  }
  return undefined;
}

/** What a person has to do, from what the message states: an imperative. */
function todo(instruction: string): string {
  const [, meant] = /^did you mean (.*)\?$/.exec(instruction) ?? [];
  if (meant !== undefined) return `write ${meant} if that is meant`;
  if (instruction.startsWith("for example ")) return `add it, ${instruction}`;
  return instruction.replace(/^expected /, "write ");
}

/** The path at which a failure is reported. */
function placeOf({ keyword, params, path }: SchemaFailure): Path {
  return keyword === "additionalProperties" ? [...path, String(params.additionalProperty)] : path;
}

function fixFor(
  content: unknown,
  failure: SchemaFailure,
  finding: Pick<Finding, "path" | "range" | "excerpt">,
): Fix | undefined {
  const { keyword, params, value } = failure;
  const { path } = finding;
  if (keyword === "additionalProperties") return fixUnknown(content, failure);
  if (keyword === "enum") return correctValue(path, value, params.allowedValues as readonly unknown[]);
  if (keyword === "const") return correctValue(path, value, [params.allowedValue]);
  if (keyword === "pattern") return bareHostName(path, value, params.pattern);
  if (keyword === "type" && path.at(-1) === "build" && !isBuildNumber(value, textAt(finding)))
    return refuse("no build: expected four numbers with dots, or the last two");
  if (keyword === "type") return convertValue(path, value, [params.type].flat().join().split(","));
  return undefined;
}

/** Renames an unknown property, or moves it to the only place of that name. */
function fixUnknown(content: unknown, failure: SchemaFailure): Fix | undefined {
  const { path: place } = failure;
  const name = String(failure.params.additionalProperty);
  const [meaning] = meaningsOf(content, failure);
  if (meaning?.is === "elsewhere") {
    const [target, ...others] = pathsOfMeaning(meaning, content, place);
    return target && others.length === 0
      ? moveProperty(content, [...place, name], target)
      : refuse(`several places for ${quote(name)}`);
  }
  const meant = certainNameOf(meaning, name);
  if (meant === undefined) return undefined;
  if (valueAt(content, [...place, meant]) !== undefined)
    return refuse(`${quote(meant)} is already set: keep one of them`);
  const path = [...place, name];
  const value = meaning?.is === "converted" ? meaning.value : undefined;
  const rename = { do: "rename", path, name: meant } as const;
  return accept(value === undefined ? [rename] : [{ do: "set", path, value }, rename]);
}

/** The property of the same object that an unknown one certainly is. */
function certainNameOf(meaning: Meaning | undefined, name: string): string | undefined {
  if (meaning?.is === "converted") return meaning.isCertain ? meaning.name : undefined;
  const [meant, ...others] = meaning?.is === "property" ? meaning.names : [];
  return meant !== undefined && others.length === 0 && isCertainProperty(name, meant) ? meant : undefined;
}

/** Moves a scalar into an object that the document has. */
function moveProperty(content: unknown, from: Path, to: Path): Fix {
  const name = quote(String(from.at(-1)));
  const value = valueAt(content, from);
  if (!isScalar(value)) return refuse(`${name} has to be moved by hand, with what is below it`);
  if (valueAt(content, to) !== undefined) return refuse(`${name} is already set at its place`);
  if (!hasContainer(to, content)) return refuse(`${name} has to be moved by hand, since its place does not exist yet`);
  return accept([
    { do: "set", path: to, value },
    { do: "remove", path: from },
  ]);
}

function isScalar(value: unknown): value is ScalarValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function correctValue(path: Path, value: unknown, allowed: readonly unknown[]): Fix | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const meant = correctedValue(String(value), allowed.map(String));
  return meant === undefined ? undefined : setTo(path, meant);
}

/** The host name or domain in a URL, a SIP address or a host with a port. */
function bareHostName(path: Path, value: unknown, pattern: unknown): Fix | undefined {
  const meant = pattern === bareName && typeof value === "string" ? hostNameIn(value) : undefined;
  return meant === undefined ? undefined : setTo(path, meant);
}

/** Whether a number in place of a text is the last two parts of a build. 7, 2046 and true are none. */
function isBuildNumber(value: unknown, text = ""): boolean {
  return typeof value === "number" && /^\d{4,5}\.\d{1,5}$/.test(text);
}

/** Words that people write for true and false. */
const booleanWords: Readonly<Record<string, boolean>> = {
  ...{ true: true, yes: true, on: true, y: true },
  ...{ false: false, no: false, off: false, n: false },
};

function convertValue(path: Path, value: unknown, types: readonly string[]): Fix | undefined {
  if (types.join() === "string" && (typeof value === "number" || typeof value === "boolean"))
    return accept([{ do: "quote", path }]);
  if (typeof value !== "string") return undefined;
  const word = value.toLowerCase();
  if (types.includes("boolean") && Object.hasOwn(booleanWords, word)) return setTo(path, booleanWords[word] === true);
  const isInteger = types.includes("integer");
  const number = isInteger || types.includes("number") ? numberIn(value, unitOf(String(path.at(-1)))) : undefined;
  if (!number?.isCertain || (isInteger && !Number.isSafeInteger(number.value))) return undefined;
  if (number.value > (nodeAt(path)?.maximum ?? number.value)) return undefined;
  return setTo(path, number.value);
}
