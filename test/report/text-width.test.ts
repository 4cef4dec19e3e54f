import { describe, expect, it } from "vitest";
import { terminal } from "../../src/report/terminal.ts";
import { textWidth } from "../../src/report/text-width.ts";
import { findingWith, reportOf } from "../support/sample-reports.ts";

describe("the width of a text", () => {
  it.each([
    ["", 0],
    ["pool", 4],
    ["Zürich", 6],
    ["Zu\u0308rich", 6],
    ["\u0308", 0],
    ["東京", 4],
    ["とうきょう", 10],
    ["ﾄｳｷｮｳ", 5],
    ["서울", 4],
    ["ＡＢ", 4],
    ["、。", 4],
    ["😀", 2],
    ["🇩🇪", 2],
    ["❤\uFE0F", 2],
    ["👍🏽", 2],
    ["𠀀", 2],
    ["Москва", 6],
    ["…", 1],
    ["#1", 2],
  ])("%j is %d columns", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

it.each([
  ["    - name: ab x", 14],
  ["    - name: 東京 x", 16],
  ["    - name: a\u0308b x", 14],
])("carets are below what they mark: %j", (excerpt, columns) => {
  const column = excerpt.indexOf("x") + 1;
  const range = { line: 3, column, endLine: 3, endColumn: column + 1 };
  const text = terminal(reportOf([findingWith({ excerpt, range })]), { color: false, quiet: false });
  expect(text).toContain(`    3 | ${excerpt}\n      | ${" ".repeat(columns + 1)}^\n`);
});

it("carets are as wide as what they mark", () => {
  const range = { line: 3, column: 1, endLine: 3, endColumn: 3 };
  const text = terminal(reportOf([findingWith({ excerpt: "東京 x", range })]), { color: false, quiet: false });
  expect(text).toContain("\n      | ^^^^\n");
});
