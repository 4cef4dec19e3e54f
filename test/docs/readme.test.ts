import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { help } from "../../src/cli/commands/help.ts";
import { judge, root, textOf } from "../support/harness.ts";

const readme = textOf("README.md");
const action = parse(textOf("action.yml"));

/** The code blocks of a language, in order. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );
}

type Described = Readonly<Record<string, { readonly description: string; readonly default?: string }>>;

/** The README with its tables of action.yml and its help as they are now. */
function made(): string {
  const inputs = Object.entries(action.inputs as Described).map(
    ([name, { description, default: text = "" }]) => `| \`${name}\` | ${text && `\`${text}\``} | ${description} |\n`,
  );
  const outputs = Object.entries(action.outputs as Described).map(
    ([name, { description }]) => `| \`${name}\` | ${description} |\n`,
  );
  return readme
    .replace(/(?<=### Inputs\n\n.*\n.*\n)(\|.*\n)*/, () => inputs.join(""))
    .replace(/(?<=### Outputs\n\n.*\n.*\n)(\|.*\n)*/, () => outputs.join(""))
    .replace(/(?<=```text\n)Usage: [\s\S]*?(?=^```$)/m, () => help);
}

describe("the README", () => {
  it("shows a finding as the tool prints it", () => {
    const [command = ""] = blocks("sh");
    const { stdout } = spawnSync(process.execPath, ["dist/cli/index.js", ...command.trim().split(" ").slice(2)], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stdout).toContain(blocks("text")[0]);
  });

  it("has exactly two set-up commands: one that runs with nothing installed, one that passes all tests", () => {
    expect(blocks("sh")).toEqual([expect.stringMatching(/^npx \. \S+\n$/), "npm cit\n"]);
  });

  it("shows a manifest that is clean", () => {
    expect(judge(blocks("yaml")[0] ?? "").findings).toEqual([]);
  });

  it("shows a workflow that gives the action inputs it has, and no more permissions than it needs", () => {
    const workflow = parse(blocks("yaml")[1] ?? "");
    expect(blocks("yaml")[1]?.trimEnd().split("\n")).toHaveLength(10);
    expect(workflow.permissions).toEqual({ contents: "read" });
    const [, own] = workflow.jobs["lync-policy"].steps;
    for (const name of Object.keys(own.with)) expect(action.inputs).toHaveProperty([name]);
  });

  it("lists the inputs and outputs of action.yml, word by word, and shows the help as it is", () => {
    if (process.env.UPDATE) writeFileSync(join(root, "README.md"), made());
    else expect(readme).toBe(made());
    for (const name of Object.keys({ ...action.inputs, ...action.outputs }))
      expect(made()).toContain(`| \`${name}\` |`);
    expect(made()).toContain(help);
  });

  it("links only to what is there", () => {
    for (const [, target = ""] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect([target, existsSync(join(root, target))]).toEqual([target, true]);
  });
});
