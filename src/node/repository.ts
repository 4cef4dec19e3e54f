import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname } from "node:path";
import { quote, quoteUpTo } from "../base/wording.ts";
import { rootAbove } from "./boundary.ts";
import { explainError } from "./system-errors.ts";

/** A repository on the disk, by its root folder. */
export type Repository = {
  readonly root: string;
  /** Its root folder without symbolic links. */
  readonly realRoot: string;
};

const maxOutputBytes = 1 << 30;

/** A path in a command that a user copies is never shortened: systems allow no longer one. */
const longestPath = 32_767;

/**
 * Keeps git from what a repository configures, such as programs. A checkout can contain a folder that looks like a bare
 * repository, so only a folder with `.git` is one.
 */
const safe = [
  ...["-c", "core.quotePath=false", "-c", "core.fsmonitor=false", "-c", "safe.bareRepository=explicit"],
  "--no-optional-locks",
];

/** What git sets for its hooks: the repository of the hook, also where this one runs git in a submodule. */
const ofHooks = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

/** Runs git without a shell, without programs that a repository configures, and without prompts. */
export function git(cwd: string, args: readonly string[], input = ""): Buffer | undefined {
  const { status, stdout } = runGit(cwd, args, input);
  return status === 0 ? stdout : undefined;
}

function runGit(cwd: string, args: readonly string[], input: string) {
  const own = Object.entries(process.env).filter(([name]) => !ofHooks.includes(name));
  const env = { ...Object.fromEntries(own), GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
  return spawnSync("git", [...safe, ...args], { cwd, input, env, maxBuffer: maxOutputBytes });
}

/** The repository of a folder, if git is installed and accepts it. */
export function repositoryAt(cwd: string): Repository | undefined {
  const root = rootOf(cwd);
  return root === undefined ? undefined : repositoryIn(root);
}

function rootOf(cwd: string): string | undefined {
  return existsSync(cwd) ? (rootAbove(cwd) ?? rootAbove(realpathSync(cwd))) : undefined;
}

/** Why a folder has no repository that git accepts, and what to do. */
export function explainNoRepository(cwd: string): string {
  const start = runGit(".", ["--version"], "");
  if (start.error) return `git cannot be started: ${explainGit(start.error)}`;
  const root = rootOf(cwd);
  if (root === undefined)
    return `no git repository contains ${quoteUpTo(cwd, longestPath)}; run in a clone made by "git clone", or without --base`;
  const reason = runGit(root, ["rev-parse", "--show-cdup"], "").stderr.toString();
  // Git protects a user from the hooks in a folder of another one.
  if (reason.includes("dubious ownership"))
    return `git does not read the repository ${quoteUpTo(root, longestPath)}, since another user owns it; if you trust it, run: git config --global --add safe.directory ${quoteUpTo(root, longestPath)}`;
  return `git cannot read the repository ${quoteUpTo(root, longestPath)}: ${quote(reason.split("\n", 1).join())}`;
}

function explainGit(error: Error): string {
  const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
  return isMissing
    ? "no folder in PATH has it; install git (https://git-scm.com/downloads), or add its folder to PATH"
    : explainError(error);
}

/** The repository of a folder and those around it, of which it may be a submodule, innermost first. */
export function repositoriesAround(cwd: string): readonly Repository[] {
  const repository = repositoryAt(cwd);
  const above = repository && dirname(repository.root);
  if (!repository || above === undefined || above === repository.root) return repository ? [repository] : [];
  return [repository, ...repositoriesAround(above)];
}

/** The repository whose root is a folder. */
export function repositoryIn(root: string): Repository | undefined {
  // In its root, git prints an empty line.
  const isRoot = existsSync(root) && git(root, ["rev-parse", "--show-cdup"])?.toString().trim() === "";
  return isRoot ? { root, realRoot: realpathSync.native(root) } : undefined;
}

/** The hash of a revision, if the repository has it. */
export function commitOf({ root }: Repository, revision: string): string | undefined {
  return hashIn(git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]));
}

/** The submodules that are checked out or could be, by path from the repository's root. */
export function submodulesOf({ root }: Repository): readonly string[] {
  const listed = git(root, ["ls-files", "--stage", "-z", "--full-name"]);
  const entries = (listed ? fieldsOf(listed) : []).filter((entry) => entry.startsWith("160000 "));
  return entries.map((entry) => entry.slice(entry.indexOf("\t") + 1));
}

/** Whether a commit is checked out. */
export function headIs(repository: Repository, commit: string): boolean {
  return commitOf(repository, "HEAD") === commit;
}

/** Whether a clone lacks older commits. */
export function isShallow({ root }: Repository): boolean {
  return git(root, ["rev-parse", "--is-shallow-repository"])?.toString().trim() === "true";
}

/** The best common ancestor of a commit and HEAD, if the history that is present reaches it. */
export function mergeBase({ root }: Repository, commit: string): string | undefined {
  return hashIn(git(root, ["merge-base", commit, "HEAD"]));
}

/** The parts of an output with `-z`. */
export function fieldsOf(output: Buffer): readonly string[] {
  return output.toString().split("\0").slice(0, -1);
}

function hashIn(output: Buffer | undefined): string | undefined {
  return output?.toString().trim() || undefined;
}
