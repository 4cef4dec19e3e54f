import type { Result } from "../base/result.ts";
import type { Roots } from "../node/find-files.ts";
import {
  type Change,
  changeSince,
  commitOf,
  type FileSelection,
  headIs,
  mergeBase,
  type Repository,
  repositoryAt,
} from "../node/git.ts";
import { textsBefore } from "./api/base-contents.ts";
import type { Connect } from "./api/octokit.ts";
import type { Event } from "./context/event.ts";

/** The change that triggered the run: from git if the checkout has its commits, else from GitHub's API. */
export async function changeOf(
  event: Event,
  roots: Roots,
  selection: FileSelection,
  connect: Connect,
): Promise<Result<Change>> {
  const change = changeOnDisk(event, roots, selection);
  return change ? { ok: true, value: change } : changeOnGitHub(event, selection, connect);
}

/** The change, if git has it. Sends no request to GitHub. */
export function changeOnDisk(event: Event, roots: Roots, selection: FileSelection): Change | undefined {
  const repository = event.base === undefined ? undefined : repositoryAt(roots.cwd);
  const since = repository && startOnDisk(repository, event);
  return repository && since ? changeSince(repository, since, roots, selection) : undefined;
}

/** The commit to compare the working tree with. */
function startOnDisk(repository: Repository, { name, base = "", head, merge }: Event): string | undefined {
  if (name === "push" || name === "merge_group") return commitOf(repository, base);
  // The first parent of GitHub's merge commit is the current commit of the base branch.
  if (merge && headIs(repository, merge) && merge !== head) return commitOf(repository, "HEAD^1");
  return commitOf(repository, base) && mergeBase(repository, base);
}

async function changeOnGitHub(event: Event, selection: FileSelection, connect: Connect): Promise<Result<Change>> {
  const { base, head, pull, name } = event;
  if (base === undefined) return { ok: false, error: `event ${name || "unknown"} has no commit to compare with` };
  const api = await connect();
  if (!api.ok) return api;
  const { changesBetween, changesOfPull, describeIncomplete } = await import("./api/changed-files.ts");
  const result = await (pull === undefined ? changesBetween(api.value, base, head) : changesOfPull(api.value, pull));
  if (!result.ok) return result;
  const changes = result.value;
  if (!changes.complete) return { ok: false, error: describeIncomplete(changes) };
  return { ok: true, value: { changes, before: () => textsBefore(api.value, event, changes, selection) } };
}
