import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { functionNames } from "../../src/policy/custom-rules/cel.ts";
import { root, textOf } from "../support/harness.ts";
import { folderWith, runIn } from "../support/policy-files.ts";

const page = textOf("docs/policy.md");

/** The parts of the page that this test stands for; the others have tests of their own. */
const parts = [
  "A policy file",
  "The policy in force",
  "Levels",
  "Own rules",
  "Waivers",
  "Baseline",
  "Calendar",
  "Testing a policy",
];

type Block = { readonly language: string; readonly file: string | undefined; readonly text: string };

const fence = /^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm;

function blocksIn(text: string): readonly Block[] {
  return [...text.matchAll(fence)].map(([, language = "", file, body = ""]) => ({ language, file, text: body }));
}

/** What stands under a heading, up to the next one. */
function part(title: string): string {
  return page.split(/^## /m).find((text) => text.startsWith(`${title}\n`)) ?? "";
}

const [preface = ""] = page.split(/^## /m);

/** Does what a part says, in a folder of its own, and gives the part with the outputs as they are. */
async function played(title: string): Promise<string> {
  const folder = folderWith({});
  let text = part(title);
  for (const block of [...blocksIn(preface), ...blocksIn(text)]) {
    if (block.file !== undefined) {
      mkdirSync(dirname(join(folder, block.file)), { recursive: true });
      writeFileSync(join(folder, block.file), block.text);
    } else text = text.replace(block.text, await answered(folder, block.text));
  }
  return text;
}

async function answered(folder: string, text: string): Promise<string> {
  const [command = ""] = text.split("\n");
  const { out, err } = await runIn(folder, ...command.replace(/^\$ lync-policy /, "").split(" "));
  return `${command}\n${out}${err}`;
}

describe("docs/policy.md", () => {
  it.each(parts)("%s: every example is run, and comes out as shown (UPDATE=1 writes it anew)", async (title) => {
    const blocks = blocksIn(part(title));
    expect(blocks.filter(({ language, file }) => language === "yaml" && file === undefined)).toEqual([]);
    for (const { text } of blocks.filter(({ language }) => language === "text"))
      expect(text).toMatch(/^\$ lync-policy \S/);
    expect(blocks.filter(({ language }) => language === "text").length).toBeGreaterThan(0);
    const made = await played(title);
    if (process.env.UPDATE === "1") {
      writeFileSync(
        join(root, "docs/policy.md"),
        textOf("docs/policy.md").replace(part(title), () => made),
      );
    } else expect(part(title)).toBe(made);
  });

  it("shows one thing more with every example: no output is empty but where nothing is wrong", () => {
    const silent = parts.flatMap((title) => blocksIn(part(title))).filter(({ text }) => /^\$.*\n$/.test(text));
    expect(silent.map(({ text }) => text)).toEqual([]);
  });

  it("names every function that there is", () => {
    const rows = part("Own rules").match(/^\| (?:Types|Texts and lists|Times) \|.*$/gm) ?? [];
    const named = rows.join().match(/(?<=`)\w+(?=`)/g) ?? [];
    expect([...named].sort()).toEqual(functionNames.filter((name) => /^[a-z]\w*$/i.test(name)).sort());
  });

  it("links only to what is there", () => {
    const targets = [...page.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, target = ""]) => target);
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(
      ([, text = ""]) => `#${text.toLowerCase().replaceAll(" ", "-")}`,
    );
    for (const target of targets) {
      const there = target.startsWith("#")
        ? headings.includes(target)
        : existsSync(join(root, "docs", target.replace(/#.*/, "")));
      expect([target, there]).toEqual([target, true]);
    }
  });
});
