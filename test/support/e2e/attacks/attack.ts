import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { programs } from "../../programs.ts";
import { runInNewProcess } from "../../restart-action.ts";
import { supported } from "../../runner.ts";
import { run } from "../delivered.ts";
import { sample } from "../events.ts";
import { manifest } from "../manifests.ts";

/** Files by name: a text, bytes, a symbolic link, or null for a file that is deleted. */
export type Files = Readonly<Record<string, string | Buffer | Link | null>>;

/** A symbolic link. */
export type Link = { readonly link: string };

/** What a run decides about an attack: it fails, cannot run, or passes and reports what was done. */
export type Verdict = "fails" | "cannot run" | "passes";

/** An attack: a change that tries to make a broken deployment pass, or to do harm. */
export type Attack = {
  /** What is tried, for docs/security.md: "deletes a manifest". */
  readonly tried: string;
  readonly base: Files;
  readonly change: Files;
  /** What is prepared in the repository before the base commit, besides its files. */
  readonly prepare?: (git: Git) => void;
  /** What the change does with git, before its files are written. */
  readonly alter?: (git: Git) => void;
  /** Files that an earlier step of the workflow writes into the checkout, without a commit. */
  readonly generated?: Files;
  /** Patterns to check. Default: the working directory. */
  readonly files?: readonly string[];
  /** Reports to write. */
  readonly reports?: readonly string[];
  /** The folder to run in. */
  readonly folder?: string;
  readonly scope?: string;
  readonly verdict: Verdict;
  /** The verdict of the command line, if it differs: it reads the policy of the working tree, as its user has it. */
  readonly local?: Verdict;
  /** What both programs say. */
  readonly says: RegExp;
  /** What the command line says, if it differs. */
  readonly saysLocally?: RegExp;
  /** What neither program may say or write. */
  readonly never?: RegExp;
  /** What must hold of the checkout afterwards. */
  readonly after?: (workspace: string) => void;
};

/** Runs git in the repository of an attack, or in a folder below it. */
export type Git = ((...args: readonly string[]) => string) & { readonly folder: string };

/** The result of an attack on one program. */
export type Outcome = { readonly verdict: Verdict; readonly output: string };

/** A manifest that is sound, and one that lacks a server. */
export const sound = manifest(1, 4);
export const broken = manifest(1, 3);

const env = {
  PATH: process.env.PATH ?? "",
  HOME: tmpdir(),
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Contoso",
  GIT_AUTHOR_EMAIL: "uc@contoso.com",
  GIT_COMMITTER_NAME: "Contoso",
  GIT_COMMITTER_EMAIL: "uc@contoso.com",
};

/** Git in a folder. */
export function gitIn(folder: string): Git {
  return Object.assign((...args: readonly string[]) => git(folder, args), { folder });
}

function git(cwd: string, args: readonly string[]): string {
  const safe = ["-c", "protocol.file.allow=always", "-c", "maintenance.auto=false", "-c", "init.defaultBranch=main"];
  const { status, stdout, stderr } = spawnSync("git", [...safe, ...args], { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

/** Writes files into a folder. */
export function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files))
    if (content === null) rmSync(join(folder, name), { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    if (content === null) continue;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    // Writing would follow a link.
    rmSync(path, { recursive: true, force: true });
    if (typeof content === "string" || Buffer.isBuffer(content)) writeFileSync(path, content);
    else symlinkSync(content.link, path);
  }
}

/** A checkout of the merge commit of a pull request, with the commits of its base and its head. */
export type Checkout = Readonly<Record<"workspace" | "base" | "head" | "merge", string>>;

/** Creates the checkout of an attack. */
export function repositoryOf({ base, change, prepare, alter, generated = {} }: Attack): Checkout {
  const workspace = mkdtempSync(join(tmpdir(), "attack-"));
  const own = gitIn(workspace);
  own("init", "--quiet", "--template=");
  const commit = (message: string) => {
    own("add", "--all", "--force");
    own("commit", "--quiet", "--allow-empty", "--message", message);
    return own("rev-parse", "HEAD");
  };
  prepare?.(own);
  write(workspace, { "README.md": "Contoso\n", ...base });
  const start = commit("Describe the deployment");
  own("checkout", "--quiet", "-b", "topic");
  alter?.(own);
  write(workspace, change);
  const head = commit("Change the deployment");
  own("checkout", "--quiet", "--detach", "main");
  own("merge", "--quiet", "--no-ff", "--message", "Merge", "topic");
  if (existsSync(join(workspace, ".gitmodules"))) own("submodule", "--quiet", "update", "--init", "--recursive");
  const merge = own("rev-parse", "HEAD");
  write(workspace, generated);
  return { workspace, base: start, head, merge };
}

/** Copies a checkout, so that two programs have one each. Creating another one would start many processes. */
export function copyOf(checkout: Checkout): Checkout {
  const workspace = mkdtempSync(join(tmpdir(), "attack-"));
  const { status, stderr } = spawnSync("cp", ["-a", `${checkout.workspace}/.`, workspace], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { ...checkout, workspace };
}

/** Runs the action on the pull request. */
export async function attackAction(attack: Attack, { workspace, base, head, merge }: Checkout): Promise<Outcome> {
  const { files = [], reports = [], scope = "new", folder = "." } = attack;
  const payload = sample("pull_request", { action: "opened" });
  const pull = payload.pull_request as { base: { sha: string }; head: { sha: string } };
  pull.base.sha = base;
  pull.head.sha = head;
  const inputs = { files: files.join("\n"), reports: reports.join("\n"), scope, "working-directory": folder };
  const { step } = await run(
    workspace,
    { event: "pull_request", payload, sha: merge, head },
    { inputs, token: "read" },
  );
  attack.after?.(workspace);
  const output = [step.stdout, step.stderr, step.summary, JSON.stringify(step.outputs)].join("\n");
  const ended = step.outputs.conclusion === "success" ? "passes" : "fails";
  const cannotRun = /^::error(?: title=[^:]*)?::/m.test(step.stdout) && step.outputs["rules-run"] === "0";
  return { verdict: cannotRun ? "cannot run" : ended, output };
}

/** Runs `check --base` in the checkout. */
export async function attackCommandLine(attack: Attack, { workspace, base }: Checkout): Promise<Outcome> {
  const { files = [], reports = [], scope, folder = "." } = attack;
  const args = [
    ...["check", "--as-of", supported, "--base", base],
    ...(scope ? ["--scope", scope] : []),
    ...reports.flatMap((report) => ["--report", report]),
    ...files,
  ];
  const start = { main: programs.cli, cwd: join(workspace, folder), env: { ...env, NO_COLOR: "1" } };
  const { status, stdout, stderr } = await runInNewProcess(start, ...args);
  attack.after?.(workspace);
  const verdict = ({ 0: "passes", 1: "fails" } as const)[status ?? 2] ?? "cannot run";
  return { verdict, output: `${stdout}\n${stderr}` };
}
