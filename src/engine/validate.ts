import type { SourceText } from "../base/source-text.ts";
import { ownRuleFailed, schema, yamlSyntax } from "../findings/builtin-checks.ts";
import { byLocation, createFinding, nameIn } from "../findings/create.ts";
import { verdictOf } from "../findings/verdict.ts";
import type { Finding } from "../model/finding.ts";
import type { Manifest, OnManifest } from "../model/manifest.ts";
import type { CustomRule, Policy } from "../model/policy.ts";
import type { Report, RunFlags, Skipped } from "../model/report.ts";
import type { Rule } from "../model/rule.ts";
import type { CommentWaivers } from "../policy/waivers/comments.ts";
import { selectRules } from "../rules/select.ts";
import type { Deployment } from "../schema/deployment.ts";
import { type ValidateManifest, validatorFor } from "../schema/quick-check.ts";
import { type ParsedText, readManifests } from "./read-manifests.ts";
import { contextOf, runRules } from "./run-rules.ts";

/** What a run is given besides the texts. */
export type RunOptions = Partial<RunFlags> & {
  readonly policy: Policy;
  /** The date to evaluate against, as YYYY-MM-DD. */
  readonly today: string;
  /** Called with every valid manifest before the rules run. */
  readonly onManifest?: OnManifest | undefined;
};

/** The options of `validate`. */
export type ValidateOptions = RunOptions & {
  /** Whether the YAML library reads every text. Default: only those that the fast reader does not support. */
  readonly strictYaml?: boolean | undefined;
};

/**
 * Validates texts against a policy. Reads nothing else and prints nothing. The YAML library is loaded for the first text
 * that needs it.
 */
export async function validate(texts: Iterable<SourceText>, options: ValidateOptions): Promise<Report> {
  return applySuppressions(await collectFindings(texts, options));
}

/** All findings of a run, before waivers and the baseline are applied, and the waivers in comments of manifests. */
export type CollectedFindings = { readonly whole: Report; readonly comments: readonly CommentWaivers[] };

/** Collects all findings in texts. */
export async function collectFindings(
  texts: Iterable<SourceText>,
  { strictYaml = false, ...options }: ValidateOptions,
): Promise<CollectedFindings> {
  const { add, report } = createRun(options);
  const comments: CommentWaivers[] = [];
  for (const text of texts) {
    let parsed = strictYaml ? undefined : readManifests(text);
    parsed ??= (await import("./read-by-library.ts")).readManifestsByLibrary(text);
    add(text.file, parsed, await validatorFor(parsed.manifests));
    if (parsed.mayWaive) comments.push((await import("../policy/waivers/comments.ts")).waiversIn(text));
  }
  return { whole: report(), comments };
}

/** Applies waivers and the baseline. */
export async function applySuppressions({ whole, comments }: CollectedFindings): Promise<Report> {
  const { waivers, baseline } = whole.policy;
  if (comments.length + waivers.length + baseline.length === 0) return whole;
  return (await import("../policy/waivers/suppress.ts")).suppressFindings(whole, comments);
}

/** A run in progress: takes the content of one file after the other, then reports on all of them. */
export type ValidationRun = {
  readonly add: (file: string, parsed: ParsedText, validateManifest: ValidateManifest) => void;
  readonly report: () => Report;
};

/** Starts a run over texts that are parsed already. */
export function createRun({ policy, today, onManifest, audit = false, complete = false }: RunOptions): ValidationRun {
  const rules = selectRules(policy);
  const custom = policy.customRules.filter(({ rule }) => rules.some(({ id }) => id === rule.id));
  const applied = new Set<Rule>();
  const files: string[] = [];
  const skipped: Skipped[] = [];
  const findings: Finding[] = [];
  const deployments = new Set<string>();
  const state: RunState = {
    ...{ rules, custom, applied, deployments, today, onManifest },
    add: (finding) => findings.push(finding),
  };
  const add: ValidationRun["add"] = (file, parsed, validateManifest) => {
    if (parsed.skipped) skipped.push(parsed.skipped);
    else files.push(file);
    for (const error of parsed.errors) state.add({ ...unparsed, ...error, file });
    for (const manifest of parsed.manifests) if (isValid(manifest, validateManifest, state)) evaluate(manifest, state);
  };
  const report = (): Report => {
    findings.sort(byLocation);
    const idle = rules.filter((rule) => !applied.has(rule));
    const run = { asOf: today, audit, complete, files, skipped, deployments: [...deployments], rules, idle };
    return { run, policy, findings, waived: [], ...verdictOf(findings, policy.failOn) };
  };
  return { add, report };
}

/** The rules of a run, those that applied so far, and where findings go. */
type RunState = {
  readonly rules: readonly Rule[];
  readonly custom: readonly CustomRule[];
  readonly applied: Set<Rule>;
  readonly deployments: Set<string>;
  readonly today: string;
  readonly onManifest: OnManifest | undefined;
  readonly add: (finding: Finding) => void;
};

/** What every finding about unparsed text has in common: its content is unknown. */
const unparsed = { rule: yamlSyntax, source: yamlSyntax.source, deployment: "", object: "", path: [], related: [] };

/** Reports what breaks the schema. The rules are given valid manifests only. */
function isValid(manifest: Manifest, validateManifest: ValidateManifest, { add }: RunState): boolean {
  const errors = [...validateManifest(manifest)];
  for (const error of errors) add(createFinding(manifest, schema, error));
  return errors.length === 0;
}

function evaluate(manifest: Manifest, { rules, custom, applied, deployments, today, onManifest, add }: RunState): void {
  const deployment = manifest.content as Deployment;
  deployments.add(nameIn(deployment));
  onManifest?.(manifest, deployment);
  for (const [rule, hits] of runRules(deployment, rules, today)) {
    applied.add(rule);
    for (const hit of hits) add(createFinding(manifest, rule, hit));
  }
  for (const { failures } of custom)
    for (const hit of failures(deployment, contextOf(deployment, today)))
      add(createFinding(manifest, ownRuleFailed, hit));
}
