import { joinAbbreviated, quote } from "../../../base/wording.ts";
import { edgeServices, servicesOf } from "../../../deployment/edge.ts";
import type { NetworkContext } from "../../../deployment/network/context.ts";
import { hybridRecords, signInNames } from "../../../deployment/network/dns-edge-rows.ts";
import { isInDomain, keyOfRecord, normalizeName } from "../../../deployment/network/dns-record.ts";
import { discoveryRecords, simpleUrlRecords, webRecords } from "../../../deployment/network/dns-web-rows.ts";
import { usableSimpleUrls } from "../../../deployment/network/simple-urls.ts";
import type { Hit } from "../../../model/rule.ts";
import { onOwnPages, type Pages, stated } from "../../../profiles/stated.ts";
import type { Path } from "../../../yaml/path.ts";
import { type RecordIndex, recordList } from "./record-index.ts";

/** The addresses that a name has in the external zone, and the record that states them or leads to them. */
type Resolved = { readonly addresses: readonly string[]; readonly path: Path };

/** The addresses of a name, directly or through one CNAME record; undefined if they are not listed. */
function resolve(name: string, { records }: RecordIndex, isAlias = false): Resolved | undefined {
  const found = records.get(keyOfRecord("external", "host", name)) ?? [];
  const [first] = found;
  if (!first || found.some(({ record }) => record.targets === undefined)) return undefined;
  const path = [...first.path, "targets"];
  const targets = found.flatMap(({ record }) => record.targets ?? []);
  if (!found.some(({ record }) => record.type === "CNAME")) return { addresses: targets, path };
  const [host] = targets;
  const next = isAlias || host === undefined ? undefined : resolve(host, { records, labels: new Map() }, true);
  return next && { addresses: next.addresses, path };
}

/** An Edge service that listens on port 443 of an address, where a reverse proxy cannot listen too. */
type Listener = { readonly service: string; readonly path: Path };

function listenersOf({ edges }: NetworkContext, index: RecordIndex): ReadonlyMap<string, Listener> {
  const listeners = new Map<string, Listener>();
  for (const { value: pool } of edges)
    for (const service of servicesOf(pool)) {
      const { key, name } = edgeServices[service];
      const fqdn = pool.externalFqdns?.[key];
      const known = fqdn === undefined || (pool.ports?.[key] ?? 443) !== 443 ? undefined : resolve(fqdn, index);
      for (const address of known?.addresses ?? [])
        listeners.set(address, { service: `the ${name} service`, path: known?.path ?? [] });
    }
  return listeners;
}

/** The names that lead to a reverse proxy, with the pages that state it. */
function proxyNames({ pools, directors, domains, spec }: NetworkContext): readonly (readonly [string, Pages])[] {
  const web = [...pools, ...directors].flatMap(({ value }) => value.webServices?.externalFqdn ?? []);
  const urls = usableSimpleUrls(spec).filter(({ kind }) => kind !== "admin");
  return [
    ...web.map((name) => [name, webRecords] as const),
    ...domains.map((domain) => [`lyncdiscover.${domain}`, discoveryRecords] as const),
    ...[...new Set(urls.map(({ host }) => host))].map((name) => [name, simpleUrlRecords] as const),
  ];
}

/** In a hybrid deployment, names outside that lead to Microsoft 365. SRV records have hosts in their own domain. */
function* onlineRecords({ hybrid, domains, edges, pools, directors, spec, profile }: NetworkContext): Iterable<Hit> {
  if (!hybrid) return;
  const named = [...pools, ...directors].flatMap(({ value }) => value.webServices?.externalFqdn ?? []);
  const names = new Set(
    [...named, ...edges.flatMap(({ value }) => Object.values(value.externalFqdns ?? {}))].map(normalizeName),
  );
  for (const [at, { zone, type, name, targets = [] }] of (spec.network?.dnsRecords ?? []).entries()) {
    const target = targets.find((one) => isInDomain(one, "online.lync.com"));
    if (zone !== "external" || type !== "CNAME" || target === undefined) continue;
    if (!names.has(normalizeName(name)) && !domains.some((domain) => isInDomain(name, domain))) continue;
    yield {
      path: [...recordList, at, "targets"],
      message: `the CNAME record ${quote(name)} points to ${quote(target)} in Microsoft 365; a hybrid deployment requires external records that point to its own servers`,
      fact: stated(profile, hybridRecords),
    };
  }
}

/** External records that lead to another service than the one that has their name. */
export function* wrongAddresses(context: NetworkContext, index: RecordIndex): Iterable<Hit> {
  const listeners = listenersOf(context, index);
  const edgeNames = new Set(
    context.edges.flatMap(({ value }) => Object.values(value.externalFqdns ?? {})).map(normalizeName),
  );
  for (const [name, pages] of proxyNames(context)) {
    const [fact] = onOwnPages(pages)(context.profile);
    const known = fact && !edgeNames.has(normalizeName(name)) ? resolve(name, index) : undefined;
    const address = known?.addresses.find((one) => listeners.has(one));
    const listener = address && listeners.get(address);
    if (!known || !listener || !fact) continue;
    yield {
      path: known.path,
      message: `record ${quote(name)} has the address ${quote(address)} of ${listener.service}; the address of a reverse proxy is required`,
      fact,
      related: [{ path: listener.path, message: `${listener.service} has the address too` }],
    };
  }
  yield* wrongSignIn(context, index);
  yield* onlineRecords(context);
}

/** `sip.` and a SIP domain, without an address of an Access Edge service. */
function* wrongSignIn(context: NetworkContext, index: RecordIndex): Iterable<Hit> {
  const { domains, edges, profile } = context;
  const names = edges.map(({ value }) => value.externalFqdns?.access);
  const access = names.map((name) => (name === undefined ? undefined : resolve(name, index)));
  if (access.length === 0 || access.includes(undefined)) return;
  const addresses = new Set(access.flatMap((one) => one?.addresses ?? []));
  for (const name of domains.map((domain) => `sip.${domain}`)) {
    const known = resolve(name, index);
    if (!known?.addresses.length || known.addresses.some((one) => addresses.has(one))) continue;
    yield {
      path: known.path,
      message: `record ${quote(name)} has the address ${quote(known.addresses[0] ?? "")}; that of the Access Edge service, ${joinAbbreviated([...addresses].map(quote), "or")}, is required`,
      fact: stated(profile, signInNames),
    };
  }
}
