import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { FrontEndPool } from "../../schema/deployment.ts";
import { serverCount } from "../parts.ts";
import {
  acceptedTargets,
  indexNames,
  listedTargets,
  listsInternalRecords,
  normalizeName,
  type RecordNeed,
  type RecordRow,
} from "./dns-record.ts";

/** Since 2015 the record is for older clients and phones only, so it is optional. */
export const signInRecords: Pages = {
  "lync-server-2010": ["sign-in-dns-2010", "A*"],
  "lync-server-2013": ["front-end-dns-2013", "A"],
  ...since2015("edge-dns-2015", "A*"),
};

export const poolRecords: Pages = {
  "lync-server-2010": ["front-end-dns-2010", "A"],
  "lync-server-2013": ["front-end-dns-2013", "A"],
  ...since2015("dns-2015", "A*"),
};

/** The records that only the current page states. */
export const current = since2015("dns-2015", "A*");

const internalSignIn: RecordRow = (context) => {
  const { domains, profile } = context;
  if (!context.automatic || !listsInternalRecords(context)) return [];
  const hosts = indexNames([...context.pools, ...context.directors].map(({ value }) => value.fqdn));
  const fact = stated(profile, signInRecords);
  const records = domains.map(
    (domain): RecordNeed => ({
      zone: "internal",
      kind: "SRV",
      name: `_sipinternaltls._tcp.${domain}`,
      port: 5061,
      fact,
      // A pool has one name in each domain, so since 2015 only the domain is checked.
      ...(current[profile.product] ? { optional: true, domain } : { hosts }),
      alternative: `sip.${domain}`,
      reason: "automatic sign-in of internal clients",
    }),
  );
  const listed = listedTargets(context, "internal");
  const targets = records.flatMap((record) => acceptedTargets(record, listed) ?? []);
  // Whether the name of a pool or server requires a record is decided by rows of its own.
  const others = targets.filter((target) => !hosts.has(normalizeName(target)));
  return [...records, ...others.map((name) => ({ ...internalTarget, name, fact }))];
};

const internalTarget = {
  zone: "internal",
  kind: "host",
  alias: true,
  reason: "hosts that SRV records point to",
  reasonForOne: "a host that SRV records point to",
} as const;

/** The FQDNs of servers, if the manifest lists them. */
function serverNames(servers: FrontEndPool["servers"]): readonly string[] {
  return Array.isArray(servers) ? servers.map((one) => (typeof one === "string" ? one : one.fqdn)) : [];
}

/** With DNS load balancing, a pool's name resolves to all of its servers; web traffic has its own load balancer. */
const balancedPools: RecordRow = (context) => {
  if (!listsInternalRecords(context)) return [];
  const fact = stated(context.profile, poolRecords);
  const shared = { zone: "internal", kind: "host", fact } as const;
  return context.pools.flatMap(({ value: { edition, fqdn, servers, loadBalancing, webServices: web } }) => {
    if (edition !== "enterprise" || loadBalancing?.sip !== "dns" || serverCount(servers) === 0) return [];
    const needs: RecordNeed[] = [
      { ...shared, name: fqdn, addresses: serverCount(servers), reason: "DNS load balancing of the Front End pool" },
      ...serverNames(servers).map((name) => ({
        ...shared,
        name,
        reason: "each Front End Server with DNS load balancing",
        reasonForOne: "a Front End Server with DNS load balancing",
      })),
    ];
    if (web?.internalFqdn)
      needs.push({ ...shared, name: web.internalFqdn, reason: "the load balancer of the web services" });
    return needs;
  });
};

/** Since 2015 every Front End Server and every internal name of the web services has a record, however it is balanced. */
const frontEnds: RecordRow = (context) => {
  const { profile } = context;
  if (!listsInternalRecords(context) || !current[profile.product]) return [];
  const shared = { zone: "internal", kind: "host", fact: stated(profile, current) } as const;
  return context.pools.flatMap(({ value: { edition, fqdn, servers, webServices: web } }) => {
    const names = edition === "standard" ? [fqdn] : serverNames(servers);
    const what = edition === "standard" ? "Standard Edition server" : "Front End Server";
    const reasons = { reason: `each ${what}`, reasonForOne: `a ${what}` };
    const needs: RecordNeed[] = names.map((name) => ({ ...shared, ...reasons, name }));
    if (edition === "enterprise" && web?.internalFqdn)
      needs.push({ ...shared, name: web.internalFqdn, reason: "the load balancer of the web services" });
    return needs;
  });
};

/** Since 2015 the internal interface has records of the pool and of each server. */
const edgeInterfaces: RecordRow = (context) => {
  const { profile } = context;
  if (!listsInternalRecords(context) || !current[profile.product]) return [];
  const shared = { zone: "internal", kind: "host", fact: stated(profile, current) } as const;
  return context.edges.flatMap(({ value: { fqdn, servers, loadBalancing } }) => {
    const balanced = loadBalancing?.internal === "dns" && serverCount(servers) > 1;
    const addresses = balanced ? { addresses: serverCount(servers) } : {};
    return [
      { ...shared, ...addresses, name: fqdn, reason: "the internal interface of the Edge pool" },
      ...serverNames(servers).map((name) => ({
        ...shared,
        name,
        reason: "the internal interface of each Edge Server",
        reasonForOne: "the internal interface of an Edge Server",
      })),
    ];
  });
};

/** The records of the internal zone. */
export const internalRecordRows = {
  "internal-sign-in": internalSignIn,
  "balanced-pools": balancedPools,
  "front-ends": frontEnds,
  "edge-interfaces": edgeInterfaces,
} as const satisfies Record<string, RecordRow>;
