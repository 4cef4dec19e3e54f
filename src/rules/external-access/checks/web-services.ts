import { edgePoolsOf, type Scenario, type Served, served } from "../../../deployment/edge.ts";
import { partsOf } from "../../../deployment/parts.ts";
import type { Fact } from "../../../profiles/fact.ts";
import { saidFor2010 } from "../../../profiles/lync-2010-fact.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { Deployment, FrontEndPool } from "../../../schema/deployment.ts";
import type { Citation } from "../../../sources/index.ts";

/** The people who need an Edge Server. */
const withEdge = ["remoteUsers", "federation", "publicIm", "xmpp", "anonymousGuests"] as const satisfies Scenario[];

/**
 * Those of the scenarios that are on and that can come as far as the web services. Where there is no Edge Server, phones
 * do; but if anybody else is served, that there is none comes first.
 */
export function comers(deployment: Deployment, wanted: readonly Scenario[]): readonly Served[] {
  if (edgePoolsOf(deployment).length > 0) return served(deployment, wanted);
  if (served(deployment, withEdge).length > 0) return [];
  return served(deployment, wanted).filter(({ key }) => key === "mobility");
}

/**
 * That these people need a page's word on reverse proxies kept. The page says "must", for meetings and phones among others;
 * whether signing in and plain messages need it is not known, so nobody who may do no more is held to it.
 */
export function askedFor(
  people: readonly Served[],
  deployment: Deployment,
  profile: Profile,
  source: Citation,
): Fact<true> {
  const sure = people.some(({ key }) => key === "anonymousGuests" || key === "mobility");
  const meets = partsOf(deployment, "frontEndPools").some(({ value }) => holdsMeetings(value));
  return saidFor2010(profile, source, sure || meets ? "A" : "I");
}

/** Whether a pool has conferencing for more than messages among several people. */
export function holdsMeetings({ features }: FrontEndPool): boolean {
  return features?.avConferencing === true || (features?.conferencing === true && !features.multipartyIm);
}
