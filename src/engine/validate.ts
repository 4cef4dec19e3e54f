import { memoizeEach, memoizeLast } from "../base/memoize.ts";
import type { Location, SourceText } from "../base/source-text.ts";
import { statesBuild } from "../deployment/builds.ts";
import { ownRuleFailed, schema, yamlSyntax } from "../findings/builtin-checks.ts";
import { byLocation, createFinding, nameIn } from "../findings/create.ts";
import { verdictOf } from "../findings/verdict.ts";
import type { Finding } from "../model/finding.ts";
import type { Manifest, OnManifest } from "../model/manifest.ts";
import type { CustomRule, Policy } from "../model/policy.ts";
import type { Report, RunFacts, RunFlags, Skipped, Unevaluated } from "../model/report.ts";
import type { CheckResult, Rule, RuleInfo } from "../model/rule.ts";
import type { CommentWaivers } from "../policy/waivers/comments.ts";
import type { Updates, UpdateTable } from "../profiles/updates/types.ts";
import { contextOf, runRules } from "../rules/run-rules.ts";
import { selectRules } from "../rules/select.ts";
import type { Deployment } from "../schema/deployment.ts";
import { alwaysValid, type ValidateManifest, validatorFor } from "../schema/quick-check.ts";
import { isAtOrBelow } from "../yaml/path.ts";
import type { EvaluatePartially } from "./partial/evaluate.ts";
import { type ParsedText, readManifests } from "./read-manifests.ts";

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
  /** Called after each text with the number of findings so far, before waivers and the baseline are applied. */
  readonly onChecked?: ((findings: number) => void) | undefined;
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
  { strictYaml = false, onChecked, ...options }: ValidateOptions,
): Promise<CollectedFindings> {
  const { add, count, report } = createRun(options);
  const comments: CommentWaivers[] = [];
  for (const text of texts) {
    let parsed = strictYaml ? undefined : readManifests(text);
    parsed ??= (await import("./read-by-library.ts")).readManifestsByLibrary(text);
    add(text.file, parsed, await needsOf(parsed, options.policy));
    if (parsed.mayWaive) comments.push((await import("../policy/waivers/comments.ts")).waiversIn(text));
    onChecked?.(count());
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
  /** Evaluates rules for manifests with errors, if there is one. */
  readonly evaluatePartially?: EvaluatePartially | undefined;
};

/** Loads what the checks of a text need. */
export async function needsOf({ manifests, mayStateBuild }: ParsedText, policy: Policy): Promise<Needs> {
  const validateManifest = await validatorFor(manifests);
  const isBroken = validateManifest !== alwaysValid || manifests.some(({ unknown }) => unknown);
  const partial = isBroken ? await import("./partial/evaluate.ts") : undefined;
  // A misspelled property may be a build.
  const updates = mayStateBuild || isBroken ? await updatesFor(policy) : undefined;
  return { validateManifest, updates, evaluatePartially: partial?.evaluatePartially };
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
  /** The number of findings so far. */
  readonly count: () => number;
  readonly report: () => Report;
};

/** Starts a run over texts that are parsed already. */
export function createRun({ policy, today, onManifest, audit = false, complete = false }: RunOptions): ValidationRun {
  const rules = selectRules(policy);
  const custom = policy.customRules.filter(({ rule }) => rules.some(({ id }) => id === rule.id));
  const findings: Finding[] = [];
  const [files, skipped, unevaluated]: [string[], Skipped[], Unevaluated[]] = [[], [], []];
  const state: RunState = {
    ...{ rules, custom, today, onManifest, unevaluated, applied: new Set(), deployments: new Set(), tables: new Set() },
    add: (finding) => findings.push(finding),
  };
  const add: ValidationRun["add"] = (file, parsed, needs) => {
    if (parsed.skipped) skipped.push(parsed.skipped);
    else files.push(file);
    for (const error of parsed.errors) state.add({ ...unparsed, ...error, file });
    for (const manifest of parsed.manifests) checkManifest(manifest, state, needs);
    if (!parsed.unreadable) return;
    unevaluated.push({ file, deployment: "", lines: linesOf(parsed.errors.map(({ range }) => range)), rules });
  };
  const report = (): Report => {
    findings.sort(byLocation);
    const unknown = new Set(unevaluated.flatMap((each) => each.rules));
    const idle = rules.filter((rule) => !state.applied.has(rule) && !unknown.has(rule));
    const ran = rules.filter((rule) => state.applied.has(rule));
    const checked = { files, skipped, deployments: [...state.deployments], ...tableUsed(state.tables, policy) };
    const run = {
      asOf: today,
      audit,
      complete,
      ...checked,
      rules,
      idle,
      ...(unevaluated.length > 0 && { ran, unevaluated }),
    };
    return { run, policy, findings, waived: [], ...verdictOf(findings, policy.failOn) };
  };
  return { add, count: () => findings.length, report };
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
  readonly applied: Set<RuleInfo>;
  readonly unevaluated: Unevaluated[];
  readonly deployments: Set<string>;
  /** The table of updates, once a manifest states a build. */
  readonly tables: Set<UpdateTable>;
  readonly today: string;
  readonly onManifest: OnManifest | undefined;
  readonly add: (finding: Finding) => void;
};

/** What every finding about unparsed text has in common: its content is unknown. */
const unparsed = { rule: yamlSyntax, source: yamlSyntax.source, deployment: "", object: "", path: [], related: [] };

function linesOf(ranges: readonly Location["range"][]): readonly number[] {
  return [...new Set(ranges.map(({ line }) => line))].sort((one, other) => one - other);
}

/** Reports what breaks the schema, and what rules report. */
function checkManifest(manifest: Manifest, state: RunState, needs: Needs): void {
  // What a YAML error makes unknown has no schema errors.
  const known = [...needs.validateManifest(manifest)].filter(({ path }) => !isAtOrBelow(path, manifest.unknown ?? []));
  const errors = known.map((error) => createFinding(manifest, schema, error));
  for (const error of errors) state.add(error);
  if (errors.length === 0 && !manifest.unknown) evaluate(manifest, state, needs.updates);
  else {
    const rules = evaluateKnown(manifest, state, needs);
    const unread = manifest.unknown?.map((path) => manifest.locate(path).range) ?? [];
    const lines = linesOf([...errors.map(({ range }) => range), ...unread]);
    const { file, content } = manifest;
    if (rules.length > 0) state.unevaluated.push({ file, deployment: nameIn(content), lines, rules });
  }
}

/** Reports what rules report for a valid manifest. */
function evaluate(manifest: Manifest, state: RunState, known: Updates | undefined): void {
  const deployment = manifest.content as Deployment;
  state.deployments.add(nameIn(deployment));
  state.onManifest?.(manifest, deployment);
  const updates = known && statesBuild(deployment) ? known : undefined;
  const results = resultsFor(deployment, state, updates);
  addFindings(manifest, state, results);
  for (const [rule] of results) state.applied.add(rule);
}

/** Reports what rules report whatever the unknown values of a manifest are. Returns the rules that depend on them. */
function evaluateKnown(
  manifest: Manifest,
  state: RunState,
  { evaluatePartially, updates }: Needs,
): readonly RuleInfo[] {
  const { rules, today, tables } = state;
  const result = evaluatePartially?.(manifest, { rules, basis: { today, updates } });
  if (!result) return state.rules;
  addFindings(manifest, state, result.results);
  if (updates && result.statesBuild) tables.add(updates.table);
  const unknown = new Set<RuleInfo>(result.unevaluated);
  for (const [rule] of result.results) if (!unknown.has(rule)) state.applied.add(rule);
  return result.unevaluated;
}

/** What the rules of a run yield for a deployment, failures of custom rules included. */
function resultsFor(
  deployment: Deployment,
  { rules, custom, tables, today }: RunState,
  updates: Updates | undefined,
): readonly CheckResult[] {
  if (updates) tables.add(updates.table);
  const basis = { today, updates };
  const failures = custom.flatMap((rule) => rule.failures(deployment, contextOf(deployment, basis)));
  const results: readonly CheckResult[] = runRules(deployment, rules, basis);
  return failures.length > 0 ? [...results, [ownRuleFailed, failures]] : results;
}

function addFindings(manifest: Manifest, { add }: RunState, results: readonly CheckResult[]): void {
  for (const [rule, hits] of results) for (const hit of hits) add(createFinding(manifest, rule, hit));
}
