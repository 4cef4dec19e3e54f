import { quote } from "../../../base/wording.ts";
import { externalCertificates } from "../../../deployment/network/certificate-names.ts";
import type { CertificateOwner } from "../../../deployment/network/certificate-owners.ts";
import type { NetworkContext } from "../../../deployment/network/context.ts";
import { normalizeName } from "../../../deployment/network/dns-record.ts";
import { isOn } from "../../../deployment/parts.ts";
import type { Hit } from "../../../model/rule.ts";
import { type Pages, stated } from "../../../profiles/stated.ts";
import { type CertificateGroup, certificatesPath, type ListedCertificate } from "./assigned-certificates.ts";
import { differentCertificates, serversWithout } from "./server-certificates.ts";

/** The documents on the private key that the servers of an Edge pool share. */
export const sharedKey: Pages = {
  ...externalCertificates,
  "lync-server-2010": ["hardware-balanced-edge-certificates-2010", "A"],
};

/** The document on the certificate of an XMPP Gateway. */
export const gatewayCertificates: Pages = { "lync-server-2010": ["xmpp-gateway-gmail", "B"] };

/** What lacks a certificate, by usage. */
const needs: Readonly<Partial<Record<CertificateOwner["usage"], string>>> = {
  "edge-external": "external interfaces require",
  "edge-internal": "internal interface requires",
};

/** Edge pools without a certificate of a usage. */
export function* missingCertificates(context: NetworkContext, owners: readonly CertificateOwner[]): Iterable<Hit> {
  const fact = stated(context.profile, externalCertificates);
  for (const { usage, fqdn } of owners) {
    const message = `no certificate with usage ${usage} is listed for Edge pool ${quote(fqdn)}; its ${needs[usage]} one`;
    yield { path: certificatesPath, message, fact };
  }
}

/** Servers of Edge pools without the internal certificate that other servers of the pool have. */
export function* serversWithoutInternal(context: NetworkContext, groups: readonly CertificateGroup[]): Iterable<Hit> {
  const fact = stated(context.profile, externalCertificates);
  for (const group of groups)
    for (const owner of group.owners)
      yield* serversWithout("internal certificate", owner, group, fact, "its internal interface requires one");
}

/** The servers of an Edge pool require the same certificate, so its private key must be exportable. */
export function* unsharedKeys(
  context: NetworkContext,
  external: readonly CertificateGroup[],
  authentication: readonly CertificateGroup[],
): Iterable<Hit> {
  const apart = new Set(authentication.flatMap(({ owners }) => owners.map(({ fqdn }) => normalizeName(fqdn))));
  const kinds = [
    ["external certificate", external],
    ["A/V authentication certificate", authentication],
  ] as const;
  for (const [kind, groups] of kinds)
    for (const group of groups) {
      const owner = group.owners.find((one) => requiresExport(one, apart, context));
      yield* lockedKeys(kind, owner, group.set.all, context);
      const fact = stated(context.profile, sharedKey);
      for (const one of group.owners) yield* differentCertificates(kind, one, group, fact);
    }
}

/** Lync Server 2013 requires an exportable key of a single Edge Server too, for A/V authentication. */
function requiresExport(
  { servers, usage, fqdn }: CertificateOwner,
  apart: ReadonlySet<string>,
  context: NetworkContext,
) {
  if (servers > 1) return true;
  const isForAuthentication = usage === "av-authentication" || !apart.has(normalizeName(fqdn));
  return isForAuthentication && context.profile.product === "lync-server-2013";
}

/** Certificates whose private key cannot be exported, although a pool requires it. */
function* lockedKeys(
  kind: string,
  owner: CertificateOwner | undefined,
  certificates: readonly ListedCertificate[],
  { profile }: NetworkContext,
): Iterable<Hit> {
  if (!owner) return;
  const need =
    owner.servers > 1
      ? "its servers require the same certificate with an exportable key"
      : `${profile.name} requires an exportable key for a single Edge Server too`;
  for (const { path, value } of certificates) {
    if (value.exportable !== false) continue;
    yield {
      path: [...path, "exportable"],
      message: `the private key of the ${kind} of Edge pool ${quote(owner.fqdn)} cannot be exported; ${need}`,
      fact: stated(profile, sharedKey),
    };
  }
}

/** A missing certificate of an XMPP Gateway, for mutual TLS with the Edge Server. */
export function* gatewaysWithout(context: NetworkContext, all: readonly ListedCertificate[]): Iterable<Hit> {
  const { xmppGateways = [], externalAccess } = context.spec;
  if (!isOn(externalAccess?.xmpp) || context.profile.xmpp.value !== "separate-gateway") return;
  const certified = new Set(
    all
      .filter(({ value }) => value.usage === "xmpp-gateway")
      .flatMap(({ value }) => value.assignedTo ?? [value.subject])
      .map(normalizeName),
  );
  for (const { fqdn, certificate } of xmppGateways) {
    if (certificate || certified.has(normalizeName(fqdn))) continue;
    yield {
      path: certificatesPath,
      message: `no certificate with usage xmpp-gateway is listed for XMPP Gateway ${quote(fqdn)}; mutual TLS with the Edge Server requires one`,
      fact: stated(context.profile, gatewayCertificates),
    };
  }
}
