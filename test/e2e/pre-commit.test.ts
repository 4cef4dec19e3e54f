import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, textOf } from "../support/harness.ts";
import { programs } from "../support/programs.ts";

/** Where .ci/run and the workflow `ci` install pre-commit; elsewhere, one on PATH is used. */
const installed = join(root, "build/pre-commit/bin/pre-commit");
const program = existsSync(installed) ? installed : "pre-commit";
const isInstalled = spawnSync(program, ["--version"]).status === 0;

/** In CI, a missing pre-commit fails the tests instead of skipping them. */
const isOptional = !process.env.CI;

const home = mkdtempSync(join(tmpdir(), "pre-commit-"));
const broken = textOf("fixtures/projects/contoso/broken/production/americas.yaml");
const chart = "apiVersion: v1\nmetadata:\n  name: {{ .Values.name }}\n{{- if .Values.on }}\n  on: true\n{{ end }}\n";

/** No registry can be reached, and the folders of the user are empty. */
const env = {
  PATH: [dirname(process.execPath), process.env.PATH ?? ""].join(delimiter),
  HOME: home,
  PRE_COMMIT_HOME: join(home, "cache"),
  npm_config_registry: "http://127.0.0.1:9/",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Contoso",
  GIT_AUTHOR_EMAIL: "lync@contoso.com",
  GIT_COMMITTER_NAME: "Contoso",
  GIT_COMMITTER_EMAIL: "lync@contoso.com",
};

function git(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

/** A repository with files, all of them added. */
function repository(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(home, name);
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "--quiet", "--template=");
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  git(folder, "add", "--all");
  return folder;
}

/** A clone of this project, as far as a package of it needs: the programs are those under test. */
function hookRepository(): { readonly folder: string; readonly commit: string } {
  const folder = repository("hooks", {});
  for (const file of ["package.json", ".npmrc", ".pre-commit-hooks.yaml", "schemas"])
    cpSync(join(root, file), join(folder, file), { recursive: true });
  cpSync(dirname(programs.cli), join(folder, "dist/cli"), { recursive: true });
  git(folder, "add", "--all");
  git(folder, "update-index", "--chmod=+x", "dist/cli/index.js");
  git(folder, "commit", "--quiet", "--message", "Version");
  return { folder, commit: git(folder, "rev-parse", "HEAD") };
}

let hooks: ReturnType<typeof hookRepository> | undefined;

/** A hook of this project, with options, for the files that a pattern matches. */
function hookOf(id: string, options = "", files = ""): string {
  return `      - { id: ${id}, files: "${files}", args: [${options}--as-of, "2022-06-01", --] }\n`;
}

/** Runs a hook of this project in a repository with these files. */
function runHook(id: string, name: string, files: Readonly<Record<string, string>>, entries = hookOf(id)) {
  hooks ??= hookRepository();
  const config = `default_language_version: { node: system }
repos:
  - repo: file://${hooks.folder}
    rev: ${hooks.commit}
    hooks:
${entries}`;
  const folder = repository(name, { ...files, ".pre-commit-config.yaml": config });
  const args = ["run", id, "--all-files", "--color=never"];
  const { status, stdout } = spawnSync(program, args, { cwd: folder, env, encoding: "utf8" });
  return { status, output: stdout, read: (file: string) => readFileSync(join(folder, file), "utf8") };
}

describe.skipIf(!isInstalled && isOptional)("pre-commit", () => {
  it("installs the hook without a registry and reports findings of manifests only", () => {
    const files = { "a.yaml": broken, "chart/templates/a.yaml": chart, "compose.yml": "services: {}\n" };
    const { status, output } = runHook("lync-policy", "findings", files);
    expect(status, output).toBe(1);
    expect(output).toMatch(/^a\.yaml:27:11: error: .*\[front-end-count\]$/m);
    expect(output).not.toContain("chart/");
    expect(output).not.toContain("compose");
  });

  it("passes if no file is a manifest, or the policy covers none", () => {
    const manifests = "apiVersion: lync-policy/v1\nkind: Policy\nmanifests: ['.', '!archive']\n";
    const files = { "archive/a.yaml": broken, "chart/a.yaml": chart, ".lync-policy.yaml": manifests };
    expect(runHook("lync-policy", "covered", files)).toMatchObject({ status: 0 });
  });

  it("skips templates that mention a manifest", () => {
    const mention = `# for lync-policy/v1\nkind: ConfigMap\n${chart}`;
    const values = "apiVersion: v1\nkind: Service\nspec:\n  replicas: {{ .Values.n }}\n";
    expect(runHook("lync-policy", "templates", { "a.yaml": mention, "b.yaml": values })).toMatchObject({ status: 0 });
  });

  it("uses the policy of a folder for the files in it", () => {
    const off = "apiVersion: lync-policy/v1\nkind: Policy\npreset: minimal\nlevels: { front-end-count: off }\n";
    const strict = "apiVersion: lync-policy/v1\nkind: Policy\n";
    const policies = { "emea/.lync-policy.yaml": off, "apac/.lync-policy.yaml": strict };
    const entries = ["emea", "apac"].map((one) =>
      hookOf("lync-policy", `--policy=${one}/.lync-policy.yaml, `, `^${one}/`),
    );
    const files = { ...policies, "emea/a.yaml": broken, "apac/a.yaml": broken };
    const { status, output } = runHook("lync-policy", "folders", files, entries.join(""));
    expect(status, output).toBe(1);
    expect(output).toMatch(/^apac\/a\.yaml:27:11: error: .*\[front-end-count\]$/m);
    expect(output).not.toMatch(/^emea.*\[front-end-count\]$/m);
  });

  it("takes a name for a file, whatever it begins with", () => {
    const weak = "apiVersion: lync-policy/v1\nkind: Policy\nlevels: { front-end-count: off }\n";
    const hostile = { "!a.yaml": chart, "--policy=weak.yaml": chart, "-.yaml": chart, "weak.yaml": weak };
    const { status, output } = runHook("lync-policy", "hostile", { "a.yaml": broken, ...hostile });
    expect(status, output).toBe(1);
    expect(output).toMatch(/^a\.yaml:27:11: error: .*\[front-end-count\]$/m);
  });

  it("fixes what is certain", () => {
    const files = { "a.yaml": broken, "chart/a.yaml": chart };
    const { status, output, read } = runHook("lync-policy-fix", "fixes", files);
    expect(status, output).toBe(1);
    expect(output).toContain("files were modified by this hook");
    expect(read("a.yaml")).toContain("federationPort: 5061");
    expect(read("chart/a.yaml")).toBe(chart);
  });
});
