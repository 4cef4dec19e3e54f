import { groupBy } from "../../../base/group-by.ts";
import { memoizeLast } from "../../../base/memoize.ts";
import type { CertificateOwner } from "../../../deployment/network/certificate-owners.ts";
import { normalizeName } from "../../../deployment/network/dns-record.ts";
import type { Certificate, Deployment } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";
import { hasUnknownAssignment } from "./unknown-assignments.ts";

/** The path of the list of certificates. */
export const certificatesPath: Path = ["spec", "network", "certificates"];

/** A certificate that a manifest lists, and its path. */
export type ListedCertificate = { readonly value: Certificate; readonly path: Path };

/** Certificates that an owner has for one usage, at least one. */
export type CertificateSet = {
  readonly all: readonly ListedCertificate[];
  readonly first: ListedCertificate;
  /** Their alternative names, as keys. */
  readonly names: ReadonlySet<string>;
  /** Whether each of them states its alternative names. */
  readonly areNamesStated: boolean;
  /** Their subjects by key, as written. */
  readonly subjects: ReadonlyMap<string, string>;
  readonly hasWildcardSubject: boolean;
};

/** Certificates of one usage, and the owners that have exactly these. */
export type CertificateGroup = {
  readonly owners: readonly [CertificateOwner, ...CertificateOwner[]];
  /** Those that are assigned to the owners, or else those that are assigned to nothing in particular. */
  readonly set: CertificateSet;
  /** Those that are assigned to nothing in particular and serve the owners too, beside their own. */
  readonly shared: CertificateSet | undefined;
};

/** All certificates of a deployment. */
export const certificatesOf = memoizeLast(({ spec }: Deployment): readonly ListedCertificate[] =>
  (spec.network?.certificates ?? []).map((value, at) => ({ value, path: [...certificatesPath, at] })),
);

/** The positions of certificates by usage and assigned name, and the unassigned ones of each usage as one set. */
const indexOf = memoizeLast((deployment: Deployment) => {
  const all = certificatesOf(deployment);
  const assigned = new Map<string, number[]>();
  for (const [at, { value }] of all.entries())
    for (const name of new Set(value.assignedTo?.map(normalizeName))) {
      const key = `${value.usage} ${name}`;
      const same = assigned.get(key);
      if (same) same.push(at);
      else assigned.set(key, [at]);
    }
  const unassigned = all.filter(({ value }) => !value.assignedTo?.length);
  const byUsage = groupBy(unassigned, ({ value }) => value.usage);
  const shared = new Map([...byUsage].map(([usage, some]) => [usage, setOf(some)]));
  return { assigned, shared, own: new Map<string, CertificateSet | undefined>() };
});

function setOf(all: readonly ListedCertificate[]): CertificateSet | undefined {
  const [first] = all;
  if (!first) return undefined;
  const subjects = new Map(all.map(({ value }) => [normalizeName(value.subject), value.subject]));
  return {
    all,
    first,
    names: new Set(all.flatMap(({ value }) => value.san ?? []).map(normalizeName)),
    areNamesStated: all.every(({ value }) => value.san),
    subjects,
    hasWildcardSubject: [...subjects.keys()].some((subject) => subject.startsWith("*")),
  };
}

/** The certificates that are assigned to an owner or one of its servers. Owners with the same ones have the same set. */
function ownSet({ usage, fqdn, members }: CertificateOwner, deployment: Deployment): CertificateSet | undefined {
  const { assigned, own } = indexOf(deployment);
  const positions = [fqdn, ...members].flatMap((name) => assigned.get(`${usage} ${normalizeName(name)}`) ?? []);
  if (positions.length === 0) return undefined;
  const key = [...new Set(positions)].sort((a, b) => a - b).join();
  if (!own.has(key)) {
    const all = certificatesOf(deployment);
    own.set(key, setOf(key.split(",").flatMap((at) => all[Number(at)] ?? [])));
  }
  return own.get(key);
}

/** Owners by their certificates. Owners without any are in no group. */
export function certificateGroups(
  owners: readonly CertificateOwner[],
  deployment: Deployment,
): readonly CertificateGroup[] {
  const { shared } = indexOf(deployment);
  const groups = groupBy(owners, (owner) => ownSet(owner, deployment) ?? shared.get(owner.usage));
  return [...groups].flatMap(([set, [first, ...others]]) => {
    const beside = first && shared.get(first.usage);
    return set && first ? { set, owners: [first, ...others], shared: beside === set ? undefined : beside } : [];
  });
}

/** The owners without a certificate for their usage. */
export function ownersWithout(
  owners: readonly CertificateOwner[],
  deployment: Deployment,
): readonly CertificateOwner[] {
  const { shared } = indexOf(deployment);
  const without = owners.filter((owner) => !shared.get(owner.usage) && !ownSet(owner, deployment));
  // A name that no listed pool or server has may be that of a server that is only counted.
  return without.filter(({ usage, areServersNamed }) => areServersNamed || !hasUnknownAssignment(deployment, usage));
}

/** Whether certificates of a group list a name, given as key. */
export function listsName({ set, shared }: CertificateGroup, key: string): boolean {
  return set.names.has(key) || shared?.names.has(key) === true;
}

/** The key of the wildcard that covers a name: a wildcard covers one label. */
export function wildcardOf(key: string): string {
  return key.replace(/^[^.]*/, "*");
}
