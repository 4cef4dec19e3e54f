import type { Evidence, Fact } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment, DeploymentSpec, DirectorPool, EdgePool, FrontEndPool } from "../../schema/deployment.ts";
import type { SourceId } from "../../sources/index.ts";
import { discoveryOf } from "../edge.ts";
import { isOn, type Part, partsOf, serverCount } from "../parts.ts";

/** What of a deployment decides which names, certificates and ports it needs. */
export type Scene = {
  readonly spec: DeploymentSpec;
  readonly profile: Profile;
  readonly domains: readonly string[];
  /** Edge pools with a server: without any, `edge-required` speaks. */
  readonly edges: readonly Part<EdgePool>[];
  readonly pools: readonly Part<FrontEndPool>[];
  readonly directors: readonly Part<DirectorPool>[];
  readonly remote: boolean;
  readonly guests: boolean;
  readonly federation: boolean;
  readonly publicIm: boolean;
  /** Whether partners are looked for in DNS. */
  readonly discovery: boolean;
  /** Whether federation reaches partners on Office Communications Server 2007. */
  readonly oldPartners: boolean;
  /** Whether somebody outside uses the web services of the pools. */
  readonly webServices: boolean;
  /** Whether clients find their server by themselves. */
  readonly automatic: boolean;
  /** Whether audio or video is in use by people outside. */
  readonly media: boolean;
  /** Whether audio or video is in use with partners or with Windows Live. */
  readonly partnerMedia: boolean;
  /** Whether a pool has conferencing for more than messages among several people. */
  readonly webConferences: boolean;
};

export function sceneOf(deployment: Deployment, profile: Profile): Scene {
  const { spec } = deployment;
  const { remoteUsers, anonymousGuests, federation, publicIm, mobility } = spec.externalAccess ?? {};
  const pools = partsOf(deployment, "frontEndPools");
  const calls = pools.some(({ value: { features } }) => features?.avConferencing || features?.enterpriseVoice);
  const live =
    isOn(publicIm) &&
    publicIm.providers.includes("windows-live") &&
    (publicIm.modalities ?? []).some((modality) => modality === "audio" || modality === "video");
  const outside = isOn(remoteUsers) || isOn(anonymousGuests) || isOn(federation);
  return {
    spec,
    profile,
    pools,
    directors: partsOf(deployment, "directorPools"),
    domains: spec.sipDomains ?? [],
    edges: partsOf(deployment, "edgePools").filter(({ value }) => serverCount(value.servers) > 0),
    remote: isOn(remoteUsers),
    guests: isOn(anonymousGuests),
    federation: isOn(federation),
    publicIm: isOn(publicIm),
    discovery: discoveryOf(deployment) !== undefined,
    oldPartners: isOn(federation) && federation.legacyPartners?.includes("ocs-2007") === true,
    webServices: outside || isOn(mobility),
    automatic: spec.network?.clientAutoConfiguration !== false,
    media: (calls && outside) || live,
    webConferences: pools.some(({ value: { features } }) => features?.conferencing && !features.multipartyIm),
    partnerMedia: (calls && isOn(federation)) || live,
  };
}

/**
 * What a page about Lync Server 2010 asks, and the page that a later product has instead, if there is one. Such a page is
 * Lync Server 2013's own; to all others it is that of a sibling.
 */
export function asked({ profile }: Scene, source: SourceId, evidence: Evidence, later = source): Fact<true> {
  const { product } = profile;
  if (product === "lync-server-2010") return { value: true, source, evidence };
  const own = product === "lync-server-2013" && later.endsWith("-2013");
  return { value: true, source: later, evidence: own ? "A" : "C" };
}
