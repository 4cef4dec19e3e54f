import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { once } from "../../src/base/memoize.ts";
import { builtinChecks } from "../../src/findings/builtin-checks.ts";
import { products } from "../../src/profiles/index.ts";
import { areaNames, areaOf } from "../../src/report/rule-areas.ts";
import { filterRules } from "../../src/report/rule-list.ts";
import { presets, rules, rulesOf } from "../../src/rules/index.ts";
import { filesIn, textOf } from "../support/harness.ts";
import { folderWith, policyOf, runIn } from "../support/policy-files.ts";

type Node = { properties?: Record<string, Node>; description?: string; $ref?: string; $defs?: Record<string, Node> };
type Listed = { id: string; kind: string; area: string; level: string; page?: Record<string, unknown> };

const schema = JSON.parse(textOf("schemas/rules.schema.json")) as Node;
const nodes = [schema, ...Object.values(schema.$defs ?? {})].filter(({ properties }) => properties);
for (const node of nodes) Object.assign(node, { additionalProperties: false });
const valid = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const known = [...rules, ...builtinChecks];
const custom = policyOf(
  "rules:",
  "  - id: contoso/two-edges",
  "    title: Every Edge pool has two servers",
  "    level: error",
  "    each: spec.sites.edgePools",
  "    require: self.servers >= 2",
  "    message: \"'one server'\"",
);
const cwd = folderWith({ ".lync-policy.yaml": custom });
/** A folder without a policy, whose custom rules start a thread. */
const plain = folderWith({});

/** The rules that a command prints as JSON, which conforms to the schema. */
const listed = (...args: readonly string[]) => listedIn(cwd, ...args);

async function listedIn(folder: string, ...args: readonly string[]): Promise<readonly Listed[]> {
  const { code, out, err } = await runIn(folder, ...args, "--format", "json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const content = JSON.parse(out) as { rules: Listed[] };
  expect([valid(content), valid.errors]).toEqual([true, null]);
  return content.rules;
}

describe("lync-policy rules", () => {
  it("prints the same rules as text and as JSON", async () => {
    for (const args of [
      [],
      ["--area", "network"],
      ["--level", "note"],
      ["--preset", "minimal", "--level", "warning"],
    ]) {
      const { out } = await runIn(cwd, "rules", ...args);
      const ids = [...out.matchAll(/^(\S+)/gm)].map(([id]) => id);
      expect((await listed("rules", ...args)).map(({ id }) => id)).toEqual(ids);
    }
  });

  it("lists all rules, the built-in checks and the custom rules of the policy", async () => {
    const all = await listed("rules");
    expect(all).toHaveLength(known.length + 1);
    expect(all.find(({ id }) => id === "contoso/two-edges")).toMatchObject({ kind: "custom", area: "custom" });
    expect(all.find(({ id }) => id === "schema")).toMatchObject({ kind: "builtin", area: "files" });
    expect(all.find(({ id }) => id === "unused-waiver")).toMatchObject({ kind: "builtin", area: "policy" });
  });

  it("has the area of each rule, which is the folder of its file", () => {
    const files = new Set(filesIn("src/rules"));
    for (const rule of rules) expect(files, rule.id).toContain(`src/rules/${areaOf(rule)}/${rule.id}.ts`);
  });

  it("assigns every rule to one area", async () => {
    const ids = await Promise.all(
      areaNames.map(async (area) => (await listed("rules", "--area", area)).map(({ id }) => id)),
    );
    expect(ids.flat().sort()).toEqual([...known.map(({ id }) => id), "contoso/two-edges"].sort());
    for (const [at, area] of areaNames.entries()) expect(ids[at], area).not.toEqual([]);
  });

  it.each(presets)("lists the rules that the preset %s includes", (preset) => {
    expect(filterRules(rules, { preset })).toEqual(rulesOf(preset));
  });

  it.each(products)("lists the rules that apply to %s", (product) => {
    const expected = rules.filter((rule) => (rule.products ?? products).includes(product));
    expect(filterRules(rules, { product })).toEqual(expected);
    expect(expected.length).toBeLessThan(rules.length);
  });

  it("combines its options", () => {
    const found = filterRules(known, { product: "lync-server-2010", area: "xmpp", preset: "minimal", level: "error" });
    expect(found.map(({ id }) => id)).toEqual(["xmpp-gateway-required", "xmpp-gateway-hotfix"]);
  });

  it("prints nothing and a message if no rule matches", async () => {
    const { code, out, err } = await runIn(folderWith({}), "rules", "--area", "custom");
    expect({ code, out, err }).toEqual({ code: 0, out: "", err: "lync-policy: no rule matches these options\n" });
  });
});

describe("lync-policy explain --format json", () => {
  const all = once(() => listedIn(plain, "rules"));

  it.each(known)("conforms to the schema for $id, which it prints as rules does", async ({ id }) => {
    const [rule, ...others] = await listedIn(plain, "explain", id);
    const { page, ...rest } = rule ?? {};
    expect(others).toEqual([]);
    expect(page).toBeDefined();
    expect(rest).toEqual((await all()).find((one) => one.id === id));
  });

  it("prints the figures of one product, and the severity there", async () => {
    const [rule] = await listed("explain", "federation-single-edge", "--product", "skype-for-business-server-se");
    expect(rule?.level).toBe("error");
    expect(rule?.page?.product).toEqual({ name: "skype-for-business-server-se", applies: true, level: "warning" });
    const figures = rule?.page?.figures as { values: { products: string[] }[] }[];
    expect(new Set(figures.flatMap(({ values }) => values.flatMap((value) => value.products)))).toEqual(
      new Set(["skype-for-business-server-se"]),
    );
  });

  it("prints no figures of a product to which the rule does not apply", async () => {
    const [rule] = await listed("explain", "xmpp-gateway-required", "--product", "lync-server-2013");
    expect(rule?.page).toMatchObject({ figures: [], product: { applies: false } });
  });

  it("prints a custom rule", async () => {
    const [rule] = await listed("explain", "contoso/two-edges");
    expect(rule).toMatchObject({ kind: "custom", page: { checks: "Every Edge pool has two servers.", figures: [] } });
  });
});

it("schemas/rules.schema.json describes every property", () => {
  for (const { properties = {} } of nodes)
    for (const [name, node] of Object.entries(properties))
      expect([name, Boolean(node.description ?? node.$ref)]).toEqual([name, true]);
});
