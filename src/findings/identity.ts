import { keyOfName } from "../base/host-names.ts";
import { truncate } from "../base/wording.ts";
import type { Finding } from "../model/finding.ts";
import type { Path } from "../yaml/path.ts";

/** The parts of a finding that identify it across runs: not its line, its order or its file. */
type Identified = Pick<Finding, "rule" | "deployment" | "object" | "path">;

/** The longest name that is kept. Valid names are shorter; an invalid one may have any length. */
const longest = 300;

/**
 * The name of the object at a path: that of the nearest object at or above it with an `fqdn` or a `name`. A list item that
 * is a string or a number is its own name. Empty if only the deployment has a name.
 */
export function objectAt(content: unknown, path: Path): string {
  let value = content;
  let object = "";
  for (const step of path[0] === "spec" ? path : []) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) break;
    value = (value as Record<string | number, unknown>)[step];
    object = ownName(value, step) ?? object;
  }
  return truncate(object, longest);
}

/** The identity of a finding, as a string: two findings with the same identity are about the same thing. */
export function identityOf({ rule, deployment, object, path }: Identified): string {
  // A built-in check reports any property of an object, a rule only a few.
  const properties = isBuiltIn(rule) ? path.filter((step) => typeof step === "string") : [];
  return JSON.stringify([rule.id, deployment, keyOfName(object), ...properties]);
}

/** Whether a check is built in, such as the check of YAML and schema, and no rule. */
export function isBuiltIn(rule: Finding["rule"]): boolean {
  return rule.kind === "builtin";
}

/** A number, grouped or with a fraction. Digits in a name such as pool01 are no number. */
const number = /(?<!\w)\d+(?:[.,]\d+)*(?!\w)/g;

/** Normalizes a message: figures and the case of names make no difference. */
export function normalizeMessage(message: string): string {
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
