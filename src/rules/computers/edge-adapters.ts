import { type IpInterface, parseIpInterface } from "../../base/ip-network.ts";
import { type EquippedServer, serversWith } from "../../deployment/platform/equipment.ts";
import { runsProduct } from "../../deployment/roles.ts";
import type { Rule } from "../../model/rule.ts";
import { gateways, internalDns, missingAdapters, sharedSubnets } from "./checks/edge-networks.ts";

export const edgeAdapters: Rule = {
  id: "edge-adapters",
  title: "Edge Servers have an internal and an external adapter in separate networks",
  level: "error",
  preset: "recommended",
  why: "With one network, the internal network is open to the Internet; with the wrong gateway, replies to external users are lost",
  fix: "Connect one adapter to each side of the perimeter network, with the default gateway on the external one",
  source: "edge-systems-2015",
  evidence: "A*",
  applies: (deployment) => edgesOf(deployment).length > 0,
  *check(deployment, { profile }) {
    const inside = serversWith(deployment, "networkAdapters").flatMap(internalSubnets);
    for (const server of edgesOf(deployment)) {
      yield* missingAdapters(server, profile);
      yield* gateways(server, profile);
      yield* sharedSubnets(server, profile);
      yield* internalDns(server, inside, profile);
    }
  },
};

function edgesOf(deployment: Parameters<Rule["applies"]>[0]): readonly EquippedServer[] {
  return serversWith(deployment, "networkAdapters").filter(({ roles }) => roles.includes("edge"));
}

/** The subnets of a server in the internal network, each with the name of the server. */
function internalSubnets({ own, fqdn, roles }: EquippedServer): readonly (readonly [string, IpInterface])[] {
  if (!runsProduct(roles) || roles.includes("edge")) return [];
  return (own.networkAdapters ?? []).flatMap(({ address = "", network = "internal" }) => {
    const subnet = network === "internal" ? parseIpInterface(address) : undefined;
    return subnet ? [[fqdn, subnet] as const] : [];
  });
}
