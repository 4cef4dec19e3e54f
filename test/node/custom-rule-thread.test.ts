import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { inThread } from "../../src/node/custom-rule-thread.ts";
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

describe("own rules in a thread of their own", () => {
  it("judge as they do without one", () => {
    const { compiled, close } = inThread(file, rules);
    for (const [at, { rule, errors }] of compiled.entries()) {
      const here = compileRule(rules[at] as (typeof rules)[number]);
      expect(errors).toEqual(here.errors);
      for (const deployment of [contoso, { ...contoso, spec: { ...contoso.spec, sites: [] } }, contoso])
        expect(rule?.judge(deployment, context)).toEqual(here.rule?.judge(deployment, context));
    }
    close();
  });

  it("are ended when they take too long, fail, and the next ones are judged in a new thread", () => {
    const { compiled, close } = inThread(file, [requiring("false"), requiring("true")], 0);
    const [slow, next] = compiled.map(({ rule }) => rule?.judge(contoso, context));
    expect(slow).toEqual({
      matched: 1,
      hits: [],
      failures: [
        {
          part: "require",
          expression: "false",
          reason: "it takes longer than 0 seconds or more memory than it may",
          path: ["spec"],
        },
      ],
    });
    expect(next?.failures).toHaveLength(1);
    close();
  });

  it("cannot be judged by a thread that does not begin", () => {
    expect(() => inThread(join(folder, "nothing.js"), rules, 1)).toThrow("their thread does not begin");
  });
});
