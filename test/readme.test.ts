import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { help } from "../src/node/arguments.ts";
import { judge, root, textOf } from "./harness.ts";

const readme = textOf("README.md");
const action = parse(textOf("action.yml"));

/** The code blocks of a language, in order. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );
}

/** The rows of a table under a heading, as cells. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = readme.slice(readme.indexOf(`### ${heading}`)).split(/\n##? /)[0] ?? "";
  const lines =
    section
      .split("\n### ")[0]
      ?.split("\n")
      .filter((line) => line.startsWith("| `")) ?? [];
  return lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
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

  it("lists the inputs and outputs of action.yml, word by word", () => {
    type Described = { description: string; default?: string };
    const inputs = Object.entries(action.inputs as Record<string, Described>);
    expect(rowsUnder("Inputs")).toEqual(inputs.map(([name, input]) => [name, input.default ?? "", input.description]));
    const outputs = Object.entries(action.outputs as Record<string, Described>);
    expect(rowsUnder("Outputs")).toEqual(outputs.map(([name, output]) => [name, output.description]));
  });

  it("shows the help as it is", () => {
    expect(blocks("text")[1]).toBe(help);
  });

  it("links only to what is there", () => {
    for (const [, target = ""] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect([target, existsSync(join(root, target))]).toEqual([target, true]);
  });
});
