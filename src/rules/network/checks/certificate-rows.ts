import { memoizeLast } from "../../../base/memoize.ts";
import { formatNumber, joinAbbreviated, joinList, quote } from "../../../base/wording.ts";
import {
  certificates2015,
  externalCertificates,
  internalCertificates,
} from "../../../deployment/network/certificate-names.ts";
import type { NetworkContext } from "../../../deployment/network/context.ts";
import { normalizeName } from "../../../deployment/network/dns-record.ts";
import { isOn } from "../../../deployment/parts.ts";
import { providerKey } from "../../../profiles/public-im-providers.ts";
import { type Pages, since2015 } from "../../../profiles/stated.ts";
import type { Certificate } from "../../../schema/deployment.ts";
import { type CertificateRow, hasWildcardSubject } from "./certificate-findings.ts";

type Rows = Readonly<Record<string, CertificateRow>>;

/** The document on wildcards, for all roles of Lync Server 2010. */
const wildcards2010: Pages = { "lync-server-2010": ["wildcard-certificates-2010", "A"] };

/** That the roles that it does not name do not support wildcards is inferred. */
const unnamedRoles: Pages = { "lync-server-2010": ["wildcard-certificates-2010", "I"] };

/** The documents that a reverse proxy uses a public certificate. */
export const publicProxy: Pages = { "lync-server-2013": ["edge-certificates-2013", "A"], ...certificates2015 };

const isPrivate = ({ issuer }: Certificate) => issuer === "private";

/** What each certificate of Edge Servers and XMPP Gateways requires. */
export const edgeCertificateRows: Rows = {
  "edge-public-issuer": {
    usages: ["edge-external"],
    since: "lync-server-2010",
    violates: isPrivate,
    key: "issuer",
    message: () =>
      "is from a private certification authority; a public one that supports subject alternative names is required",
    pages: externalCertificates,
  },
  "edge-wildcard-subject-2010": {
    usages: ["edge-external", "edge-internal", "av-authentication", "xmpp-gateway"],
    since: "lync-server-2010",
    until: "lync-server-2010",
    violates: hasWildcardSubject,
    key: "subject",
    message: () => "has a wildcard subject name; the name of one server or pool is required",
    pages: wildcards2010,
  },
  "edge-wildcard-subject-2013": {
    usages: ["edge-external"],
    since: "lync-server-2013",
    until: "lync-server-2013",
    violates: hasWildcardSubject,
    key: "subject",
    message: () => "has a wildcard subject name; an explicit name, such as the Access Edge FQDN, is required",
    pages: externalCertificates,
  },
  "aol-client-key-usage": {
    usages: ["edge-external"],
    since: "lync-server-2010",
    // Later products do not support AOL, which another rule reports.
    until: "lync-server-2013",
    violates: ({ eku }, { publicIm, spec }) =>
      publicIm &&
      eku?.includes("client") === false &&
      spec.externalAccess?.publicIm?.providers.some((name) => providerKey(name) === "aol") === true,
    key: "eku",
    message: () =>
      "is for server authentication only; AOL also requires client authentication in its enhanced key usage",
    pages: {
      "lync-server-2010": ["public-im-aol-2010", "B"],
      "lync-server-2013": ["federation-certificates-2013", "A"],
    },
  },
};

/** What each certificate of Front End Servers and Directors requires. */
export const internalCertificateRows: Rows = {
  "internal-wildcard-subject": {
    usages: ["front-end", "director"],
    since: "lync-server-2010",
    violates: hasWildcardSubject,
    key: "subject",
    message: () => "has a wildcard subject name; the name of one server or pool is required",
    pages: { ...wildcards2010, ...internalCertificates },
  },
};

/** What each certificate of a reverse proxy requires. */
export const reverseProxyCertificateRows: Rows = {
  "proxy-public-issuer": {
    usages: ["reverse-proxy"],
    since: "lync-server-2013",
    violates: isPrivate,
    key: "issuer",
    message: () =>
      "is from a private certification authority; reverse proxies require a public one, which external clients trust",
    pages: publicProxy,
  },
  "proxy-wildcard-subject": {
    usages: ["reverse-proxy"],
    since: "lync-server-2010",
    until: "lync-server-2010",
    violates: hasWildcardSubject,
    key: "subject",
    message: () => "has a wildcard subject name; wildcards are supported only as alternative names",
    pages: wildcards2010,
  },
};

/** The Access Edge FQDNs by key, and whether every Edge pool declares one. */
const accessNames = memoizeLast(({ edges }: NetworkContext) => {
  const names = edges.flatMap(({ value }) => value.externalFqdns?.access ?? []);
  return {
    areAllStated: names.length === edges.length,
    byKey: new Map(names.map((name) => [normalizeName(name), name])),
  };
});

