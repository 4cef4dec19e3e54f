import { hostNameIn } from "../../base/host-names.ts";
import { textAt } from "../../base/source-text.ts";
import { quote } from "../../base/wording.ts";
import validateDeployment from "../../generated/deployment-validator.cjs";
import type { Finding } from "../../model/finding.ts";
import { bareName } from "../../schema/patterns.ts";
import { follow, shapeAt } from "../../schema/validate.ts";
import { isSamePath, valueAt } from "../../yaml/edit/content.ts";
import { accept, refuse } from "../../yaml/edit/refusal.ts";
import type { Path } from "../../yaml/path.ts";
import { closestName, haveOtherNumbers } from "./closest-name.ts";
import { type Fix, setTo } from "./proposal.ts";

/** An error of the compiled schema. */
type ValidatorError = NonNullable<typeof validateDeployment.errors>[number];

/** The fix for a schema error: the closest property or value, or the same value as the expected type. */
export function fixSchemaError(content: unknown, finding: Pick<Finding, "path" | "range" | "excerpt">): Fix {
  if (validateDeployment(content)) return refuse("the manifest is valid");
  let refusal: Fix | undefined;
  for (const error of validateDeployment.errors ?? []) {
    const fix = fixFor(content, error, finding);
    if (fix?.ok) return fix;
    refusal ??= fix;
  }
  return refusal ?? refuse("needs a manual decision: the schema does not determine the intended value");
}

function fixFor(
  content: unknown,
  error: ValidatorError,
  finding: Pick<Finding, "path" | "range" | "excerpt">,
): Fix | undefined {
  const { path } = finding;
  const { keyword, instancePath, params } = error;
  const { path: place } = follow(content, instancePath);
  if (keyword === "additionalProperties") {
    const name = String(params.additionalProperty);
    return isSamePath([...place, name], path) ? renameProperty(content, place, name) : undefined;
  }
  if (!isSamePath(place, path)) return undefined;
  const value = valueAt(content, path);
  if (keyword === "enum") return correctValue(path, value, params.allowedValues as readonly unknown[]);
  if (keyword === "const") return correctValue(path, value, [params.allowedValue]);
  if (keyword === "pattern") return bareHostName(path, value, params.pattern);
  if (keyword === "type" && path.at(-1) === "build" && !isBuildNumber(value, textAt(finding)))
    return refuse("no build: expected four numbers with dots, or the last two");
  if (keyword === "type") return convertValue(path, value, [params.type].flat().join().split(","));
  return undefined;
}

function renameProperty(content: unknown, place: Path, name: string): Fix {
  const closest = closestName(name, Object.keys(shapeAt(place)?.properties ?? {}));
  if (closest === undefined) return refuse(`no close match for ${quote(name)}`);
  if (valueAt(content, [...place, closest]) !== undefined) return refuse(`${quote(closest)} is already set`);
  return accept([{ do: "rename", path: [...place, name], name: closest }]);
}

function correctValue(path: Path, value: unknown, allowed: readonly unknown[]): Fix | undefined {
  if (typeof value !== "string") return undefined;
  const closest = closestName(value, allowed.map(String));
  // Another number is another product, or another version.
  if (closest === undefined || haveOtherNumbers(value, closest)) return refuse(`no close match for ${quote(value)}`);
  return setTo(path, closest);
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

/** A number with separators between thousands. A dot is not one of them: it might be a decimal point. */
const integerText = /^(?:\d{1,3}(?:[ ,_'’]\d{3})+|\d+)$/;

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
  if (!types.includes("integer") || !integerText.test(value)) return undefined;
  const number = Number(value.replace(/\D/g, ""));
  return Number.isSafeInteger(number) ? setTo(path, number) : undefined;
}
