import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { memoizeLast } from "../../../src/base/memoize.ts";
import { addedLines } from "../../../src/findings/changed-lines.ts";
import { workspaceOf } from "../runner.ts";

type Files = Readonly<Record<string, string>>;

/** The commits of a change. */
export type History = {
  readonly origin: string;
  /** The commit from which the change was branched. */
  readonly start: string;
  /** The base branch, which has a later commit. */
  readonly base: string;
  /** The last commit of the change. */
  readonly head: string;
  /** The merge commit, as GitHub creates it for a pull request. */
  readonly merge: string;
  /** A commit that a force push removed, which no branch contains. */
  readonly lost: string;
  readonly before: Files;
};

/** The history of a checkout: a number of commits, all of them, or none, without a repository. */
export type Depth = 1 | 2 | "all" | "none";

const settings = [
  ["user.name", "Contoso"],
  ["user.email", "uc@contoso.com"],
  ["commit.gpgSign", "false"],
  // Git would check each of the many small repositories for maintenance.
  ["maintenance.auto", "false"],
] as const;
const env = {
  PATH: process.env.PATH ?? "",
  HOME: tmpdir(),
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_COUNT: String(settings.length),
  ...Object.fromEntries(settings.map(([key], at) => [`GIT_CONFIG_KEY_${at}`, key])),
  ...Object.fromEntries(settings.map(([, value], at) => [`GIT_CONFIG_VALUE_${at}`, value])),
};

type Command = readonly string[];

/** Runs commands in one shell, since starting a process from here is slow. Returns the lines that they print. */
function shell(cwd: string, ...commands: readonly Command[]): readonly string[] {
  const script = commands.map((words) => words.map(quoted).join(" ")).join("\n");
  const { status, stdout, stderr } = spawnSync("sh", ["-e", "-c", script], { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return stdout.trimEnd().split("\n");
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

const head: Command = ["git", "rev-parse", "HEAD"];

const linkMark = "\0link ";

/** The text of a file that is a symbolic link. */
export function linkTo(target: string): string {
  return linkMark + target;
}

/** The text of a file; for a symbolic link, that of its target, as GitHub returns it. */
export function textBehind(files: Files, text: string): string {
  return text.startsWith(linkMark) ? (files[text.slice(linkMark.length)] ?? "") : text;
}

/** Creates a repository with a change from some files to others. The base branch adds `meanwhile` in the meantime. */
export function historyOf(before: Files, after: Files, meanwhile: Files = {}): History {
  const origin = workspaceOf({});
  const removed = Object.keys(before).filter((name) => !(name in after));
  const hashes = shell(
    origin,
    ["git", "init", "--quiet", "--template=", "--initial-branch=main"],
    ["git", "config", "uploadpack.allowAnySHA1InWant", "true"],
    ...commit(before, "Describe the deployment"),
    ...commit({ "README.md": "Contoso\n", ...meanwhile }, "Go on"),
    ["git", "checkout", "--quiet", "-b", "topic", "HEAD~1"],
    ...commit({ "notes.txt": "a first try\n" }, "Try"),
    ["git", "reset", "--quiet", "--hard", "HEAD~1"],
    ["rm", "-f", "--", ...removed],
    ...commit(after, "Change the deployment"),
    ["git", "checkout", "--quiet", "--detach", "main"],
    ["git", "merge", "--quiet", "--no-ff", "--message", "Merge", "topic"],
    ["git", "branch", "queue", "HEAD"],
    head,
  );
  const [start = "", base = "", lost = "", change = "", merge = ""] = hashes;
  return { origin, start, base, head: change, merge, lost, before };
}

/** Adds or replaces files, commits them and prints the commit. */
function commit(files: Files, message: string): readonly Command[] {
  const texts = Object.entries(files).filter(([, text]) => !text.startsWith(linkMark));
  const folder = workspaceOf(Object.fromEntries(texts));
  for (const [name, text] of Object.entries(files)) {
    if (!text.startsWith(linkMark)) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    symlinkSync(text.slice(linkMark.length), join(folder, name));
  }
  return [
    ["rm", "-rf", "--", ...Object.keys(files)],
    ["cp", "-RP", `${folder}/.`, "."],
    ["git", "add", "--all"],
    ["git", "commit", "--quiet", "--allow-empty", "--message", message],
    head,
  ];
}

const made = new Map<string, string>();

/** A workspace as actions/checkout creates it. Runs share it, since none of them modifies it. */
export function checkout({ origin }: Pick<History, "origin">, commit: string, depth: Depth): string {
  const key = [origin, commit, depth].join(" ");
  const folder = made.get(key) ?? checkedOut(origin, commit, depth);
  made.set(key, folder);
  return folder;
}

function checkedOut(origin: string, commit: string, depth: Depth): string {
  const folder = mkdtempSync(join(tmpdir(), "workspace-"));
  const branches = depth === "all" ? ["+refs/heads/*:refs/remotes/origin/*"] : [];
  const limit = typeof depth === "number" ? [`--depth=${depth}`] : [];
  shell(
    folder,
    ["git", "init", "--quiet", "--template="],
    ["git", "fetch", "--quiet", "--no-tags", ...limit, `file://${origin}`, ...branches, commit],
    ["git", "checkout", "--quiet", "--detach", commit],
  );
  if (depth === "none") rmSync(join(folder, ".git"), { recursive: true });
  return folder;
}

/** The change as GitHub lists it: by file, with patches that have three lines of context. */
export const listedBy = memoizeLast(({ origin, start, head }: History) => {
  const names = shell(origin, ["git", "diff", "--name-status", "--find-renames", start, head]);
  return names.map((line) => {
    const [status = "", first = "", second] = line.split("\t");
    const filename = second ?? first;
    const [sha] = status === "D" ? [] : shell(origin, ["git", "rev-parse", `${head}:${filename}`]);
    const text = shell(origin, ["git", "diff", "--find-renames", start, head, "--", first, filename]).join("\n");
    const patch = text.includes("\n@@ ") ? text.slice(text.indexOf("\n@@ ") + 1) : undefined;
    const additions = addedLines(patch ?? "").reduce((sum, lines) => sum + lines.end - lines.start + 1, 0);
    const deletions = patch?.match(/^-/gm)?.length ?? 0;
    return {
      filename,
      ...(sha !== undefined && { sha }),
      status: { M: "modified", A: "added", D: "removed", R: "renamed" }[status.charAt(0)] ?? "changed",
      additions,
      deletions,
      changes: additions + deletions,
      ...(patch !== undefined && { patch }),
      ...(second !== undefined && { previous_filename: first }),
    };
  });
});
