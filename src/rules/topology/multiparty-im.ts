import { quote } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import { type Pages, stated } from "../../profiles/stated.ts";
import type { FrontEndPool, Site } from "../../schema/deployment.ts";

/** No page of a later product states it. */
export const pages: Pages = { "lync-server-2010": ["front-end-pool-2010", "A"] };

export const multipartyIm: Rule = {
  id: "multiparty-im",
  title: "Multiparty IM has conferencing enabled, and A/V conferencing has a service",
  level: "error",
  preset: "recommended",
  why: "IM between more than two users is a conference: without conferencing, a third user cannot be invited",
  fix: "Set conferencing: true, and for A/V conferencing set collocated: [av-conferencing] or avConferencingPool",
  source: "front-end-pool-2010",
  evidence: "A",
  applies: (deployment) => partsOf(deployment, "frontEndPools").some(({ value }) => value.features !== undefined),
  *check(deployment, { profile }) {
    for (const { value: pool, path, site } of partsOf(deployment, "frontEndPools")) {
      const off = withoutConferencing(pool);
      if (off) yield { path: [...path, "features", "conferencing"], message: off, fact: stated(profile, pages) };
      // Later products run A/V conferencing on Front End Servers, as a Standard Edition server always does.
      else if (pool.edition === "enterprise" && profile.avConferencingRole.value && lacksService(pool, site))
        yield { ...serviceMissing(pool), path: [...path, "collocated"] };
    }
  },
};

function withoutConferencing({ fqdn, features = {} }: FrontEndPool): string | undefined {
  if (features.conferencing) return undefined;
  const feature = features.multipartyIm ? "multipartyIm" : "avConferencing";
  if (!features[feature]) return undefined;
  const actual = features.conferencing === false ? "false" : "not set";
  return `pool ${quote(fqdn)} has ${feature} enabled, but conferencing is ${actual}; ${feature} requires conferencing: true`;
}

function lacksService({ features, collocated, avConferencingPool }: FrontEndPool, site: Site): boolean {
  if (!features?.avConferencing || collocated?.includes("av-conferencing")) return false;
  return avConferencingPool === undefined && !site.avConferencingPools?.length;
}

function serviceMissing({ fqdn }: FrontEndPool): Hit {
  const message = `pool ${quote(fqdn)} has avConferencing enabled, but no service that runs it; collocated: [av-conferencing] or avConferencingPool is required`;
  return { path: [], message, source: "front-end-collocations-2010" };
}
