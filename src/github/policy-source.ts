import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../base/errors.ts";
import type { Result } from "../base/result.ts";
import { quote } from "../base/wording.ts";
import { fileAt, isTracked } from "../node/change/committed.ts";
import { commitFiles, type ReadCommitted } from "../node/commit-files.ts";
import type { Roots } from "../node/find-files.ts";
import { findBaseline, findPolicy } from "../node/find-policy.ts";
import { isInside, nameFrom } from "../node/paths.ts";
import type { PolicyRequest, ResolvedPolicy } from "../node/policy-request.ts";
import { commitOf, headIs, type Repository, repositoryAt } from "../node/repository.ts";
import { type Guard, resolvePolicyAt } from "../node/resolve-files.ts";
import { resolvePolicy } from "../node/resolve-policy.ts";
import { unusedPolicies } from "../node/unused-policies.ts";
import { contentOf } from "./api/contents.ts";
import { tryApi } from "./api/errors.ts";
import type { Connect } from "./api/octokit.ts";
import type { Event } from "./context/event.ts";
import type { PolicySource } from "./context/inputs.ts";

/** The policy of a step. */
export type ChosenPolicy = {
  readonly resolved: ResolvedPolicy;
  /** The commit whose policy applies. With `base`, the change cannot waive its own findings. */
  readonly from: "base" | "head";
  readonly notices: readonly string[];
};

/** Events of a change that is not merged yet. The policy of the base commit applies, which the change cannot modify. */
const guardedEvents = new Set(["pull_request", "pull_request_target", "pull_request_review", "merge_group"]);

/** Chooses the policy, and names the files in the working tree that are nearly called like one. */
export async function choosePolicy(
  source: PolicySource,
  event: Event,
  request: PolicyRequest,
  roots: Roots,
  connect: Connect,
): Promise<ChosenPolicy> {
  const chosen = await chooseCommit(source, event, request, roots, connect);
  const near = await unusedPolicies(request, chosen.resolved, roots);
  return near.length > 0 ? { ...chosen, notices: [...chosen.notices, ...near] } : chosen;
}

/** Chooses the policy. That of the checked-out commit applies only if there is no change to guard against. */
async function chooseCommit(
  source: PolicySource,
  event: Event,
  request: PolicyRequest,
  roots: Roots,
  connect: Connect,
): Promise<ChosenPolicy> {
  const isGuarded = source === "base" || (source === "auto" && guardedEvents.has(event.name));
  if (!isGuarded) return { resolved: await resolvePolicy(request, roots), from: "head", notices: [] };
  if (event.base === undefined) {
    if (source === "base")
      throw new UsageError(`input policy-source is "base", but event ${event.name || "unknown"} has no base commit`);
    return { resolved: await resolvePolicy(request, roots), from: "head", notices: [] };
  }
  const resolved = await resolveAtBase(request, roots, () => readerOf(event, event.base ?? "", roots, connect));
  if (!resolved.ok) return withoutBasePolicy(resolved.error, request, roots);
  return { resolved: resolved.value, from: "base", notices: [] };
}

/**
 * Resolves the policy with the files of the base commit, except for those that are no part of the checkout. If the policy
 * is none, the base commit is read only if the policy names a file of the checkout.
 */
async function resolveAtBase(
  request: PolicyRequest,
  roots: Roots,
  connectReader: () => Promise<Result<ReadCommitted>>,
): Promise<Result<ResolvedPolicy>> {
  let reader: ReturnType<typeof connectReader> | undefined;
  const read: ReadCommitted = async (path) => {
    reader ??= connectReader();
    const connected = await reader;
    if (!connected.ok) throw new Error(connected.error);
    return connected.value(path);
  };
  const commit = commitFiles(repositoryAt(roots.cwd)?.root ?? roots.base, roots, read);
  const guard: Guard = { commit, isCommitted: (path) => !isElsewhere(path, roots) };
  const isExternal = request.file !== undefined && isElsewhere(request.file, roots);
  const resolved = await tryResolve(() => (isExternal ? resolvePolicy : resolvePolicyAt)(request, roots, guard));
  const connected = await reader;
  return connected?.ok === false ? connected : resolved;
}

