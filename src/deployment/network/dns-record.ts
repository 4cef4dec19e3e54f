import type { Evidence, Fact } from "../../profiles/fact.ts";
import type { SourceId } from "../../sources/index.ts";
import { type NetworkContext, requirementFact } from "./context.ts";

/** Host names as they are written, by their normalized form. */
export type HostNames = ReadonlyMap<string, string>;

/** A DNS record that a deployment requires. */
export type RecordNeed = {
  readonly zone: "internal" | "external";
  /** `host` covers A, AAAA and CNAME records. */
  readonly kind: "SRV" | "host";
  readonly name: string;
  readonly port?: number;
  /** The hosts that a target may be; any host if absent. */
  readonly hosts?: HostNames;
  /** One more host that a target may be. */
  readonly alternative?: string;
  /** Hosts that a target must not be. */
  readonly excluded?: HostNames;
  /** The minimum number of addresses. */
  readonly addresses?: number;
  /** What the record is required for, as a noun phrase. */
  readonly reason: string;
  readonly fact: Fact<true>;
};

/** A row of a documented DNS table: the records that it requires of a deployment. */
export type RecordRow = (context: NetworkContext) => readonly RecordNeed[];

/** The SRV records of all SIP domains. One fact covers the first domain, another one the rest. */
export function perDomain(
  { domains }: NetworkContext,
  first: Fact<true>,
  rest: Fact<true>,
  need: (domain: string) => Omit<RecordNeed, "kind" | "fact">,
): readonly RecordNeed[] {
  return domains.map((domain, at) => ({ ...need(domain), kind: "SRV", fact: at === 0 ? first : rest }));
}

/** External SRV records of all SIP domains. That each domain requires its own is documented for Lync Server 2013 only. */
export function externalPerDomain(
  context: NetworkContext,
  source: SourceId,
  evidence: Evidence,
  need: (domain: string) => Omit<RecordNeed, "zone" | "kind" | "fact">,
): readonly RecordNeed[] {
  const first = requirementFact(context, source, evidence, "single-edge-dns-2013");
  const rest = requirementFact(context, "single-edge-dns-2013", "C");
  return perDomain(context, first, rest, (domain) => ({ zone: "external", ...need(domain) }));
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
