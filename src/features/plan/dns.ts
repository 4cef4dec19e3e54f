import { groupBy } from "../../base/group-by.ts";
import { pluralize } from "../../base/wording.ts";
import { networkContextOf } from "../../deployment/network/context.ts";
import { recordNeeds } from "../../deployment/network/dns-needs.ts";
import type { RecordNeed } from "../../deployment/network/dns-record.ts";
import type { Deployment, DnsRecord } from "../../schema/deployment.ts";
import { citeFact, type Needs, type PlanStep } from "./types.ts";

/** The DNS records that the rules require, and why; those with the same reason follow each other. */
export function planDns(deployment: Deployment, { profile, domain }: Needs) {
  // The rules require the records of a zone if the manifest lists one of it.
  const inside: DnsRecord = { zone: "internal", type: "A", name: domain };
  const listing = {
    ...deployment,
    spec: { ...deployment.spec, network: { dnsRecords: [inside, { ...inside, zone: "external" } as const] } },
  };
  const required = recordNeeds(networkContextOf(listing, profile)).filter(({ optional }) => !optional);
  const groups = groupBy(required, ({ zone, reason }) => `${zone} ${reason}`);
  const needs = [...groups.values()].flat();
  const gateway = deployment.spec.xmppGateways?.[0]?.fqdn ?? `sip.${domain}`;
  const dnsRecords = needs.map((need) => toRecord(need, gateway));
  const steps = needs.map((need, at): PlanStep => {
    const { reason, addresses, fact } = need;
    const count = addresses === undefined ? "" : `, with ${pluralize(addresses, "address", "addresses")}`;
    const path = ["spec", "network", "dnsRecords", at];
    return { path, reason: `required for ${reason}${count}`, facts: [citeFact("DNS record", fact)] };
  });
  return { network: { dnsRecords }, steps: steps.filter((step, at) => step.reason !== steps[at - 1]?.reason) };
}

/** A record without addresses, which are not known while planning. */
function toRecord({ zone, kind, name, port, hosts, alternative }: RecordNeed, gateway: string): DnsRecord {
  if (kind === "host") return { zone, type: "A", name };
  const [host = alternative ?? gateway] = hosts?.values() ?? [];
  return { zone, type: "SRV", name, ...(port !== undefined && { port }), targets: [host] };
}
