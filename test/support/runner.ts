import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { textOf } from "./harness.ts";
import { programs } from "./programs.ts";
import { run } from "./restart-action.ts";

/** An annotation that a runner creates from a workflow command. */
export type Kept = {
  readonly level: string;
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
};

/** The result of a step, as GitHub sees it. */
export type Step = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly annotations: readonly Kept[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly workspace: string;
};

const action = parse(textOf("action.yml")) as { inputs: Record<string, { default?: string }> };

/** The default token of the action, which no output may contain. */
export const token = "ghs_0123456789abcdefSECRET";

/** Runs the committed action in a workspace with files, as a runner does. */
export function step(
  files: Readonly<Record<string, string>>,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<Step> {
  return stepIn(workspaceOf(files), inputs, env);
}

/** Runs the committed action in an existing folder. */
export async function stepIn(
  workspace: string,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
  preload?: string,
  isolated = false,
): Promise<Step> {
  const start = startIn(workspace, inputs, env);
  const { status, stdout, stderr } = await run({ ...start.options, main, preload, isolated });
  return toStep(start, status, stdout, stderr);
}

/** Creates a folder with files. */
export function workspaceOf(files: Readonly<Record<string, string>>): string {
  const workspace = mkdtempSync(join(tmpdir(), "workspace-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), content);
  }
  return workspace;
}

/** The program of the action. A test of the bundle compares its path with that of action.yml. */
const main = programs.action;

type Start = {
  readonly workspace: string;
  readonly output: string;
  readonly summary: string;
  readonly options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
  };
};

/** A day on which all products are supported, so that the end of support adds no finding to those that a test is about. */
export const supported = "2019-06-01";

function startIn(workspace: string, inputs: Record<string, string>, more: Record<string, string>): Start {
  const temp = mkdtempSync(join(tmpdir(), "runner-"));
  const [output, summary] = [join(temp, "output"), join(temp, "summary")];
  for (const file of [output, summary]) writeFileSync(file, "");
  const values = Object.entries(action.inputs).map(
    ([name, { default: fallback = "" }]) =>
      [
        name,
        inputs[name] ?? (name === "as-of" ? supported : fallback.replace(/^\$\{\{ github\.token \}\}$/, token)),
      ] as const,
  );
  const env = {
    PATH: process.env.PATH ?? "",
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    ...Object.fromEntries(values.map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value])),
    ...more,
  };
  return { workspace, output, summary, options: { cwd: workspace, env } };
}

function toStep({ workspace, output, summary }: Start, status: number | null, stdout: string, stderr: string): Step {
  return {
    status,
    stdout,
    stderr,
    annotations: annotationsIn(stdout),
    outputs: outputsIn(readFileSync(output, "utf8")),
    summary: readFileSync(summary, "utf8"),
    workspace,
  };
}

const longestMessage = 4096;
const mostOfALevel = 10;

/** The annotations that a runner creates from a step's output: ten per severity, with truncated messages. */
export function annotationsIn(stdout: string): readonly Kept[] {
  const kept: Kept[] = [];
  let stopped: string | undefined;
  for (const line of stdout.split("\n")) {
    const [, name = "", list = "", data = ""] = /^\s*::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
    if (stopped === undefined && name === "stop-commands") stopped = data;
    else if (stopped !== undefined && name === stopped) stopped = undefined;
    if (stopped !== undefined) continue;
    if (!["error", "warning", "notice"].includes(name) && !/##\[\w+/.test(line)) continue;
    const properties = propertiesIn(list);
    const message = decodeData(data).slice(0, longestMessage);
    if (kept.filter(({ level }) => level === name).length < mostOfALevel)
      kept.push({ level: name, message, properties });
  }
  return kept;
}

function propertiesIn(list: string): Readonly<Record<string, string>> {
  const pairs = list
    .split(",")
    .filter(Boolean)
    .map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]);
  const properties = Object.fromEntries(
    pairs.map(([name, text]) => [name, decodeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","))]),
  );
  if (properties.line !== properties.endLine) {
    delete properties.col;
    delete properties.endColumn;
  }
  return properties;
}

function decodeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

/** Parses the output file: NAME<<DELIMITER, lines, DELIMITER. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?\2$/gm)].map(([, name, , value]) => [name, value]),
  );
}
