import { quoted } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import { saidFor2010 } from "../../profiles/lync-2010-fact.ts";
import type { FrontEndPool, Site } from "../../schema/deployment.ts";

export const multipartyIm: Rule = {
  id: "multiparty-im",
  title: "Group IM has conferencing on, and A/V conferences a service that runs them",
  level: "error",
  preset: "recommended",
  why: "Messages between more than two people are a conference: without it the third one cannot be invited",
  fix: "Write conferencing: true, and for A/V collocated: [av-conferencing] or an avConferencingPool",
  turnOffWhen: "The features describe what is wished for later, not what is deployed",
  source: "front-end-pool-2010",
  evidence: "A",
  applies: (deployment) => partsOf(deployment, "frontEndPools").some(({ value }) => value.features !== undefined),
  *check(deployment, { profile }) {
    for (const { value: pool, path, site } of partsOf(deployment, "frontEndPools")) {
      const off = withoutConferencing(pool);
      if (off)
        yield {
          path: [...path, "features", "conferencing"],
          message: off,
          fact: saidFor2010(profile, multipartyIm.source),
        };
      // Later products run it on their Front End Servers, as a Standard Edition server always does.
      else if (pool.edition === "enterprise" && profile.avConferencingRole.value && lacksService(pool, site))
        yield { ...serviceMissing(pool), path: [...path, "collocated"] };
    }
  },
};

function withoutConferencing({ fqdn, features = {} }: FrontEndPool): string | undefined {
  if (features.conferencing) return undefined;
  const wanted = features.multipartyIm ? "multipartyIm" : "avConferencing";
  if (!features[wanted]) return undefined;
  const says = features.conferencing === false ? "conferencing off" : "does not say that conferencing is on";
  return `pool ${quoted(fqdn)} has ${wanted} on, but ${says}; ${wanted} needs conferencing: true`;
}

function lacksService({ features, collocated, avConferencingPool }: FrontEndPool, site: Site): boolean {
  if (!features?.avConferencing || collocated?.includes("av-conferencing")) return false;
  return avConferencingPool === undefined && !site.avConferencingPools?.length;
}

function serviceMissing({ fqdn }: FrontEndPool): Hit {
  const message = `pool ${quoted(fqdn)} has avConferencing on, but no service for it; it needs av-conferencing under collocated, or an avConferencingPool`;
  return { path: [], message, source: "front-end-collocations-2010" };
}
