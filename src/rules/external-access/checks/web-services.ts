import { type EnabledScenario, edgePoolsOf, enabledScenarios, type Scenario } from "../../../deployment/edge.ts";
import { partsOf } from "../../../deployment/parts.ts";
import type { Fact } from "../../../profiles/fact.ts";
import { lync2010Fact } from "../../../profiles/lync-2010-fact.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { Deployment, FrontEndPool } from "../../../schema/deployment.ts";
import type { Citation } from "../../../sources/index.ts";

/** The scenarios that require an Edge Server. */
const withEdge = ["remoteUsers", "federation", "publicIm", "xmpp", "anonymousGuests"] as const satisfies Scenario[];

/**
 * The enabled scenarios whose users can reach web services. Without an Edge Server only mobile clients can; if another
 * scenario is enabled too, `edge-required` reports the missing Edge Server first.
 */
export function webServiceUsers(deployment: Deployment, wanted: readonly Scenario[]): readonly EnabledScenario[] {
  if (edgePoolsOf(deployment).length > 0) return enabledScenarios(deployment, wanted);
  if (enabledScenarios(deployment, withEdge).length > 0) return [];
  return enabledScenarios(deployment, wanted).filter(({ key }) => key === "mobility");
}

/**
 * The fact that these users require a reverse proxy. The page states "must" for meetings and mobile clients among others.
 * Whether sign-in and plain messages require one is unknown, so the evidence is lower if nothing else is used.
 */
export function reverseProxyFact(
  people: readonly EnabledScenario[],
  deployment: Deployment,
  profile: Profile,
  source: Citation,
): Fact<true> {
  const sure = people.some(({ key }) => key === "anonymousGuests" || key === "mobility");
  const meets = partsOf(deployment, "frontEndPools").some(({ value }) => holdsMeetings(value));
  return lync2010Fact(profile, source, sure || meets ? "A" : "I");
}

/** Whether a pool has conferencing for more than multiparty IM. */
export function holdsMeetings({ features }: FrontEndPool): boolean {
  return features?.avConferencing === true || (features?.conferencing === true && !features.multipartyIm);
}
