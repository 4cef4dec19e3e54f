import { groupsOf } from "../../base/group-by.ts";
import { counted } from "../../base/wording.ts";
import { sceneOf } from "../../deployment/network/context.ts";
import { recordNeeds } from "../../deployment/network/dns-needs.ts";
import type { RecordNeed } from "../../deployment/network/dns-record.ts";
import type { Deployment, DnsRecord } from "../../schema/deployment.ts";
import { ground, type Needs, type Step } from "./types.ts";

/** The DNS records that the rules ask of a deployment, and why. Those with the same reason stand together. */
export function dnsOf(deployment: Deployment, { profile, domain }: Needs) {
  // Records of the internal zone are asked of those who list any.
  const inside: DnsRecord = { zone: "internal", type: "A", name: domain };
  const listing = { ...deployment, spec: { ...deployment.spec, network: { dnsRecords: [inside] } } };
  const groups = groupsOf(recordNeeds(sceneOf(listing, profile)), ({ zone, reason }) => `${zone} ${reason}`);
  const needs = [...groups.values()].flat();
  const gateway = deployment.spec.xmppGateways?.[0]?.fqdn ?? `sip.${domain}`;
  const dnsRecords = needs.map((need) => recordOf(need, gateway));
  const steps = needs.map((need, at): Step => {
    const { reason, addresses, fact } = need;
    const how = addresses === undefined ? "" : `, with ${counted(addresses, "address", "addresses")}`;
    const path = ["spec", "network", "dnsRecords", at];
    return { path, says: `${reason}${how}`, grounds: [ground("DNS record", fact)] };
  });
  return { network: { dnsRecords }, steps: steps.filter(({ says }, at) => says !== steps[at - 1]?.says) };
}

/** Which addresses the hosts get is not known while planning. */
function recordOf({ zone, kind, name, port, hosts }: RecordNeed, gateway: string): DnsRecord {
  if (kind === "host") return { zone, type: "A", name };
  const [host = gateway] = hosts?.values() ?? [];
  return { zone, type: "SRV", name, ...(port !== undefined && { port }), targets: [host] };
}
