import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { compileInThread } from "../../src/node/custom-rule-thread.ts";
import { compileRule } from "../../src/policy/custom-rules/compile.ts";
import { context, contoso, requiring } from "../support/custom-rules.ts";
import { root } from "../support/harness.ts";

const folder = mkdtempSync(join(tmpdir(), "cel-"));
const file = join(folder, "custom-rule-worker.js");
const entryPoints = [join(root, "src/node/custom-rule-worker.ts")];
buildSync({ entryPoints, bundle: true, platform: "node", format: "cjs", outfile: file });

afterAll(() => rmSync(folder, { recursive: true }));

const rules = [
  requiring("self.edgePools.exists(p, p.serverCount >= 2)", { each: "spec.sites", message: "self.name" }),
  requiring("self.spec.sits == []"),
  requiring("self.users > 0", { each: "spec.sites" }),
  requiring("today == '2026-11-22' && profile.product == self.spec.product"),
];

describe("custom rules in a worker thread", () => {
  it("evaluate as they do without one", () => {
    const { compiled, close } = compileInThread(file, rules);
    for (const [at, { rule, errors }] of compiled.entries()) {
      const here = compileRule(rules[at] as (typeof rules)[number]);
      expect(errors).toEqual(here.errors);
      for (const deployment of [contoso, { ...contoso, spec: { ...contoso.spec, sites: [] } }, contoso])
        expect(rule?.evaluate(deployment, context)).toEqual(here.rule?.evaluate(deployment, context));
    }
    close();
  });

  it("are stopped at the time limit and fail, and the next ones are evaluated in a new thread", () => {
    const { compiled, close } = compileInThread(file, [requiring("false"), requiring("true")], 0);
    const [slow, next] = compiled.map(({ rule }) => rule?.evaluate(contoso, context));
    expect(slow).toEqual({
      matched: 1,
      hits: [],
      failures: [
        {
          part: "require",
          expression: "false",
          reason: "exceeded 0 seconds or the memory limit",
          path: ["spec"],
        },
      ],
    });
    expect(next?.failures).toHaveLength(1);
    close();
  });

  it("cannot be compiled if the thread does not start", () => {
    expect(() => compileInThread(join(folder, "nothing.js"), rules, 1)).toThrow("the worker thread did not start");
  });
});
