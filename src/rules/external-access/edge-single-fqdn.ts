import { quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** The pages that advise against it. Those of Lync Server 2010 only describe it. */
export const pages: Pages = {
  "lync-server-2013": ["single-edge-dns-2013", "A"],
  ...since2015("edge-2015", "A*"),
};

export const edgeSingleFqdn: Rule = {
  id: "edge-single-fqdn",
  title: "Every Edge service has its own external FQDN and address",
  level: "warning",
  preset: "recommended",
  why: "Services that share an address require nonstandard ports, which firewalls of partners, hotels and homes often block",
  fix: "Remove singleFqdn, and assign an FQDN to each Edge service and three public addresses to every Edge Server",
  source: "single-edge-dns-2013",
  evidence: "A",
  applies: (deployment) => described(deployment).length > 0,
  *check(deployment, { profile }) {
    for (const { value: pool, path } of described(deployment)) {
      if (!pool.singleFqdn) continue;
      yield {
        path: [...path, "singleFqdn"],
        message: `Edge pool ${quote(pool.fqdn)} has one external FQDN and address for all services; ${profile.name} supports this, but an FQDN and address for each is recommended`,
        fact: stated(profile, pages),
      };
    }
  },
};

function described(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.singleFqdn !== undefined);
}
