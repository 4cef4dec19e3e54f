import { joinAbbreviated, pluralize, quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import { federationNeeds, routesWithoutFederation } from "./checks/federation-needs.ts";

/** The pages that state the setting. */
export const pages: Pages = {
  "lync-server-2010": ["edge-settings-2010", "A"],
  "lync-server-2013": ["federation-routes-2013", "A*"],
  ...since2015("edge-topology-2015", "A*"),
};

export const federationEdge: Rule = {
  id: "federation-edge",
  title: "Federation, public IM and XMPP use an Edge pool with federation enabled",
  level: "error",
  preset: "recommended",
  why: "An Edge pool without federation accepts no traffic from other organizations, so partners and public contacts are unreachable",
  fix: "Set federation: true on the Edge pool that is published for federation, or disable the scenarios that need it",
  source: "edge-settings-2010",
  evidence: "A",
  applies: (deployment, context) =>
    edgePoolsOf(deployment).length > 0 && federationNeeds(deployment, context).length > 0,
  *check(deployment, context) {
    const { profile } = context;
    const pools = edgePoolsOf(deployment);
    const [first] = pools;
    if (!first) return;
    const fact = stated(profile, pages);
    if (pools.some(({ value }) => value.federation)) return yield* routesWithoutFederation(deployment, profile, fact);
    const needed = federationNeeds(deployment, context);
    const has =
      pools.length === 1
        ? `Edge pool ${quote(first.value.fqdn)} has federation disabled`
        : `none of the ${pluralize(pools.length, "Edge pool")} has federation enabled`;
    yield {
      path: [...first.path, "federation"],
      message: `${has}; ${profile.name} requires it for ${joinAbbreviated(needed.map(({ message }) => message))}`,
      fact,
      related: needed,
    };
  },
};
