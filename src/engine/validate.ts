import { memoizeEach, memoizeLast } from "../base/memoize.ts";
import type { SourceText } from "../base/source-text.ts";
import { statesBuild } from "../deployment/builds.ts";
import { ownRuleFailed, schema, yamlSyntax } from "../findings/builtin-checks.ts";
import { byLocation, createFinding, nameIn } from "../findings/create.ts";
import { verdictOf } from "../findings/verdict.ts";
import type { Finding } from "../model/finding.ts";
import type { Manifest, OnManifest } from "../model/manifest.ts";
import type { CustomRule, Policy } from "../model/policy.ts";
import type { Report, RunFacts, RunFlags, Skipped } from "../model/report.ts";
import type { Rule } from "../model/rule.ts";
import type { CommentWaivers } from "../policy/waivers/comments.ts";
import type { Updates, UpdateTable } from "../profiles/updates/types.ts";
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
    add(text.file, parsed, await needsOf(parsed, options.policy));
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

/** What the checks of a text need and others do not, so that it is only loaded for them. */
export type Needs = {
  readonly validateManifest: ValidateManifest;
  /** What is known about builds, if a manifest may state one. */
  readonly updates?: Updates | undefined;
};

/** Loads what the checks of a text need. */
export async function needsOf({ manifests, mayStateBuild }: ParsedText, policy: Policy): Promise<Needs> {
  const validateManifest = await validatorFor(manifests);
  return { validateManifest, updates: mayStateBuild ? await updatesFor(policy) : undefined };
}

/** What is known about builds: the table of the policy or of this version, and the grace periods. */
export async function updatesFor({ updates }: Pick<Policy, "updates">): Promise<Updates> {
  return updatesWith(updates)(updates.file?.table ?? (await import("../generated/updates.ts")).updates);
}

/** One object for all texts of a run, since what is public on a day is kept by it. */
const updatesWith = memoizeEach(({ graceDays, exploitedGraceDays }: Policy["updates"]) =>
  memoizeLast((table: UpdateTable): Updates => ({ graceDays, exploitedGraceDays, table })),
);

/** A run in progress: takes the content of one file after the other, then reports on all of them. */
export type ValidationRun = {
  readonly add: (file: string, parsed: ParsedText, needs: Needs) => void;
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
  const tables = new Set<UpdateTable>();
  const state: RunState = {
    ...{ rules, custom, applied, deployments, tables, today, onManifest },
    add: (finding) => findings.push(finding),
  };
  const add: ValidationRun["add"] = (file, parsed, { validateManifest, updates }) => {
    if (parsed.skipped) skipped.push(parsed.skipped);
    else files.push(file);
    for (const error of parsed.errors) state.add({ ...unparsed, ...error, file });
    for (const manifest of parsed.manifests)
      if (isValid(manifest, validateManifest, state)) evaluate(manifest, state, updates);
  };
  const report = (): Report => {
    findings.sort(byLocation);
    const idle = rules.filter((rule) => !applied.has(rule));
    const checked = { files, skipped, deployments: [...deployments], ...tableUsed(tables, policy) };
    const run = { asOf: today, audit, complete, ...checked, rules, idle };
    return { run, policy, findings, waived: [], ...verdictOf(findings, policy.failOn) };
  };
  return { add, report };
}

/** The table that builds were compared with; nothing if no manifest states one. */
function tableUsed(tables: ReadonlySet<UpdateTable>, { updates: { file } }: Policy): Pick<RunFacts, "updates"> {
  const [table] = tables;
  return table ? { updates: { completeUntil: table.completeUntil, ...(file && { file: file.name }) } } : {};
}

/** The rules of a run, those that applied so far, and where findings go. */
type RunState = {
  readonly rules: readonly Rule[];
  readonly custom: readonly CustomRule[];
  readonly applied: Set<Rule>;
  readonly deployments: Set<string>;
  /** The table of updates, once a manifest states a build. */
  readonly tables: Set<UpdateTable>;
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

function evaluate(manifest: Manifest, state: RunState, known: Updates | undefined): void {
  const { rules, custom, applied, deployments, tables, today, onManifest, add } = state;
  const deployment = manifest.content as Deployment;
  const updates = known && statesBuild(deployment) ? known : undefined;
  const basis = { today, updates };
  if (updates) tables.add(updates.table);
  deployments.add(nameIn(deployment));
  onManifest?.(manifest, deployment);
  for (const [rule, hits] of runRules(deployment, rules, basis)) {
    applied.add(rule);
    for (const hit of hits) add(createFinding(manifest, rule, hit));
  }
  for (const { failures } of custom)
    for (const hit of failures(deployment, contextOf(deployment, basis)))
      add(createFinding(manifest, ownRuleFailed, hit));
}
