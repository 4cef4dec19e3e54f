import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkText, root, textOf } from "../support/harness.ts";
import { fencesIn } from "../support/markdown.ts";
import { runIn } from "../support/policy-files.ts";

const readme = textOf("README.md");
const action = parse(textOf("action.yml"));

/** The code blocks of a language, in order. */
function blocks(language: string): readonly string[] {
  return fencesIn(readme)
    .filter((fence) => fence.language === language)
    .map(({ text }) => text);
}

const [setUp = ""] = blocks("sh");
const [finding = ""] = blocks("text");

type Described = Readonly<Record<string, { readonly description: string; readonly default?: string }>>;

/** The README with its example finding and its tables of action.yml as they are now. */
async function current(): Promise<string> {
  const inputs = Object.entries(action.inputs as Described).map(
    ([name, { description, default: text = "" }]) => `| \`${name}\` | ${text && `\`${text}\``} | ${description} |\n`,
  );
  const outputs = Object.entries(action.outputs as Described).map(
    ([name, { description }]) => `| \`${name}\` | ${description} |\n`,
  );
  const printed = await printedFinding();
  return readme
    .replace(finding, () => printed)
    .replace(/(?<=### Inputs\n\n.*\n.*\n)(\|.*\n)*/, () => inputs.join(""))
    .replace(/(?<=### Outputs\n\n.*\n.*\n)(\|.*\n)*/, () => outputs.join(""));
}

/** The finding that the set-up command prints at the location and for the rule of the README's example. */
async function printedFinding(): Promise<string> {
  const { out } = await runIn(root, ...setUp.trim().split(" ").slice(2));
  const [location = ""] = /^\S+:\d+:\d+: /.exec(finding) ?? [];
  const [rule = ""] = /\[[\w/-]+\]$/m.exec(finding) ?? [];
  const printed = out.split("\n\n").find((text) => text.startsWith(location) && text.split("\n", 1)[0]?.endsWith(rule));
  expect([location, rule, printed]).not.toContain("");
  return `${printed ?? expect.fail(`no finding of ${rule} at ${location}`)}\n`;
}

describe("the README", () => {
  it("shows a finding as the tool prints it, and the inputs and outputs of action.yml (UPDATE=1 rewrites them)", async () => {
    const text = await current();
    if (process.env.UPDATE) writeFileSync(join(root, "README.md"), text);
    else expect(readme).toBe(text);
    for (const name of Object.keys({ ...action.inputs, ...action.outputs })) expect(text).toContain(`| \`${name}\` |`);
  });

  it("has exactly two set-up commands: one that runs with nothing installed, one that passes all tests", () => {
    expect(blocks("sh")).toEqual([expect.stringMatching(/^npx \. \S+\n$/), "npm cit\n"]);
  });

  it("shows a manifest that is clean", () => {
    expect(checkText(blocks("yaml")[0] ?? "").findings).toEqual([]);
  });

  it("shows a workflow that gives the action inputs it has, and no more permissions than it needs", () => {
    const workflow = parse(blocks("yaml")[1] ?? "");
    expect(blocks("yaml")[1]?.trimEnd().split("\n")).toHaveLength(10);
    expect(workflow.permissions).toEqual({ contents: "read" });
    const [, own] = workflow.jobs["lync-policy"].steps;
    for (const name of Object.keys(own.with)) expect(action.inputs).toHaveProperty([name]);
  });
});
