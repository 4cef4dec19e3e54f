import { expect, it } from "vitest";
import { policyError } from "../../src/node/policy-error.ts";

const problem = (file: string, line: number, column = 1) => ({
  file,
  range: { line, column, endLine: line, endColumn: column + 1 },
  excerpt: "",
  message: `${file} ${line}`,
});

it("lists the errors of each file by line, and the files in their order", () => {
  const errors = [problem("b.yaml", 10), problem("b.yaml", 9, 5), problem("a.yaml", 3), problem("b.yaml", 9, 2)];
  const { message, details } = policyError(errors);
  expect([message, ...details].map((line) => line.split(": ")[0])).toEqual([
    "b.yaml:9:2",
    "b.yaml:9:5",
    "b.yaml:10:1",
    "a.yaml:3:1",
  ]);
});
