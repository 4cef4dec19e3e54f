import type { RuleInfo } from "../model/rule.ts";

/** The built-in check of the text itself. */
export const yamlSyntax: RuleInfo = {
  id: "yaml-syntax",
  title: "Every manifest is YAML 1.2 text in UTF-8, within the limits of size and depth",
  level: "error",
  preset: "minimal",
  why: "A text that readers take in different ways, or not at all, says nothing certain about a deployment, so none of it is checked further",
  fix: "Mend the text at the place shown; an editor with a YAML mode marks the same place",
  turnOffWhen: "Never: what cannot be read for certain cannot be judged",
  source: "yaml-1.2.2",
  evidence: "A",
};

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

/** What the checks below have in common: they read what the organisation itself writes. */
const ours = {
  preset: "minimal",
  source: "sarif-2.1.0",
  evidence: "A",
} as const satisfies Partial<RuleInfo>;

/** The check that speaks where an own rule neither holds nor fails. */
export const ownRuleFailed: RuleInfo = {
  ...ours,
  source: "cel-spec",
  id: "own-rule-failed",
  title: "Every own rule comes to a result",
  level: "error",
  why: "A rule that breaks off says nothing about the deployment, and nobody may take that for a pass",
  fix: "Change the rule so that it holds for every deployment, for example by has(self.users)",
  turnOffWhen: "Never: change the rule, or take it out of the policy",
};

/** The check of waivers that waive nothing. */
export const unusedWaiver: RuleInfo = {
  ...ours,
  id: "unused-waiver",
  title: "Every waiver and every entry of a baseline still waives a finding",
  level: "warning",
  why: "What waives nothing today can hide a finding of tomorrow that nobody decided on",
  fix: "Take it out, or correct the rule, the object or the line that it names",
  turnOffWhen: "Manifests come and go, and waivers are kept for those that are away",
};

/** The check of waivers that have ended or are about to. */
export const expiredWaiver: RuleInfo = {
  ...ours,
  id: "expired-waiver",
  title: "Every waiver has days left",
  level: "error",
  why: "What was borne until a day is not borne any more, and the finding counts again",
  fix: "Mend what was waived, or have whoever owns the waiver decide on it anew",
  turnOffWhen: "Somebody else watches the days on which waivers end",
};

/** The check of waivers that the policy does not let stand. */
export const waiverLimits: RuleInfo = {
  ...ours,
  id: "waiver-limits",
  title: "Every waiver is one that the policy allows",
  level: "error",
  why: "A waiver that nobody may give, or that cannot be read, waives nothing",
  fix: "Write the waiver as docs/policy.md says, within the limits of the policy",
  turnOffWhen: "Never: the limits themselves stand in the policy",
};

/** The checks of waivers; a policy may change the levels of the first two. */
export const waiverChecks: readonly RuleInfo[] = [unusedWaiver, expiredWaiver];

/** The checks that are no rules, but are listed and explained like them. */
export const builtIns: readonly RuleInfo[] = [
  yamlSyntax,
  schema,
  ownRuleFailed,
  unusedWaiver,
  expiredWaiver,
  waiverLimits,
];
