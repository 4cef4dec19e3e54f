import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { groupBy } from "../../src/base/group-by.ts";
import { filesIn } from "../support/harness.ts";
import { findingsText } from "../support/rules/findings-text.ts";
import { expectedIn } from "../support/rules/golden.ts";

const files = ["fixtures/rules", "fixtures/schema", "fixtures/designs"].flatMap(filesIn);
// The findings on network.yaml are in network.txt, for each product.
const fixtures = files.filter((file) => file.endsWith(".yaml") && file !== "fixtures/designs/network.yaml");
const folders = groupBy(fixtures, dirname);

describe("the whole findings of fixtures are those in the golden file of their folder (UPDATE=1 rewrites it)", () => {
  it.each([...folders])("%s/findings.txt", (folder, inside) => {
    const text = inside.map(findingsText).filter(Boolean).join("\n");
    expect(text).toBe(expectedIn(`${folder}/findings.txt`, text));
  });

  it("no folder has a golden file without fixtures", () => {
    const golden = files.filter((file) => file.endsWith("/findings.txt"));
    expect(golden.map(dirname).filter((folder) => !folders.has(folder))).toEqual([]);
  });
});