/** Reads files of the base commit: from git if the checkout has it, else from GitHub's API. */
async function readerOf(event: Event, base: string, roots: Roots, connect: Connect): Promise<Result<ReadCommitted>> {
  const reader = readerOnDisk(event, roots);
  return reader ? { ok: true, value: reader } : readerOnGitHub(base, connect);
}

function readerOnDisk(event: Event, { cwd }: Roots): ReadCommitted | undefined {
  const repository = repositoryAt(cwd);
  const commit = repository && baseIn(repository, event);
  return repository && commit ? async (path) => throughLinks(path, fileAt(repository, commit, path)) : undefined;
}

/** What a path of the base commit leads to. A link that leads to no file of the commit is an error: its author meant one. */
function throughLinks(path: string, content: ReturnType<typeof fileAt>): Buffer | undefined {
  if (content !== "outside" && content !== "dangling") return content;
  const target = content === "outside" ? "points outside the repository" : "points to a file that does not exist";
  throw new UsageError(`${quote(path)} of the base commit is a symbolic link that ${target}`);
}

/**
 * Whether a file that a workflow or a policy names is no part of the checkout, such as one that an earlier step fetched.
 * Neither its path nor the file behind its symbolic links is.
 */
function isElsewhere(file: string, { cwd, base }: Roots): boolean {
  const repository = repositoryAt(cwd);
  const [root, path] = [repository?.root ?? resolve(base), resolve(cwd, file)];
  if (!existsSync(path)) return !isInside(root, path);
  // The native function also returns the letter case that the file system has.
  const real = [realpathSync.native(root), realpathSync.native(path)] as const;
  return [[root, path] as const, real].every(
    ([folder, one]) => !isInside(folder, one) || (repository && !isTracked(repository, nameFrom(folder, one))),
  );
}

/** The base commit: the first parent of GitHub's merge commit, else the base of the event. */
function baseIn(repository: Repository, { base = "", head, merge }: Event): string | undefined {
  const merged = merge !== undefined && merge !== head && headIs(repository, merge);
  return (merged ? commitOf(repository, "HEAD^1") : undefined) ?? commitOf(repository, base);
}

async function readerOnGitHub(base: string, connect: Connect): Promise<Result<ReadCommitted>> {
  const api = await connect();
  if (!api.ok) return api;
  const { octokit, repository } = api.value;
  // GitHub responds with 404 for any file that a token may not see, so the token must see the commit first.
  const tree = await tryApi(() => octokit.rest.git.getTree({ ...repository, tree_sha: base }), "contents: read");
  return tree.ok ? { ok: true, value: (path) => contentOf(api.value, path, base) } : tree;
}

/** Resolves a policy. An error in the policy ends the run; an error of GitHub is a result. */
async function tryResolve(work: () => Promise<ResolvedPolicy>): Promise<Result<ResolvedPolicy>> {
  let policyError: UsageError | undefined;
  const result = await tryApi(async () => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof UsageError) policyError = error;
      throw error;
    }
  }, "contents: read");
  if (policyError) throw policyError;
  return result;
}

/** The defaults, if neither commit has a policy. The policy of the change never replaces one that cannot be read. */
async function withoutBasePolicy(error: string, request: PolicyRequest, roots: Roots): Promise<ChosenPolicy> {
  const { updates } = request.overrides;
  const committed = updates === undefined || isElsewhere(updates, roots) ? undefined : updates;
  const path = committed ?? request.file ?? findPolicy(roots) ?? findBaseline(roots.cwd, undefined);
  if (path !== undefined)
    throw new UsageError(
      `cannot read the policy of the base commit: ${error}; set "fetch-depth: 2" for actions/checkout to fetch it`,
    );
  const notice = `cannot determine whether the base commit has a policy, so the defaults apply: ${error}`;
  // Comments that the change adds waive nothing either.
  return { resolved: await resolvePolicy(request, roots), from: "base", notices: [notice] };
}
