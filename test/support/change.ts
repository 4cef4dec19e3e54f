import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Change } from "../../src/node/change/compare.ts";
import { changeSince } from "../../src/node/change/since.ts";
import { repositoryAt } from "../../src/node/repository.ts";

const scratch = mkdtempSync(join(tmpdir(), "changes-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

/** A repository in a folder of its own. */
export type TestRepository = {
  readonly root: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes a file and its folders. */
  readonly write: (name: string, text: string) => void;
  /** Creates a symbolic link and its folders. */
  readonly link: (name: string, target: string) => void;
  readonly remove: (name: string) => void;
  /** Commits everything, and returns the commit. */
  readonly commit: () => string;
};

/** Runs git in a folder. */
export function gitIn(cwd: string, ...args: readonly string[]): string {
  const own = ["-c", "protocol.file.allow=always", "-c", "user.name=Contoso", "-c", "user.email=uc@contoso.com"];
  const { status, stdout, stderr } = spawnSync("git", [...own, ...args], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

/** A repository with files, in a folder of a name. Its first commit is `first`. */
export function repositoryWith(
  files: Readonly<Record<string, string>>,
  name = "repository",
): TestRepository & { readonly first: string } {
  const root = join(mkdtempSync(join(scratch, "test-")), name);
  mkdirSync(root);
  const git = (...args: readonly string[]) => gitIn(root, ...args);
  const make = (path: string) => {
    const full = join(root, path);
    mkdirSync(dirname(full), { recursive: true });
    return full;
  };
  const write = (path: string, text: string) => writeFileSync(make(path), text);
  const commit = () => {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message=commit");
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet", "--initial-branch=main");
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    root,
    git,
    write,
    link: (path, target) => symlinkSync(target, make(path)),
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    commit,
    first: commit(),
  };
}

/** The change of what patterns select since a commit. */
export async function changeIn(
  root: string,
  since: string,
  patterns: readonly string[] = [],
  cwd = root,
): Promise<Change> {
  const repository = repositoryAt(cwd);
  const change = repository && (await changeSince(repository, since, { cwd, base: root }, patterns));
  if (!change) throw new Error("no change");
  return change;
}

/** The changed lines of files, and the texts before the change. */
export async function describeChange(change: Change, ...files: readonly string[]) {
  const [lines, texts, renamed] = [await change.withLines(), await change.before(), await change.renamed()];
  if (!lines.ok || !texts.ok || !renamed.ok) throw new Error("a part of the change is missing");
  const before = texts.value.map(({ file, content }) => [file, Buffer.from(content).toString()]);
  return {
    files: Object.fromEntries(files.map((file) => [file, lines.value.linesOf(file)])),
    before: Object.fromEntries(before),
    renamed: Object.fromEntries(renamed.value),
  };
}
