import { expect, it } from "vitest";
import { shapes } from "../../bench/cases/shapes.mjs";
import { spectralRules } from "../../bench/peers/spectral.mjs";
import { deployment } from "../../bench/support/manifests.mjs";
import { textOf, validate } from "../support/harness.ts";

/** The number of findings of each rule on the date of the benchmarks. */
function countFindings(content: string): Readonly<Record<string, number>> {
  const texts = [{ file: "test.yaml", content, named: true }];
  const { findings } = validate(texts, { preset: "recommended", failOn: "error" }, "2012-06-01");
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule.id] = (counts[rule.id] ?? 0) + 1;
  return counts;
}

it.each([1, 10, 25])("the deployments of %i pools in benchmarks have no findings, or the expected ones", (pools) => {
  expect(countFindings(deployment("contoso", pools))).toEqual({});
  expect(countFindings(deployment("contoso", pools, true))).toEqual({
    "front-end-count": pools,
    "known-reference": pools,
    "platform-support": Math.ceil(pools / 2),
  });
});

it("bench/README.md lists all shapes", () => {
  const [, listed = ""] = /<!-- shapes -->\n([\s\S]*?)\n\n/.exec(textOf("bench/README.md")) ?? [];
  expect(listed.replaceAll("\n", " ").replace(/\.$/, "").split("; ")).toEqual(Object.keys(shapes));
});

it("the ruleset for Spectral contains the schema, without patterns that Spectral does not support", () => {
  const { rules } = spectralRules(textOf("schemas/deployment.schema.json"));
  expect(JSON.stringify(rules["manifest-schema"])).toContain('"deploymentSpec"');
  expect(JSON.stringify(rules)).not.toMatch(/"\$ref":"[^#]|\\\\P/);
});

it("docs/performance.md has the versions of bench/README.md", () => {
  const versions = [...textOf("bench/README.md").matchAll(/[\w@/-]+@(\d+\.\d+\.\d+)/g)].map(
    ([, version = ""]) => version,
  );
  expect(versions).toHaveLength(5);
  for (const version of versions) expect(textOf("docs/performance.md")).toContain(version);
});
