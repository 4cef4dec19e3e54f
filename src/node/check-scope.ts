import { UsageError } from "../base/errors.ts";
import type { Result } from "../base/result.ts";
import { quote } from "../base/wording.ts";
import { type ValidateOptions, validate } from "../engine/validate.ts";
import type { Report } from "../model/report.ts";
import type { Scope } from "../model/scope.ts";
import type { Roots } from "./find-files.ts";
import type { Change } from "./git.ts";
import type { Outcome } from "./run.ts";

/** How the report was made, and the patterns that selected its files. */
type CheckOptions = ValidateOptions & { readonly patterns: readonly string[] };

/** Narrows a report to the change since the common ancestor with a base revision. Without a base, returns it as it is. */
export async function narrowToBase(
  outcome: Outcome,
  roots: Roots,
  scope: Scope,
  base: string | undefined,
  { patterns, ...options }: CheckOptions,
): Promise<Report> {
  if (base === undefined) return outcome.report;
  const change = await changeSinceBase(base, outcome, roots, patterns);
  if (!change.ok) throw new UsageError(`--base: ${change.error}`);
  const { narrowReport } = await import("./report-scope.ts");
  const result = await narrowReport(outcome.report, scope, change.value, (texts) =>
    validate(texts, { ...options, complete: false, onManifest: undefined }),
  );
  if (!result.ok) throw new UsageError(`--scope ${scope}: ${result.error}`);
  return result.value;
}

async function changeSinceBase(
  base: string,
  { read }: Outcome,
  roots: Roots,
  patterns: readonly string[],
): Promise<Result<Change>> {
  const [{ changeSince, commitOf, mergeBase, repositoryAt }, { selectedBy }] = await Promise.all([
    import("./git.ts"),
    import("./pattern-match.ts"),
  ]);
  const repository = repositoryAt(roots.cwd);
  if (!repository) return { ok: false, error: "git and a git repository are required" };
  const commit = commitOf(repository, base);
  if (!commit) return { ok: false, error: `unknown revision ${quote(base)}` };
  const ancestor = mergeBase(repository, commit);
  if (!ancestor)
    return {
      ok: false,
      error: `${quote(base)} and HEAD have no common ancestor; in a shallow clone, fetch more history`,
    };
  const value = changeSince(repository, ancestor, roots, selectedBy(patterns, roots, read));
  return value ? { ok: true, value } : { ok: false, error: `git cannot compare ${quote(base)} with the working tree` };
}
