import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { functionNames } from "../../src/policy/custom-rules/cel.ts";
import { root, textOf } from "../support/harness.ts";
import { folderWith, runIn } from "../support/policy-files.ts";

const page = textOf("docs/policy.md");

/** The sections of the page whose examples this test runs. Tests in test/e2e run those of the others. */
const sections = [
  "Create a policy file",
  "Show the effective policy",
  "Change the severity of a rule",
  "Set grace periods for security updates",
  "Add a custom rule",
  "Add a waiver",
  "Use a baseline",
  "List waivers",
  "List upcoming changes",
  "Test a policy",
];

type Block = { readonly language: string; readonly file: string | undefined; readonly text: string };

const fence = /^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm;

function blocksIn(text: string): readonly Block[] {
  return [...text.matchAll(fence)].map(([, language = "", file, body = ""]) => ({ language, file, text: body }));
}

/** The text of a section, with its heading. */
function section(title: string): string {
  return page.split(/^## /m).find((text) => text.startsWith(`${title}\n`)) ?? "";
}

const [introduction = ""] = page.split(/^## /m);

/** Runs the examples of a section in a new folder. Returns the section with the actual outputs. */
async function runSection(title: string): Promise<string> {
  const folder = folderWith({});
  let text = section(title);
  for (const block of [...blocksIn(introduction), ...blocksIn(text)]) {
    if (block.file !== undefined) {
      mkdirSync(dirname(join(folder, block.file)), { recursive: true });
      writeFileSync(join(folder, block.file), block.text);
    } else text = text.replace(block.text, await outputOf(folder, block.text));
  }
  return text;
}

/** A command line of the page and what it prints. */
async function outputOf(folder: string, text: string): Promise<string> {
  const [command = ""] = text.split("\n");
  const { out, err } = await runIn(folder, ...command.replace(/^\$ lync-policy /, "").split(" "));
  return `${command}\n${out}${err}`;
}

describe("docs/policy.md", () => {
  it.each(sections)("%s: every example prints what the page shows (UPDATE=1 rewrites it)", async (title) => {
    const blocks = blocksIn(section(title));
    expect(blocks.filter(({ language, file }) => language === "yaml" && file === undefined)).toEqual([]);
    for (const { text } of blocks.filter(({ language }) => language === "text"))
      expect(text).toMatch(/^\$ lync-policy \S/);
    expect(blocks.filter(({ language }) => language === "text").length).toBeGreaterThan(0);
    const actual = await runSection(title);
    if (process.env.UPDATE === "1") {
      writeFileSync(
        join(root, "docs/policy.md"),
        textOf("docs/policy.md").replace(section(title), () => actual),
      );
    } else expect(section(title)).toBe(actual);
  });

  it("has no example without output", () => {
    const silent = sections.flatMap((title) => blocksIn(section(title))).filter(({ text }) => /^\$.*\n$/.test(text));
    expect(silent.map(({ text }) => text)).toEqual([]);
  });

  it("names every supported function", () => {
    const rows = section("Add a custom rule").match(/^\| (?:Types|Strings and lists|Dates and times) \|.*$/gm) ?? [];
    const named = rows.join().match(/(?<=`)\w+(?=`)/g) ?? [];
    expect([...named].sort()).toEqual(functionNames.filter((name) => /^[a-z]\w*$/i.test(name)).sort());
  });
});
