import { hostNameError, isHostName } from "../../base/host-names.ts";
import type { Profile } from "../../profiles/profile.ts";
import { providerKey } from "../../profiles/public-im-providers.ts";
import type {
  Deployment,
  DeploymentSpec,
  DirectorPool,
  EdgePool,
  FrontEndPool,
  MediationPool,
} from "../../schema/deployment.ts";
import { discoveryOf } from "../edge.ts";
import { sharedHybrid } from "../hybrid.ts";
import { isOn, partsOf, type SitePart, serverCount } from "../parts.ts";

/** The properties of a deployment that decide which names, certificates and ports it requires. */
export type NetworkContext = {
  readonly spec: DeploymentSpec;
  readonly profile: Profile;
  /** The SIP domains. If one is no host name, domain-format reports it, and nothing else is required for it. */
  readonly domains: readonly string[];
  /** Edge pools with at least one server. If there are none, edge-required reports it. */
  readonly edges: readonly SitePart<EdgePool>[];
  readonly pools: readonly SitePart<FrontEndPool>[];
  readonly directors: readonly SitePart<DirectorPool>[];
  readonly mediations: readonly SitePart<MediationPool>[];
  readonly remote: boolean;
  readonly guests: boolean;
  readonly federation: boolean;
  readonly publicIm: boolean;
  /** Whether partners are discovered through DNS. */
  readonly discovery: boolean;
  /** Whether users are shared with Microsoft 365. */
  readonly hybrid: boolean;
  /** Whether there are federated partners on Office Communications Server 2007. */
  readonly legacyPartners: boolean;
  /** Whether external users use the web services of the pools. */
  readonly webServices: boolean;
  /** Whether clients configure themselves through DNS. */
  readonly automatic: boolean;
  /** Whether external users use audio or video. */
  readonly media: boolean;
  /** Whether audio or video is used with partners or with Windows Live. */
  readonly partnerMedia: boolean;
  /** Whether a pool has conferencing for more than multiparty IM. */
  readonly webConferences: boolean;
};

/** Whether a pool has conferencing for more than multiparty IM. */
export function holdsMeetings({ features }: FrontEndPool): boolean {
  return features?.avConferencing === true || (features?.conferencing === true && !features.multipartyIm);
}

/** The SIP domains that are host names. */
export function wellFormedDomains({ sipDomains = [] }: DeploymentSpec): readonly string[] {
  return sipDomains.filter((domain) => isHostName(domain) || hostNameError(domain) === undefined);
}

/** The network context of a deployment. */
export function networkContextOf(deployment: Deployment, profile: Profile): NetworkContext {
  const { spec } = deployment;
  const { remoteUsers, anonymousGuests, federation, publicIm, mobility } = spec.externalAccess ?? {};
  const pools = partsOf(deployment, "frontEndPools");
  const calls = pools.some(({ value: { features } }) => features?.avConferencing || features?.enterpriseVoice);
  const live =
    isOn(publicIm) &&
    publicIm.providers.some((name) => providerKey(name) === "windows-live") &&
    (publicIm.modalities ?? []).some((modality) => modality === "audio" || modality === "video");
  const external = isOn(remoteUsers) || isOn(anonymousGuests) || isOn(federation);
  return {
    spec,
    profile,
    pools,
    directors: partsOf(deployment, "directorPools"),
    mediations: partsOf(deployment, "mediationPools"),
    domains: wellFormedDomains(spec),
    edges: partsOf(deployment, "edgePools").filter(({ value }) => serverCount(value.servers) > 0),
    remote: isOn(remoteUsers),
    guests: isOn(anonymousGuests),
    federation: isOn(federation),
    publicIm: isOn(publicIm),
    discovery: discoveryOf(deployment) !== undefined,
    hybrid: sharedHybrid(deployment) !== undefined,
    legacyPartners: isOn(federation) && federation.legacyPartners?.includes("ocs-2007") === true,
    webServices: external || isOn(mobility),
    automatic: spec.network?.clientAutoConfiguration !== false,
    media: (calls && external) || live,
    webConferences: pools.some(({ value }) => holdsMeetings(value)),
    partnerMedia: (calls && isOn(federation)) || live,
  };
}
