import { quote } from "../../base/wording.ts";
import { servicesOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import { translatedPools } from "./checks/translated-pools.ts";

/** The pages on Topology Builder. That of Lync Server 2013 was not found. */
export const pages: Pages = { "lync-server-2010": ["edge-nat-2010", "A"], ...since2015("edge-topology-2015", "A*") };

export const edgeNatAddress: Rule = {
  id: "edge-nat-address",
  title: "Edge pools behind NAT state the public address of the A/V Edge service",
  level: "error",
  preset: "recommended",
  why: "Clients receive the private address of the A/V Edge service, so calls, sharing and file transfers with external users fail",
  fix: "Set nat.publicAvIp to the public address that NAT maps to the A/V Edge service",
  source: "edge-nat-2010",
  evidence: "A",
  applies: (deployment) => translatedPools(deployment).length > 0,
  *check(deployment, { profile }) {
    for (const { value: pool, path } of translatedPools(deployment)) {
      // Hardware load balancing does not support NAT at all: edge-nat.
      if (pool.loadBalancing?.external === "hardware" || pool.nat?.publicAvIp !== undefined) continue;
      // NAT for some services only: edge-nat.
      if (!servicesOf(pool).includes("av") || pool.nat?.interfaces?.includes("av") === false) continue;
      yield {
        path: [...path, "nat", "publicAvIp"],
        message: `Edge pool ${quote(pool.fqdn)} uses NAT, but nat.publicAvIp is not set; ${profile.name} requires the public address of the A/V Edge service`,
        fact: stated(profile, pages),
      };
    }
  },
};
