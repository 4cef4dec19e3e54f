import { CannotRun } from "../base/errors.ts";
import { quoted } from "../base/wording.ts";
import { validate } from "../engine/validate.ts";
import type { Policy } from "../model/policy.ts";
import type { Report } from "../model/report.ts";
import type { Scope } from "../model/scope.ts";
import type { Where } from "./find-files.ts";
import type { Outcome } from "./run.ts";

/** What a run was judged by and looked at. */
type Judged = {
  readonly policy: Policy;
  readonly patterns: readonly string[];
  readonly today: string;
  readonly strictYaml?: boolean;
};

/** The report with only what was asked for of the change since a commit; all of it where no commit is named. */
export async function scoped(
  { report, read }: Outcome,
  where: Where,
  scope: Scope,
  base: string | undefined,
  { policy, patterns, today, strictYaml }: Judged,
): Promise<Report> {
  if (base === undefined) return report;
  const [{ changeSince }, { commitOf, mergeBase, repositoryAt }, { wantedBy }, { inScope }] = await Promise.all([
    import("./git-change.ts"),
    import("./git.ts"),
    import("./pattern-match.ts"),
    import("./report-scope.ts"),
  ]);
  const repository = repositoryAt(where.cwd);
  if (!repository) throw new CannotRun("--base needs a git repository around the working directory, and git itself");
  const commit = commitOf(repository, base);
  const since = commit && mergeBase(repository, commit);
  const change = since && changeSince(repository, since, where, wantedBy(patterns, where, read));
  if (!change) throw new CannotRun(`--base is ${quoted(base)}; a commit that the work here began from is needed`);
  const judge = async (texts: Parameters<typeof validate>[0]) =>
    validate(texts, { ...policy, complete: false }, today, undefined, strictYaml);
  const result = await inScope(report, scope, change, judge);
  if ("failed" in result) throw new CannotRun(result.failed);
  return result;
}
