import { joinAbbreviated, pluralize, quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, stated } from "../../profiles/stated.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** The pages that state the requirement. */
export const pages: Pages = {
  "lync-server-2010": ["edge-settings-2010", "A"],
  "lync-server-2013": ["federation-routes-2013", "A*"],
};

export const federationSingleEdge: Rule = {
  id: "federation-single-edge",
  title: "Federation is enabled on one Edge pool only",
  level: "error",
  preset: "recommended",
  why: "All signaling for federation and public IM uses one published Edge pool; replies arriving at another Edge pool are dropped",
  fix: "Keep federation: true on the Edge pool that is published for federation, and remove it from the others",
  source: "edge-settings-2010",
  evidence: "A",
  applies: (deployment) => federated(deployment).length > 0,
  *check(deployment, { profile }) {
    const pools = federated(deployment);
    const [first, second, ...rest] = pools;
    if (!first || !second) return;
    yield {
      path: [...second.path, "federation"],
      message: `${pluralize(pools.length, "Edge pool")} have federation enabled (${joinAbbreviated(pools.map(({ value }) => quote(value.fqdn)))}); ${profile.name} supports only one`,
      fact: stated(profile, pages),
      size: { amount: pools.length - 1, unit: "pool" },
      related: [first, ...rest].map(({ value, path }) => ({
        path: [...path, "federation"],
        message: `Edge pool ${quote(value.fqdn)} has federation enabled too`,
      })),
    };
  },
};

function federated(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.federation);
}
