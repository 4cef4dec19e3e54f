import { UsageError } from "../../base/errors.ts";
import type { Result } from "../../base/result.ts";
import type { SourceText } from "../../base/source-text.ts";
import { quote } from "../../base/wording.ts";
import { type ValidateOptions, validate } from "../../engine/validate.ts";
import type { Policy } from "../../model/policy.ts";
import type { Report } from "../../model/report.ts";
import type { Scope } from "../../model/scope.ts";
import type { Roots } from "../find-files.ts";
import type { Outcome } from "../run.ts";
import type { Change } from "./compare.ts";
import type { FollowedPolicy } from "./follow.ts";
import type { ScopedReport } from "./report-scope.ts";

/** How the report was made, and the patterns that selected its files. */
type CheckOptions = ValidateOptions & { readonly patterns: readonly string[] };

/** The change since the common ancestor with a base revision, and the policy before and after it. */
export type BaseComparison = {
  readonly change: Change;
  readonly policy: FollowedPolicy;
  /** What a run reports about the change besides findings. */
  readonly notes: (report: Report) => readonly string[];
};

/** Compares the files of a run with a base revision. */
export async function compareWithBase(
  base: string,
  roots: Roots,
  patterns: readonly string[],
  policy: Policy,
): Promise<BaseComparison> {
  const change = await changeSinceBase(base, roots, patterns);
  if (!change.ok) throw new UsageError(`--base: ${change.error}`);
  const { followChange, followedNotes } = await import("./follow.ts");
  const { gaps } = change.value;
  return {
    change: change.value,
    policy: await followChange(policy, "head", async () => change),
    notes: ({ waived }) => [...gaps, ...followedNotes(waived, policy)],
  };
}

/** Narrows a report to the change since a base revision, and adds the manifests that it removes. */
export async function narrowToBase(
  outcome: Outcome,
  roots: Roots,
  scope: Scope,
  { change, policy }: BaseComparison,
  { patterns, ...options }: CheckOptions,
): Promise<ScopedReport> {
  const [{ narrowReport }, { findRemoved }, { withRemoved, describeUnknown }, { levelUnder }, { manifestRemoved }] =
    await Promise.all([
      import("./report-scope.ts"),
      import("./removed-manifests.ts"),
      import("../../findings/with-removed.ts"),
      import("../../findings/policy-level.ts"),
      import("../../findings/builtin-checks.ts"),
    ]);
  const [gap] = levelUnder(outcome.report.policy, manifestRemoved) === "error" ? change.gaps : [];
  if (gap !== undefined) throw new UsageError(`--base: ${describeUnknown(gap)}`);
  const removed = await findRemoved(change, roots, patterns);
  if (!removed.ok) throw new UsageError(`--base: ${removed.error}`);
  const { manifests, rename } = removed.value;
  const check = (texts: readonly SourceText[]) =>
    validate(texts, { ...options, policy: policy.before, complete: false, onManifest: undefined });
  const result = await narrowReport(outcome.report, scope, change, check, rename);
  if (!result.ok) throw new UsageError(`--scope ${scope}: ${result.error}`);
  return { ...result.value, report: withRemoved(result.value.report, manifests) };
}

async function changeSinceBase(base: string, roots: Roots, patterns: readonly string[]): Promise<Result<Change>> {
  const [{ changeSince }, { commitOf, explainNoRepository, mergeBase, repositoryAt }] = await Promise.all([
    import("./since.ts"),
    import("../repository.ts"),
  ]);
  const repository = repositoryAt(roots.cwd);
  if (!repository) return { ok: false, error: explainNoRepository(roots.cwd) };
  const commit = commitOf(repository, base);
  if (!commit) return { ok: false, error: (await import("./explain-base.ts")).explainUnknown(repository, base) };
  const ancestor = mergeBase(repository, commit);
  if (!ancestor) return { ok: false, error: (await import("./explain-base.ts")).explainNoAncestor(repository, base) };
  const value = await changeSince(repository, ancestor, roots, patterns);
  return value ? { ok: true, value } : { ok: false, error: `git cannot compare ${quote(base)} with the working tree` };
}
