import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addedLines } from "../../src/changes.ts";
import { once } from "../../src/once.ts";
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
  "user.name=Contoso",
  "user.email=uc@contoso.com",
  "commit.gpgSign=false",
  // Each of so many small repositories would be asked whether it wants to be tidied up.
  "maintenance.auto=false",
];
const careful = settings.flatMap((setting) => ["-c", setting]);

function git(cwd: string, ...args: readonly string[]): string {
  const env = { PATH: process.env.PATH ?? "", HOME: tmpdir(), GIT_CONFIG_NOSYSTEM: "1" };
  const { status, stdout, stderr } = spawnSync("git", [...careful, ...args], { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

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
  git(origin, "init", "--quiet", "--template=", "--initial-branch=main");
  git(origin, "config", "uploadpack.allowAnySHA1InWant", "true");
  const commit = (files: Files, message: string) => {
    const all = Object.entries(files);
    const links = all.filter(([, text]) => text.startsWith(linkMark));
    for (const [name] of all) rmSync(join(origin, name), { force: true });
    cpSync(workspaceOf(Object.fromEntries(all.filter((entry) => !links.includes(entry)))), origin, { recursive: true });
    for (const [name, text] of links) symlinkSync(text.slice(linkMark.length), join(origin, name));
    git(origin, "add", "--all");
    git(origin, "commit", "--quiet", "--allow-empty", "--message", message);
    return git(origin, "rev-parse", "HEAD");
  };
  const start = commit(before, "Describe the deployment");
  const base = commit({ "README.md": "Contoso\n", ...meanwhile }, "Go on");
  git(origin, "checkout", "--quiet", "-b", "topic", start);
  const lost = commit({ "notes.txt": "a first try\n" }, "Try");
  git(origin, "reset", "--quiet", "--hard", start);
  for (const name of Object.keys(before)) if (!(name in after)) rmSync(join(origin, name));
  const head = commit(after, "Change the deployment");
  git(origin, "checkout", "--quiet", "--detach", base);
  git(origin, "merge", "--quiet", "--no-ff", "--message", "Merge", head);
  const merge = git(origin, "rev-parse", "HEAD");
  git(origin, "branch", "queue", merge);
  return { origin, start, base, head, merge, lost, before };
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
  git(folder, "init", "--quiet", "--template=");
  const branches = depth === "all" ? ["+refs/heads/*:refs/remotes/origin/*"] : [];
  const limit = typeof depth === "number" ? [`--depth=${depth}`] : [];
  git(folder, "fetch", "--quiet", "--no-tags", ...limit, `file://${origin}`, ...branches, commit);
  git(folder, "checkout", "--quiet", "--detach", commit);
  if (depth === "none") rmSync(join(folder, ".git"), { recursive: true });
  return folder;
}

/** The change as GitHub lists it: by file, with patches of three lines around. */
export const listedBy = once(({ origin, start, head }: History) => {
  const names = git(origin, "diff", "--name-status", "--find-renames", start, head).split("\n");
  return names.map((line) => {
    const [status = "", first = "", second] = line.split("\t");
    const filename = second ?? first;
    const text = git(origin, "diff", "--find-renames", start, head, "--", first, filename);
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
