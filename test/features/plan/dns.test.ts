import { describe, expect, it } from "vitest";
import { networkContextOf } from "../../../src/deployment/network/context.ts";
import { recordNeeds } from "../../../src/deployment/network/dns-needs.ts";
import { planOf } from "../../../src/features/plan/plan.ts";
import { profiles } from "../../../src/profiles/index.ts";
import { products } from "../../../src/profiles/products.ts";
import { dnsRecords } from "../../../src/rules/network/dns-records.ts";
import type { Deployment, DnsRecord } from "../../../src/schema/deployment.ts";
import { asOf } from "../../support/harness.ts";

/** The plan of a deployment with remote users, partners and, if the product has it, XMPP. */
function planFor(product: (typeof products)[number]): Deployment {
  const xmpp = profiles[product].xmpp.value === "removed" ? {} : { xmppPartners: ["adventure-works.com"] };
  const spec = { product, domain: "contoso.com", users: 9_000, remoteUsers: {}, partnerDiscovery: true, ...xmpp };
  return planOf({ spec }, asOf).deployment;
}

function withRecords(deployment: Deployment, records: DnsRecord[]): Deployment {
  return { ...deployment, spec: { ...deployment.spec, network: { ...deployment.spec.network, dnsRecords: records } } };
}

describe.each(products)("the DNS records of a plan for %s", (product) => {
  const context = { profile: profiles[product], today: asOf };
  const deployment = planFor(product);
  const records = deployment.spec.network?.dnsRecords ?? [];

  it("are all that the rule requires", () => {
    const required = recordNeeds(networkContextOf(deployment, context.profile)).filter(({ optional }) => !optional);
    expect(records.map(({ zone, name }) => `${zone} ${name}`).sort()).toEqual(
      required.map(({ zone, name }) => `${zone} ${name}`).sort(),
    );
    expect([...dnsRecords.check(deployment, context)]).toEqual([]);
  });

  it.each(records.map((record, at) => ({ name: `${record.zone} ${record.name}`, at })))(
    "$name is required",
    ({ at }) => {
      const without = withRecords(deployment, records.toSpliced(at, 1));
      expect([...dnsRecords.check(without, context)]).not.toEqual([]);
    },
  );
});
