import type { Result } from "../base/result.ts";
import type { Change } from "../node/change/compare.ts";
import { changeSince } from "../node/change/since.ts";
import type { Roots } from "../node/find-files.ts";
import { commitOf, headIs, mergeBase, type Repository, repositoriesAround } from "../node/repository.ts";
import type { Connect } from "./api/octokit.ts";
import type { Event } from "./context/event.ts";

/** The change that triggered the run, if git has its commits. Sends no request to GitHub. */
export async function changeOnDisk(
  event: Event,
  roots: Roots,
  patterns: readonly string[],
): Promise<Change | undefined> {
  // The working directory can be in a submodule.
  for (const repository of event.base === undefined ? [] : repositoriesAround(roots.cwd)) {
    const since = startOnDisk(repository, event);
    if (since) return changeSince(repository, since, roots, patterns);
  }
  return undefined;
}

/** The commit to compare the working tree with. */
function startOnDisk(repository: Repository, { name, base = "", head, merge }: Event): string | undefined {
  if (name === "push" || name === "merge_group") return commitOf(repository, base);
  // The first parent of GitHub's merge commit is the current commit of the base branch.
  if (merge && headIs(repository, merge) && merge !== head) return commitOf(repository, "HEAD^1");
  return commitOf(repository, base) && mergeBase(repository, base);
}

/** The change that triggered the run, from GitHub's API. */
export async function changeOnGitHub(
  event: Event,
  roots: Roots,
  patterns: readonly string[],
  connect: Connect,
): Promise<Result<Change>> {
  const { base, name } = event;
  if (base === undefined) return { ok: false, error: `event ${name || "unknown"} has no commit to compare with` };
  const api = await connect();
  if (!api.ok) return api;
  const [{ baseOnGitHub }, { compareWith }] = await Promise.all([
    import("./api/base-commit.ts"),
    import("../node/change/compare.ts"),
  ]);
  const found = await baseOnGitHub(api.value, { ...event, base }, roots);
  return found.ok ? { ok: true, value: await compareWith(found.value, roots, patterns) } : found;
}
