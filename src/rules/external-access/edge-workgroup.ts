import { quoted } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const edgeWorkgroup: Rule = {
  id: "edge-workgroup",
  title: "Edge Servers are not members of the internal domain",
  level: "warning",
  preset: "recommended",
  why: "A domain member in the perimeter network carries the trust of the internal domain to where the Internet reaches",
  fix: "Take the Edge Servers out of the domain into a workgroup",
  turnOffWhen: "Management of the servers needs a domain, and those who answer for security agree",
  source: "edge-checklist-2013",
  evidence: "C",
  applies: (deployment) => stated(deployment).length > 0,
  *check(deployment, { profile }) {
    for (const { value: pool, path } of stated(deployment)) {
      if (!pool.domainJoined) continue;
      yield {
        path: [...path, "domainJoined"],
        message: `Edge pool ${quoted(pool.fqdn)} is in the internal domain; for ${profile.name} a workgroup is recommended`,
      };
    }
  },
};

function stated(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.domainJoined !== undefined);
}
