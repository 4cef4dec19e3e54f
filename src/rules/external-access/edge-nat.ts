import { listed, quoted } from "../../base/wording.ts";
import { type EdgeService, edgePoolsOf, edgeServices, servicesOf } from "../../deployment/edge.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment, EdgePool } from "../../schema/deployment.ts";

export const edgeNat: Rule = {
  id: "edge-nat",
  title: "NAT covers all services of an Edge pool, and none behind hardware balancing",
  level: "error",
  preset: "recommended",
  why: "Media is sent to an address that the other side cannot reach, so calls, sharing and file transfers with people outside fail",
  fix: "Translate all Edge services and set nat.publicAvIp, or give the interfaces public addresses and take nat out",
  turnOffWhen: "Never while the pool serves people outside",
  source: "edge-topologies-2010",
  evidence: "A",
  applies: (deployment) => translated(deployment).length > 0,
  *check(deployment, { profile }) {
    for (const { value: pool, path } of translated(deployment)) {
      const has = `Edge pool ${quoted(pool.fqdn)} is behind NAT`;
      const bare = untranslated(pool);
      const common = { fact: profile.edgeLayout, source: edgeNat.source };
      if (pool.loadBalancing?.external === "hardware") {
        yield {
          ...common,
          path: [...path, "nat", "enabled"],
          message: `${has} and has "hardware" load balancing on the external side; ${profile.name} needs public addresses without NAT for that`,
          related: [
            { path: [...path, "loadBalancing", "external"], message: "hardware load balancing is asked for here" },
          ],
        };
        continue;
      }
      if (bare.length > 0) {
        yield {
          ...common,
          path: [...path, "nat", "interfaces"],
          message: `${has}, but not for ${listed(bare.map((service) => edgeServices[service].name))}; ${profile.name} needs NAT for all Edge services or for none`,
        };
      }
      if (pool.nat?.publicAvIp === undefined && servicesOf(pool).includes("av")) {
        yield {
          ...common,
          path: [...path, "nat", "publicAvIp"],
          message: `${has}, but nat.publicAvIp is missing; ${profile.name} needs the public address of its A/V Edge service`,
          source: "edge-nat-2010",
        };
      }
    }
  },
};

/** The Edge pools behind NAT. A list without an interface is none. */
function translated(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value: { nat } }) => isOn(nat) && nat.interfaces?.length !== 0);
}

function untranslated(pool: EdgePool): readonly EdgeService[] {
  return servicesOf(pool).filter((service) => pool.nat?.interfaces?.includes(service) === false);
}
