import { expect, it } from "vitest";
import { shapes } from "../../bench/cases/shapes.mjs";
import { spectralRules } from "../../bench/peers/spectral.mjs";
import { deployment } from "../../bench/support/manifests.mjs";
import { textOf, validate } from "../support/harness.ts";

/** How many findings each rule has on the day for which the benchmarks judge. */
function counted(content: string): Readonly<Record<string, number>> {
  const texts = [{ file: "test.yaml", content, named: true }];
  const { findings } = validate(texts, { preset: "recommended", failOn: "error" }, "2012-06-01");
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule.id] = (counts[rule.id] ?? 0) + 1;
  return counts;
}

it.each([1, 10, 25])("a deployment of %i pools that is measured is clean, or draws what is counted on", (pools) => {
  expect(counted(deployment("contoso", pools))).toEqual({});
  expect(counted(deployment("contoso", pools, true))).toEqual({
    "front-end-count": pools,
    "known-reference": pools,
    "platform-support": Math.ceil(pools / 2),
  });
});

it("bench/README.md names the shapes that there are", () => {
  const [, listed = ""] = /<!-- shapes -->\n([\s\S]*?)\n\n/.exec(textOf("bench/README.md")) ?? [];
  expect(listed.replaceAll("\n", " ").replace(/\.$/, "").split("; ")).toEqual(Object.keys(shapes));
});

it("the ruleset for Spectral holds the schema itself and no pattern that it does not know", () => {
  const { rules } = spectralRules(textOf("schemas/deployment.schema.json"));
  expect(JSON.stringify(rules["manifest-schema"])).toContain('"deploymentSpec"');
  expect(JSON.stringify(rules)).not.toMatch(/"\$ref":"[^#]|\\\\P/);
});

it("docs/performance.md names the versions that bench/README.md says to install", () => {
  const versions = [...textOf("bench/README.md").matchAll(/[\w@/-]+@(\d+\.\d+\.\d+)/g)].map(
    ([, version = ""]) => version,
  );
  expect(versions).toHaveLength(5);
  for (const version of versions) expect(textOf("docs/performance.md")).toContain(version);
});
