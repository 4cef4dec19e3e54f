import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandNames } from "../../src/cli/command/names.ts";
import { cliPage } from "../support/cli-page.ts";
import { root, textOf } from "../support/repository.ts";

const file = "docs/cli.md";
const page = await cliPage();
if (process.env.UPDATE === "1") writeFileSync(join(root, file), page);

describe("docs/cli.md", () => {
  it("is up to date (UPDATE=1 rewrites it)", () => {
    expect(existsSync(join(root, file)) ? textOf(file) : "").toBe(page);
  });

  it("has a section for each command, in the order of the help", () => {
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const common = [
      "Options of every command",
      "Exit codes of every command",
      "Colors, links and progress",
      "Files that are read and written",
    ];
    expect(headings).toEqual([...common, ...commandNames]);
  });
});
