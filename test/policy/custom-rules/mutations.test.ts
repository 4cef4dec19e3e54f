import fc from "fast-check";
import { expect, it } from "vitest";
import { compileRule } from "../../../src/policy/custom-rules/compile.ts";
import { context, contoso, requiring } from "../../support/custom-rules.ts";
import { cpuTime } from "../../support/harness.ts";
import { runs } from "../../support/runs.ts";

const seeds = [
  "self.spec.sites.all(s, s.edgePools.exists(p, p.serverCount >= 2 && has(p.federation)))",
  '["a", r"\\d", """x"""].map(x, x + "y").filter(z, z.matches("[a-z]+")) != []',
  'timestamp(today + "T00:00:00Z") - duration("24h") > timestamp(0) ? true : {"a": 1}["a"] == -2 % 3',
  "deployment.spec.sites[0].users in [1, 2u, 3.5] || !(null == deployment.metadata.name) // comment",
];
const pieces = [
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  '"',
  "'",
  "\\",
  ".",
  ",",
  "?",
  ":",
  "&&",
  "!",
  "-",
  "0x",
  "1e",
  "u",
  " ",
  "\n",
  "//",
];
const words = [
  "self",
  "@result",
  "__proto__",
  "has(",
  "b'",
  "r'",
  "\\u{",
  "\\777",
  "\\xZZ",
  "\ud800",
  "😀",
  "in",
  "null",
  "`",
];

const mutation = fc.record({
  at: fc.nat(120),
  drop: fc.nat(4),
  put: fc.oneof(fc.constantFrom(...pieces, ...words), fc.string({ maxLength: 3 })),
});

it("an expression with mistakes is evaluated or reported with reason and column, never throws and never takes long", () => {
  const began = cpuTime();
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 4 }), (seed, mutations) => {
      let require = seed;
      for (const { at, drop, put } of mutations) require = require.slice(0, at) + put + require.slice(at + drop);
      const { rule, errors } = compileRule(requiring(require));
      if (rule) expect(rule.evaluate(contoso, context).matched).toBe(1);
      for (const { at, column = 1, message } of errors ?? []) {
        expect(at).toBe("require");
        expect(column).toBeLessThanOrEqual(require.length + 1);
        expect(message).not.toMatch(/ at .*:\d+|undefined|\bError\b|[\n\u202e]/);
      }
      expect(Boolean(rule) || (errors ?? []).length > 0).toBe(true);
    }),
    runs(500),
  );
  expect(cpuTime() - began).toBeLessThan(60_000);
});
