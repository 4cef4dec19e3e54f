import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shapes } from "../../src/generated/shapes.ts";
import { rules } from "../../src/rules/index.ts";
import { contextOf } from "../../src/rules/run-rules.ts";
import type { Deployment } from "../../src/schema/deployment.ts";
import { asOf, basisOn } from "../support/harness.ts";
import { manifestPage } from "../support/manifest-page.ts";
import { watchReads } from "../support/property-reads.ts";
import { root, textOf } from "../support/repository.ts";

const file = "docs/manifest.md";
const page = manifestPage();
if (process.env.UPDATE === "1") writeFileSync(join(root, file), page);

describe("docs/manifest.md", () => {
  it("is up to date (UPDATE=1 rewrites it)", () => {
    expect(existsSync(join(root, file)) ? textOf(file) : "").toBe(page);
  });

  it("lists every property of the schema once in its section", () => {
    const names = Object.values(shapes).flatMap(({ properties }) => Object.keys(properties));
    const listed = [...page.matchAll(/^- \*\*`(\w+)`\*\*: .+\\$/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(names.toSorted());
  });

  it("has headings that are unique and in sentence case", () => {
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings.at(-1)).toBe("State builds");
    expect(headings.length).toBe(Object.keys(shapes).length + 4);
    expect(new Set(headings).size).toBe(headings.length);
    for (const heading of headings) expect(heading).toMatch(/^[A-Z]/);
  });

  it("names the rules that read a property, and none for properties that no rule reads", () => {
    const linesOf = (name: string) => page.split(`- **\`${name}\`**`)[1]?.split("\n- **")[0] ?? "";
    expect(linesOf("peakUsers")).toContain("[av-conferencing-capacity](rules/av-conferencing-capacity.md)");
    expect(linesOf("product")).toContain("Rules: most rules");
    expect(linesOf("homedUsers")).toMatch(/Rules: (?:\[[\w-]+\]\(rules\/[\w-]+\.md\)(?:, )?){8} and \d+ more/);
    expect(linesOf("labels")).not.toContain("Rules:");
  });
});

describe("a view that reports reads", () => {
  const deployment: Deployment = {
    apiVersion: "lync-policy/v1",
    kind: "Deployment",
    metadata: { name: "contoso", labels: { region: "emea" } },
    spec: {
      product: "lync-server-2010",
      sites: [
        {
          name: "Redmond",
          frontEndPools: [{ fqdn: "a.contoso.com", edition: "enterprise", homedUsers: 1, servers: 2 }],
        },
      ],
    },
  };

  const readsBy = (use: (view: Deployment) => void) => {
    const reads = new Set<string>();
    use(watchReads(deployment, (property) => reads.add(property)));
    return [...reads].sort();
  };

  it("names properties by the shape of their object, through lists", () => {
    const reads = readsBy(({ spec }) =>
      spec.sites.map((site) => site.frontEndPools?.map(({ homedUsers }) => homedUsers)),
    );
    expect(reads).toEqual(["#.spec", "deploymentSpec.sites", "frontEndPool.homedUsers", "site.frontEndPools"]);
  });

  it("reports absent properties, and no keys of maps", () => {
    expect(readsBy(({ spec }) => spec.archiving?.scope)).toEqual(["#.spec", "deploymentSpec.archiving"]);
    expect(readsBy(({ metadata }) => metadata.labels?.region)).toEqual(["#.metadata", "metadata.labels"]);
  });

  it("does not report an enumeration of all properties", () => {
    expect(readsBy(({ metadata }) => Object.entries(metadata))).toEqual(["#.metadata"]);
    expect(readsBy(({ metadata }) => ({ ...metadata }))).toEqual(["#.metadata"]);
  });

  it("does not change what rules find", () => {
    const context = contextOf(deployment, basisOn(asOf));
    const findings = (content: Deployment) =>
      rules.flatMap(({ applies, check }) => (applies(content, context) ? [...check(content, context)] : []));
    expect(findings(watchReads(deployment, () => {}))).toEqual(findings(deployment));
  });
});
