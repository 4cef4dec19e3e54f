import { describe, expect, it } from "vitest";
import { type BuildNeed, buildNeedsOf } from "../../src/deployment/platform/build-needs.ts";
import { lacksUpdate, nameIn } from "../../src/deployment/platform/versions.ts";
import { updates } from "../../src/generated/updates.ts";
import type { MinimumUpdate, Product } from "../../src/profiles/fact.ts";
import { products, profiles } from "../../src/profiles/index.ts";
import { findBuild, isOlder } from "../../src/profiles/updates/builds.ts";
import type { UpdateTable } from "../../src/profiles/updates/types.ts";
import { hybridApplication } from "../../src/rules/product/hybrid-application.ts";
import { platformSupport } from "../../src/rules/product/platform-support.ts";
import { tlsVersion } from "../../src/rules/product/tls-version.ts";
import { contextOf } from "../../src/rules/run-rules.ts";
import type { Deployment, DeploymentSpec, FrontEndPool } from "../../src/schema/deployment.ts";
import { asOf, basisOn, textOf } from "../support/harness.ts";

/** The updates that facts of a product require, each with what requires it. */
function minimumsOf(product: Product): readonly (readonly [what: string, minimum: MinimumUpdate])[] {
  const {
    operatingSystems,
    sqlServers,
    availabilityGroupVersions,
    tls12Only,
    hybridApplication: hybrid,
    movesUsers,
    hybridVoice,
    modernAuthentication,
  } = profiles[product];
  const since = [operatingSystems, sqlServers, availabilityGroupVersions].flatMap((fact) =>
    Object.entries(fact.since ?? {}),
  );
  const { update, branches } = tls12Only.value;
  const settings = [
    ["TLS 1.2 only", update],
    ["TLS 1.2 only, survivable branches", branches],
    ["Dedicated hybrid application", hybrid.value],
    ["Moving users to Microsoft 365", movesUsers.value],
    ["Hybrid voice", hybridVoice.value],
    ["Modern authentication", modernAuthentication.value],
  ] as const;
  return [...since, ...settings.flatMap(([what, minimum]) => (minimum ? [[what, minimum] as const] : []))];
}

const minimums = products.flatMap((product) =>
  minimumsOf(product).map(([what, minimum]) => ({ product, what, ...minimum })),
);

describe("an update that a fact requires", () => {
  it.each(minimums)("$product, $what: has the name and the build of the table of updates", (minimum) => {
    const release = updates.builds[minimum.product]?.find(({ name }) => name === minimum.update);
    expect(release).toBeDefined();
    expect(minimum.build).toBe(release?.build);
  });

  it.each(minimums)("$product, $what: divides all releases into earlier and later ones", (minimum) => {
    const releases = updates.builds[minimum.product] ?? [];
    const at = releases.findIndex(({ name }) => name === minimum.update);
    const older = releases.map(({ name }) => isOlderText(name, minimum.product, minimum));
    expect(older).toEqual(releases.map((_, index) => index < at));
  });

  it("is the same for availability groups, which platform-support reports too", () => {
    for (const { sqlServers, availabilityGroupVersions } of Object.values(profiles))
      expect(sqlServers.since).toMatchObject(availabilityGroupVersions.since ?? {});
  });
});

function isOlderText(
  text: string,
  product: Product,
  minimum: MinimumUpdate,
  table: UpdateTable = updates,
): boolean | undefined {
  const build = findBuild(text, product, table);
  if (!build) throw new Error(`${text} is no build of ${product}`);
  return isOlder(build, minimum, table);
}

describe("docs/security-updates.md", () => {
  it("lists all of them", () => {
    const rows = minimums.map(
      ({ product, what, update, build }) =>
        `| ${profiles[product].name} | ${what} | ${update} | ${build ?? "not documented"} |`,
    );
    const [, table = ""] =
      /^\| Product \| Requires an update .*\n\| :.*\n((?:\|.*\n)+)/m.exec(textOf("docs/security-updates.md")) ?? [];
    expect(table.trim().split("\n")).toEqual([...new Set(rows)]);
  });
});

describe("a build next to an update without a documented build", () => {
  const product = "skype-for-business-server-2019";
  const releases = [
    { name: "CU7", build: "7.0.2046.521" },
    { name: "CU8" },
    { name: "CU8 HF1" },
    { name: "CU9", build: "7.0.2046.600" },
  ].map((release) => ({ ...release, source: "list", evidence: "A" as const }));
  const tableWith = (some: UpdateTable["builds"][typeof product]): UpdateTable => ({
    ...updates,
    builds: { ...updates.builds, [product]: some },
  });
  const table = tableWith(releases);
  const cu8 = { update: "CU8" };

  it.each([
    ["7.0.2046.520", true],
    ["7.0.2046.521", true],
    ["7.0.2046.522", undefined],
    ["7.0.2046.599", undefined],
    ["7.0.2046.600", false],
    ["7.0.2046.601", false],
    ["cu7", true],
    ["CU8", false],
    ["CU8 HF1", false],
  ])("%s is older: %s", (text, expected) => {
    expect(isOlderText(text, product, cu8, table)).toBe(expected);
  });

  it("is compared by the number that a newer table has", () => {
    const newer = tableWith(releases.map((one) => (one.name === "CU8" ? { ...one, build: "7.0.2046.540" } : one)));
    expect(isOlderText("7.0.2046.539", product, cu8, newer)).toBe(true);
    expect(isOlderText("7.0.2046.540", product, cu8, newer)).toBe(false);
  });

  it("is not known to be older if the table lacks the update", () => {
    const lacking = tableWith(releases.filter(({ name }) => name !== "CU8"));
    expect(isOlderText("7.0.2046.521", product, cu8, lacking)).toBe(undefined);
    expect(isOlderText("7.0.2046.521", product, { ...cu8, build: "7.0.2046.540" }, lacking)).toBe(true);
  });

  it("after the last build that is documented is not known to be later", () => {
    expect(isOlderText("7.0.2046.700", product, cu8, tableWith(releases.slice(0, 3)))).toBe(undefined);
  });
});

