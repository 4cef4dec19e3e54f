import type { Deployment, DeploymentSpec, DirectorPool, EdgePool, FrontEndPool } from "../deployment.ts";
import type { Evidence, Fact, Profile } from "../profiles/types.ts";
import type { SourceId } from "../sources.ts";
import { isOn, type Part, partsOf, serverCount } from "../topology.ts";

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
  const { remoteUsers, anonymousGuests, federation, publicIm } = spec.externalAccess ?? {};
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
    automatic: spec.network?.clientAutoConfiguration !== false,
    media: (calls && outside) || live,
    webConferences: pools.some(({ value: { features } }) => features?.conferencing && !features.multipartyIm),
    partnerMedia: (calls && isOn(federation)) || live,
  };
}

/** What a page about Lync Server 2010 asks; for its successors it is the page of a sibling. */
export function asked({ profile }: Scene, source: SourceId, evidence: Evidence): Fact<true> {
  return { value: true, source, evidence: profile.product === "lync-server-2010" ? evidence : "C" };
}
