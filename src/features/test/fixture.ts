import { decode } from "../../base/decode.ts";
import type { SourceText } from "../../base/source-text.ts";
import { escapeForLog, pluralize } from "../../base/wording.ts";
import { statesBuild } from "../../deployment/builds.ts";
import { updatesFor, validate } from "../../engine/validate.ts";
import { builtinChecks } from "../../findings/builtin-checks.ts";
import type { OnManifest } from "../../model/manifest.ts";
import type { Policy } from "../../model/policy.ts";
import type { RunFlags } from "../../model/report.ts";
import { knownRuleIds } from "../../policy/known-rules.ts";
import { rules } from "../../rules/index.ts";
import { selectRules } from "../../rules/select.ts";
import { type Cases, caseCounter, caseLines, uncoveredRules } from "./case-counter.ts";
import { mismatches } from "./compare.ts";
import { expectationsIn, type Mismatch } from "./expectations.ts";

/** How fixtures are tested. */
export type TestOptions = {
  readonly flags: RunFlags;
  /** The date for fixtures that set none. */
  readonly today: string;
  /** Whether unexpected findings of the products' rules are failures too. */
  readonly allRules: boolean;
};

/** The result of a fixture: how many expectations it has, and what failed. */
export type FixtureResult = {
  readonly file: string;
  readonly expectations: number;
  readonly failures: readonly Mismatch[];
};

/** Tests fixtures, and counts the cases of custom rules in all of them. */
export type FixtureTester = {
  /** Tests a fixture by itself. A file with neither a manifest nor expectations is not a fixture. */
  readonly test: (source: SourceText) => Promise<FixtureResult | undefined>;
  readonly cases: ReadonlyMap<string, Cases>;
};

/** Creates a tester of fixtures under a policy. */
export function createFixtureTester(policy: Policy, { flags, today, allRules }: TestOptions): FixtureTester {
  const selected = new Set(selectRules(policy).map(({ id }) => id));
  const customRules = policy.customRules.filter(({ rule }) => selected.has(rule.id));
  const watched = [...customRules.map(({ rule }) => rule), ...builtinChecks, ...(allRules ? rules : [])];
  const watchedIds = new Set(watched.map(({ id }) => id));
  const ruleIds = knownRuleIds(policy);
  const { see, cases } = caseCounter(customRules);
  const test = async (source: SourceText): Promise<FixtureResult | undefined> => {
    const { text, problem } = decode(source);
    const { expectations, asOf = today, errors } = expectationsIn(problem ? "" : text, ruleIds);
    const updates = text.includes("build") ? await updatesFor(policy) : undefined;
    const onManifest: OnManifest = (_, deployment) =>
      see(deployment, { today: asOf, updates: statesBuild(deployment) ? updates : undefined });
    const report = await validate([source], { policy, ...flags, today: asOf, onManifest });
    if (report.run.files.length === 0 && expectations.length + errors.length === 0) return undefined;
    const skipped = report.run.skipped.map(({ reason }) => ({ line: 1, message: `file is skipped: ${reason}` }));
    const compared = mismatches(source.file, report, expectations, (rule) => watchedIds.has(rule));
    return { file: source.file, expectations: expectations.length, failures: [...skipped, ...errors, ...compared] };
  };
  return { test, cases };
}

/** The summary of a test: a line for each failure and each custom rule, then the counts. */
export function summarizeTest(
  results: readonly FixtureResult[],
  cases: ReadonlyMap<string, Cases>,
  requireCases: boolean,
): { readonly text: string; readonly passed: boolean } {
  const uncovered = requireCases ? uncoveredRules(cases) : [];
  const failures = results.flatMap((result) =>
    result.failures.map(({ line, message }) => `${result.file}:${line}: ${message}`),
  );
  const failed = failures.length + uncovered.length;
  const expectations = results.reduce((sum, result) => sum + result.expectations, 0);
  const counts = `${pluralize(results.length, "fixture")}, ${pluralize(expectations, "expectation")}`;
  const outcome = failed === 0 ? "passed" : pluralize(failed, "failure");
  const lines = [...failures, ...uncovered, ...caseLines(cases), `${counts}: ${outcome}`];
  return { text: lines.map((line) => `${escapeForLog(line)}\n`).join(""), passed: failed === 0 };
}
