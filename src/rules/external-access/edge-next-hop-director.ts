import { keyOfName } from "../../base/host-names.ts";
import { quoted } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const edgeNextHopDirector: Rule = {
  id: "edge-next-hop-director",
  title: "An Edge pool passes traffic to the Director of its site, where there is one",
  level: "warning",
  preset: "recommended",
  why: "What goes past the Director reaches the Front End pool unauthenticated, and an attack from outside loads the users' own servers",
  fix: "Set nextHop to the FQDN of the Director pool of the site",
  turnOffWhen: "The Director serves people inside only",
  source: "edge-next-hop",
  evidence: "B",
  applies: (deployment) => besideDirectors(deployment).length > 0,
  *check(deployment, { profile }) {
    const pools = new Map(partsOf(deployment, "frontEndPools").map((part) => [keyOfName(part.value.fqdn), part]));
    for (const { value: edge, path, site } of besideDirectors(deployment)) {
      const pool = pools.get(keyOfName(edge.nextHop ?? ""));
      const [director] = site.directorPools ?? [];
      if (!pool || !director) continue;
      yield {
        path: [...path, "nextHop"],
        message: `the next hop of Edge pool ${quoted(edge.fqdn)} is Front End pool ${quoted(pool.value.fqdn)}, but site ${quoted(site.name)} has a Director; for ${profile.name} Director pool ${quoted(director.fqdn)} is recommended`,
        related: [{ path: [...path.slice(0, -2), "directorPools", 0], message: "the Director pool is here" }],
      };
    }
  },
};

/** The Edge pools that state their next hop, in sites with a Director. */
function besideDirectors(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value, site }) => value.nextHop !== undefined && site.directorPools?.length);
}
