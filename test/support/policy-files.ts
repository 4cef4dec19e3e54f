import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { buildSync } from "esbuild";
import type { Text } from "../../src/base/source-text.ts";
import { main } from "../../src/cli/main.ts";
import { validate } from "../../src/engine/validate.ts";
import type { Report } from "../../src/model/report.ts";
import { type Loaded, loadPolicy } from "../../src/node/load-policy.ts";
import { compileRule } from "../../src/policy/custom-rules/compile.ts";
import type { Asked } from "../../src/policy/file/combine.ts";
import type { Manner } from "../../src/policy/file/to-policy.ts";
import { asOf, root } from "./harness.ts";

/** Files by their names. */
export type Files = Readonly<Record<string, string>>;

/** The head of every policy. */
export const policyHead = "apiVersion: lync-policy/v1\nkind: Policy\n";

/** A policy file from its lines after the head. */
export function policyOf(...lines: readonly string[]): string {
  return `${policyHead}${lines.join("\n")}\n`;
}

/** Files as a run is given them by somebody who names them. */
export function textsOf(files: Files): readonly Text[] {
  return Object.entries(files).map(([file, content]) => ({ file, content, named: true }));
}

/** What a policy is loaded with, where a test does not say otherwise. */
const usual: Manner = { audit: false, complete: true, baseline: [] };

/** Loads the policy `.lync-policy.yaml` of some files, as from a commit and without a thread. */
export async function loaded(files: Files, asked: Asked = {}, manner: Partial<Manner> = {}): Promise<Loaded> {
  const text = (file: string): Text | undefined => {
    const content = files[file];
    return content === undefined ? undefined : { file, content, named: true };
  };
  const shelf = {
    read: async (file: string) => text(file),
    beside: (file: string, path: string) => {
      const target = posix.normalize(posix.join(dirname(file), path));
      return target.startsWith("../") ? undefined : target;
    },
  };
  const name = ".lync-policy.yaml";
  const source: Text = { file: name, content: files[name] ?? "", named: true };
  const where = { cwd: "/", base: "/" };
  const compile = (own: Parameters<typeof compileRule>[0][]) => ({ compiled: own.map(compileRule), close: () => {} });
  return loadPolicy(source, shelf, where, asked, { ...usual, ...manner }, (own) => compile([...own]));
}

/** Judges manifests by a policy. */
export async function ruled(
  policy: string,
  manifests: Files,
  manner: Partial<Manner> = {},
  today = asOf,
): Promise<Report> {
  const { policy: terms } = await loaded({ ".lync-policy.yaml": policy }, {}, manner);
  return validate(textsOf(manifests), terms, today);
}

/** A finding in short: what a test compares. */
export function short({ file, range, rule, message }: Report["findings"][number]): string {
  return `${file}:${range.line} ${rule.level} ${rule.id}: ${message}`;
}

const scratch = mkdtempSync(join(tmpdir(), "policies-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

let home: string | undefined;

/** Where the thread of own rules is, built when it is first needed. */
function homeOfWorker(): string {
  if (home === undefined) {
    home = mkdtempSync(join(scratch, "home-"));
    const entryPoints = [join(root, "src/node/custom-rule-worker.ts")];
    buildSync({
      entryPoints,
      bundle: true,
      platform: "node",
      format: "cjs",
      outfile: join(home, "custom-rule-worker.js"),
    });
  }
  return home;
}

/** A new folder with files in it. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(scratch, "folder-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** What a command line wrote and returned. */
export type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** Runs the command line in a folder. */
export async function runIn(cwd: string, ...args: readonly string[]): Promise<Ran> {
  let [out, err] = ["", ""];
  const code = await main(args, {
    cwd,
    home: homeOfWorker(),
    color: false,
    stdin: async () => new Uint8Array(),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}
