import type { RuleInfo } from "../model/rule.ts";

/** The check of the YAML text. */
export const yamlSyntax: RuleInfo = {
  kind: "builtin",
  id: "yaml-syntax",
  title: "Every manifest is valid YAML 1.2 in UTF-8, within the limits of size and depth",
  level: "error",
  preset: "minimal",
  why: "Parsers disagree on such a file or reject it, so what the error touches cannot be checked",
  fix: "Correct the text at the position shown; an editor with YAML support marks the same position",
  source: "yaml-1.2.2",
  evidence: "A",
};

/** The check of manifests against the schema. */
export const schema: RuleInfo = {
  kind: "builtin",
  id: "schema",
  title: "Every manifest is valid against schemas/deployment.schema.json",
  level: "error",
  preset: "minimal",
  why: "What is meant is unknown, so rules whose result depends on it cannot be evaluated",
  fix: "Change the value as described in the message; an editor that uses the schema completes names and values",
  source: "json-schema",
  evidence: "A",
};

/** The common properties of the checks of policy content. */
const ours = {
  kind: "builtin",
  preset: "minimal",
  source: "sarif-2.1.0",
  evidence: "A",
} as const satisfies Partial<RuleInfo>;

/** The check of custom rules that fail to evaluate. */
export const ownRuleFailed: RuleInfo = {
  ...ours,
  source: "cel-spec",
  id: "own-rule-failed",
  title: "Custom rules evaluate without errors",
  level: "error",
  why: "A rule that fails to evaluate has no result, which must not be mistaken for a pass",
  fix: "Change the rule so that it evaluates for every deployment, for example with has(self.users)",
};

/** The check of unused waivers and baseline entries. */
export const unusedWaiver: RuleInfo = {
  ...ours,
  id: "unused-waiver",
  title: "Every waiver and every baseline entry suppresses a finding",
  level: "warning",
  why: "An unused waiver may hide a future finding that nobody reviewed",
  fix: "Remove it, or correct the rule, the object or the line that it names",
};

/** The check of waivers that have expired or expire soon. */
export const expiredWaiver: RuleInfo = {
  ...ours,
  id: "expired-waiver",
  title: "No waiver has expired",
  level: "error",
  why: "The waiver has expired, so its findings count again",
  fix: "Fix the finding, or ask the owner of the waiver to renew it",
};

/** The check of waivers that the policy does not allow. */
export const waiverLimits: RuleInfo = {
  ...ours,
  id: "waiver-limits",
  title: "Every waiver is within the limits of the policy",
  level: "error",
  why: "A waiver that is not allowed or cannot be parsed has no effect",
  fix: "Write the waiver as described in docs/policy.md, within the limits of the policy",
};

/** The check of manifests that a change removes. */
export const manifestRemoved: RuleInfo = {
  ...ours,
  source: "sarif-2.1.0-baseline",
  id: "manifest-removed",
  title: "Every manifest of the base commit is still checked",
  level: "warning",
  why: "A deployment that is not checked has no findings, whatever its state",
  fix: "Restore the manifest, its name or what selects it; if the deployment is retired, have the removal reviewed",
};

/** The built-in checks whose levels a policy may change. */
export const adjustableChecks: readonly RuleInfo[] = [unusedWaiver, expiredWaiver, manifestRemoved];

/** The built-in checks, which are listed and explained like rules. */
export const builtinChecks: readonly RuleInfo[] = [
  yamlSyntax,
  schema,
  ownRuleFailed,
  unusedWaiver,
  expiredWaiver,
  waiverLimits,
  manifestRemoved,
];
