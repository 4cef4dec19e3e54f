import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findMoved } from "../../src/node/moved-files.ts";
import { folderWith } from "../support/policy-files.ts";

const textOf = (file: string, content: string) => ({ file, content, named: false });
const always = () => true;

it("finds files by their content, one for each, in folders that a search skips too", () => {
  const folder = folderWith({
    "old/a.txt": "contoso\n",
    "node_modules/b.yaml": "fabrikam\n",
    ".git/c.yaml": "litware\n",
    "d.yaml": "adventur\n",
  });
  const texts = [
    textOf("a.yaml", "contoso\n"),
    textOf("copy.yaml", "contoso\n"),
    textOf("b.yaml", "fabrikam\n"),
    textOf("c.yaml", "litware\n"),
    textOf("e.yaml", "northwin\n"),
  ];
  expect([...findMoved(texts, folder, always)]).toEqual([
    ["b.yaml", "node_modules/b.yaml"],
    ["a.yaml", "old/a.txt"],
  ]);
});

it("skips files that are not eligible, symbolic links, and what is no file", () => {
  const folder = folderWith({ "kept.yaml": "contoso\n", "z.txt": "contoso\n" });
  symlinkSync("kept.yaml", join(folder, "link.txt"));
  mkdirSync(join(folder, "folder"));
  const moved = findMoved([textOf("a.yaml", "contoso\n")], folder, (file) => file !== "kept.yaml");
  expect([...moved]).toEqual([["a.yaml", "z.txt"]]);
});
