import { groupBy } from "../../../base/group-by.ts";
import { joinAbbreviated, quote } from "../../../base/wording.ts";
import type { CertificateOwner } from "../../../deployment/network/certificate-owners.ts";
import { normalizeName } from "../../../deployment/network/dns-record.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Fact } from "../../../profiles/fact.ts";
import type { CertificateGroup, ListedCertificate } from "./assigned-certificates.ts";
import { type Difference, firstDifference } from "./certificate-differences.ts";

/** A certificate, and the keys of the servers of one pool that it is assigned to. */
type OnServers = { readonly certificate: ListedCertificate; readonly servers: ReadonlySet<string> };

/** The certificates on the named servers of a pool. Undefined if one serves the whole pool, or if there is one server. */
function onServers({ fqdn, members }: CertificateOwner, { set, shared }: CertificateGroup) {
  const keys = new Set(members.map(normalizeName));
  const pool = normalizeName(fqdn);
  if (keys.size < 2 || shared) return undefined;
  const all = set.all.map((certificate): OnServers & { readonly isForPool: boolean } => {
    const assigned = (certificate.value.assignedTo ?? []).map(normalizeName);
    const isForPool = assigned.length === 0 || (assigned.includes(pool) && !keys.has(pool));
    return { certificate, servers: new Set(assigned.filter((name) => keys.has(name))), isForPool };
  });
  return all.some(({ isForPool }) => isForPool) ? undefined : { keys, all };
}

/** The keys of the servers that have any of some certificates. */
function covered(all: readonly OnServers[]): ReadonlySet<string> {
  return new Set(all.flatMap(({ servers }) => [...servers]));
}

/** Servers of a pool without a certificate, although others have one. */
export function* serversWithout(
  kind: string,
  owner: CertificateOwner,
  group: CertificateGroup,
  fact: Fact<unknown>,
  need: string,
): Iterable<Hit> {
  const some = onServers(owner, group);
  if (!some) return;
  const has = covered(some.all);
  const without = owner.members.filter((name) => !has.has(normalizeName(name)));
  if (without.length === 0) return;
  const others = owner.members.filter((name) => has.has(normalizeName(name)));
  const list = (names: readonly string[]) => joinAbbreviated(names.map(quote));
  yield {
    path: [...group.set.first.path, "assignedTo"],
    message: `the ${kind} of Edge pool ${quote(owner.fqdn)} is assigned to ${list(others)}; ${list(without)} ${without.length === 1 ? "has" : "have"} none, and ${need}`,
    fact,
    size: { amount: without.length, unit: "server" },
  };
}

/** Servers of a pool without the certificate of the others, or with a different one. */
export function* differentCertificates(
  kind: string,
  owner: CertificateOwner,
  group: CertificateGroup,
  fact: Fact<unknown>,
): Iterable<Hit> {
  const some = onServers(owner, group);
  if (!some) return;
  const need = "all servers of the pool require the same certificate";
  const without = [...serversWithout(kind, owner, group, fact, need)];
  yield* without;
  const difference = without.length > 0 ? undefined : differenceOf(some.all, some.keys.size);
  if (!difference) return;
  const { first, second, key } = difference;
  const names = [first, second].map(({ value }) => quote(value.subject)).join(" and ");
  yield {
    path: [...second.path, "assignedTo"],
    message: `the servers of Edge pool ${quote(owner.fqdn)} have different ${kind}s: ${names} differ in ${key}; the same certificate is required on all of them`,
    fact,
    related: [{ path: first.path, message: "the other certificate is here" }],
  };
}

/** A difference between the certificates of several servers. Those with different subjects may be on all of them. */
function differenceOf(all: readonly OnServers[], servers: number): Difference | undefined {
  const isOnAll = (some: readonly OnServers[]) => covered(some).size === servers;
  const bySubject = [...groupBy(all, ({ certificate }) => normalizeName(certificate.value.subject)).values()];
  if (!bySubject.every(isOnAll)) return firstDifference(all.map(({ certificate }) => certificate));
  const partial = bySubject.filter((same) => same.some((one) => one.servers.size < servers));
  return partial.map((same) => firstDifference(same.map(({ certificate }) => certificate))).find(Boolean);
}
