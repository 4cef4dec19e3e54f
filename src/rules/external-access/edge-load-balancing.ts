import { counted, quoted } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { serverCount } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** The two sides of an Edge pool, as `loadBalancing` writes them. */
const sides = ["internal", "external"] as const;

export const edgeLoadBalancing: Rule = {
  id: "edge-load-balancing",
  title: "An Edge pool of several servers is load balanced, on both sides in one way",
  level: "error",
  preset: "recommended",
  why: "Without load balancing one server gets all the traffic; with two kinds of it the two sides fail over to different servers",
  fix: "Set loadBalancing.internal and loadBalancing.external both to dns, or both to hardware",
  turnOffWhen: "Never while the pool has several servers",
  source: "edge-topologies-2010",
  evidence: "A",
  applies: (deployment) => declared(deployment).length > 0,
  *check(deployment, { profile }) {
    for (const { value: pool, path } of declared(deployment)) {
      const balancing = pool.loadBalancing ?? {};
      const { internal, external } = balancing;
      const [bare, other] = sides.filter((side) => balancing[side] === "none");
      const at = (side: string) => [...path, "loadBalancing", side];
      const common = { fact: profile.edgeLayout };
      const has = `Edge pool ${quoted(pool.fqdn)} has ${counted(serverCount(pool.servers), "server")}`;
      if (bare) {
        yield {
          ...common,
          path: at(bare),
          message: `${has}, but no load balancing on ${other ? "either" : `the ${bare}`} side; ${profile.name} needs "dns" or "hardware", the same on both sides`,
          source: "edge-components-2010",
          ...(other && { related: [{ path: at(other), message: `the ${other} side has none` }] }),
        };
      } else if (internal && external && internal !== external) {
        yield {
          ...common,
          path: at("external"),
          message: `${has} and ${quoted(external)} load balancing on the external side, but ${quoted(internal)} on the internal side; ${profile.name} needs the same on both`,
          related: [{ path: at("internal"), message: "the internal side is here" }],
        };
      }
    }
  },
};

/** The Edge pools of several servers that say how they are load balanced. */
function declared(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.loadBalancing && serverCount(value.servers) > 1);
}
