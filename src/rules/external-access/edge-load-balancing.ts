import { pluralize, quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { serverCount } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** The pages that state that both sides have the same type of load balancing. */
export const pages: Pages = {
  "lync-server-2010": ["edge-topologies-2010", "A"],
  "lync-server-2013": ["edge-topologies-2013", "A*"],
  ...since2015("load-balancing-2015", "A*"),
};

/** The two sides of an Edge pool, as `loadBalancing` writes them. */
const sides = ["internal", "external"] as const;

export const edgeLoadBalancing: Rule = {
  id: "edge-load-balancing",
  title: "Edge pools use the same load-balancing type on internal and external interfaces",
  level: "error",
  preset: "recommended",
  why: "Without load balancing one server receives all traffic; with different types the two sides fail over to different servers",
  fix: "Set loadBalancing.internal and loadBalancing.external both to dns, or both to hardware",
  source: "edge-topologies-2010",
  evidence: "A",
  applies: (deployment) => declared(deployment).length > 0,
  *check(deployment, { profile }) {
    for (const { value: pool, path } of declared(deployment)) {
      const balancing = pool.loadBalancing ?? {};
      const { internal, external } = balancing;
      const [bare, other] = sides.filter((side) => balancing[side] === "none");
      const at = (side: string) => [...path, "loadBalancing", side];
      const common = { fact: stated(profile, pages) };
      const has = `Edge pool ${quote(pool.fqdn)} has ${pluralize(serverCount(pool.servers), "server")}`;
      if (bare) {
        yield {
          ...common,
          path: at(bare),
          message: `${has}, but no load balancing on ${other ? "either" : `the ${bare}`} side; ${profile.name} requires "dns" or "hardware", the same on both sides`,
          ...(other && { related: [{ path: at(other), message: `the ${other} side has none` }] }),
        };
      } else if (internal && external && internal !== external) {
        yield {
          ...common,
          path: at("external"),
          message: `${has} and ${quote(external)} load balancing on the external side, but ${quote(internal)} on the internal side; ${profile.name} requires the same on both`,
          related: [{ path: at("internal"), message: "load balancing of the internal side" }],
        };
      }
    }
  },
};

/** The Edge pools of several servers that set load balancing. */
function declared(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.loadBalancing && serverCount(value.servers) > 1);
}
