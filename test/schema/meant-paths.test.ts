import { describe, expect, it } from "vitest";
import { isUnknownProperty } from "../../src/schema/failures.ts";
import { meantPaths } from "../../src/schema/meant-paths.ts";
import { propertyAliases } from "../../src/schema/property-aliases.ts";
import { schemaFailures } from "../../src/schema/root-causes.ts";
import { validateDeployment } from "../../src/schema/validate.ts";
import { valueAliases } from "../../src/schema/value-aliases.ts";
import { textOf } from "../support/repository.ts";

/** A manifest with a property in its spec, in its first site, and in its two pools. */
function manifest({ spec = {}, site = {}, pool = {} }: Readonly<Record<string, object>>) {
  const pools = ["pool01", "pool02"].map((name) => ({
    fqdn: `${name}.contoso.com`,
    edition: "enterprise",
    servers: 3,
  }));
  const sites = [{ name: "Redmond", ...site, frontEndPools: [{ ...pools[0], ...pool }, pools[1]] }];
  return {
    ...{ apiVersion: "lync-policy/v1", kind: "Deployment", metadata: { name: "contoso" } },
    spec: { product: "lync-server-2013", sites, ...spec },
  };
}

function meantIn(content: unknown): readonly string[] {
  const failures = schemaFailures(content).filter(isUnknownProperty);
  return failures.flatMap((failure) => meantPaths(content, failure)).map((path) => path.join("."));
}

describe("the paths that an unknown property may mean", () => {
  it.each([
    ["a typing error", { pool: { homedUser: 1 } }, "spec.sites.0.frontEndPools.0.homedUsers"],
    ["an alias", { pool: { seats: 1 } }, "spec.sites.0.frontEndPools.0.homedUsers"],
    ["a property further in", { pool: { conferencing: true } }, "spec.sites.0.frontEndPools.0.features.conferencing"],
    ["a property further out", { pool: { retentionDays: 30 } }, "spec.archiving.retentionDays"],
    ["a property of the own site", { pool: { federationRoute: "edge.contoso.com" } }, "spec.sites.0.federationRoute"],
    ["a property of another branch", { spec: { name: "contoso" } }, "metadata.name"],
  ])("%s: the most probable one first", (_, parts, path) => {
    expect(meantIn(manifest(parts))[0]).toBe(path);
  });

  it("are those of all items of a list", () => {
    const paths = meantIn(manifest({ site: { edition: "standard" } }));
    expect(paths).toEqual(["spec.sites.0.frontEndPools.0.edition", "spec.sites.0.frontEndPools.1.edition"]);
  });

  it.each(["colour", "__proto__", "constructor", "x".repeat(1000), "", "…"])("are none for %j", (name) => {
    expect(meantIn(manifest({ spec: JSON.parse(`{ ${JSON.stringify(name)}: "x" }`) }))).toEqual([]);
  });

  it("depend on the value: a name that fits several properties means the one that allows it", () => {
    expect(meantIn(manifest({ spec: { product: undefined, version: 2015 } }))[0]).toBe("spec.product");
    expect(meantIn(manifest({ pool: { sql: "sql01.contoso.com" } }))[0]).toMatch(/backEnd.sqlServer$/);
    expect(meantIn(manifest({ pool: { sql: { instance: "RTC" } } }))[0]).toMatch(/\.backEnd$/);
  });
});

describe("root causes", () => {
  it("report a property that is missing and written elsewhere once", () => {
    const { apiVersion, kind, spec } = manifest({});
    const failures = schemaFailures({ apiVersion, kind, name: "contoso", ...spec });
    expect(failures.map(({ keyword, params }) => [keyword, params.additionalProperty])).toEqual(
      ["name", "product", "sites"].map((name) => ["additionalProperties", name]),
    );
  });

  it("report a missing property that an ambiguous name does not replace", () => {
    const failures = schemaFailures(manifest({ spec: { product: undefined } }));
    expect(failures.map(({ keyword }) => keyword)).not.toEqual([]);
  });

  it("are reported inside a misspelled property too, at the place where they are written", () => {
    const content = manifest({ spec: { external: { remote: { peak: "2k" } } } });
    const errors = [...validateDeployment({ content })];
    expect(errors.map(({ path, message }) => [path.join("."), message.split("; ")[1]])).toEqual([
      ["spec.external", 'did you mean "externalAccess"?'],
      ["spec.external.remote", 'did you mean "remoteUsers"?'],
      ["spec.external.remote.peak", 'did you mean "peakUsers"?'],
      ["spec.external.remote.peak", "write 2000"],
    ]);
  });

  it("leave the content as it is", () => {
    const content = manifest({ spec: { external: { remote: {} } } });
    const before = JSON.stringify(content);
    expect([...validateDeployment({ content })]).not.toEqual([]);
    expect(JSON.stringify(content)).toBe(before);
  });
});

describe("the tables of aliases", () => {
  const schema = ["deployment", "policy"].map((name) => textOf(`schemas/${name}.schema.json`)).join("\n");

  it.each(Object.keys(propertyAliases))("has the property %s of a schema", (name) => {
    expect(schema).toContain(`"${name}": {`);
  });

  it.each(Object.keys(valueAliases))("has the value %s of a schema", (value) => {
    expect(schema).toContain(`"${value}"`);
  });
});
