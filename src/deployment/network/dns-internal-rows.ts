import { everywhere, type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { FrontEndPool, WebServices } from "../../schema/deployment.ts";
import { servesOldClients } from "../hybrid.ts";
import { serverCount } from "../parts.ts";
import type { NetworkContext } from "./context.ts";
import {
  acceptedTargets,
  indexNames,
  isInDomain,
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
  const isCurrent = current[profile.product] !== undefined;
  const phones = context.spec.clients?.includes("lync-phone-edition") === true;
  // Where no pool serves clients of Lync 2010, client-versions reports them.
  const old = servesOldClients(context.spec) && context.spec.clients?.includes("lync-2010") === true;
  const isNeeded = isCurrent && (phones || old);
  const fact = stated(profile, isNeeded ? current : signInRecords);
  const records = domains.map(
    (domain): RecordNeed => ({
      zone: "internal",
      kind: "SRV",
      name: `_sipinternaltls._tcp.${domain}`,
      port: 5061,
      fact,
      // A pool has one name in each domain, so since 2015 only the domain is checked.
      ...(isCurrent ? { domain } : { hosts }),
      ...(isCurrent && !isNeeded && { optional: true }),
      alternative: `sip.${domain}`,
      reason: isNeeded
        ? "sign-in of clients before Lync 2013 and of desk phones"
        : "automatic sign-in of internal clients",
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
    for (const name of internalWebName(web))
      needs.push({ ...shared, name, reason: "the load balancer of the web services" });
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
    for (const name of edition === "enterprise" ? internalWebName(web) : [])
      needs.push({ ...shared, name, reason: "the load balancer of the web services" });
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

/** That the internal zone needs the name is inferred: clients may resolve it elsewhere if the zone does not have its domain. */
export const hybridMeetings = everywhere("hybrid-2015", "I");

/** Online users present in meetings of the deployment, so that clients inside resolve the Web Conferencing Edge service. */
const hybridConferences: RecordRow = ({ hybrid, edges, profile, spec }) => {
  if (!hybrid) return [];
  const inside = (spec.network?.dnsRecords ?? []).filter(({ zone }) => zone === "internal");
  return edges.flatMap(({ value: { externalFqdns, services } }): RecordNeed[] => {
    const name = externalFqdns?.webConferencing;
    if (name === undefined || services?.includes("web-conferencing") === false) return [];
    const domain = name.slice(name.indexOf(".") + 1);
    if (!inside.some((record) => isInDomain(record.name, domain))) return [];
    const reason = "meetings with users in Microsoft 365";
    return [{ zone: "internal", kind: "host", alias: true, name, reason, fact: stated(profile, hybridMeetings) }];
  });
};

/** Desk phones find their time server through a record. */
const deskPhones: RecordRow = (context) => {
  const { domains, profile, spec } = context;
  if (!listsInternalRecords(context) || !current[profile.product]) return [];
  if (!spec.clients?.includes("lync-phone-edition")) return [];
  const shared = { zone: "internal", kind: "SRV", reason: "desk phones", fact: stated(profile, current) } as const;
  return domains.map((domain) => ({ ...shared, name: `_ntp._udp.${domain}` }));
};

/** The table lists these records, but does not mark them as required. */
export const unmarked = since2015("dns-2015", "I");

/** The page on load balancing requires the records of a Director pool with DNS load balancing. */
export const balancedDirectors = since2015("load-balancing-2015", "A*");

/** The other internal pools, with what their servers are in messages. The table lists no names of Persistent Chat pools. */
function otherPools({ directors, mediations, spec }: NetworkContext) {
  const chat = spec.sites.flatMap(({ persistentChatPools = [] }) => persistentChatPools);
  return [
    ...directors.map(({ value }) => ({ value, isBalanced: value.loadBalancing?.sip === "dns", what: "Director" })),
    ...mediations.map(({ value }) => ({ value, isBalanced: false, what: "Mediation Server" })),
    ...chat.map((value) => ({ value, isBalanced: false, what: "Persistent Chat Server", isListed: false })),
  ];
}

/** The internal name of the web services of a pool, unless it is reported as the same as the external one. */
function internalWebName(web: WebServices | undefined): readonly string[] {
  const { internalFqdn: name, externalFqdn: outside = "" } = web ?? {};
  return name === undefined || normalizeName(name) === normalizeName(outside) ? [] : [name];
}

/** Since 2015 the internal names of the web services of Directors have records too. */
const directorWebServices: RecordRow = (context) => {
  const { directors, profile } = context;
  if (!listsInternalRecords(context) || !current[profile.product]) return [];
  const fact = stated(profile, unmarked);
  const shared = { zone: "internal", kind: "host", fact, reason: "the web services of Directors" } as const;
  return directors.flatMap(({ value }) => internalWebName(value.webServices).map((name) => ({ ...shared, name })));
};

/** Since 2015 the servers and pools of the other internal roles have records too. */
const otherServers: RecordRow = (context) => {
  const { profile } = context;
  if (!listsInternalRecords(context) || !current[profile.product]) return [];
  const shared = { zone: "internal", kind: "host", fact: stated(profile, unmarked) } as const;
  return otherPools(context).flatMap(
    ({ value: { fqdn, servers }, isBalanced, what, ...pool }): readonly RecordNeed[] => {
      const count = serverCount(servers);
      if (count === 0) return [];
      const balanced = isBalanced && count > 1 && { addresses: count, fact: stated(profile, balancedDirectors) };
      const ofServers = serverNames(servers).map((name) => ({
        ...shared,
        name,
        reason: `each ${what}`,
        reasonForOne: `a ${what}`,
      }));
      if (count > 1 && "isListed" in pool) return ofServers;
      return [
        { ...shared, ...balanced, name: fqdn, reason: count > 1 ? `a pool of ${what}s` : `a ${what}` },
        ...ofServers,
      ];
    },
  );
};

/** The records of the internal zone. */
export const internalRecordRows = {
  "internal-sign-in": internalSignIn,
  "balanced-pools": balancedPools,
  "front-ends": frontEnds,
  "edge-interfaces": edgeInterfaces,
  "other-servers": otherServers,
  "director-web-services": directorWebServices,
  "hybrid-conferences": hybridConferences,
  "desk-phones": deskPhones,
} as const satisfies Record<string, RecordRow>;
