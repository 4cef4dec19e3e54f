import type { ExternalAccess, Modality, XmppGateway } from "../../../../src/schema/deployment.ts";
import { around, aroundBoth, each, edge, once, type Parts, type Vector, valuesOf } from "./vector.ts";

const modalities: readonly Modality[] = [
  ...(["im", "presence", "multiparty-im", "audio", "video"] as const),
  ...(["file-transfer", "application-sharing", "web-conferencing"] as const),
];

/** The kinds of content that archiving can be expected to include. */
const contents = [
  ...(["im", "conferencing", "file-transfer", "audio", "video"] as const),
  ...(["application-sharing", "annotations", "polls", "persistent-chat"] as const),
];

const providers = valuesOf(({ publicImProviders }) => publicImProviders);

/** A day on which the services of most providers and partners run, and one before Windows Live ended. */
const today = "2013-06-01";
const before = "2012-06-01";

const access = (externalAccess: ExternalAccess, spec: Parts["spec"] = {}): Parts => ({
  site: { edgePools: [edge({ federation: true })] },
  spec: { externalAccess, ...spec },
  today,
});

const publicIm = (provider: string, some: readonly Modality[] = [], spec: Parts["spec"] = {}): Parts =>
  access({ publicIm: { providers: [provider], modalities: [...some] } }, spec);

const gateway = (parts: Partial<XmppGateway>, partner = "fabrikam.com"): Parts =>
  access({ xmpp: { partners: [partner] } }, { xmppGateways: [{ fqdn: "xmpp01.contoso.com", ...parts }] });

/** Partners that need hardware load balancing, or not. */
const balanced = {
  "public IM": { publicIm: { providers: ["skype"] } },
  "Office Communications Server": { federation: { legacyPartners: ["ocs-2007"] } },
  neither: { federation: {} },
  "Exchange 2007": { federation: {} },
  "Exchange 2010": { federation: {} },
} as const satisfies Readonly<Record<string, object>>;

/** External access, public IM and XMPP. */
const partners: Readonly<Record<string, Vector>> = {
  edge: once("remote users without an Edge Server", () => ({ spec: { externalAccess: { remoteUsers: {} } } })),
  federationPort: around(
    ({ federationPort }) => federationPort.value,
    (federationPort) => ({ site: { edgePools: [edge({ federation: true, federationPort })] } }),
  ),
  hardwareBalancedPartners: each(Object.keys(balanced) as (keyof typeof balanced)[], (partner) => ({
    site: { edgePools: [edge({ servers: 2, federation: true, loadBalancing: { internal: "dns", external: "dns" } })] },
    spec: {
      availability: "high",
      externalAccess: structuredClone(balanced[partner]) as ExternalAccess,
      ...(partner === "Exchange 2007" && { exchange: { unifiedMessaging: { versions: ["exchange-server-2007"] } } }),
      ...(partner === "Exchange 2010" && { exchange: { unifiedMessaging: { versions: ["exchange-server-2010"] } } }),
    },
    today,
  })),
  xmpp: once("XMPP partners without a gateway", () => access({ xmpp: { partners: ["fabrikam.com"] } })),
  xmppHotfix: once("a gateway without its hotfix", () => gateway({ hotfix: false })),
  xmppServices: once("a partner", () => gateway({ hotfix: true })),
  xmppPartners: each(["gmail.com", "googlemail.com", "fabrikam.com"], (partner) => gateway({ hotfix: true }, partner)),
  xmppModalities: each(modalities, (modality) =>
    access({ xmpp: { partners: ["fabrikam.com"], modalities: [modality] } }),
  ),
  xmppGatewayNetwork: each(["perimeter", "internal"] as const, (network) => gateway({ network })),
  xmppGatewaySystems: each(
    ["Windows Server 2003 x64", "Windows Server 2008 x64", "Windows Server 2008 R2", "Windows Server 2012"],
    (os) => gateway({ os }),
  ),
  publicImProviders: each(providers, (provider) => publicIm(provider)),
  licensedPublicIm: each(providers, (provider) => ({ ...publicIm(provider), today: before })),
  volumeLicenseCoversPublicIm: each(providers, (provider) => ({
    ...publicIm(provider, [], { licensing: { volumeLicense: true } }),
    today: before,
  })),
  publicImAudio: each(providers, (provider) => publicIm(provider, ["audio"])),
  publicImVideo: each(providers, (provider) => publicIm(provider, ["video"])),
  publicImModalities: each(modalities, (modality) => publicIm("skype", [modality])),
};

/** Archiving, and users of Directors. */
const internal: Readonly<Record<string, Vector>> = {
  directorUsers: each([0, 1], (homedUsers) => ({
    site: { directorPools: [{ fqdn: "dir01.contoso.com", servers: 1, homedUsers }] },
  })),
  archiving: once("an Archiving Server", () => ({ site: { archivingServers: [{ fqdn: "arch01.contoso.com" }] } })),
  archivingToExchange: each(["sql", "exchange", "both"] as const, (store) => ({ spec: { archiving: { store } } })),
  archivingRetentionDays: aroundBoth(
    ({ archivingRetentionDays }) => archivingRetentionDays.value,
    (retentionDays) => ({ spec: { archiving: { required: true, scope: "all-users", retentionDays } } }),
  ),
  archivingDefaultDays: around(
    ({ archivingDefaultDays }) => archivingDefaultDays.value,
    (requiredRetentionDays) => ({
      spec: { archiving: { required: true, scope: "all-users", purge: true, requiredRetentionDays } },
    }),
  ),
  neverArchived: each(contents, (content) => ({
    spec: { archiving: { required: true, scope: "all-users", requiredContent: [content] } },
  })),
};

/** External access, public IM, XMPP and archiving. */
export const external: Readonly<Record<string, Vector>> = { ...partners, ...internal };
