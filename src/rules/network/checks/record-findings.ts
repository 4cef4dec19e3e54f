import { keyOfName } from "../../../base/host-names.ts";
import { abridged, counted, quoted } from "../../../base/wording.ts";
import { asked, type Scene } from "../../../deployment/network/context.ts";
import { type Names, plain, type RecordNeed } from "../../../deployment/network/dns-record.ts";
import type { Hit } from "../../../model/rule.ts";
import type { DnsRecord } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

/** A record that a manifest lists, and the way to it. */
export type Listed = { readonly record: DnsRecord; readonly path: Path };

/** Records that are not there: one finding for all that are asked for the same reason. */
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
    const where = `dnsRecords of the ${need.zone} zone have no ${abridged(
      group.map(({ name }) => quoted(name)),
      "or",
    )}`;
    const what = `${need.kind === "SRV" ? "an SRV record" : "an A record"}${group.length > 1 ? " for each" : ""}`;
    yield { path: list, message: `${where}; ${what}${details(need)} is needed: ${need.reason}`, fact: need.fact };
  }
}

/** What is wrong with the records of one name. Where there are several, one that is right is enough. */
export function recordHits(need: RecordNeed, found: readonly Listed[]): Iterable<Hit> {
  return need.kind === "SRV" ? serviceHits(need, found) : addressHits(need, found);
}

function details({ kind, port, hosts, addresses }: RecordNeed): string {
  if (kind === "host") return addresses === undefined ? "" : ` with ${counted(addresses, "address", "addresses")}`;
  const on = port === undefined ? "" : ` on port ${port}`;
  return hosts?.size ? `${on} to ${anyOf(hosts)}` : on;
}

function anyOf(hosts: Names | undefined): string {
  return abridged([...(hosts ?? new Map()).values()].map(quoted), "or");
}

function* serviceHits(need: RecordNeed, found: readonly Listed[]): Iterable<Hit> {
  if (found.some(({ record }) => portFits(need, record) && hostFits(need, record))) return;
  const [{ record, path }] = found as readonly [Listed];
  const { name, port, hosts, avoid, reason, fact } = need;
  const targets = (record.targets ?? []).map(quoted);
  if (!portFits(need, record)) {
    const message = `the SRV record ${quoted(name)} has port ${record.port}; port ${port} is needed: ${reason}`;
    yield { path: [...path, "port"], message, fact };
  }
  if (hostFits(need, record)) return;
  const wanted = avoid ? "the XMPP Gateway itself is needed" : `${anyOf(hosts)} is needed`;
  yield {
    path: [...path, "targets"],
    message: `the SRV record ${quoted(name)} leads to ${abridged(targets) || "nothing"}; ${wanted}: ${reason}`,
    // The Access Edge service is the right target in the next version.
    fact: avoid ? { value: true, source: "single-edge-dns-2013", evidence: "C" } : fact,
  };
}

function portFits({ port }: RecordNeed, record: DnsRecord): boolean {
  return port === undefined || record.port === undefined || record.port === port;
}

function hostFits({ hosts, also, avoid }: RecordNeed, { targets }: DnsRecord): boolean {
  if (targets === undefined) return true;
  if (avoid) return !targets.some((target) => avoid.has(plain(target)));
  const right = (target: string) => hosts?.has(plain(target)) || (also && plain(target) === plain(also));
  return !hosts?.size || (targets.length > 0 && targets.every(right));
}

function* addressHits({ name, addresses = 0, reason, fact }: RecordNeed, found: readonly Listed[]): Iterable<Hit> {
  // A CNAME leads to a name whose addresses stand elsewhere; a record without targets says nothing about them.
  if (found.some(({ record }) => record.type === "CNAME" || record.targets === undefined)) return;
  const there = new Set(found.flatMap(({ record }) => record.targets ?? [])).size;
  const [{ path }] = found as readonly [Listed];
  if (there >= Math.max(addresses, 1)) return;
  const needed = counted(Math.max(addresses, 1), "address", "addresses");
  const has = `record ${quoted(name)} has ${counted(there, "address", "addresses")}`;
  yield { path: [...path, "targets"], message: `${has}; ${needed} are needed: ${reason}`, fact };
}

/** Partners that discover a domain by DNS take only a host of a SIP domain for its Edge Server. */
export function* edgeNameHits(scene: Scene): Iterable<Hit> {
  const { domains } = scene;
  if (!scene.discovery || domains.length === 0) return;
  const keys = new Set(domains.map(keyOfName));
  const needed = abridged(domains.map(quoted), "or");
  for (const { value, path } of scene.edges) {
    const access = value.externalFqdns?.access;
    if (access === undefined || value.federation !== true) continue;
    if (isWithin(keyOfName(access), keys)) continue;
    yield {
      path: [...path, "externalFqdns", "access"],
      message: `partners discover the SIP domains by DNS, but the Access Edge FQDN ${quoted(access)} is in none of them; a name in ${needed} is needed`,
      fact: asked(scene, "federation-types-2010", "B"),
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
