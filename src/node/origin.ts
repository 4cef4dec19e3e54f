import type { Origin } from "../features/merge/shard-run.ts";
import { commitOf, repositoryAt } from "./repository.ts";

/** The variables that identify a workflow run. */
type RunVariables = Readonly<Record<string, string | undefined>>;

/** The commit that is checked out in a folder, if git can tell. */
export function checkedOutCommit(cwd: string): string | undefined {
  const repository = repositoryAt(cwd);
  return repository && commitOf(repository, "HEAD");
}

/** The origin of a report that is written in a folder. */
export function originOf(cwd: string, env: RunVariables = process.env): Origin {
  const commit = checkedOutCommit(cwd) ?? hash(env.GITHUB_SHA);
  return { ...(commit !== undefined && { commit }), ...workflowRun(env) };
}

/** The workflow run of this process, if there is one. */
export function workflowRun(env: RunVariables = process.env): Pick<Origin, "run" | "attempt"> {
  const { GITHUB_RUN_ID: run = "", GITHUB_RUN_ATTEMPT: attempt = "" } = env;
  if (!/^\d{1,20}$/.test(run)) return {};
  return { run, ...(/^[1-9]\d{0,5}$/.test(attempt) && { attempt: Number(attempt) }) };
}

function hash(text = ""): string | undefined {
  return /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}
