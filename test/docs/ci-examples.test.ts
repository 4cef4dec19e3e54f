import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { textOf } from "../support/harness.ts";

// The hooks and the examples for GitLab and Azure Pipelines, against the schemas of these programs and in a shell.

const page = textOf("docs/where-to-run.md");
const [component, template] = ["docs/examples/gitlab/lync-policy.yml", "docs/examples/azure-pipelines/lync-policy.yml"];

const examples = [
  { file: component, schema: "gitlab-ci", misspelled: ["script:", "scripts:"] },
  { file: "docs/examples/gitlab/use-component.yml", schema: "gitlab-ci", misspelled: ["inputs:", "input:"] },
  { file: template, schema: "azure-pipelines", misspelled: ["versionSpec:", "version:"] },
  {
    file: "docs/examples/azure-pipelines/use-template.yml",
    schema: "azure-pipelines",
    misspelled: ["pool:", "pools:"],
  },
  { file: ".pre-commit-hooks.yaml", schema: "pre-commit-hooks", misspelled: ["entry:", "entries:"] },
] as const;

const validators = new Map(
  [...new Set(examples.map(({ schema }) => schema))].map((name) => {
    const schema = JSON.parse(textOf(`fixtures/formats/${name}.schema.json`));
    return [name, new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema)];
  }),
);

/** Whether all documents of a text are valid. */
function isValid(text: string, schema: (typeof examples)[number]["schema"]): boolean {
  const validate = validators.get(schema);
  return parseAllDocuments(text).every((document) => validate?.(document.toJS()) === true);
}

describe.each(examples)("$file", ({ file, schema, misspelled: [name, other] }) => {
  it("is valid against the schema of its program, which rejects a misspelled key", () => {
    const text = textOf(file);
    expect(isValid(text, schema)).toBe(true);
    expect(text).toContain(name);
    expect(isValid(text.replace(name, other), schema)).toBe(false);
  });

  it.runIf(file.startsWith("docs/"))("is linked and shown unchanged in docs/where-to-run.md", () => {
    expect(page).toContain(`(${file.replace("docs/", "")})\n\n\`\`\`yaml\n${textOf(file)}\`\`\`\n`);
  });
});

type Spec = { readonly spec: { readonly inputs: Readonly<Record<string, { readonly default: string }>> } };
type Job = { readonly script: readonly string[]; readonly variables: Readonly<Record<string, string>> };
type Parameters = readonly { readonly name: string; readonly default: string }[];
type Step = { readonly bash?: string; readonly env?: Readonly<Record<string, string>> };

/** The script of the component, and its variables for some inputs. */
function scriptOfComponent(inputs: Readonly<Record<string, string>>) {
  const [{ spec }, jobs] = parseAllDocuments(textOf(component)).map((document) => document.toJS()) as [
    Spec,
    Readonly<Record<string, Job>>,
  ];
  const [job] = Object.values(jobs) as [Job];
  const inputOf = (name: string) => inputs[name] ?? spec.inputs[name]?.default ?? "";
  const fill = (text: string) => text.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => inputOf(name));
  const env = Object.fromEntries(Object.entries(job.variables).map(([name, value]) => [name, fill(value)]));
  return { script: job.script.join("\n"), env };
}

/** The script of the template, and its environment for some parameters. */
function scriptOfTemplate(inputs: Readonly<Record<string, string>>) {
  const { parameters, steps } = parse(textOf(template)) as { parameters: Parameters; steps: readonly Step[] };
  const step = steps.find(({ bash }) => bash) as Step;
  const inputOf = (name: string) => inputs[name] ?? parameters.find((one) => one.name === name)?.default ?? "";
  const fill = (text: string) => text.replace(/\$\{\{ parameters\.(\w+) \}\}/g, (_, name: string) => inputOf(name));
  const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]));
  return { script: step.bash ?? "", env };
}

/** Runs a script with an npx that records its arguments, in a folder with a file that a glob of the shell would match. */
function argumentsOf({ script, env }: { readonly script: string; readonly env: Readonly<Record<string, string>> }) {
  const folder = mkdtempSync(join(tmpdir(), "ci-example-"));
  const bin = join(folder, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "npx"), `#!/bin/sh\nprintf '%s\\n' "$@" > ${folder}/arguments\n`);
  chmodSync(join(bin, "npx"), 0o755);
  writeFileSync(join(folder, "a.yaml"), "");
  const PATH = [bin, dirname(process.execPath), process.env.PATH].join(delimiter);
  const options = {
    cwd: folder,
    env: { ...env, PATH, BUILD_ARTIFACTSTAGINGDIRECTORY: "/out" },
    encoding: "utf8",
  } as const;
  const { status, stderr } = spawnSync("bash", ["--norc", "-e", "-c", script], options);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(existsSync(join(folder, "pwned"))).toBe(false);
  return readFileSync(join(folder, "arguments"), "utf8").trimEnd().split("\n");
}

const start = ["--yes", "--allow-git=root", "github:OWNER/lync-policy#v0.1.0", "check"];
const reports = {
  gitlab: ["--report", "codeclimate=gl-code-quality-report.json", "--report", "junit=lync-policy.xml"],
  azure: ["--report", "junit=/out/lync-policy.xml", "--report", "sarif=/out/lync-policy.sarif"],
} as const;

describe.each([
  { name: "the component for GitLab", scriptOf: scriptOfComponent, failOn: "fail-on", written: reports.gitlab },
  { name: "the template for Azure Pipelines", scriptOf: scriptOfTemplate, failOn: "failOn", written: reports.azure },
])("$name", ({ scriptOf, failOn, written }) => {
  it("checks what the policy selects by default", () => {
    expect(argumentsOf(scriptOf({}))).toEqual([...start, ...written, "--"]);
  });

  it("passes its inputs to the program as they are, globs included", () => {
    const inputs = { files: "deployments *.yaml !old $(touch pwned)", [failOn]: "warning" };
    const files = ["deployments", "*.yaml", "!old", "$(touch", "pwned)"];
    expect(argumentsOf(scriptOf(inputs))).toEqual([...start, "--fail-on", "warning", ...written, "--", ...files]);
  });
});
