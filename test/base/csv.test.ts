import { describe, expect, it } from "vitest";
import { type CsvCell, csvText } from "../../src/base/csv.ts";

/** The cells of a line for a spreadsheet whose list separator is ";", which reads quotes only at the start of a cell. */
const cellsOf = (line: string) => line.split(";").map((cell) => cell.replace(/^[\s"']*(?=")/, "").replace(/^"+/, ""));

describe("a CSV field", () => {
  it.each<[CsvCell, string]>([
    [undefined, ""],
    [-5, "-5"],
    [true, "true"],
    ["", ""],
    ["Redmond", '"Redmond"'],
    ["pool01; pool02", '"pool01; pool02"'],
    ['a "b", c', '"a ""b"", c"'],
    ["=1+1", `"'=1+1"`],
    ["a=b", '"a=b"'],
    ['x;=HYPERLINK("https://example.com")', `"x;'=HYPERLINK(""https://example.com"")"`],
    ["x; =1", `"x; '=1"`],
    ['x;"=1', `"x;""'=1"`],
    ["x;＝1;@a", `"x;'＝1;'@a"`],
    ["-1; -2", `"'-1; '-2"`],
  ])("%j is %s", (cell, field) => {
    expect(csvText([[cell]])).toBe(`${field}\r\n`);
  });

  it.each(["=", "+", "-", "@", "＝", "＋", "－", "＠"])(
    "begins no formula with %s, whatever the list separator",
    (sign) => {
      for (const before of ["", ";", "a;", "a; ", ";;", 'a;"', "a;'", 'a";"'])
        for (const cell of cellsOf(csvText([["x", `${before}${sign}1+1`, "x"]]).trimEnd()))
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    },
  );
});
