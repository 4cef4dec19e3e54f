import { joinAbbreviated, quote } from "../../../base/wording.ts";
import {
  appliesTo,
  certificates2015,
  externalCertificates,
  internalCertificates,
} from "../../../deployment/network/certificate-names.ts";
import type { CertificateOwner } from "../../../deployment/network/certificate-owners.ts";
import type { NetworkContext } from "../../../deployment/network/context.ts";
import { normalizeName } from "../../../deployment/network/dns-record.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Product } from "../../../profiles/fact.ts";
import { type Pages, stated } from "../../../profiles/stated.ts";
import { listNames } from "./absent-names.ts";
import { type CertificateGroup, type CertificateSet, listsName, wildcardOf } from "./assigned-certificates.ts";

/** A requirement that one certificate of an owner has the owner's FQDN as its subject. */
export type SubjectRow = {
  readonly usages: readonly CertificateOwner["usage"][];
  readonly since: Product;
  /** Whether certificates without that subject are accepted. */
  readonly accepts: (key: string, group: CertificateGroup) => boolean;
  readonly reason: string;
  readonly pages: Pages;
};

/** The subjects of certificates, by the id of their row. */
export const certificateSubjects: Readonly<Record<string, SubjectRow>> = {
  "edge-internal": {
    usages: ["edge-internal"],
    since: "lync-server-2013",
    // A wildcard is documented for this interface. No alternative names are required, but they work.
    accepts: (key, group) =>
      [key, wildcardOf(key)].some((one) => listsName(group, one)) || hasSubject(wildcardOf(key), group),
    reason: "for the internal interface, which has the FQDN of the pool",
    pages: externalCertificates,
  },
  internal: {
    usages: ["front-end", "director"],
    since: "lync-server-2013",
    // Wildcard subjects are reported by a row of their own.
    accepts: (_key, { set, shared }) => set.hasWildcardSubject || shared?.hasWildcardSubject === true,
    reason: "for the default certificate",
    pages: internalCertificates,
  },
  voice: {
    usages: ["mediation", "survivable-branch"],
    since: "skype-for-business-server-2015",
    accepts: () => false,
    reason: "for the default certificate",
    pages: certificates2015,
  },
};

/** Owners none of whose certificates has the required subject. */
export function* wrongSubjects(
  context: NetworkContext,
  groups: readonly CertificateGroup[],
  table: Readonly<Record<string, SubjectRow>> = certificateSubjects,
): Iterable<Hit> {
  const rows = Object.values(table).filter((row) => appliesTo(row, context.profile));
  for (const group of groups)
    for (const row of rows.filter(({ usages }) => usages.includes(group.owners[0].usage))) {
      const lacking = group.owners.filter(({ fqdn }) => !isSatisfied(normalizeName(fqdn), group, row));
      if (lacking.length > 0) yield hitFor(row, lacking, group, context);
    }
}

/** A group of several owners without those whose subject it lacks: they have no certificate, which is reported once. */
export function withSubjects(group: CertificateGroup, context: NetworkContext): CertificateGroup {
  const rows = Object.values(certificateSubjects).filter(
    (row) => row.usages.includes(group.owners[0].usage) && appliesTo(row, context.profile),
  );
  const [first, ...others] = group.owners.filter(({ fqdn }) =>
    rows.every((row) => isSatisfied(normalizeName(fqdn), group, row)),
  );
  return first ? { ...group, owners: [first, ...others] } : group;
}

function isSatisfied(key: string, group: CertificateGroup, { accepts }: SubjectRow): boolean {
  return hasSubject(key, group) || accepts(key, group);
}

function hasSubject(key: string, { set, shared }: CertificateGroup): boolean {
  return set.subjects.has(key) || shared?.subjects.has(key) === true;
}

/** The subjects of a group as in messages. Many groups may share many certificates, so not all are copied. */
function listSubjects(sets: readonly CertificateSet[]) {
  const first: string[] = [];
  for (const { subjects } of sets)
    for (const subject of subjects.values()) {
      if (first.length > 6) break;
      first.push(subject);
    }
  const count = sets.reduce((sum, { subjects }) => sum + subjects.size, 0);
  return { count, text: listNames({ count, first }) };
}

function hitFor(
  row: SubjectRow,
  owners: readonly CertificateOwner[],
  { set, shared }: CertificateGroup,
  context: NetworkContext,
): Hit {
  const certificate = owners[0]?.usage === "edge-internal" ? "internal certificate" : "certificate";
  const names = joinAbbreviated(owners.map(({ noun, fqdn }) => `${noun[0]} ${quote(fqdn)}`));
  const required = joinAbbreviated(owners.map(({ fqdn }) => quote(fqdn)));
  const { count, text } = listSubjects(shared ? [set, shared] : [set]);
  const actual = count === 1 ? `has the subject name ${text}` : `have the subject names ${text}`;
  return {
    path: [...set.first.path, "subject"],
    message: `the ${certificate}${count === 1 ? "" : "s"} of ${names} ${actual}; ${required} ${owners.length === 1 ? "is" : "are"} required ${row.reason}`,
    fact: stated(context.profile, row.pages),
    size: { amount: owners.length, unit: "name" },
    related: owners.slice(0, 1).map(({ path, noun }) => ({ path, message: `this ${noun[0]} uses the certificate` })),
  };
}
