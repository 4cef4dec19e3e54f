import { memoizeEach, memoizeLast } from "../../base/memoize.ts";
import type { Product } from "../../profiles/fact.ts";
import { products } from "../../profiles/products.ts";
import type { Profile } from "../../profiles/profile.ts";
import { type Pages, since2015, since2019 } from "../../profiles/stated.ts";
import type { Certificate } from "../../schema/deployment.ts";
import { isOn } from "../parts.ts";
import type { CertificateOwner } from "./certificate-owners.ts";
import type { NetworkContext } from "./context.ts";
import { usableSimpleUrls } from "./simple-urls.ts";

/** A kind of names that the certificates of an owner must list as alternative names. */
export type NameRow = {
  readonly usages: readonly Certificate["usage"][];
  readonly since: Product;
  readonly names: (owner: CertificateOwner, context: NetworkContext) => readonly string[];
  /** Names that are accepted instead of one, besides wildcards. */
  readonly instead?: (name: string, context: NetworkContext) => readonly string[];
  /** Why the names are required, after "it is required". */
  readonly reason: string;
  /** Documents that require the names, if those of the row only recommend them. */
  readonly stricter?: Pages;
  /** Whether the documents accept a wildcard instead of the name. */
  readonly wildcard: boolean;
  readonly pages: Pages;
};

/** The documents on the external certificate of Edge Servers. */
export const externalCertificates: Pages = {
  "lync-server-2010": ["edge-certificates-2010", "A"],
  "lync-server-2013": ["edge-certificates-2013", "A"],
  ...since2015("edge-2015", "A*"),
};

/** The same, but with the table of Lync Server 2010, which alone lists these names. */
const edgeNames: Pages = { ...externalCertificates, "lync-server-2010": ["single-edge-certificates-2010", "A"] };

/** The documents on certificates since Skype for Business Server 2015. */
export const certificates2015: Pages = {
  "skype-for-business-server-2015": ["environment-2015", "A*"],
  ...since2019("requirements-2019", "A*"),
};

/** The documents on certificates of internal servers. */
export const internalCertificates: Pages = {
  "lync-server-2013": ["internal-certificates-2013", "A*"],
  ...certificates2015,
};

const internal = ["front-end", "director"] as const;

/** Whether a row, which applies from a product on, applies to a product. */
export function appliesTo(
  { since, until }: { since: Product; until?: Product },
  { product }: Pick<Profile, "product">,
) {
  const at = products.indexOf(product);
  return at >= products.indexOf(since) && (until === undefined || at <= products.indexOf(until));
}

/** The names for each SIP domain. Computed once, because all pools share them. */
const discoveryInside = memoizeLast(({ domains }: NetworkContext) =>
  domains.map((one) => `lyncdiscoverinternal.${one}`),
);
const discoveryOutside = memoizeLast(({ domains }: NetworkContext) => domains.map((one) => `lyncdiscover.${one}`));
const signIn = memoizeLast(({ domains }: NetworkContext) => domains.map((one) => `sip.${one}`));
const xmpp = memoizeLast(({ domains }: NetworkContext) => domains.map((one) => `xmpp.${one}`));

/** The hosts of the simple URLs. */
const simpleUrlHosts = memoizeLast(({ spec }: NetworkContext): readonly string[] => [
  ...new Set(usableSimpleUrls(spec).map(({ host }) => host)),
]);

/** The external names of web services. Reverse proxies that publish all pools share one list. */
const webNames = memoizeEach((services: CertificateOwner["webServices"]) =>
  services.flatMap(({ externalFqdn = [] }) => externalFqdn),
);

/** Whether mobile clients use automatic discovery. */
const isMobile = ({ spec }: NetworkContext) => isOn(spec.externalAccess?.mobility);

/** The names on the external certificate of an Edge pool. */
const edgeRows = {
  "edge-access": {
    usages: ["edge-external"],
    since: "lync-server-2010",
    names: ({ edge }) => [edge?.externalFqdns?.access ?? []].flat(),
    reason: "because TLS compares the Access Edge FQDN with these names, not with the subject",
    wildcard: true,
    pages: externalCertificates,
  },
  "edge-web-conferencing": {
    usages: ["edge-external"],
    since: "lync-server-2010",
    names: ({ edge }) => {
      const isOff = edge?.singleFqdn || edge?.services?.includes("web-conferencing") === false;
      return isOff ? [] : [edge?.externalFqdns?.webConferencing ?? []].flat();
    },
    reason: "as the FQDN of the Web Conferencing Edge service",
    wildcard: true,
    pages: edgeNames,
  },
  "edge-sip-domains": {
    usages: ["edge-external"],
    since: "lync-server-2010",
    names: (_edge, context) => (context.federation || (context.remote && context.automatic) ? signIn(context) : []),
    reason: "for automatic client configuration and for partners",
    wildcard: true,
    pages: edgeNames,
  },
  "edge-xmpp": {
    usages: ["edge-external"],
    since: "lync-server-2013",
    // XMPP runs on the Edge pool with federation.
    names: ({ edge }, context) => {
      const isBuiltIn = edge?.federation && context.profile.xmpp.value === "built-in";
      return isBuiltIn && isOn(context.spec.externalAccess?.xmpp) ? xmpp(context) : [];
    },
    // The page of Lync Server 2013 lists the domain itself.
    instead: (name, { profile }) => (profile.product === "lync-server-2013" ? [name.replace("xmpp.", "")] : []),
    reason: "for XMPP federation",
    wildcard: true,
    pages: { "lync-server-2013": ["federation-certificates-2013", "A"], ...since2015("edge-2015", "A*") },
  },
} as const satisfies Readonly<Record<string, NameRow>>;

