import { quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const edgeSingleFqdn: Rule = {
  id: "edge-single-fqdn",
  title: "Every Edge service has its own external FQDN and address",
  level: "warning",
  preset: "recommended",
  why: "Services that share an address require nonstandard ports, which firewalls of partners, hotels and homes often block",
  fix: "Remove singleFqdn, and assign an FQDN to each Edge service and three public addresses to every Edge Server",
  source: "single-edge-dns-2013",
  // The pages of Lync Server 2010 allow it; only the page of its successor advises against it.
  evidence: "C",
  applies: (deployment) => stated(deployment).length > 0,
  *check(deployment, { profile }) {
    for (const { value: pool, path } of stated(deployment)) {
      if (!pool.singleFqdn) continue;
      yield {
        path: [...path, "singleFqdn"],
        message: `Edge pool ${quote(pool.fqdn)} has one external FQDN and address for all services; ${profile.name} supports this, but an FQDN and address for each is recommended`,
      };
    }
  },
};

function stated(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.singleFqdn !== undefined);
}
