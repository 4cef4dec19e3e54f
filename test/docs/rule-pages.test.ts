import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { examplesIn } from "../../scripts/generate.mjs";
import { validate } from "../../src/engine/validate.ts";
import { builtinChecks, manifestRemoved } from "../../src/findings/builtin-checks.ts";
import type { Report } from "../../src/model/report.ts";
import type { Preset } from "../../src/model/rule.ts";
import { profiles } from "../../src/profiles/index.ts";
import { products as allProducts } from "../../src/profiles/products.ts";
import { show } from "../../src/report/explain.ts";
import { indexPage, rulePage } from "../../src/report/rule-page.ts";
import { terminal } from "../../src/report/terminal.ts";
import { rules } from "../../src/rules/index.ts";
import type { Deployment } from "../../src/schema/deployment.ts";
import { validateDeployment } from "../../src/schema/validate.ts";
import { coveragePage, productsOfRow, rowsOf, rulesOfRow, sheets, withoutRow } from "../support/coverage.ts";
import { asOf, basisOn, filesIn, parse, policyWith, root, textOf } from "../support/harness.ts";
import { checkWithPolicy } from "../support/policy-files.ts";

const known = [...rules, ...builtinChecks];
const examples = examplesIn();

/** The folders of src/rules/, as headings. */
const titles = {
  capacity: "Capacity",
  "external-access": "External access",
  "public-im": "Public IM",
  xmpp: "XMPP",
  archiving: "Archiving",
  topology: "Topology",
  databases: "Databases",
  voice: "Voice and meetings",
  "persistent-chat": "Persistent Chat",
  network: "Network",
  product: "Product",
  computers: "Computers",
  hybrid: "Hybrid and Exchange",
  updates: "Updates",
};

/** The rules of each area in their order, then the built-in checks. */
function areas() {
  const files = new Set(filesIn("src/rules"));
  const topics = Object.entries(titles).map(([area, title]) => ({
    title,
    rules: rules.filter(({ id }) => files.has(`src/rules/${area}/${id}.ts`)),
  }));
  const ofManifests = new Set(["yaml-syntax", "schema", "manifest-removed"]);
  const others = [
    { title: "Manifest files", rules: builtinChecks.filter(({ id }) => ofManifests.has(id)) },
    { title: "Policy", rules: builtinChecks.filter(({ id }) => !ofManifests.has(id)) },
  ];
  return [...topics, ...others].filter((area) => area.rules.length > 0);
}

/** Every generated page, by its file. */
const pages = new Map([
  ["docs/rules/README.md", indexPage(areas())],
  ["docs/coverage.md", coveragePage()],
  ...(await Promise.all(
    known.map(async (rule) => {
      const example = examples[rule.id];
      return [`docs/rules/${rule.id}.md`, rulePage(rule, example && (await show(rule, example)))] as const;
    }),
  )),
]);

if (process.env.UPDATE === "1") {
  for (const file of pagesThere()) if (!pages.has(file)) rmSync(join(root, file));
  for (const [file, text] of pages) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

function pagesThere(): readonly string[] {
  return existsSync(join(root, "docs/rules")) ? filesIn("docs/rules") : [];
}

describe("the generated pages", () => {
  it.each([...pages])("%s is up to date (UPDATE=1 rewrites it)", (file, text) => {
    expect(existsSync(join(root, file)) ? textOf(file) : "").toBe(text);
  });

  it("exist for every check, and for nothing else", () => {
    expect(pagesThere()).toEqual([...pages.keys()].filter((file) => file.startsWith("docs/rules/")).sort());
    const listed = areas().flatMap((area) => area.rules.map(({ id }) => id));
    expect(listed.sort()).toEqual(known.map(({ id }) => id).sort());
  });

  it.each([...pages])("%s links to existing files", (file, text) => {
    const links = [...text.matchAll(/\]\((?:<([^>]+)>|([^)\s]+))\)/g)].map(([, long, short = ""]) => long ?? short);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links.filter((link) => !link.startsWith("https://"))) {
      expect(link).toMatch(/^[\w./-]+\.(md|yaml)$/);
      expect([link, existsSync(join(root, dirname(file), link))]).toEqual([link, true]);
    }
  });
});

/** The report on an example, with its own policy if it has one. */
async function reportOn(content: string, preset: Preset, policy: string | undefined, today = asOf): Promise<Report> {
  if (policy !== undefined) return checkWithPolicy(policy, { "example.yaml": content });
  return validate([{ file: "example.yaml", content, named: true }], { policy: policyWith({ preset }), today });
}

