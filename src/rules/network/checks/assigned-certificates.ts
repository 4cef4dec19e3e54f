import { keyOfName } from "../../../base/host-names.ts";
import { memoizeLast } from "../../../base/memoize.ts";
import { joinAbbreviated, quote } from "../../../base/wording.ts";
import { type NetworkContext, requirementFact } from "../../../deployment/network/context.ts";
import { isOn, type SitePart, serverCount } from "../../../deployment/parts.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Certificate, EdgePool } from "../../../schema/deployment.ts";
import type { SourceId } from "../../../sources/index.ts";
import type { Path } from "../../../yaml/path.ts";

/** The page of Lync Server 2013 on certificates of Edge Servers. */
const later = "edge-certificates-2013";

/** A certificate that a manifest lists, and its path. */
export type ListedCertificate = { readonly value: Certificate; readonly path: Path };

/** Certificates by usage and assigned name; the name is empty for unassigned certificates. */
export type CertificateIndex = ReadonlyMap<string, readonly ListedCertificate[]>;

/** Certificates, indexed by usage and assigned name. */
export function indexCertificates(all: readonly ListedCertificate[]): CertificateIndex {
  const index = new Map<string, ListedCertificate[]>();
  for (const certificate of all) {
    const { usage, assignedTo } = certificate.value;
    const names = assignedTo?.length ? new Set(assignedTo.map(keyOfName)) : [""];
    for (const name of names) {
      const key = `${usage} ${name}`;
      const same = index.get(key);
      if (same) same.push(certificate);
      else index.set(key, [certificate]);
    }
  }
  return index;
}

/** Violations of the external certificate of an Edge pool, and a missing certificate of the internal interface. */
export function* edgePoolHits(
  context: NetworkContext,
  edge: SitePart<EdgePool>,
  index: CertificateIndex,
  list: Path,
): Iterable<Hit> {
  const owners = [edge.value.fqdn, ...membersOf(edge.value)].map(keyOfName);
  const certificates = certificatesOf(owners, index, "edge-external");
  if (certificates.length === 0)
    yield lacking(context, edge.value, list, "edge-external", "external interfaces require");
  if (certificatesOf(owners, index, "edge-internal").length === 0)
    yield lacking(context, edge.value, list, "edge-internal", "internal interface requires");
  const [first] = certificates;
  if (!first) return;
  const { names } = summaryOf(certificates);
  for (const [key, { name, reason, source }] of requiredNames(context, edge.value)) {
    // A wildcard covers one label; a wildcard on an Edge Server is a violation of its own.
    if (names.has(key) || names.has(key.replace(/^[^.]*/, "*"))) continue;
    yield {
      path: [...first.path, "san"],
      message: `the external certificate of Edge pool ${quote(edge.value.fqdn)} has no subject alternative name ${quote(name)}; it is required ${reason}`,
      fact: requirementFact(context, source, "A", later),
      related: [{ path: edge.path, message: "this Edge pool uses the certificate" }],
    };
  }
  yield* sharedHits(context, edge.value, certificates);
}

function lacking(
  context: NetworkContext,
  { fqdn }: EdgePool,
  path: Path,
  usage: Certificate["usage"],
  need: string,
): Hit {
  const message = `no certificate with usage ${usage} is listed for Edge pool ${quote(fqdn)}; its ${need} one`;
  return { path, message, fact: requirementFact(context, "edge-certificates-2010", "A", later) };
}

/** Properties of a set of certificates. Memoized, because many Edge pools may share the unassigned certificates. */
const summaryOf = memoizeLast((certificates: readonly ListedCertificate[]) => ({
  names: new Set(certificates.flatMap(({ value }) => value.san ?? []).map(keyOfName)) as ReadonlySet<string>,
  locked: certificates.filter(({ value }) => value.exportable === false),
  isAssigned: certificates.every(({ value }) => value.assignedTo),
}));

/** The certificates assigned to a pool with these names, or else the unassigned ones. */
function certificatesOf(
  owners: readonly string[],
  index: CertificateIndex,
  usage: Certificate["usage"],
): readonly ListedCertificate[] {
  const own = new Set<ListedCertificate>();
  for (const owner of owners) for (const certificate of index.get(`${usage} ${owner}`) ?? none) own.add(certificate);
  return own.size > 0 ? [...own] : (index.get(`${usage} `) ?? none);
}

