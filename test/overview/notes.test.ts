import { expect, it } from "vitest";
import { notesOf } from "../../src/overview/notes.ts";
import { profiles } from "../../src/profiles/index.ts";
import type { Deployment, DeploymentSpec, FrontEndPool } from "../../src/schema/deployment.ts";

/** The texts of the notes on pools of a product. */
function textsOf(pools: readonly Partial<FrontEndPool>[], spec: Partial<DeploymentSpec> = {}): readonly string[] {
  const frontEndPools = pools.map((pool, at): FrontEndPool => {
    return { fqdn: `pool0${at + 1}.contoso.com`, edition: "enterprise", servers: 3, ...pool };
  });
  const product = "skype-for-business-server-2015";
  const deployment: Deployment = {
    apiVersion: "lync-policy/v1",
    kind: "Deployment",
    metadata: { name: "contoso" },
    spec: { product, ...spec, sites: [{ name: "Redmond", frontEndPools }] },
  };
  return notesOf(deployment, profiles[deployment.spec.product]).map(({ text }) => text);
}

it("states how many servers must run", () => {
  expect(textsOf([{ servers: 8 }])).toEqual([
    "6 of 8 servers must run to start the pool for the first time",
    "a later start requires 85 percent of the servers, for which the page refers to the same table",
    "any 4 of the first 7 servers must run to keep the pool running",
  ]);
  const product = "skype-for-business-server-2019";
  expect(textsOf([{ servers: 14 }], { product })).toEqual([
    "any 7 of the first 12 servers must run to keep the pool running",
  ]);
  expect(textsOf([{ servers: 12 }], { product })).toContain(
    "any 7 of the first 12 servers must run to keep the pool running; another row of the table states any 5 of the first 9 servers",
  );
});

it("states how long a failover takes", () => {
  const nodes = [{ fqdn: "sql02.contoso.com", role: "witness" as const }];
  const backEnd = { sqlServer: "sql01.contoso.com", highAvailability: "mirroring" as const, nodes };
  const pools = [{ servers: 1, pairedWith: "pool02.contoso.com", backEnd }, { servers: 1 }];
  const failover = "takes 15 to 20 minutes and loses up to 5 minutes of data";
  expect(textsOf(pools, { centralManagementPool: "pool01.contoso.com" })).toEqual([
    `a failover to "pool02.contoso.com" ${failover}`,
    "before it, the failover of the Central Management store takes 5 minutes and loses up to 5 minutes of data",
    "a failover to the mirror of the Back End database takes 5 minutes and loses up to 5 minutes of data",
    `a failover to "pool01.contoso.com" ${failover}`,
  ]);
});

it("states how databases grow", () => {
  const store = { sqlServer: "sql01.contoso.com" };
  const pool = { servers: 1, homedUsers: 1024, monitoringStore: store, archivingStore: store };
  expect(textsOf([pool])).toEqual([
    "the monitoring database grows by about 77 MB each day (77 KB for each user)",
    "the archiving database grows by about 57 MB each day (57 KB for each user)",
  ]);
  expect(textsOf([{ servers: 1, monitoringStore: store }])).toEqual([]);
});

it("states nothing that no page of the product states", () => {
  expect(textsOf([{ homedUsers: 100 }], { product: "lync-server-2010" })).toEqual([]);
  expect(textsOf([{ edition: "standard", servers: 1 }])).toEqual([]);
});