describe("a version of SQL Server or Windows", () => {
  const names = ["SQL Server 2012 SP2 CU16", "SQL Server 2014 RTM CU12", "SQL Server 2014 SP1 CU5"];

  it.each([
    ["SQL Server 2012 RTM", true],
    ["SQL Server 2012 SP1 CU16", true],
    ["SQL Server 2012 SP2 CU15", true],
    ["SQL Server 2012 SP2 CU16", false],
    ["SQL Server 2012 SP2", false],
    ["SQL Server 2012 SP3", false],
    ["SQL Server 2012", false],
    ["SQL Server 2014 CU11", false],
    ["SQL Server 2014 RTM CU11", true],
    ["SQL Server 2014 SP1 CU4 Enterprise", true],
    ["SQL Server 2014 SP2", false],
    ["SQL Server 2008 R2 SP1", false],
    ["SQL Server 2016 SP1", false],
    ["PostgreSQL 2012 SP1", false],
    ["", false],
  ])("%j lacks its update: %s", (text, expected) => {
    expect(lacksUpdate(text, names)).toBe(expected);
  });

  it.each([
    ["windows server 2012 R2 Standard", "Windows Server 2012 R2"],
    ["Windows Server 2012", undefined],
    ["Windows Server 2016 Datacenter", "Windows Server 2016"],
    ["Windows Server", undefined],
    ["Ubuntu 2016", undefined],
  ])("%j has the name %s", (text, expected) => {
    expect(nameIn(text, ["Windows Server 2012 R2", "Windows Server 2016"])).toBe(expected);
  });
});

/** A deployment of one pool. */
function deploymentOf(product: Product, pool: Partial<FrontEndPool>, spec: Partial<DeploymentSpec> = {}): Deployment {
  const first: FrontEndPool = {
    fqdn: "pool01.contoso.com",
    edition: "enterprise",
    homedUsers: 900,
    servers: 3,
    ...pool,
  };
  return {
    apiVersion: "lync-policy/v1",
    kind: "Deployment",
    metadata: { name: "contoso" },
    spec: { product, sites: [{ name: "Redmond", frontEndPools: [first] }], ...spec },
  };
}

describe("what requires a build", () => {
  const needsOf = (deployment: Deployment): readonly Pick<BuildNeed, "what" | "update">[] =>
    buildNeedsOf(deployment, profiles[deployment.spec.product]).map(({ what, update }) => ({ what, update }));
  const everything = { os: "Windows Server 2022", backEnd: { version: "SQL Server 2022" } };
  const settings: Partial<DeploymentSpec> = {
    network: { tls12Only: true },
    hybrid: { dedicatedApplication: true },
  };

  it("is listed for a pool without one", () => {
    expect(needsOf(deploymentOf("skype-for-business-server-2019", everything, settings))).toEqual([
      { what: "Windows Server 2022", update: "CU7 HF1" },
      { what: "SQL Server 2022", update: "CU8" },
      { what: "TLS 1.2 only", update: "CU1" },
      { what: "the dedicated hybrid application", update: "CU8 August 2025 hotfix" },
    ]);
  });

  it("is not listed for a pool with one, also if it is not understood", () => {
    for (const build of ["CU8", "RTM", "CU99"])
      expect(needsOf(deploymentOf("skype-for-business-server-2019", { ...everything, build }, settings))).toEqual([]);
  });

  it("is not listed if each build of the product has it, or none", () => {
    expect(needsOf(deploymentOf("skype-for-business-server-se", everything, { network: { tls12Only: true } }))).toEqual(
      [],
    );
    expect(needsOf(deploymentOf("lync-server-2010", everything, settings))).toEqual([]);
  });

  it("has the pool and the property that requires it", () => {
    const [need] = buildNeedsOf(
      deploymentOf("skype-for-business-server-2015", { os: "Windows Server 2019" }),
      profiles["skype-for-business-server-2015"],
    );
    expect(need).toEqual({
      what: "Windows Server 2019",
      of: { noun: "pool", fqdn: "pool01.contoso.com" },
      path: ["spec", "sites", 0, "frontEndPools", 0, "os"],
      update: "CU9",
      build: "6.0.9319.548",
    });
  });
});

describe("a build that is not understood", () => {
  const settings: Partial<DeploymentSpec> = { network: { tls12Only: true }, hybrid: { dedicatedApplication: true } };
  const texts = ["CU99", "6.0.9319.1", "5.0.8308.0", "7.0.2046", "..", "\u202E7.0.2046.1", "__proto__", "constructor"];

  it.each(texts)("%j is compared with no requirement", (build) => {
    const pool = { build, os: "Windows Server 2022", backEnd: { version: "SQL Server 2022" } };
    const deployment = deploymentOf("skype-for-business-server-2019", pool, settings);
    const context = contextOf(deployment, basisOn(asOf));
    for (const { check } of [platformSupport, tlsVersion, hybridApplication])
      expect([...check(deployment, context)]).toEqual([]);
  });

  it("and no table of updates lead to no finding", () => {
    const deployment = deploymentOf(
      "skype-for-business-server-2019",
      { build: "RTM", os: "Windows Server 2022" },
      settings,
    );
    const context = contextOf(deployment, { today: asOf });
    for (const { check } of [platformSupport, tlsVersion, hybridApplication])
      expect([...check(deployment, context)]).toEqual([]);
  });
});