describe("the example of every check", () => {
  // What a change removes is no property of one manifest; test/e2e/removed.test.ts has an example of each cause.
  const ofOneManifest = known.filter((rule) => rule !== manifestRemoved);

  it.each(ofOneManifest)("$id has an incorrect and a correct manifest", async ({ id, preset }) => {
    expect(Object.keys(examples)).toContain(id);
    const { flagged = "", clean = "", under, asOf: date } = examples[id] ?? {};
    const found = async (text: string) =>
      (await reportOn(text, preset, under?.policy, date)).findings.map(({ rule }) => rule.id);
    expect(await found(flagged)).toContain(id);
    expect(await found(clean)).not.toContain(id);
    for (const text of [flagged, clean]) expect(text).not.toMatch(/# want |[ \t]\n|^---$/);
  });

  const underPolicies = Object.entries(examples).filter(([, { under }]) => under);

  it.each(underPolicies)("%s has the output in output.txt (UPDATE=1 rewrites it)", async (id, { flagged, under }) => {
    const output = terminal(await reportOn(flagged, "minimal", under?.policy), { color: false, quiet: false });
    if (process.env.UPDATE === "1") writeFileSync(join(root, `fixtures/rule-pages/${id}/output.txt`), output);
    expect(output).toBe(under?.output);
  });

  it.each(known)("$id is short", ({ id }) => {
    const { flagged = "", clean = "" } = examples[id] ?? {};
    for (const text of [flagged, clean]) expect(text.split("\n").length).toBeLessThanOrEqual(40);
  });

  it.each(rules)("$id applies to every product that its page names", ({ id, products, applies }) => {
    const own = filesIn("fixtures/rules").filter((file) => file.startsWith(`fixtures/rules/${id}/`));
    const manifests = own.flatMap((file) => parse({ file, content: textOf(file), named: true }).manifests);
    const deployments = manifests.filter((manifest) => [...validateDeployment(manifest)].length === 0);
    const named = products ?? Object.values(profiles).map(({ product }) => product);
    const applied = named.filter((product) =>
      deployments.some(({ content }) => {
        const { spec, ...rest } = content as Deployment;
        return applies({ ...rest, spec: { ...spec, product } }, { ...basisOn(asOf), profile: profiles[product] });
      }),
    );
    expect(applied).toEqual(named);
  });

  it("belongs to a check", () => {
    const ids = known.map(({ id }) => id);
    expect(Object.keys(examples).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("the coverage of the fact sheets", () => {
  const rows = sheets.flatMap(rowsOf);

  it("has every row of the sheets once", () => {
    expect(rows.length).toBeGreaterThan(200);
    for (const sheet of sheets) {
      const ids = rowsOf(sheet).map(({ id }) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
  });

  it.each(rows)("$id has either an existing rule or a reason", (row) => {
    const ids = rulesOfRow(row);
    expect([ids.length > 0, row.notCovered !== undefined]).toContain(true);
    expect(ids.length > 0 && row.notCovered !== undefined).toBe(false);
    expect(ids.length === 0 && row.except !== undefined).toBe(false);
    expect(ids.filter((id) => !known.some((rule) => rule.id === id))).toEqual([]);
    for (const text of [row.condition, row.notCovered ?? "none", row.except ?? "none"])
      expect(text).toMatch(/^.*[^.\s]$/);
  });

  const stated = sheets.flatMap((sheet) => rowsOf(sheet).map((row) => ({ ...row, all: productsOfRow(row, sheet) })));

  it.each(stated.filter(({ all }) => all.length > 0))("$id has a rule for each of its products", (row) => {
    expect(row.all).toEqual(allProducts.filter((product) => row.all.includes(product)));
    const ids = rulesOfRow(row);
    const checked = row.all.filter((product) =>
      rules.some((rule) => ids.includes(rule.id) && (rule.products ?? allProducts).includes(product)),
    );
    const isBuiltin = builtinChecks.some(({ id }) => ids.includes(id));
    expect(isBuiltin || ids.length === 0 ? row.all : checked).toEqual(row.all);
  });

  it("names every rule", () => {
    const named = new Set([...rows.flatMap(rulesOfRow), ...withoutRow.map(({ rule }) => rule)]);
    expect(rules.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
    expect(withoutRow.map(({ rule }) => rule).filter((id) => rows.some((row) => rulesOfRow(row).includes(id)))).toEqual(
      [],
    );
  });
});
