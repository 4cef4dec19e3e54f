import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { validate } from "@actions/languageservice";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { filesIn, root, textOf } from "../support/harness.ts";

type Step = { id?: string; uses?: string; run?: string; with?: Record<string, unknown> };
type Job = { steps: Step[]; "timeout-minutes"?: number; permissions?: unknown };
type Workflow = { permissions?: unknown; concurrency?: unknown; jobs: Record<string, Job> };

const ours = filesIn(".github/workflows");
const examples = filesIn("docs/examples");
const workflows = [...ours, ...examples];
const action = parse(textOf("action.yml")) as { inputs: object; outputs: object };

const read = (file: string) => parse(textOf(file)) as Workflow;
const stepsOf = (file: string) => Object.values(read(file).jobs).flatMap(({ steps }) => steps);

/** What GitHub's own language service says of a file. It remembers by URI, and tells actions by their name. */
async function problemsOf(file: string, text = textOf(file), folder = "repository"): Promise<readonly string[]> {
  const place = file.replace("docs/examples/", ".github/workflows/");
  const document = TextDocument.create(`file:///${folder}/${place}`, "yaml", 0, text);
  const problems = await validate(document, {});
  return problems.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
}

describe("GitHub's own language service", () => {
  it.each([...workflows, "action.yml"])("has nothing against %s", async (file) => {
    expect(await problemsOf(file)).toEqual([]);
  });

  it.each(examples)("would find a misspelt key in %s", async (file) => {
    const misspelt = textOf(file).replace("runs-on:", "run-on:");
    expect(await problemsOf(file, misspelt, "misspelt-example")).not.toEqual([]);
  });

  it("finds a misspelt key, so its silence means something", async () => {
    const misspelt = textOf(".github/workflows/ci.yml").replace("runs-on:", "run-on:");
    expect(await problemsOf(".github/workflows/ci.yml", misspelt, "misspelt")).not.toEqual([]);
    const action = textOf("action.yml").replace("using: node24", "using: node99");
    expect(await problemsOf("action.yml", action, "misspelt")).not.toEqual([]);
  });
});

describe.each(workflows)("%s", (file) => {
  it("pins every action of another repository by its full digest and says which version that is", () => {
    const used = textOf(file)
      .split("\n")
      // This action has no digest yet where nobody has published it.
      .filter((line) => /^\s*(- )?uses:/.test(line) && !/uses: (\.|OWNER)\//.test(line));
    for (const line of used) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.runIf(ours.includes(file))("may read the repository and nothing else", () => {
    const { permissions, jobs } = read(file);
    expect(permissions).toEqual({ contents: "read" });
    for (const { permissions = {} } of Object.values(jobs)) expect(permissions).toEqual({});
  });

  it("leaves no credentials in the checkout", () => {
    const checkouts = stepsOf(file).filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ "persist-credentials": false });
  });

  it("hands values to its scripts through the environment only", () => {
    for (const { run = "" } of stepsOf(file)) expect(run).not.toContain("${{");
  });

  it("ends by itself and makes way for a newer run", () => {
    const { concurrency, jobs } = read(file);
    expect(concurrency).toBeDefined();
    for (const { "timeout-minutes": minutes } of Object.values(jobs)) expect(minutes).toBeLessThanOrEqual(30);
  });

  it("gives the action inputs that it has and files that are there, and asks for outputs that it has", () => {
    const own = stepsOf(file).filter(({ uses }) => uses === "./");
    for (const { with: inputs = {} } of own) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      for (const path of String(inputs.files).split("\n").filter(Boolean))
        expect(existsSync(join(root, path))).toBe(true);
    }
    const ids = own.map(({ id }) => id);
    for (const [, id, output] of textOf(file).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect(ids).toContain(id);
      expect(Object.keys(action.outputs)).toContain(output);
    }
  });
});

describe("every issue form", () => {
  const forms = filesIn(".github/ISSUE_TEMPLATE").filter((file) => basename(file) !== "config.yml");

  it.each(forms)("%s has a name, a description and questions with ids of their own", (file) => {
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
