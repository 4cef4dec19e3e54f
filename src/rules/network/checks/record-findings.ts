import { parseIpAddress } from "../../../base/ip-address.ts";
import { memoizeLast } from "../../../base/memoize.ts";
import { joinAbbreviated, pluralize, quote } from "../../../base/wording.ts";
import {
  acceptsTarget,
  type HostNames,
  isInDomain,
  isOneOf,
  type RecordNeed,
} from "../../../deployment/network/dns-record.ts";
import type { Hit } from "../../../model/rule.ts";
import type { DnsRecord } from "../../../schema/deployment.ts";
import { titleOf } from "../../../sources/page-titles.ts";
import { type ListedRecord, recordList } from "./record-index.ts";

/** Missing records: one finding for all that are required for the same reason. */
export function* missingHits(needs: readonly RecordNeed[]): Iterable<Hit> {
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
    const rest = `${details(group as [RecordNeed])} ${group.length > 1 ? "are" : "is"} required for ${group.length > 1 ? need.reason : reasonOf(need)}${otherPage(need)}`;
    const message =
      group.length > 1
        ? `${need.zone} DNS records ${names} are missing; ${typeOf(need)}s${rest}`
        : `${need.zone} DNS record ${names} is missing; an ${typeOf(need)}${rest}`;
    const size = { amount: group.length, unit: "record" } as const;
    yield { path: recordList, message, fact: need.fact, size, ...(need.fact.conflict && { disputed: true }) };
  }
}

/** Violations of the records of one name, which have the targets of all of them. */
export function recordHits(need: RecordNeed, found: readonly ListedRecord[]): Iterable<Hit> {
  return need.kind === "SRV" ? serviceHits(need, found) : addressHits(need, found);
}

function typeOf({ kind, alias }: RecordNeed): string {
  if (kind === "SRV") return "SRV record";
  return alias ? "A or CNAME record" : "A record";
}

/** The page that calls the record optional. */
function otherPage({ fact: { conflict } }: RecordNeed): string {
  return conflict ? `, although ${titleOf(conflict.source)} states that it is optional` : "";
}

function details(group: readonly [RecordNeed, ...RecordNeed[]]): string {
  const [need] = group;
  const { kind, port, addresses } = need;
  if (kind === "host") return addresses === undefined ? "" : ` with ${pluralize(addresses, "address", "addresses")}`;
  const on = port === undefined ? "" : ` on port ${port}`;
  const hosts = expectedHosts(need);
  if (group.length > 1 && need.domain !== undefined) return `${on}, each to a host in its SIP domain,`;
  return hosts === "" ? on : `${on} to ${hosts}`;
}

/** Computed once, because the records of all SIP domains may have the same hosts. */
const listHosts = memoizeLast((hosts: HostNames) => joinAbbreviated([...hosts.values()].map(quote), "or"));

/** The hosts that a target may be; empty if any. */
function expectedHosts({ hosts, domain, alternative, excluded }: RecordNeed): string {
  if (excluded) return "the XMPP Gateway itself";
  if (hosts?.size) return listHosts(hosts);
  if (domain === undefined) return "";
  return `a host in ${quote(domain)}${alternative ? ` such as ${quote(alternative)}` : ""}`;
}

function* serviceHits(need: RecordNeed, found: readonly ListedRecord[]): Iterable<Hit> {
  const { name, port, domain, reason, fact } = need;
  for (const { record, path } of found) {
    if (port === undefined || record.port === undefined || record.port === port) continue;
    const message = `the SRV record ${quote(name)} has port ${record.port}; port ${port} is required for ${reason}`;
    yield { path: [...path, "port"], message, fact };
  }
  const wrong = found.filter(({ record }) => !allowed(need, record));
  const required = `${expectedHosts(need)} is required for ${reason}`;
  const unmet = wrong.length === 0 && !reachesHost(need, found) ? found.slice(0, 1) : wrong;
  for (const { record, path } of unmet) {
    const targets = (record.targets ?? []).map(quote);
    const outside = domain !== undefined && record.targets?.some((target) => !isInDomain(target, domain));
    yield {
      path: [...path, "targets"],
      message: `the SRV record ${quote(name)} points to ${joinAbbreviated(targets) || "no host"}; ${required}`,
      fact: (outside && need.domainFact) || fact,
    };
  }
}

/** Whether all targets of a record are allowed. Those of a record that does not state them are unknown. */
function allowed(need: RecordNeed, { targets }: DnsRecord): boolean {
  if (targets === undefined) return true;
  return (targets.length > 0 || need.excluded !== undefined) && targets.every((target) => acceptsTarget(need, target));
}

/** Whether one of the records leads to a required host, or may do so. */
function reachesHost({ hosts, alternative }: RecordNeed, found: readonly ListedRecord[]): boolean {
  if (!hosts?.size || found.some(({ record }) => record.targets === undefined)) return true;
  return found.some(({ record }) => record.targets?.some((target) => isOneOf(target, hosts, alternative)));
}

function* addressHits(need: RecordNeed, found: readonly ListedRecord[]): Iterable<Hit> {
  const aliases = found.filter(({ record }) => record.type === "CNAME");
  for (const alias of aliases) yield* aliasHits(need, alias);
  // A CNAME record has no addresses of its own, and those of a record without targets are unknown.
  if (aliases.length > 0 || found.some(({ record }) => record.targets === undefined)) return;
  const { name, addresses = 0, fact } = need;
  const required = Math.max(addresses, 1);
  // A client uses the addresses of one version.
  const [ipv4, ipv6] = (["A", "AAAA"] as const).map((type) => addressCount(found, type)) as [number, number];
  if (Math.max(ipv4, ipv6) >= required) return;
  const [{ path }] = found as readonly [ListedRecord];
  const isBoth = ipv4 > 0 && ipv6 > 0;
  const actual = isBoth
    ? `${ipv4} IPv4 and ${pluralize(ipv6, "IPv6 address", "IPv6 addresses")}`
    : pluralize(ipv4 + ipv6, "address", "addresses");
  const needed = `${pluralize(required, "address", "addresses")}${isBoth ? " of one version" : ""} ${required === 1 ? "is" : "are"} required for ${reasonOf(need)}`;
  const size = { amount: required - Math.max(ipv4, ipv6), unit: "address" } as const;
  yield { path: [...path, "targets"], message: `record ${quote(name)} has ${actual}; ${needed}`, fact, size };
}

function addressCount(found: readonly ListedRecord[], type: DnsRecord["type"]): number {
  return new Set(found.flatMap(({ record }) => (record.type === type ? (record.targets ?? []) : []))).size;
}

/** A CNAME record without a host, or with an address instead of one. */
function* aliasHits(need: RecordNeed, { record: { name, targets }, path }: ListedRecord): Iterable<Hit> {
  const address = targets?.find((target) => parseIpAddress(target) !== undefined);
  if (targets === undefined || (targets.length > 0 && address === undefined)) return;
  const actual = address === undefined ? "no host" : `${quote(address)}, which is an IP address`;
  const message = `the CNAME record ${quote(name)} points to ${actual}; a host name is required for ${reasonOf(need)}`;
  yield { path: [...path, "targets"], message, fact: need.fact };
}

/** What a single record is required for. */
function reasonOf({ reason, reasonForOne = reason }: RecordNeed): string {
  return reasonForOne;
}
