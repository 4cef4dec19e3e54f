import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import type { Result } from "../base/result.ts";
import type { SourceText } from "../base/source-text.ts";
import { addedLines, type Changes, type Lines } from "../findings/changed-lines.ts";
import type { Roots } from "./find-files.ts";
import { nameFrom } from "./paths.ts";

/** A repository on the disk, by its root folder. */
export type Repository = { readonly root: string };

/** A change, by the names of files in findings. */
export type Change = {
  readonly changes: Changes;
  /** The selected files as they were before the change. */
  readonly before: () => Promise<Result<readonly SourceText[]>>;
};

/**
 * The selection of a file by its name in findings: true if a pattern names it, false if searching a folder finds it,
 * undefined if it is not selected.
 */
export type FileSelection = (file: string) => boolean | undefined;

/** A file that differs from a commit: its path now, its path in the commit, or both. */
type ChangedFile = { readonly path?: string; readonly before?: string };

const maxOutputBytes = 1 << 30;

/** Runs git without a shell, without programs that a repository configures, and without prompts. */
function git(cwd: string, args: readonly string[], input = ""): Buffer | undefined {
  const safeArgs = ["-c", "core.quotePath=false", "-c", "core.fsmonitor=false", "--no-optional-locks", ...args];
  const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
  const { status, stdout } = spawnSync("git", safeArgs, { cwd, input, env, maxBuffer: maxOutputBytes });
  return status === 0 ? stdout : undefined;
}

/** The repository of a folder, if git is installed and accepts it. */
export function repositoryAt(cwd: string): Repository | undefined {
  const up = git(cwd, ["rev-parse", "--show-cdup"]);
  return up && { root: resolve(cwd, up.toString().trim()) };
}

/** The hash of a revision, if the repository has it. */
export function commitOf({ root }: Repository, revision: string): string | undefined {
  return hashIn(git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]));
}

/** Whether a commit is checked out. */
export function headIs(repository: Repository, commit: string): boolean {
  return commitOf(repository, "HEAD") === commit;
}

/** The best common ancestor of a commit and HEAD, if the history that is present reaches it. */
export function mergeBase({ root }: Repository, commit: string): string | undefined {
  return hashIn(git(root, ["merge-base", commit, "HEAD"]));
}

/** The change between a commit and the working tree, untracked files included. */
export function changeSince(
  repository: Repository,
  commit: string,
  roots: Roots,
  selection: FileSelection,
): Change | undefined {
  const changed = changedFiles(repository, commit);
  if (!changed) return undefined;
  const nameOf = (path: string) => nameFrom(roots.base, join(repository.root, path));
  const patch = patchSince(repository, commit);
  const lines: ReadonlyMap<string, readonly Lines[]> = patch === undefined ? new Map() : linesInPatch(patch);
  const files = new Map<string, readonly Lines[] | "all">();
  // A file without changed lines of its own, such as a binary file, has changed as a whole.
  for (const { path } of changed) if (path !== undefined) files.set(nameOf(path), lines.get(path) ?? "all");
  return {
    changes: { files, complete: true },
    before: async () => ({ ok: true, value: textsBefore(repository, commit, changed, nameOf, selection) }),
  };
}

function textsBefore(
  repository: Repository,
  commit: string,
  changed: readonly ChangedFile[],
  nameOf: (path: string) => string,
  selection: FileSelection,
): readonly SourceText[] {
  const files = changed.flatMap(({ path, before }) => {
    if (before === undefined) return [];
    const named = (path !== undefined ? selection(nameOf(path)) : undefined) ?? selection(nameOf(before));
    return named === undefined ? [] : [{ path: before, file: nameOf(before), named }];
  });
  const paths = files.map(({ path }) => path);
  const contents = contentsAt(repository, commit, paths);
  return files.flatMap(({ file, named }, at) => {
    const content = contents[at];
    return content ? [{ file, named, content }] : [];
  });
}

/** Options that keep git from running programs that a repository configures for its diffs. */
const diff = ["diff", "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty", "--find-renames"];

