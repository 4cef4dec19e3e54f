import { joinList, quote } from "../../base/wording.ts";
import { type EdgeService, edgeServices, servicesOf } from "../../deployment/edge.ts";
import { serverCount } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { EdgePool } from "../../schema/deployment.ts";
import { natRows } from "./checks/perimeter-rows.ts";
import { settingFindings } from "./checks/setting-rows.ts";
import { translatedPools } from "./checks/translated-pools.ts";

/** When NAT is supported. */
export const pages: Pages = {
  "lync-server-2010": ["edge-topologies-2010", "A"],
  "lync-server-2013": ["edge-topologies-2013", "A*"],
  ...since2015("edge-2015", "A*"),
};

export const edgeNat: Rule = {
  id: "edge-nat",
  title: "NAT is used for all Edge services or none, never with hardware load balancing",
  level: "error",
  preset: "recommended",
  why: "Media is sent to an unreachable address, so calls, sharing and file transfers with external users fail",
  fix: "With hardware load balancing, remove nat, or use DNS load balancing on both sides; otherwise use NAT for all Edge services or for none",
  source: "edge-topologies-2010",
  evidence: "A",
  applies: (deployment) => translatedPools(deployment).length > 0,
  *check(deployment, { profile }) {
    const fact = stated(profile, pages);
    for (const { value: pool, path } of translatedPools(deployment)) {
      const has = `Edge pool ${quote(pool.fqdn)} uses NAT`;
      const bare = untranslated(pool);
      if (pool.loadBalancing?.external === "hardware") {
        yield {
          path: [...path, "nat", "enabled"],
          message: `${has} with "hardware" load balancing on the external side; ${profile.name} requires public addresses without NAT for hardware load balancing`,
          fact,
          related: [{ path: [...path, "loadBalancing", "external"], message: "hardware load balancing is set here" }],
        };
        continue;
      }
      if (bare.length > 0) {
        yield {
          path: [...path, "nat", "interfaces"],
          message: `${has}, but not for ${joinList(bare.map((service) => edgeServices[service].name))}; ${profile.name} requires NAT for all Edge services or for none`,
          fact,
        };
      }
      const value = { ...pool.nat, servers: serverCount(pool.servers) };
      const nat = { name: `Edge pool ${quote(pool.fqdn)}`, value, path: [...path, "nat"] };
      yield* settingFindings(nat, natRows, profile);
    }
  },
};

function untranslated(pool: EdgePool): readonly EdgeService[] {
  return servicesOf(pool).filter((service) => pool.nat?.interfaces?.includes(service) === false);
}
