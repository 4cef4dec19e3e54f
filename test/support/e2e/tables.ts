import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { root, textOf } from "../harness.ts";

const page = "docs/github.md";

type Row = readonly string[];

/** Expects a table of docs/github.md to show the results of the tests; UPDATE=1 writes it. */
export function expectTable(name: string, head: Row, rows: readonly Row[]): void {
  const lines = [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
  const [start, end] = [`<!-- ${name}: made by the tests -->\n`, `<!-- end of ${name} -->`];
  const text = textOf(page);
  const [before = "", rest = ""] = text.split(start);
  const [there, after] = rest.split(end);
  const made = `\n${lines.join("\n")}\n\n`;
  if (process.env.UPDATE && after !== undefined) writeFileSync(join(root, page), before + start + made + end + after);
  else expect(there).toBe(made);
}

/** Joins rows that differ in their first cell only. */
export function joined(rows: readonly Row[]): readonly Row[] {
  const groups = new Map<string, string[]>();
  for (const [first = "", ...rest] of rows) {
    const key = JSON.stringify(rest);
    groups.set(key, [...(groups.get(key) ?? []), first]);
  }
  const all = new Set(rows.map(([first]) => first)).size;
  return [...groups].map(([key, names]) => [
    names.length === all ? "any" : names.join(", "),
    ...(JSON.parse(key) as string[]),
  ]);
}

/** "push of a new branch" → "`push` of a new branch". */
export function eventIn(name: string): string {
  return name.replace(/^\w+/, "`$&`");
}