/** An Edge pool without an Access Edge FQDN cannot be compared. */
function hasOtherSubject({ subject }: Certificate, context: NetworkContext): boolean {
  const { areAllStated, byKey } = accessNames(context);
  return areAllStated && byKey.size > 0 && !byKey.has(normalizeName(subject));
}

/** Computed once, because many certificates may have other subjects. */
const listAccessNames = memoizeLast((context: NetworkContext) =>
  joinAbbreviated([...accessNames(context).byKey.values()].map(quote), "or"),
);

/** The wildcards that XMPP requires on the external certificate. */
const xmppWildcards = memoizeLast(({ domains, profile, spec }: NetworkContext): ReadonlySet<string> => {
  const isBuiltIn = profile.xmpp.value === "built-in" && isOn(spec.externalAccess?.xmpp);
  return new Set(isBuiltIn ? domains.map((domain) => `*.${normalizeName(domain)}`) : []);
});

/** Since Lync Server 2013, wildcards are documented for the internal interface, and A/V authentication uses no names. */
const fullNames: readonly Certificate["usage"][] = [
  "edge-external",
  "edge-internal",
  "av-authentication",
  "xmpp-gateway",
];
const fullNamesSince2013: readonly Certificate["usage"][] = ["edge-external"];

/** The wildcards of a certificate that no document allows. */
function unnamedWildcards({ usage, san = [] }: Certificate, context: NetworkContext): readonly string[] {
  const usages = context.profile.product === "lync-server-2010" ? fullNames : fullNamesSince2013;
  if (!usages.includes(usage)) return [];
  return san.filter((name) => name.startsWith("*") && !xmppWildcards(context).has(normalizeName(name)));
}

/** What wildcards are documented for, by product. */
function documentedWildcards({ product, xmpp }: NetworkContext["profile"]): string {
  const roles = ["reverse proxies", "Directors", "Front End Servers"];
  if (product === "lync-server-2010") return joinList(roles);
  return joinList([...roles, "internal Edge interfaces", ...(xmpp.value === "built-in" ? ["XMPP"] : [])]);
}

const wildcardNames: CertificateRow = {
  since: "lync-server-2010",
  violates: (certificate, context) => unnamedWildcards(certificate, context).length > 0,
  key: "san",
  message: (certificate, context) =>
    `has the wildcard ${joinAbbreviated(unnamedWildcards(certificate, context).map(quote))} as alternative name for usage ${certificate.usage}; every name in full is recommended, because wildcards are documented only for ${documentedWildcards(context.profile)}`,
  pages: unnamedRoles,
};

/** What the documents recommend for certificates. */
export const recommendedCertificateRows: Rows = {
  "access-subject-for-legacy-partners": {
    usages: ["edge-external"],
    since: "lync-server-2010",
    until: "lync-server-2013",
    // Only partners on older products compare the subject. Wildcard subjects are errors.
    violates: (certificate, context) =>
      !hasWildcardSubject(certificate) &&
      context.federation &&
      (context.spec.externalAccess?.federation?.legacyPartners ?? []).length > 0 &&
      hasOtherSubject(certificate, context),
    key: "subject",
    message: (_certificate, context) =>
      `has a subject name other than the Access Edge FQDN; ${listAccessNames(context)} is recommended for partners on Office Communications Server`,
    pages: externalCertificates,
  },
  "access-subject": {
    usages: ["edge-external"],
    since: "skype-for-business-server-2015",
    violates: hasOtherSubject,
    key: "subject",
    message: (_certificate, context) =>
      `has a subject name other than the Access Edge FQDN; the documented name is ${listAccessNames(context)}`,
    pages: since2015("edge-2015", "A*"),
  },
  "wildcard-names": wildcardNames,
  "proxy-wildcard-subject": {
    usages: ["reverse-proxy"],
    since: "lync-server-2013",
    violates: hasWildcardSubject,
    key: "subject",
    message: () => "has a wildcard subject name; wildcards are documented only as alternative names",
    pages: wildcards2010,
  },
  "internal-key-export": {
    usages: ["front-end", "director"],
    since: "lync-server-2013",
    violates: ({ exportable }) => exportable === true,
    key: "exportable",
    message: () => "has a private key that can be exported; internal servers use keys that cannot be exported",
    pages: internalCertificates,
  },
  "key-length": {
    since: "skype-for-business-server-2015",
    // A server-to-server certificate requires 2,048 bits.
    violates: ({ usage, keyBits, signatureAlgorithm = "rsa" }) =>
      keyBits === 1024 && !signatureAlgorithm.startsWith("ecdh") && usage !== "server-to-server",
    key: "keyBits",
    message: ({ keyBits = 0 }) => `has a key of ${formatNumber(keyBits)} bits; 2,048 or more are recommended`,
    pages: certificates2015,
  },
};
