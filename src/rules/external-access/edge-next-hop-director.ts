import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const edgeNextHopDirector: Rule = {
  id: "edge-next-hop-director",
  title: "If a site has a Director pool, it is the next hop of the Edge pools",
  level: "warning",
  preset: "recommended",
  why: "Traffic that bypasses the Director reaches the Front End pool unauthenticated, and an external attack loads the servers of users",
  fix: "Set nextHop to the FQDN of the Director pool of the site",
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
        message: `the next hop of Edge pool ${quote(edge.fqdn)} is Front End pool ${quote(pool.value.fqdn)}, but site ${quote(site.name)} has a Director; Director pool ${quote(director.fqdn)} is recommended for ${profile.name}`,
        related: [{ path: [...path.slice(0, -2), "directorPools", 0], message: "the Director pool of the site" }],
      };
    }
  },
};

/** The Edge pools that set their next hop, in sites with a Director. */
function besideDirectors(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value, site }) => value.nextHop !== undefined && site.directorPools?.length);
}
