import { keyOfName } from "../../../base/host-names.ts";
import { joinAbbreviated, pluralize, quote } from "../../../base/wording.ts";
import { type NetworkContext, requirementFact } from "../../../deployment/network/context.ts";
import { type HostNames, normalizeName, type RecordNeed } from "../../../deployment/network/dns-record.ts";
import type { Hit } from "../../../model/rule.ts";
import type { DnsRecord } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

/** A record that a manifest lists, and its path. */
export type ListedRecord = { readonly record: DnsRecord; readonly path: Path };

/** Missing records: one finding for all that are required for the same reason. */
export function* missingHits(needs: readonly RecordNeed[], list: Path): Iterable<Hit> {
  const groups = new Map<string, RecordNeed[]>();
  for (const need of needs) {
    const key = JSON.stringify([need.zone, need.kind, need.reason, need.fact, need.addresses]);
    const same = groups.get(key);
    if (same) same.push(need);
    else groups.set(key, [need]);
  }
  for (const group of groups.values()) {
    const [need] = group as [RecordNeed];
    const names = joinAbbreviated(group.map(({ name }) => quote(name)));
    const type = need.kind === "SRV" ? "SRV record" : "A record";
    const message =
      group.length > 1
        ? `${need.zone} DNS records ${names} are missing; ${type}s${details(need)} are required for ${need.reason}`
        : `${need.zone} DNS record ${names} is missing; an ${type}${details(need)} is required for ${need.reason}`;
    yield { path: list, message, fact: need.fact };
  }
}

/** Violations of the records of one name. If there are several records, one correct record is enough. */
export function recordHits(need: RecordNeed, found: readonly ListedRecord[]): Iterable<Hit> {
  return need.kind === "SRV" ? serviceHits(need, found) : addressHits(need, found);
}

function details({ kind, port, hosts, addresses }: RecordNeed): string {
  if (kind === "host") return addresses === undefined ? "" : ` with ${pluralize(addresses, "address", "addresses")}`;
  const on = port === undefined ? "" : ` on port ${port}`;
  return hosts?.size ? `${on} to ${anyOf(hosts)}` : on;
}

function anyOf(hosts: HostNames | undefined): string {
  return joinAbbreviated([...(hosts ?? new Map()).values()].map(quote), "or");
}

function* serviceHits(need: RecordNeed, found: readonly ListedRecord[]): Iterable<Hit> {
  if (found.some(({ record }) => portFits(need, record) && hostFits(need, record))) return;
  const [{ record, path }] = found as readonly [ListedRecord];
  const { name, port, hosts, excluded, reason, fact } = need;
  const targets = (record.targets ?? []).map(quote);
  if (!portFits(need, record)) {
    const message = `the SRV record ${quote(name)} has port ${record.port}; port ${port} is required for ${reason}`;
    yield { path: [...path, "port"], message, fact };
  }
  if (hostFits(need, record)) return;
  const expected = excluded ? "the XMPP Gateway itself" : anyOf(hosts);
  yield {
    path: [...path, "targets"],
    message: `the SRV record ${quote(name)} points to ${joinAbbreviated(targets) || "no host"}; ${expected} is required for ${reason}`,
    // In Lync Server 2013, the Access Edge service is the correct target.
    fact: excluded ? { value: true, source: "single-edge-dns-2013", evidence: "C" } : fact,
  };
}

function portFits({ port }: RecordNeed, record: DnsRecord): boolean {
  return port === undefined || record.port === undefined || record.port === port;
}

function hostFits({ hosts, alternative, excluded }: RecordNeed, { targets }: DnsRecord): boolean {
  if (targets === undefined) return true;
  if (excluded) return !targets.some((target) => excluded.has(normalizeName(target)));
  const fits = (target: string) =>
    hosts?.has(normalizeName(target)) || (alternative && normalizeName(target) === normalizeName(alternative));
  return !hosts?.size || (targets.length > 0 && targets.every(fits));
}

function* addressHits(
  { name, addresses = 0, reason, fact }: RecordNeed,
  found: readonly ListedRecord[],
): Iterable<Hit> {
  // A CNAME record has no addresses of its own, and those of a record without targets are unknown.
  if (found.some(({ record }) => record.type === "CNAME" || record.targets === undefined)) return;
  const actual = new Set(found.flatMap(({ record }) => record.targets ?? [])).size;
  const [{ path }] = found as readonly [ListedRecord];
  const required = Math.max(addresses, 1);
  if (actual >= required) return;
  const needed = `${pluralize(required, "address is", "addresses are")} required for ${reason}`;
  const has = `record ${quote(name)} has ${pluralize(actual, "address", "addresses")}`;
  yield { path: [...path, "targets"], message: `${has}; ${needed}`, fact };
}

/** Partners that discover a domain through DNS accept only an Access Edge FQDN within a SIP domain. */
export function* edgeNameHits(context: NetworkContext): Iterable<Hit> {
  const { domains } = context;
  if (!context.discovery || domains.length === 0) return;
  const keys = new Set(domains.map(keyOfName));
  const expected = joinAbbreviated(domains.map(quote), "or");
  for (const { value, path } of context.edges) {
    const access = value.externalFqdns?.access;
    if (access === undefined || value.federation !== true) continue;
    if (isWithin(keyOfName(access), keys)) continue;
    yield {
      path: [...path, "externalFqdns", "access"],
      message: `partners discover the SIP domains through DNS, but the Access Edge FQDN ${quote(access)} is in none of them; a name in ${expected} is required`,
      fact: requirementFact(context, "federation-types-2010", "B"),
    };
  }
}

/** Whether a name is that of a host in one of these domains. */
function isWithin(name: string, domains: ReadonlySet<string>): boolean {
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
    if (domains.has(name.slice(dot + 1))) return true;
  }
  return false;
}
