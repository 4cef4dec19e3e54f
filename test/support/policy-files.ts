import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { buildSync } from "esbuild";
import type { SourceText } from "../../src/base/source-text.ts";
import { main } from "../../src/cli/main.ts";
import { validate } from "../../src/engine/validate.ts";
import type { BaselineEntry } from "../../src/model/policy.ts";
import type { Report, RunFlags } from "../../src/model/report.ts";
import { type LoadedPolicy, loadPolicy } from "../../src/node/load-policy.ts";
import { compileRule } from "../../src/policy/custom-rules/compile.ts";
import type { Overrides } from "../../src/policy/file/combine.ts";
import { asOf, root } from "./harness.ts";

/** Files by their names. */
export type Files = Readonly<Record<string, string>>;

/** The head of every policy. */
export const policyHead = "apiVersion: lync-policy/v1\nkind: Policy\n";

/** A policy file from its lines after the head. */
export function policyOf(...lines: readonly string[]): string {
  return `${policyHead}${lines.join("\n")}\n`;
}

/** Files as named files of a run. */
export function textsOf(files: Files): readonly SourceText[] {
  return Object.entries(files).map(([file, content]) => ({ file, content, named: true }));
}

/** Loads the policy `.lync-policy.yaml` of some files. Custom rules run in this thread. */
export async function loadPolicyFrom(
  files: Files,
  overrides: Overrides = {},
  baseline: readonly BaselineEntry[] = [],
): Promise<LoadedPolicy> {
  const text = (file: string): SourceText | undefined => {
    const content = files[file];
    return content === undefined ? undefined : { file, content, named: true };
  };
  const policyFiles = {
    read: async (file: string) => text(file),
    resolve: (file: string, path: string) => {
      const target = posix.normalize(posix.join(dirname(file), path));
      return target.startsWith("../") ? undefined : target;
    },
    whereOf: () => "the repository",
  };
  const name = ".lync-policy.yaml";
  const source: SourceText = { file: name, content: files[name] ?? "", named: true };
  const where = { cwd: "/", base: "/" };
  const compile = (custom: Parameters<typeof compileRule>[0][]) => ({
    compiled: custom.map(compileRule),
    close: () => {},
  });
  return loadPolicy(source, policyFiles, where, overrides, baseline, (custom) => compile([...custom]));
}

/** Checks manifests against a policy. */
export async function checkWithPolicy(
  policy: string,
  manifests: Files,
  { baseline = [], ...flags }: Partial<RunFlags> & { readonly baseline?: readonly BaselineEntry[] } = {},
  today = asOf,
): Promise<Report> {
  const { policy: loaded } = await loadPolicyFrom({ ".lync-policy.yaml": policy }, {}, baseline);
  return validate(textsOf(manifests), { policy: loaded, complete: true, ...flags, today });
}

/** A finding as one line, for comparison. */
export function lineFor({ file, range, rule, message }: Report["findings"][number]): string {
  return `${file}:${range.line} ${rule.level} ${rule.id}: ${message}`;
}

const scratch = mkdtempSync(join(tmpdir(), "policies-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

let builtWorker: string | undefined;

/** The folder with the worker of custom rules, which is built at the first call. */
function workerFolder(): string {
  if (builtWorker === undefined) {
    builtWorker = mkdtempSync(join(scratch, "worker-"));
    const entryPoints = [join(root, "src/node/custom-rule-worker.ts")];
    buildSync({
      entryPoints,
      bundle: true,
      platform: "node",
      format: "cjs",
      outfile: join(builtWorker, "custom-rule-worker.js"),
    });
  }
  return builtWorker;
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

/** The output and the exit code of a command. */
export type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command in a folder. */
export async function runIn(cwd: string, ...args: readonly string[]): Promise<Ran> {
  return runWithInput(cwd, new Uint8Array(), ...args);
}

/** Runs a command in a folder, with a text or bytes in standard input. */
export async function runWithInput(cwd: string, input: string | Uint8Array, ...args: readonly string[]): Promise<Ran> {
  let [out, err] = ["", ""];
  const code = await main(args, {
    cwd,
    installDir: workerFolder(),
    color: false,
    stdin: async () => Buffer.from(input),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}