/** The files that differ between a commit and the working tree, untracked files included. */
function changedFiles({ root }: Repository, commit: string): readonly ChangedFile[] | undefined {
  const tracked = git(root, [...diff, "--name-status", "-z", commit, "--"]);
  const untracked = git(root, ["ls-files", "--others", "--exclude-standard", "-z"]);
  return tracked && untracked && [...changedIn(fields(tracked)), ...fields(untracked).map((path) => ({ path }))];
}

function fields(output: Buffer): readonly string[] {
  return output.toString().split("\0").slice(0, -1);
}

/** Parses the output of `--name-status -z`: "M", path, "R100", old path, new path … */
function* changedIn(fields: readonly string[]): Iterable<ChangedFile> {
  const rest = fields.values();
  for (const status of rest) {
    const first = rest.next().value ?? "";
    if (status.startsWith("R")) yield { before: first, path: rest.next().value ?? "" };
    else if (status.startsWith("C")) yield { path: rest.next().value ?? "" };
    else if (status === "D") yield { before: first };
    else if (status === "A") yield { path: first };
    else yield { before: first, path: first };
  }
}

/** The diff between a commit and the working tree, without context lines. */
function patchSince({ root }: Repository, commit: string): string | undefined {
  return git(root, [...diff, "--unified=0", "--src-prefix=a/", "--dst-prefix=b/", commit, "--"])?.toString();
}

/** The lines that a patch adds or changes, by file. A file whose name git quotes is skipped. */
export function linesInPatch(patch: string): ReadonlyMap<string, readonly Lines[]> {
  const files = new Map<string, readonly Lines[]>();
  // Lines of a file begin with a sign in a patch, so none of them looks like a header.
  for (const part of patch.split(/^diff --git /m).slice(1)) {
    const [head = ""] = part.split(/^@@ /m, 1);
    // Git writes a tab after a name with spaces.
    const [, path] = /^\+\+\+ b\/(.*?)\t?$/m.exec(head) ?? [];
    if (path !== undefined) files.set(path, addedLines(part.slice(head.length)));
  }
  return files;
}

/** The content of files in a commit, in the order of their paths; undefined for a path that the commit does not have. */
function contentsAt({ root }: Repository, commit: string, paths: readonly string[]): readonly (Buffer | undefined)[] {
  // `cat-file --batch` reads one object name per line, so a path with a line break cannot be requested.
  const objects = paths.map((path) => (path.includes("\n") ? "" : `${commit}:${path}`));
  const output = git(root, ["cat-file", "--batch"], objects.map((name) => `${name}\n`).join("")) ?? Buffer.alloc(0);
  let at = 0;
  return objects.map(() => {
    const end = output.indexOf("\n", at);
    if (end < 0) return undefined;
    const [, kind, size] = / (\w+) (\d+)$/.exec(output.toString("utf8", at, end)) ?? [];
    const content = output.subarray(end + 1, end + 1 + Number(size ?? 0));
    at = end + 1 + (size === undefined ? 0 : content.length + 1);
    return kind === "blob" ? content : undefined;
  });
}

/**
 * The content of a file in a commit. Symbolic links inside the repository are followed; the result is "outside" for a
 * link that points out of it.
 */
export function fileAt({ root }: Repository, commit: string, path: string): Buffer | "outside" | undefined {
  if (path.includes("\n")) return undefined;
  const output = git(root, ["cat-file", "--batch", "--follow-symlinks"], `${commit}:${path}\n`) ?? Buffer.alloc(0);
  const end = output.indexOf("\n");
  const head = output.toString("utf8", 0, Math.max(0, end));
  if (head.startsWith("symlink ")) return "outside";
  const [, size] = / blob (\d+)$/.exec(head) ?? [];
  return size === undefined ? undefined : output.subarray(end + 1, end + 1 + Number(size));
}

/** Whether HEAD determines the content of a path: it has the file, or a symbolic link or submodule in its path. */
export function isTracked({ root }: Repository, path: string): boolean {
  const parts = path.split("/");
  const ancestors = parts.map((_, at) => parts.slice(0, at + 1).join("/"));
  const output = git(root, ["ls-tree", "--full-tree", "-z", "HEAD", "--", ...ancestors]);
  return output === undefined || fields(output).some((entry) => !entry.startsWith("040000 "));
}

function hashIn(output: Buffer | undefined): string | undefined {
  return output?.toString().trim() || undefined;
}
