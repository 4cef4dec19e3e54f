import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { serverCount } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const edgeHighAvailability: Rule = {
  id: "edge-high-availability",
  title: "With high availability, every Edge pool can lose one server",
  level: "warning",
  preset: "recommended",
  why: "If the only Edge Server fails, external users are disconnected until it is restored",
  fix: "Add Edge Servers to the pool up to the required number, or set spec.availability to standard",
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
        message: `Edge pool ${quote(pool.fqdn)} has ${pluralize(servers, "server")}, but availability is "high"; ${profile.name} requires ${formatNumber(recommendedEdges.value)} to survive the loss of one`,
        fact: recommendedEdges,
        size: { amount: recommendedEdges.value - servers, unit: "server" },
        related: [{ path: ["spec", "availability"], message: "high availability is set here" }],
      };
    }
  },
};
