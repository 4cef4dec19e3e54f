import { quoted } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const edgeSingleFqdn: Rule = {
  id: "edge-single-fqdn",
  title: "Every Edge service has an external FQDN and address of its own",
  level: "warning",
  preset: "recommended",
  why: "Services that share an address need unusual ports, which firewalls of partners, hotels and homes often block",
  fix: "Take singleFqdn out, and give each Edge service an FQDN and three public addresses to every Edge Server",
  turnOffWhen: "Public addresses are short and everyone outside is known to reach the unusual ports",
  source: "single-edge-dns-2013",
  // The first page of Lync Server 2010 knows of it, but only that of its successor advises against it.
  evidence: "C",
  applies: (deployment) => stated(deployment).length > 0,
  *check(deployment, { profile }) {
    for (const { value: pool, path } of stated(deployment)) {
      if (!pool.singleFqdn) continue;
      yield {
        path: [...path, "singleFqdn"],
        message: `Edge pool ${quoted(pool.fqdn)} has one external FQDN and address for all its services; ${profile.name} works so, but an FQDN and address for each is recommended`,
      };
    }
  },
};

function stated(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.singleFqdn !== undefined);
}
