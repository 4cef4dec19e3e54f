import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "../../../src/base/memoize.ts";
import { addedLines } from "../../../src/findings/changed-lines.ts";
import { workspaceOf } from "../runner.ts";

type Files = Readonly<Record<string, string>>;

/** The commits of a change as GitHub has them. */
export type History = {
  readonly origin: string;
  /** Where the change began. */
  readonly start: string;
  /** The branch that it is for, which has gone on since. */
  readonly base: string;
  /** The change itself. */
  readonly head: string;
  /** The branch with the change in it, as GitHub makes it for a pull request. */
  readonly merge: string;
  /** What a forced push has put aside, which no branch leads to. */
  readonly lost: string;
  readonly before: Files;
};

/** How much of a history a checkout has: so many commits, all of it, or the files alone. */
export type Depth = 1 | 2 | "all" | "none";

const settings = [
  ["user.name", "Contoso"],
  ["user.email", "uc@contoso.com"],
  ["commit.gpgSign", "false"],
  // Each of so many small repositories would be asked whether it wants to be tidied up.
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

/** The lines that these commands print. One shell starts them all: a start from here copies this process's table of memory. */
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

/** Stands in place of a file's text where the file is a link. */
export function linkTo(target: string): string {
  return linkMark + target;
}

/** What a path holds, through a link in the same folder as GitHub follows it. */
export function textBehind(files: Files, text: string): string {
  return text.startsWith(linkMark) ? (files[text.slice(linkMark.length)] ?? "") : text;
}

/** A repository with a change from some files to others; `meanwhile` is what the branch gets in the same time. */
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

/** Puts files beside what is there, and prints the commit with them. */
function commit(files: Files, message: string): readonly Command[] {
  const texts = Object.entries(files).filter(([, text]) => !text.startsWith(linkMark));
  const folder = workspaceOf(Object.fromEntries(texts));
  for (const [name, text] of Object.entries(files))
    if (text.startsWith(linkMark)) symlinkSync(text.slice(linkMark.length), join(folder, name));
  return [
    ["rm", "-f", "--", ...Object.keys(files)],
    ["cp", "-RP", `${folder}/.`, "."],
    ["git", "add", "--all"],
    ["git", "commit", "--quiet", "--allow-empty", "--message", message],
    head,
  ];
}

const made = new Map<string, string>();

/** A workspace as actions/checkout leaves it; runs share it, since none of them changes it. */
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

/** The change as GitHub lists it: by file, with patches of three lines around. */
export const listedBy = once(({ origin, start, head }: History) => {
  const names = shell(origin, ["git", "diff", "--name-status", "--find-renames", start, head]);
  return names.map((line) => {
    const [status = "", first = "", second] = line.split("\t");
    const filename = second ?? first;
    const text = shell(origin, ["git", "diff", "--find-renames", start, head, "--", first, filename]).join("\n");
    const patch = text.includes("\n@@ ") ? text.slice(text.indexOf("\n@@ ") + 1) : undefined;
    const additions = addedLines(patch ?? "").reduce((sum, lines) => sum + lines.end - lines.start + 1, 0);
    const deletions = patch?.match(/^-/gm)?.length ?? 0;
    return {
      filename,
      status: { M: "modified", A: "added", D: "removed", R: "renamed" }[status.charAt(0)] ?? "changed",
      additions,
      deletions,
      changes: additions + deletions,
      ...(patch !== undefined && { patch }),
      ...(second !== undefined && { previous_filename: first }),
    };
  });
});
