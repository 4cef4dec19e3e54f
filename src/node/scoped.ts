import { CannotRun } from "../cannot-run.ts";
import type { Scope } from "../scopes.ts";
import type { Policy, Report } from "../types.ts";
import { validate } from "../validate.ts";
import { quoted } from "../words.ts";
import type { Where } from "./discover.ts";
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
    import("./change.ts"),
    import("./git.ts"),
    import("./wanted.ts"),
    import("./in-scope.ts"),
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
