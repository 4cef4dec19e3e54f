import { quoted } from "../../base/wording.ts";
import validateDeployment from "../../generated/deployment-validator.cjs";
import { follow, formAt } from "../../schema/validate.ts";
import type { Path } from "../../yaml/path.ts";
import { clearly, countDifferently } from "./closest-name.ts";
import { isSame, no, type Offer, valueAt } from "./edit.ts";

type Failure = NonNullable<typeof validateDeployment.errors>[number];

/** What mends a flaw of the form: a name or a value that is plainly misspelt, or one of another kind that reads as one. */
export function offerForForm(content: unknown, path: Path): Offer {
  if (validateDeployment(content)) return no("the form is sound");
  let refusal: Offer | undefined;
  for (const failure of validateDeployment.errors ?? []) {
    const offer = offerFor(content, failure, path);
    if (offer && !("no" in offer)) return offer;
    refusal ??= offer;
  }
  return refusal ?? no("a person has to say what is meant: the schema tells what is wrong, not what was wanted");
}

function offerFor(content: unknown, { keyword, instancePath, params }: Failure, path: Path): Offer | undefined {
  const { path: place } = follow(content, instancePath);
  if (keyword === "additionalProperties") {
    const name = String(params.additionalProperty);
    return isSame([...place, name], path) ? renamed(content, place, name) : undefined;
  }
  if (!isSame(place, path)) return undefined;
  const value = valueAt(content, path);
  if (keyword === "enum") return corrected(path, value, params.allowedValues as readonly unknown[]);
  if (keyword === "const") return corrected(path, value, [params.allowedValue]);
  if (keyword === "type") return converted(path, value, [params.type].flat().join().split(","));
  return undefined;
}

function renamed(content: unknown, place: Path, name: string): Offer {
  const meant = clearly(name, Object.keys(formAt(place)?.properties ?? {}));
  if (meant === undefined) return no(`no known property is plainly meant by ${quoted(name)}`);
  if (valueAt(content, [...place, meant]) !== undefined) return no(`${quoted(meant)} stands there already`);
  return { edits: [{ do: "rename", path: [...place, name], name: meant }] };
}

function corrected(path: Path, value: unknown, allowed: readonly unknown[]): Offer | undefined {
  if (typeof value !== "string") return undefined;
  const meant = clearly(value, allowed.map(String));
  // Another number is another product, or another version.
  if (meant === undefined || countDifferently(value, meant))
    return no(`no known value is plainly meant by ${quoted(value)}`);
  return { edits: [{ do: "set", path, value: meant }] };
}

/** A number whose thousands are set apart; with a dot it might be a fraction. */
const digits = /^(?:\d{1,3}(?:[ ,_'’]\d{3})+|\d+)$/;

/** The words that people write for true and false. */
const truths: Readonly<Record<string, boolean>> = {
  ...{ true: true, yes: true, on: true, y: true },
  ...{ false: false, no: false, off: false, n: false },
};

function converted(path: Path, value: unknown, types: readonly string[]): Offer | undefined {
  if (types.join() === "string" && (typeof value === "number" || typeof value === "boolean"))
    return { edits: [{ do: "quote", path }] };
  if (typeof value !== "string") return undefined;
  const word = value.toLowerCase();
  if (types.includes("boolean") && Object.hasOwn(truths, word))
    return { edits: [{ do: "set", path, value: truths[word] === true }] };
  if (!types.includes("integer") || !digits.test(value)) return undefined;
  const number = Number(value.replace(/\D/g, ""));
  return Number.isSafeInteger(number) ? { edits: [{ do: "set", path, value: number }] } : undefined;
}
