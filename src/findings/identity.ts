import { keyOfName } from "../base/host-names.ts";
import { cut } from "../base/wording.ts";
import type { Finding } from "../model/finding.ts";
import type { Path } from "../yaml/path.ts";

/** What a finding is about, whatever its line, its order and its file: two runs' findings are compared by it. */
type About = Pick<Finding, "rule" | "deployment" | "object" | "path">;

/** The longest name that the schema allows is shorter; what breaks the schema is not repeated without end. */
const longest = 300;

/**
 * The name of what a path leads to: of the nearest thing at or above it that has an `fqdn` or a `name`. An entry of a
 * list that is a text or a number names itself. Empty where only the deployment has a name.
 */
export function objectAt(content: unknown, path: Path): string {
  let value = content;
  let object = "";
  for (const step of path[0] === "spec" ? path : []) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) break;
    value = (value as Record<string | number, unknown>)[step];
    object = ownName(value, step) ?? object;
  }
  return cut(object, longest);
}

/** What has to be the same for two findings to be about the same thing, as one text. */
export function identityOf({ rule, deployment, object, path }: About): string {
  // A built-in speaks of any property of an object, a rule of few.
  const properties = isBuiltIn(rule) ? path.filter((step) => typeof step === "string") : [];
  return JSON.stringify([rule.id, deployment, keyOfName(object), ...properties]);
}

/** Whether a check is one of the text or the form, which is no rule. */
export function isBuiltIn(rule: Finding["rule"]): boolean {
  return !("check" in rule);
}

/** A whole word of digits, grouped or with a fraction; those in a name such as pool01 are no numbers. */
const number = /(?<!\w)\d+(?:[.,]\d+)*(?!\w)/g;

/** What stays of a message when a figure changes, or the case of a name. */
export function skeletonOf(message: string): string {
  return message.replace(number, "#").toLowerCase();
}

function ownName(value: unknown, step: string | number): string | undefined {
  if (typeof value === "object" && value !== null) {
    const { fqdn, name } = value as { fqdn?: unknown; name?: unknown };
    return [fqdn, name].find((text): text is string => typeof text === "string" && text !== "");
  }
  const names = typeof step === "number" && (typeof value === "string" || typeof value === "number");
  return names ? String(value) : undefined;
}
