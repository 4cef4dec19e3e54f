import { expect, it } from "vitest";
import { unmatchedFindings } from "../../../src/features/fix/unmatched.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { findingWith } from "../../support/sample-reports.ts";

const short = (amount: number, unit: "server" | "user" = "server"): Finding =>
  findingWith({ message: `${amount} are missing`, size: { amount, unit } });

it("a finding that a fix makes larger is one that it introduces, and a smaller one is not", () => {
  expect(unmatchedFindings([short(1)], [short(2)])).toEqual({ added: [short(2)], fixed: [] });
  expect(unmatchedFindings([short(2)], [short(1)])).toEqual({ added: [], fixed: [] });
  expect(unmatchedFindings([short(2)], [short(2)])).toEqual({ added: [], fixed: [] });
  expect(unmatchedFindings([short(2)], [])).toEqual({ added: [], fixed: [short(2)] });
  expect(unmatchedFindings([short(3), short(1)], [short(1), short(4)])).toEqual({ added: [short(4)], fixed: [] });
});

it("findings of a fix with other figures match, and those with another message do not", () => {
  const named = (name: string, figure: number) => findingWith({ message: `pool "${name}" has ${figure}` });
  expect(unmatchedFindings([named("a", 1)], [named("a", 2)])).toEqual({ added: [], fixed: [] });
  expect(unmatchedFindings([named("a", 1)], [named("b", 1)])).toEqual({
    added: [named("b", 1)],
    fixed: [named("a", 1)],
  });
  expect(unmatchedFindings([named("a", 1)], [named("a", 1), named("a", 1)]).added).toHaveLength(1);
});
