import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { CannotRun } from "../base/errors.ts";
import { quoted } from "../base/wording.ts";
import { committed } from "../node/commit-files.ts";
import type { Where } from "../node/find-files.ts";
import { findBaseline, findPolicy } from "../node/find-policy.ts";
import { commitOf, fileAt, headIs, isTracked, type Repository, repositoryAt } from "../node/git.ts";
import { type PolicyWish, type Ruling, rulingAt, rulingFor } from "../node/resolve-policy.ts";
import { contentOf } from "./api/base-contents.ts";
import { attempted, type Failed, hasFailed } from "./api/errors.ts";
import type { Connect } from "./api/octokit.ts";
import type { Event } from "./context/event.ts";
import type { PolicySource } from "./context/inputs.ts";

/** What the step judges by, whether that is guarded against the change, and what could not be told. */
export type Chosen = { readonly ruling: Ruling; readonly from: "base" | "head"; readonly remarks: readonly string[] };

/** Events of a change that somebody asks to be taken in: it is judged by the policy that it would change. */
const asking = new Set(["pull_request", "pull_request_target", "pull_request_review", "merge_group"]);

/** Finds the policy. That of the checked-out files judges only where there is no change to guard against. */
export async function chosenPolicy(
  source: PolicySource,
  event: Event,
  wish: PolicyWish,
  where: Where,
  connect: Connect,
): Promise<Chosen> {
  const guards = source === "base" || (source === "auto" && asking.has(event.name));
  if (!guards) return { ruling: await rulingFor(wish, where), from: "head", remarks: [] };
  if (event.base === undefined) {
    if (source === "base")
      throw new CannotRun(`policy-source is base, but event ${event.name || "unknown"} has no commit to take it from`);
    return { ruling: await rulingFor(wish, where), from: "head", remarks: [] };
  }
  if (isElsewhere(wish, where)) return { ruling: await rulingFor(wish, where), from: "base", remarks: [] };
  const read = readerOnDisk(event, where) ?? (await readerOnGitHub(event.base, connect));
  const root = repositoryAt(where.cwd)?.root ?? where.base;
  const ruling = hasFailed(read)
    ? read
    : await attemptedRuling(() => rulingAt(wish, where, committed(root, where, read.read)));
  return hasFailed(ruling) ? unknown(ruling, wish, where) : { ruling, from: "base", remarks: [] };
}

type Reader = { readonly read: (path: string) => Promise<Uint8Array | string | undefined> };

function readerOnDisk(event: Event, { cwd }: Where): Reader | undefined {
  const repository = repositoryAt(cwd);
  const commit = repository && baseIn(repository, event);
  return repository && commit
    ? { read: async (path) => insideOnly(path, fileAt(repository, commit, path)) }
    : undefined;
}

function insideOnly(path: string, content: Buffer | "outside" | undefined): Buffer | undefined {
  if (content !== "outside") return content;
  throw new CannotRun(`${quoted(path)} of the base commit is a link that leads out of the repository`);
}

/** Whether the policy that a workflow names is no part of the checkout, such as one that an earlier step has fetched. */
function isElsewhere({ file }: PolicyWish, { cwd, base }: Where): boolean {
  if (file === undefined) return false;
  const repository = repositoryAt(cwd);
  const way = relative(repository?.root ?? resolve(base), resolve(cwd, file));
  if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) return true;
  return repository !== undefined && existsSync(resolve(cwd, file)) && !isTracked(repository, way.replaceAll(sep, "/"));
}

/** The branch as it is now, which is the first parent of GitHub's merge commit, or as the event names it. */
function baseIn(repository: Repository, { base = "", head, merge }: Event): string | undefined {
  const merged = merge !== undefined && merge !== head && headIs(repository, merge);
  return (merged ? commitOf(repository, "HEAD^1") : undefined) ?? commitOf(repository, base);
}

async function readerOnGitHub(base: string, connect: Connect): Promise<Reader | Failed> {
  const api = await connect();
  if (hasFailed(api)) return api;
  const { octokit, repository } = api;
  // Who may not see a repository is told that a file is not there: only who sees the commit may believe that.
  const seen = await attempted(() => octokit.rest.git.getTree({ ...repository, tree_sha: base }), "contents: read");
  return hasFailed(seen) ? seen : { read: (path) => contentOf(api, path, base) };
}

/** What is wrong with a policy ends the run; what GitHub does not answer is another matter. */
async function attemptedRuling(work: () => Promise<Ruling>): Promise<Ruling | Failed> {
  let wrong: CannotRun | undefined;
  const result = await attempted(async () => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof CannotRun) wrong = error;
      throw error;
    }
  }, "contents: read");
  if (wrong) throw wrong;
  return result;
}

/** A change may not choose its judge: its own policy is not taken for one that cannot be read. */
async function unknown({ failed }: Failed, wish: PolicyWish, where: Where): Promise<Chosen> {
  const path = wish.file ?? findPolicy(where.cwd) ?? findBaseline(where.cwd, undefined);
  if (path !== undefined)
    throw new CannotRun(
      `the policy of the base commit cannot be read: ${failed}; "fetch-depth: 2" for actions/checkout brings that commit along`,
    );
  const remark = `whether the base commit has a policy could not be told, so the defaults judge: ${failed}`;
  // Guarded all the same: a comment of the change waives nothing because nobody could tell.
  return { ruling: await rulingFor(wish, where), from: "base", remarks: [remark] };
}