/** The names on the certificates of Front End Servers and Directors. */
const internalRows = {
  pool: {
    usages: internal,
    since: "lync-server-2013",
    names: ({ fqdn }) => [fqdn],
    reason: "as the FQDN of the pool",
    wildcard: false,
    pages: internalCertificates,
  },
  servers: {
    usages: internal,
    since: "lync-server-2013",
    names: ({ members }) => members,
    reason: "for the servers of the pool",
    wildcard: false,
    pages: internalCertificates,
  },
  "internal-web-services": {
    usages: internal,
    since: "lync-server-2013",
    names: ({ webServices }) => webServices.flatMap(({ internalFqdn = [] }) => internalFqdn),
    reason: "as the internal FQDN of the web services",
    wildcard: false,
    pages: internalCertificates,
  },
  "external-web-services": {
    usages: internal,
    since: "lync-server-2013",
    names: ({ webServices }) => webServices.flatMap(({ externalFqdn = [] }) => externalFqdn),
    reason: "as the external FQDN of the web services",
    wildcard: false,
    pages: internalCertificates,
  },
  "simple-urls": {
    usages: internal,
    since: "lync-server-2013",
    names: (_pool, context) => simpleUrlHosts(context),
    reason: "for the simple URLs",
    wildcard: true,
    pages: internalCertificates,
  },
  "internal-autodiscover": {
    usages: internal,
    since: "lync-server-2013",
    names: (_pool, context) => (isMobile(context) ? discoveryInside(context) : []),
    reason: "for mobile clients in the internal network",
    wildcard: true,
    pages: { "lync-server-2013": ["mobility-2013", "A"], ...certificates2015 },
  },
  "external-autodiscover": {
    usages: internal,
    since: "lync-server-2013",
    names: (_pool, context) => (isMobile(context) ? discoveryOutside(context) : []),
    reason: "for mobile clients outside of the internal network",
    wildcard: true,
    pages: { "lync-server-2013": ["mobility-2013", "A"], ...certificates2015 },
  },
} as const satisfies Readonly<Record<string, NameRow>>;

/** The names on the certificates of Mediation Servers and Survivable Branch Appliances. */
const voiceRows = {
  "mediation-pool": {
    usages: ["mediation"],
    since: "skype-for-business-server-2015",
    names: ({ fqdn }) => [fqdn],
    reason: "as the FQDN of the pool",
    wildcard: false,
    pages: certificates2015,
  },
  "mediation-servers": {
    usages: ["mediation"],
    since: "skype-for-business-server-2015",
    names: ({ members }) => members,
    reason: "for the servers of the pool",
    wildcard: false,
    pages: certificates2015,
  },
  "branch-sip-domains": {
    usages: ["survivable-branch"],
    since: "skype-for-business-server-2015",
    names: (_branch, context) => signIn(context),
    reason: "for the SIP domains",
    wildcard: false,
    pages: certificates2015,
  },
} as const satisfies Readonly<Record<string, NameRow>>;

/** The names on the certificates of reverse proxies. */
const reverseProxyRows = {
  "published-web-services": {
    usages: ["reverse-proxy"],
    since: "skype-for-business-server-2015",
    names: ({ webServices }) => webNames(webServices),
    reason: "for the web services that it publishes",
    wildcard: true,
    pages: certificates2015,
  },
} as const satisfies Readonly<Record<string, NameRow>>;

/** The names that certificates must list, by the id of their row. */
export const certificateNames: Readonly<Record<string, NameRow>> = {
  ...edgeRows,
  ...internalRows,
  ...voiceRows,
  ...reverseProxyRows,
};

/**
 * The names that a certificate of a reverse proxy is recommended to list. The documents of 2015 and later disagree: their
 * page on certificates requires the name, their page on mobility recommends it.
 */
export const recommendedNames: Readonly<Record<string, NameRow>> = {
  "published-autodiscover": {
    usages: ["reverse-proxy"],
    since: "lync-server-2013",
    names: ({ autodiscover }, context) => (autodiscover && isMobile(context) ? discoveryOutside(context) : []),
    reason: "for mobile clients, unless their first request uses HTTP",
    stricter: certificates2015,
    wildcard: true,
    pages: { "lync-server-2013": ["mobility-2013", "A"], ...since2015("mobility-2015", "A*") },
  },
};