const none: readonly ListedCertificate[] = [];

function membersOf({ servers }: EdgePool): readonly string[] {
  return typeof servers === "number" ? [] : servers.map((one) => (typeof one === "string" ? one : one.fqdn));
}

/** A name that a certificate must contain, the reason, and its source. */
type NameNeed = { readonly name: string; readonly reason: string; readonly source: SourceId };

/** The names that an Edge pool's external certificate must contain, by their keys. */
function requiredNames(context: NetworkContext, edge: EdgePool): ReadonlyMap<string, NameNeed> {
  const { access, webConferencing } = edge.externalFqdns ?? {};
  const needs = new Map<string, NameNeed>();
  const need = (name: string, reason: string, source: SourceId) => {
    const key = keyOfName(name);
    if (!needs.has(key)) needs.set(key, { name, reason, source });
  };
  if (access)
    need(access, "because TLS compares the Access Edge FQDN with these names, not with the subject", accessPage);
  if (webConferencing && edge.services?.includes("web-conferencing") !== false && !edge.singleFqdn)
    need(webConferencing, "as the FQDN of the Web Conferencing Edge service", namesPage);
  if (context.federation || (context.remote && context.automatic))
    for (const domain of context.domains)
      need(`sip.${domain}`, "for automatic client configuration and for partners", namesPage);
  return needs;
}

/** The sources for the Access Edge FQDN, and for all other names. */
const accessPage = "edge-certificates-2010";
const namesPage = "single-edge-certificates-2010";

/** All servers of a pool require the same certificate, so its private key must be exportable. */
function* sharedHits(
  context: NetworkContext,
  edge: EdgePool,
  certificates: readonly ListedCertificate[],
): Iterable<Hit> {
  if (serverCount(edge.servers) < 2) return;
  const fact = requirementFact(context, "hardware-balanced-edge-certificates-2010", "A", later);
  for (const { path } of summaryOf(certificates).locked) {
    yield {
      path: [...path, "exportable"],
      message: `the private key of the external certificate of Edge pool ${quote(edge.fqdn)} cannot be exported; its servers require the same certificate with an exportable key`,
      fact,
    };
  }
  if (!summaryOf(certificates).isAssigned) return;
  const members = new Set(membersOf(edge).map(keyOfName));
  const partial = certificates.filter(({ value }) => value.assignedTo?.every((name) => members.has(keyOfName(name))));
  const [first, second] = partial;
  if (!first || !second || partial.length < certificates.length) return;
  const sets = partial.map(({ value }) => new Set((value.assignedTo ?? []).map(keyOfName)).size);
  if (sets.every((size) => size === members.size)) return;
  yield {
    path: [...second.path, "assignedTo"],
    message: `the servers of Edge pool ${quote(edge.fqdn)} have different external certificates, ${joinAbbreviated(partial.map(({ value }) => quote(value.subject)))}; the same certificate is required on all of them`,
    fact,
    related: [{ path: first.path, message: "the other certificate is here" }],
  };
}

/** A missing certificate of an XMPP Gateway, for mutual TLS with the Edge Server. */
export function* gatewayHits(context: NetworkContext, all: readonly ListedCertificate[], list: Path): Iterable<Hit> {
  const { xmppGateways = [], externalAccess } = context.spec;
  if (!isOn(externalAccess?.xmpp) || context.profile.xmpp.value !== "separate-gateway") return;
  const certified = new Set(
    all
      .filter(({ value }) => value.usage === "xmpp-gateway")
      .flatMap(({ value }) => value.assignedTo ?? [value.subject])
      .map(keyOfName),
  );
  for (const { fqdn, certificate } of xmppGateways) {
    if (certificate || certified.has(keyOfName(fqdn))) continue;
    yield {
      path: list,
      message: `no certificate with usage xmpp-gateway is listed for XMPP Gateway ${quote(fqdn)}; mutual TLS with the Edge Server requires one`,
      fact: requirementFact(context, "xmpp-gateway-gmail", "B"),
    };
  }
}
