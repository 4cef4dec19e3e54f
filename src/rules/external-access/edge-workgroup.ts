import { quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** The pages that describe Edge Servers outside the internal domain. */
export const pages: Pages = {
  "lync-server-2013": ["edge-checklist-2013", "A"],
  ...since2015("edge-systems-2015", "A*"),
};

export const edgeWorkgroup: Rule = {
  id: "edge-workgroup",
  title: "Edge Servers are not members of the internal domain",
  level: "warning",
  preset: "recommended",
  why: "A domain member in the perimeter network extends the trust of the internal domain to a network that the Internet can reach",
  fix: "Move the Edge Servers from the domain to a workgroup",
  source: "edge-checklist-2013",
  evidence: "A",
  applies: (deployment) => described(deployment).length > 0,
  *check(deployment, { profile }) {
    for (const { value: pool, path } of described(deployment)) {
      if (!pool.domainJoined) continue;
      yield {
        path: [...path, "domainJoined"],
        message: `Edge pool ${quote(pool.fqdn)} is joined to the internal domain; a workgroup is recommended for ${profile.name}`,
        fact: stated(profile, pages),
      };
    }
  },
};

function described(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.domainJoined !== undefined);
}
