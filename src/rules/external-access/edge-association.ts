import { joinAbbreviated, quote } from "../../base/wording.ts";
import { edgePoolsOf, enabledScenarios } from "../../deployment/edge.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { Deployment, Site } from "../../schema/deployment.ts";

/** The pages that describe the association. The help of Topology Builder, cited for 2010, does not state its product. */
export const pages: Pages = {
  "lync-server-2010": ["front-end-edge", "B"],
  "lync-server-2013": ["federation-routes-2013", "A*"],
  ...since2015("edge-topology-2015", "A*"),
};

export const edgeAssociation: Rule = {
  id: "edge-association",
  title: "Every pool whose users have external access names its Edge pool",
  level: "warning",
  preset: "recommended",
  why: "A pool without an Edge pool has no media path to external users: calls, sharing and conferences with them fail",
  fix: "Set edgePool of the pool to the FQDN of the Edge pool that its users use",
  source: "front-end-edge",
  evidence: "B",
  applies: (deployment) => edgePoolsOf(deployment).length > 0 && withMedia(deployment).length > 0,
  *check(deployment, { profile }) {
    const people = withMedia(deployment);
    const edges = edgePoolsOf(deployment);
    if (people.length === 0 || edges.length === 0) return;
    const isObvious = onlyChoice(deployment);
    const names = joinAbbreviated(people.map(({ name }) => name));
    for (const { value: pool, path, site } of partsOf(deployment, "frontEndPools")) {
      const isEmpty = pool.homedUsers === 0 || serverCount(pool.servers) === 0;
      if (pool.edgePool !== undefined || isEmpty || isObvious(site)) continue;
      yield {
        path: [...path, "edgePool"],
        message: `pool ${quote(pool.fqdn)} has no edgePool, but external access is enabled for ${names}; ${profile.name} requires the Edge pool that its media uses`,
        fact: stated(profile, pages),
        related: edges.slice(0, 5).map((edge) => ({ path: edge.path, message: "an Edge pool is defined here" })),
      };
    }
  },
};

/** The external users who exchange media with users of the pools. */
function withMedia(deployment: Deployment) {
  return enabledScenarios(deployment, ["remoteUsers", "federation", "anonymousGuests"]);
}

/** Whether only one Edge pool is possible for a site. Never if another pool or branch names one. */
function onlyChoice(deployment: Deployment): (site: Site) => boolean {
  const edges = edgePoolsOf(deployment);
  const isNamed =
    partsOf(deployment, "frontEndPools").some(({ value }) => value.edgePool !== undefined) ||
    deployment.spec.sites.some(({ survivableBranch }) => survivableBranch?.edgePool !== undefined);
  const bySite = new Map<Site, number>();
  for (const { site } of edges) bySite.set(site, (bySite.get(site) ?? 0) + 1);
  return (site) => !isNamed && (edges.length === 1 || bySite.get(site) === 1);
}
