import { existsSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorsIn, linksIn } from "../support/markdown.ts";
import { filesIn, root, textOf } from "../support/repository.ts";

const isPage = (file: string) => file.endsWith(".md");

/** The pages at the root, all of docs/, and those of folders that explain themselves. */
const pages = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", ".github/PULL_REQUEST_TEMPLATE.md"],
  ...["docs", "src", "bench", "test"].flatMap(filesIn).filter(isPage),
];

/** The file of the repository that a link of a page leads to. */
function targetOf(page: string, path: string): string {
  return path === "" ? page : normalize(join(dirname(page), path)).replace(/\/$/, "");
}

function isBroken(target: string, anchor: string | undefined): boolean {
  if (!existsSync(join(root, target))) return true;
  return anchor !== undefined && isPage(target) && !anchorsIn(textOf(target)).has(anchor);
}

const linkedFrom = (page: string) => new Set(linksIn(textOf(page)).map(({ path }) => targetOf(page, path)));

describe("links", () => {
  it("lead to files and headings that exist", () => {
    const broken = pages.flatMap((page) =>
      linksIn(textOf(page))
        .filter(({ path, anchor }) => isBroken(targetOf(page, path), anchor))
        .map(({ line, path, anchor }) => `${page}:${line}: ${path}${anchor === undefined ? "" : `#${anchor}`}`),
    );
    expect(broken).toEqual([]);
  });

  it("to headings use the anchors that GitHub gives them", () => {
    const page =
      "# Add a `waiver`: when, and why?\n## What's new\n## What's new\n```md\n# No heading\n```\n### [Rules](rules.md) & `own-rule-failed`\n";
    expect([...anchorsIn(page)]).toEqual([
      "add-a-waiver-when-and-why",
      "whats-new",
      "whats-new-1",
      "rules--own-rule-failed",
    ]);
    expect(linksIn("[a](b.md#c) ![d](e.png)\n`[f](g)` [h](https://example.com)\n```md\n[i](j)\n```\n[k](#l)")).toEqual([
      { line: 1, path: "b.md", anchor: "c" },
      { line: 1, path: "e.png", anchor: undefined },
      { line: 6, path: "", anchor: "l" },
    ]);
  });
});

describe("paths in code spans", () => {
  it("lead to files and folders that exist", () => {
    const path = /`((?:src|test|docs|fixtures|schemas|scripts|bench|\.ci)\/[^`\s<*]*)`/g;
    const named = pages.flatMap((page) =>
      [...textOf(page).matchAll(path)].map(([, target = ""]) => ({ page, target })),
    );
    expect(named.filter(({ target }) => !existsSync(join(root, target)))).toEqual([]);
    expect(named.length).toBeGreaterThan(40);
  });
});

describe("docs/README.md", () => {
  const index = "docs/README.md";

  it("links every page of docs/", () => {
    const linked = linkedFrom(index);
    const top = filesIn("docs").filter((file) => isPage(file) && dirname(file) === "docs" && file !== index);
    expect(top.filter((file) => !linked.has(file))).toEqual([]);
  });

  it("links the index of the rules, which links every rule, and the pages that show every example", () => {
    const linked = linkedFrom(index);
    const [rules, workflows] = ["docs/rules/README.md", "docs/github.md"];
    expect([rules, workflows].filter((file) => !linked.has(file))).toEqual([]);
    const ofRules = linkedFrom(rules);
    const ofWorkflows = linkedFrom(workflows);
    expect(filesIn("docs/rules").filter((file) => basename(file) !== "README.md" && !ofRules.has(file))).toEqual([]);
    const others = linkedFrom("docs/where-to-run.md");
    expect(filesIn("docs/examples").filter((file) => !ofWorkflows.has(file) && !others.has(file))).toEqual([]);
  });
});

/** Everything that tells somebody how to run the tool. */
const instructions = [
  ...[...pages, "action.yml"],
  ...["docs/examples", ".github"].flatMap(filesIn),
  ...filesIn("src").filter((file) => /(?<!generated\/.*)\.ts$/.test(file)),
];

/** The lines of the instructions that a pattern matches, each with its first group. */
function matches(pattern: RegExp): readonly { readonly at: string; readonly text: string }[] {
  return instructions.flatMap((file) => {
    const lines = textOf(file).split("\n");
    return lines.flatMap((line, at) =>
      [...line.matchAll(pattern)].map(([, text = ""]) => ({ at: `${file}:${at + 1}`, text })),
    );
  });
}

describe("instructions to run the tool", () => {
  const { repository, homepage, bugs, version } = JSON.parse(textOf("package.json"));
  const [, owner = ""] = /^git\+https:\/\/github\.com\/([\w-]+)\/lync-policy\.git$/.exec(repository.url) ?? [];

  it("never name an npm package lync-policy, which is not ours", () => {
    const flags = String.raw`(?:-{1,2}[\w-]+(?:=\S+)?\s+)*`;
    const bare = new RegExp(
      String.raw`\b((?:npx|npm (?:install|i|exec|x)|bunx|pnpm dlx|yarn dlx)\s+${flags}lync-policy)(?![\w./-])`,
      "g",
    );
    expect("npx lync-policy check; npx --yes lync-policy".match(bare)).toHaveLength(2);
    expect("npx ./lync-policy-0.1.0.tgz; npx github:OWNER/lync-policy#v1".match(bare)).toBeNull();
    expect(matches(bare).map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  it("install it from git with the flag that npm 12 requires", () => {
    const commands = matches(/\b((?:npx|npm \w+)\s[^`]*github:[\w-]+\/lync-policy\S*)/g);
    expect(commands.filter(({ text }) => !text.includes("--allow-git=root"))).toEqual([]);
    expect(commands.length).toBeGreaterThan(0);
  });

  it("name one owner, that of package.json's repository, and one version", () => {
    const address = `https://github.com/${owner}/lync-policy`;
    expect(owner).not.toBe("");
    expect([homepage, bugs]).toEqual([`${address}#readme`, { url: `${address}/issues` }]);
    const owners = matches(/(?:github:|uses: |github\.com\/|githubusercontent\.com\/)([\w-]+)\/lync-policy\b/g);
    expect(owners.filter(({ text }) => text !== owner)).toEqual([]);
    const versions = matches(/\/lync-policy[@#](v?[\w.]+)/g);
    expect(versions.filter(({ text }) => text !== `v${version}`)).toEqual([]);
    expect(Math.min(owners.length, versions.length)).toBeGreaterThan(5);
  });
});
