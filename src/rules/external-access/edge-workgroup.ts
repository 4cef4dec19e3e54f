import { quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const edgeWorkgroup: Rule = {
  id: "edge-workgroup",
  title: "Edge Servers are not members of the internal domain",
  level: "warning",
  preset: "recommended",
  why: "A domain member in the perimeter network extends the trust of the internal domain to a network that the Internet can reach",
  fix: "Move the Edge Servers from the domain to a workgroup",
  source: "edge-checklist-2013",
  evidence: "C",
  applies: (deployment) => stated(deployment).length > 0,
  *check(deployment, { profile }) {
    for (const { value: pool, path } of stated(deployment)) {
      if (!pool.domainJoined) continue;
      yield {
        path: [...path, "domainJoined"],
        message: `Edge pool ${quote(pool.fqdn)} is joined to the internal domain; a workgroup is recommended for ${profile.name}`,
      };
    }
  },
};

function stated(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.domainJoined !== undefined);
}
