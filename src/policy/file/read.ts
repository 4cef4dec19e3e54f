import type { Text } from "../../base/source-text.ts";
import { forms } from "../../generated/policy-forms.ts";
import validate from "../../generated/policy-validator.cjs";
import { readForm } from "./read-document.ts";
import type { PolicyContent, PolicyFile, Problem } from "./types.ts";

/** Text → a policy, or all that stands against it. */
export function readPolicy(source: Text): Promise<PolicyFile | readonly Problem[]> {
  return readForm<PolicyContent>(source, { kind: "Policy", noun: "policy", validate, forms });
}
