import { describe, expect, it } from "vitest";
import {
  type Attack,
  attackAction,
  attackCommandLine,
  copyOf,
  type Outcome,
  repositoryOf,
  type Verdict,
} from "../support/e2e/attacks/attack.ts";
import { attacks } from "../support/e2e/attacks/index.ts";
import { expectSection } from "../support/e2e/attacks/page.ts";

/** The rows of the tables of docs/security.md, by the name of the attack. */
const rows = new Map<string, readonly string[]>();

function expectOutcome({ verdict, output }: Outcome, expected: Verdict, says: RegExp, never?: RegExp): void {
  if (verdict !== expected || !says.test(output))
    expect.fail(`${verdict}, expected ${expected} and ${says}:\n${output.slice(0, 4000)}`);
  if (never) expect(output).not.toMatch(never);
}

async function attack(one: Attack): Promise<void> {
  const { verdict, local = verdict, says, saysLocally = says, never } = one;
  const checkout = repositoryOf(one);
  const copy = copyOf(checkout);
  const [action, commandLine] = await Promise.all([attackAction(one, checkout), attackCommandLine(one, copy)]);
  expectOutcome(action, verdict, says, never);
  expectOutcome(commandLine, local, saysLocally, never);
  rows.set(one.tried, [one.tried, verdict, local, saidBy(action, says)]);
}

/** The first line of an output that a pattern matches. */
function saidBy({ output }: Outcome, says: RegExp): string {
  return output.split("\n").find((line) => says.test(line)) ?? "";
}

describe.each(Object.entries(attacks))("%s", (_, table) => {
  it.concurrent.each(table.map((one) => [one.tried, one] as const))("%s", async (_, one) => attack(one));
});

it("has at least 60 attacks, each with a name of its own", () => {
  const names = Object.values(attacks).flatMap((table) => table.map(({ tried }) => tried));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(60);
});

it("docs/security.md has the tables of attacks", () => {
  const tables = Object.entries(attacks).map(([title, table]) => ({
    title,
    rows: table.map(({ tried }) => rows.get(tried) ?? []),
  }));
  expectSection(tables);
});
