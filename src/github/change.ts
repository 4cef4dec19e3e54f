import type { Changes } from "../findings/changed-lines.ts";
import type { Where } from "../node/find-files.ts";
import { commitOf, headIs, mergeBase, type Repository, repositoryAt } from "../node/git.ts";
import { type Change, changeSince, type Wanted } from "../node/git-change.ts";
import { textsBefore } from "./api/base-contents.ts";
import { type Failed, hasFailed } from "./api/errors.ts";
import type { Connect } from "./api/octokit.ts";
import type { Event } from "./context/event.ts";

/** The change that set off the run: from git where its commits are on the disk, else from GitHub's API. */
export async function changeOf(event: Event, where: Where, wanted: Wanted, connect: Connect): Promise<Change | Failed> {
  return changeOnDisk(event, where, wanted) ?? changeOnGitHub(event, wanted, connect);
}

/** The change as far as the disk tells; nothing is asked of GitHub. */
export function changeOnDisk(event: Event, where: Where, wanted: Wanted): Change | undefined {
  const repository = event.base === undefined ? undefined : repositoryAt(where.cwd);
  const since = repository && startOnDisk(repository, event);
  return repository && since ? changeSince(repository, since, where, wanted) : undefined;
}

/** The commit that the working tree is compared with. */
function startOnDisk(repository: Repository, { name, base = "", head, merge }: Event): string | undefined {
  if (name === "push" || name === "merge_group") return commitOf(repository, base);
  // GitHub's merge commit is the base branch with the change in it: its first parent is the branch as it is now.
  if (merge && headIs(repository, merge) && merge !== head) return commitOf(repository, "HEAD^1");
  return commitOf(repository, base) && mergeBase(repository, base);
}

async function changeOnGitHub(event: Event, wanted: Wanted, connect: Connect): Promise<Change | Failed> {
  const { base, head, pull, name } = event;
  if (base === undefined) return { failed: `event ${name || "unknown"} has no commit to compare with` };
  const api = await connect();
  if (hasFailed(api)) return api;
  const { changesBetween, changesOfPull, incomplete } = await import("./api/changed-files.ts");
  const changes: Changes | Failed = await (pull === undefined
    ? changesBetween(api, base, head)
    : changesOfPull(api, pull));
  if (hasFailed(changes)) return changes;
  if (!changes.complete) return { failed: incomplete(changes) };
  return { changes, before: () => textsBefore(api, event, changes, wanted) };
}
