import { counted, grouped, quoted } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { serverCount } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const edgeHighAvailability: Rule = {
  id: "edge-high-availability",
  title: "With high availability, every Edge pool survives the loss of a server",
  level: "warning",
  preset: "recommended",
  why: "When the only Edge Server is down, everyone outside is cut off until it is back",
  fix: "Add Edge Servers to the pool up to the number needed, or set spec.availability to standard",
  turnOffWhen: "High availability is asked for inside the network only",
  source: "single-edge-2010",
  evidence: "A",
  applies: (deployment) => deployment.spec.availability === "high" && edgePoolsOf(deployment).length > 0,
  *check(deployment, { profile }) {
    const { recommendedEdges } = profile;
    for (const { value: pool, path } of edgePoolsOf(deployment)) {
      const servers = serverCount(pool.servers);
      if (servers >= recommendedEdges.value) continue;
      yield {
        path: [...path, "servers"],
        message: `Edge pool ${quoted(pool.fqdn)} has ${counted(servers, "server")}, but availability is "high"; ${profile.name} needs ${grouped(recommendedEdges.value)} to survive the loss of one`,
        fact: recommendedEdges,
        related: [{ path: ["spec", "availability"], message: "high availability is asked for here" }],
      };
    }
  },
};
