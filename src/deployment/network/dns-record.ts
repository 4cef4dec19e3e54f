import type { Fact } from "../../profiles/fact.ts";
import type { NetworkContext } from "./context.ts";

/** Host names as they are written, by their normalized form. */
export type HostNames = ReadonlyMap<string, string>;

/** A DNS record that a deployment requires. */
export type RecordNeed = {
  readonly zone: "internal" | "external";
  /** `host` covers A, AAAA and CNAME records. */
  readonly kind: "SRV" | "host";
  readonly name: string;
  readonly port?: number;
  /** The SIP domain in which all targets are. */
  readonly domain?: string;
  /** The hosts of which at least one is a target; any host if absent. */
  readonly hosts?: HostNames;
  /** Further hosts that may be targets beside those. */
  readonly others?: HostNames | undefined;
  /** One more host that is as good as `hosts`. */
  readonly alternative?: string;
  /** Hosts that a target must not be. */
  readonly excluded?: HostNames;
  /** The minimum number of addresses. */
  readonly addresses?: number;
  /** Other names that serve as well: names with one of these beginnings, in the domain if one is given. */
  readonly like?: { readonly prefixes: readonly string[]; readonly domain?: string };
  /** Whether the documents mention a CNAME record as an alternative. */
  readonly alias?: true;
  /** Whether the record may be absent. If the manifest lists it, it is checked. */
  readonly optional?: true;
  /** What the record is required for, as a noun phrase. */
  readonly reason: string;
  /** The same for a single record, if `reason` is about several. */
  readonly reasonForOne?: string;
  /** If another page calls the record optional, the fact has a conflict. */
  readonly fact: Fact<boolean>;
  /** The page that requires targets to be in the SIP domain. Default: `fact`. */
  readonly domainFact?: Fact<boolean>;
};

/** A row of a documented DNS table: the records that it requires of a deployment. */
export type RecordRow = (context: NetworkContext) => readonly RecordNeed[];

/** Whether a manifest lists internal records. A list without any covers the external zone only. */
export function listsInternalRecords({ spec }: NetworkContext): boolean {
  return (spec.network?.dnsRecords ?? []).some(({ zone }) => zone === "internal");
}

/** Whether a manifest lists external records. A list that has only internal records covers the internal zone only. */
export function listsExternalRecords({ spec }: NetworkContext): boolean {
  const records = spec.network?.dnsRecords ?? [];
  return records.length === 0 || records.some(({ zone }) => zone === "external");
}

/** The targets of listed SRV records by the name of the record. Those of a record that does not state them are unknown. */
export type ListedTargets = ReadonlyMap<string, readonly string[]>;

/** The targets of the SRV records that a manifest lists in a zone. */
export function listedTargets({ spec }: NetworkContext, zone: RecordNeed["zone"]): ListedTargets {
  const byName = new Map<string, string[]>();
  for (const record of spec.network?.dnsRecords ?? []) {
    if (record.zone !== zone || record.type !== "SRV") continue;
    const name = normalizeName(record.name);
    const targets = byName.get(name) ?? [];
    byName.set(name, targets);
    targets.push(...(record.targets ?? []));
  }
  return byName;
}

/** The hosts that the listed records of a need lead to, without targets that are reported; undefined without a record. */
export function acceptedTargets(need: RecordNeed, listed: ListedTargets): readonly string[] | undefined {
  return listed.get(normalizeName(need.name))?.filter((target) => acceptsTarget(need, target));
}

/** Whether a need accepts a host as the target of its record. */
export function acceptsTarget({ domain, hosts, others, alternative, excluded }: RecordNeed, target: string): boolean {
  if (excluded) return !excluded.has(normalizeName(target));
  if (domain !== undefined && !isInDomain(target, domain)) return false;
  return !hosts?.size || isOneOf(target, hosts, alternative) || isOneOf(target, others);
}

/** Whether a host is one of those required, or the alternative to them. */
export function isOneOf(target: string, hosts: HostNames | undefined, alternative?: string): boolean {
  const name = normalizeName(target);
  return hosts?.has(name) === true || (alternative !== undefined && name === normalizeName(alternative));
}

/** A key that ignores the letter case and the final dot of a record's name. */
export function keyOfRecord(zone: string, kind: string, name: string): string {
  return `${zone} ${kind} ${normalizeName(name)}`;
}

/** A DNS name in lower case, without the final dot. */
export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}

/** Host names, indexed by their normalized form. */
export function indexNames(names: readonly string[]): HostNames {
  return new Map(names.map((name) => [normalizeName(name), name]));
}

/** Whether a host is in a domain or one of its subdomains. */
export function isInDomain(host: string, domain: string): boolean {
  return normalizeName(host).endsWith(`.${normalizeName(domain)}`);
}

/** Host names by the domains, of those given, that they are in. */
export function groupByDomain(names: readonly string[], domains: readonly string[]): ReadonlyMap<string, HostNames> {
  const groups = new Map(domains.map((domain) => [normalizeName(domain), new Map<string, string>()]));
  for (const name of names) {
    const key = normalizeName(name);
    for (let dot = key.indexOf("."); dot >= 0; dot = key.indexOf(".", dot + 1))
      groups.get(key.slice(dot + 1))?.set(key, name);
  }
  return groups;
}
