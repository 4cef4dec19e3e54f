import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, textOf } from "../support/harness.ts";

/** The folders of src/ by level, lowest first. A folder imports only from lower levels, not from its own. */
const levels = [
  ["base", "sources"],
  ["yaml"],
  ["schema"],
  ["profiles"],
  ["model", "deployment"],
  ["findings", "overview", "rules"],
  ["policy"],
  ["engine"],
  ["report"],
  ["features"],
  ["node"],
  ["cli", "github"],
];

/** An import: the importing file and the imported file. */
type Import = { readonly from: string; readonly to: string };

/** Static and dynamic imports, of types and of values. */
const importPattern = /(?:^|\n)\s*(?:import|export)\s[^;"']*?from\s*"(\.[^"]+)"|\bimport\(\s*"(\.[^"]+)"\s*\)/g;

function importsIn(file: string): readonly Import[] {
  return [...textOf(file).matchAll(importPattern)].map(([, fixed, dynamic]) => ({
    from: file,
    to: normalize(join(dirname(file), fixed ?? dynamic ?? "")),
  }));
}

const files = filesIn("src").filter((file) => file.endsWith(".ts") && !file.startsWith("src/generated/"));
const imports = files.flatMap(importsIn).filter(({ to }) => !to.startsWith("src/generated/"));

const folderOf = (file: string) => file.split("/")[1] ?? "";
const levelOf = (file: string) => levels.findIndex((folders) => folders.includes(folderOf(file)));

/** Violations: imports from another folder on the same level or above. */
function violationsIn(list: readonly Import[]): readonly string[] {
  return list
    .filter(({ from, to }) => folderOf(from) !== folderOf(to) && levelOf(from) <= levelOf(to))
    .map(({ from, to }) => `${from} (level ${levelOf(from) + 1}) imports ${to} (level ${levelOf(to) + 1})`);
}

/** The imports on circles: removes those at either end until only circles remain. */
function circlesIn(list: readonly Import[]): readonly Import[] {
  const [importers, imported] = [new Set(list.map(({ from }) => from)), new Set(list.map(({ to }) => to))];
  const rest = list.filter(({ from, to }) => imported.has(from) && importers.has(to));
  return rest.length < list.length ? circlesIn(rest) : rest;
}

/** The imports between folders, truncated to a depth below src/. */
function betweenFolders(list: readonly Import[], depth: number): readonly Import[] {
  const cut = (file: string) =>
    dirname(file)
      .split("/")
      .slice(0, depth + 1)
      .join("/");
  return list.map(({ from, to }) => ({ from: cut(from), to: cut(to) })).filter(({ from, to }) => from !== to);
}

describe("the levels of src/", () => {
  it("contains only folders and the entry point of the library", () => {
    expect(files.filter((file) => dirname(file) === "src" && file !== "src/index.ts")).toEqual([]);
  });

  it("assigns every folder to one level", () => {
    expect([...new Set(files.filter((file) => dirname(file) !== "src").map(folderOf))].sort()).toEqual(
      levels.flat().sort(),
    );
  });

  it("resolves every import", () => {
    expect(imports.length).toBeGreaterThan(1000);
    expect(imports.filter(({ to }) => !files.includes(to))).toEqual([]);
  });

  it("has imports from lower levels only", () => {
    expect(violationsIn(imports)).toEqual([]);
  });

  it("has no circle of files", () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  it.each([1, 2, 3])("has no circle of folders at depth %i", (depth) => {
    expect(circlesIn(betweenFolders(imports, depth))).toEqual([]);
  });

  it("reports both ends of a violation and every file of a circle", () => {
    const upward = { from: "src/base/wording.ts", to: "src/rules/index.ts" };
    const sideways = { from: "src/rules/index.ts", to: "src/findings/diff.ts" };
    expect(violationsIn([upward, sideways])).toEqual([
      "src/base/wording.ts (level 1) imports src/rules/index.ts (level 6)",
      "src/rules/index.ts (level 6) imports src/findings/diff.ts (level 6)",
    ]);
    const circle = [
      { from: "a", to: "b" },
      { from: "b", to: "c" },
      { from: "c", to: "a" },
      { from: "c", to: "d" },
    ];
    expect(circlesIn([...circle, { from: "d", to: "e" }])).toEqual(circle.slice(0, 3));
  });
});

describe("every folder of src/", () => {
  const folders = [...new Set(files.map((file) => dirname(file)))].filter((folder) => folder !== "src");

  it.each(folders)("%s has a README of three to six lines", (folder) => {
    const lines = textOf(`${folder}/README.md`)
      .trim()
      .split("\n")
      .filter((line) => line !== "");
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.length).toBeLessThanOrEqual(6);
  });
});
