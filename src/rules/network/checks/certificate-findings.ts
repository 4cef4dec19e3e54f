import { memoizeLast } from "../../../base/memoize.ts";
import { quote } from "../../../base/wording.ts";
import { type NetworkContext, requirementFact } from "../../../deployment/network/context.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Fact } from "../../../profiles/fact.ts";
import type { Certificate } from "../../../schema/deployment.ts";
import type { SourceId } from "../../../sources/index.ts";
import type { ListedCertificate } from "./assigned-certificates.ts";

/** Usages for which wildcards among the alternative names are documented. */
const wildcardUsages: readonly string[] = ["reverse-proxy", "director", "front-end"];

/** A requirement on a single certificate. */
type CertificateRow = {
  readonly applies: (certificate: Certificate, context: NetworkContext) => boolean;
  readonly key: keyof Certificate;
  readonly describe: (certificate: Certificate, context: NetworkContext) => string;
  readonly source: SourceId;
  /** The page of a later product, if there is one. */
  readonly later?: SourceId;
  readonly evidence: Fact<true>["evidence"];
};

/** Since Lync Server 2013, the internal interface of an Edge Server may have a wildcard certificate. */
const allowsWildcard = ({ usage }: Certificate, { profile }: NetworkContext) =>
  usage === "edge-internal" && profile.product !== "lync-server-2010";

const edgeExternal = ({ usage }: Certificate) => usage === "edge-external";

/** The requirements on each certificate. */
const rows: readonly CertificateRow[] = [
  {
    applies: (certificate) => edgeExternal(certificate) && certificate.issuer === "private",
    key: "issuer",
    describe: () =>
      "is from a private certification authority; a public one that supports subject alternative names is required",
    source: "edge-certificates-2010",
    later: "edge-certificates-2013",
    evidence: "A",
  },
  {
    applies: (certificate, context) => certificate.subject.startsWith("*") && !allowsWildcard(certificate, context),
    key: "subject",
    describe: () => "has a wildcard subject name; the name of one server or pool is required",
    source: "wildcard-certificates-2010",
    evidence: "A",
  },
  {
    // The roles that support wildcards are documented; that others do not support them is inferred.
    applies: (certificate, context) =>
      !wildcardUsages.includes(certificate.usage) &&
      (certificate.san ?? []).some((name) => name.startsWith("*")) &&
      !allowsWildcard(certificate, context),
    key: "san",
    describe: ({ usage }) =>
      `has a wildcard subject alternative name for usage ${usage}; wildcards are documented only for reverse proxies, Directors and Front End Servers, so every name is required in full`,
    source: "wildcard-certificates-2010",
    evidence: "I",
  },
  {
    // Only partners on older products check the subject. An Edge pool without an access FQDN cannot be compared.
    applies: (certificate, context) =>
      edgeExternal(certificate) &&
      !certificate.subject.startsWith("*") &&
      context.federation &&
      (context.spec.externalAccess?.federation?.legacyPartners ?? []).length > 0 &&
      accessNames(context).all &&
      !accessNames(context).keys.has(certificate.subject.toLowerCase()),
    key: "subject",
    describe: () =>
      "has a subject name other than the Access Edge FQDN; partners on Office Communications Server require that FQDN",
    source: "edge-certificates-2010",
    evidence: "I",
  },
  {
    applies: ({ usage, eku }, { spec, publicIm }) =>
      usage === "edge-external" &&
      publicIm &&
      eku !== undefined &&
      !eku.includes("client") &&
      spec.externalAccess?.publicIm?.providers.includes("aol") === true,
    key: "eku",
    describe: () =>
      "is for server authentication only; AOL also requires client authentication in its enhanced key usage",
    source: "public-im-aol-2010",
    evidence: "B",
  },
];

/** The Access Edge FQDNs, as keys, and whether every Edge pool declares one. */
const accessNames = memoizeLast(
  ({ edges }: NetworkContext): { readonly all: boolean; readonly keys: ReadonlySet<string> } => {
    const names = edges.flatMap(({ value }) => value.externalFqdns?.access ?? []);
    return { all: names.length === edges.length, keys: new Set(names.map((name) => name.toLowerCase())) };
  },
);

/** Violations of a single certificate. */
export function* certificateHits(context: NetworkContext, { value, path }: ListedCertificate): Iterable<Hit> {
  for (const { applies, key, describe, source, later, evidence } of rows) {
    if (!applies(value, context)) continue;
    yield {
      path: [...path, key],
      message: `certificate ${quote(value.subject)} ${describe(value, context)}`,
      fact: requirementFact(context, source, evidence, later),
    };
  }
}
