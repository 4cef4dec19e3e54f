import { joinList, quote } from "../../base/wording.ts";
import { type EdgeService, edgePoolsOf, edgeServices, servicesOf } from "../../deployment/edge.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment, EdgePool } from "../../schema/deployment.ts";

export const edgeNat: Rule = {
  id: "edge-nat",
  title: "NAT is used for all Edge services or none, never with hardware load balancing",
  level: "error",
  preset: "recommended",
  why: "Media is sent to an unreachable address, so calls, sharing and file transfers with external users fail",
  fix: "Use NAT for all Edge services and set nat.publicAvIp, or use public addresses and remove nat",
  source: "edge-topologies-2010",
  evidence: "A",
  applies: (deployment) => translated(deployment).length > 0,
  *check(deployment, { profile }) {
    for (const { value: pool, path } of translated(deployment)) {
      const has = `Edge pool ${quote(pool.fqdn)} uses NAT`;
      const bare = untranslated(pool);
      const common = { fact: profile.edgeLayout, source: edgeNat.source };
      if (pool.loadBalancing?.external === "hardware") {
        yield {
          ...common,
          path: [...path, "nat", "enabled"],
          message: `${has} with "hardware" load balancing on the external side; ${profile.name} requires public addresses without NAT`,
          related: [{ path: [...path, "loadBalancing", "external"], message: "hardware load balancing is set here" }],
        };
        continue;
      }
      if (bare.length > 0) {
        yield {
          ...common,
          path: [...path, "nat", "interfaces"],
          message: `${has}, but not for ${joinList(bare.map((service) => edgeServices[service].name))}; ${profile.name} requires NAT for all Edge services or for none`,
        };
      }
      if (pool.nat?.publicAvIp === undefined && servicesOf(pool).includes("av")) {
        yield {
          ...common,
          path: [...path, "nat", "publicAvIp"],
          message: `${has}, but nat.publicAvIp is not set; ${profile.name} requires the public address of the A/V Edge service`,
          source: "edge-nat-2010",
        };
      }
    }
  },
};

/** The Edge pools behind NAT. An empty list of interfaces means no NAT. */
function translated(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value: { nat } }) => isOn(nat) && nat.interfaces?.length !== 0);
}

function untranslated(pool: EdgePool): readonly EdgeService[] {
  return servicesOf(pool).filter((service) => pool.nat?.interfaces?.includes(service) === false);
}
