import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { validate } from "@actions/languageservice";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { filesIn, root, textOf } from "../support/harness.ts";

type Step = { id?: string; uses?: string; run?: string; with?: Record<string, unknown> };
type Job = { steps: Step[]; "timeout-minutes"?: number; permissions?: unknown };
type Workflow = { permissions?: unknown; concurrency?: unknown; jobs: Record<string, Job> };

const own = filesIn(".github/workflows");
/** The examples for GitHub. Those for other programs have a folder each. */
const examples = filesIn("docs/examples").filter((file) => dirname(file) === "docs/examples");
const workflows = [...own, ...examples];
const action = parse(textOf("action.yml")) as { inputs: object; outputs: object };

/** The jobs that open a pull request. */
const writers = [".github/workflows/refresh-updates.yml: pull-request"];

const read = (file: string) => parse(textOf(file)) as Workflow;
const stepsOf = (file: string) => Object.values(read(file).jobs).flatMap(({ steps }) => steps);

/** The errors that GitHub's language service reports for a file. It caches by URI and recognizes actions by file name. */
async function errorsIn(file: string, text = textOf(file), folder = "repository"): Promise<readonly string[]> {
  const place = file.replace("docs/examples/", ".github/workflows/");
  const document = TextDocument.create(`file:///${folder}/${place}`, "yaml", 0, text);
  const problems = await validate(document, {});
  return problems.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
}

describe("GitHub's language service", () => {
  it.each([...workflows, "action.yml"])("accepts %s", async (file) => {
    expect(await errorsIn(file)).toEqual([]);
  });

  it.each(examples)("would report a misspelled key in %s", async (file) => {
    const misspelled = textOf(file).replace("runs-on:", "run-on:");
    expect(await errorsIn(file, misspelled, "misspelled-example")).not.toEqual([]);
  });

  it("reports a misspelled key", async () => {
    const misspelled = textOf(".github/workflows/ci.yml").replace("runs-on:", "run-on:");
    expect(await errorsIn(".github/workflows/ci.yml", misspelled, "misspelled")).not.toEqual([]);
    const action = textOf("action.yml").replace("using: node24", "using: node99");
    expect(await errorsIn("action.yml", action, "misspelled")).not.toEqual([]);
  });
});

describe.each(workflows)("%s", (file) => {
  it("pins every action of another repository by its commit, with the version in a comment", () => {
    const used = textOf(file)
      .split("\n")
      // This action has no commit to pin before it is published.
      .filter((line) => /^\s*(- )?uses:/.test(line) && !/uses: (\.|OWNER)\//.test(line));
    for (const line of used) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.runIf(own.includes(file))("has only read access to the repository, except to open a pull request", () => {
    const { permissions, jobs } = read(file);
    expect(permissions).toEqual({ contents: "read" });
    for (const [name, { permissions = {}, steps }] of Object.entries(jobs)) {
      const isWriter = writers.includes(`${file}: ${name}`);
      expect(permissions).toEqual(isWriter ? { contents: "write", "pull-requests": "write" } : {});
      // Dependencies run without write access.
      if (isWriter) for (const { run = "" } of steps) expect(run).not.toMatch(/\b(?:npm|npx|node|vitest)\b/);
    }
  });

  it("persists no credentials in the checkout", () => {
    const checkouts = stepsOf(file).filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ "persist-credentials": false });
  });

  it("passes values to scripts only through environment variables", () => {
    for (const { run = "" } of stepsOf(file)) expect(run).not.toContain("${{");
  });

  it("has a timeout and a concurrency group", () => {
    const { concurrency, jobs } = read(file);
    expect(concurrency).toBeDefined();
    for (const { "timeout-minutes": minutes } of Object.values(jobs)) expect(minutes).toBeLessThanOrEqual(30);
  });

  it("uses existing inputs, outputs and files of the action", () => {
    const steps = stepsOf(file).filter(({ uses }) => uses === "./");
    for (const { with: inputs = {} } of steps) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      for (const path of String(inputs.files).split("\n").filter(Boolean))
        expect(existsSync(join(root, path))).toBe(true);
    }
    const ids = steps.map(({ id }) => id);
    for (const [, id, output] of textOf(file).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect(ids).toContain(id);
      expect(Object.keys(action.outputs)).toContain(output);
    }
  });
});

describe("every issue template", () => {
  const forms = filesIn(".github/ISSUE_TEMPLATE").filter((file) => basename(file) !== "config.yml");

  it.each(forms)("%s has a name, a description and questions with unique ids", (file) => {
    const { name, description, body } = parse(textOf(file)) as {
      name: string;
      description: string;
      body: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
    };
    expect([name, description].every((text) => text.length > 0)).toBe(true);
    const questions = body.filter(({ type }) => type !== "markdown");
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { id, attributes } of questions) expect([id, attributes.label]).not.toContain(undefined);
  });
});
