import { joinList } from "../../base/wording.ts";
import { isOn, serverCount } from "../parts.ts";
import { type NetworkContext, requirementFact } from "./context.ts";
import {
  externalPerDomain,
  type HostNames,
  indexNames,
  keyOfRecord,
  perDomain,
  type RecordNeed,
  type RecordRow,
} from "./dns-record.ts";

/** The hosts of the Access Edge services, if every Edge pool declares its own. */
function accessHosts(edges: NetworkContext["edges"]): { readonly hosts?: HostNames } {
  const names = accessNames(edges);
  return names.size === 0 || edges.some(({ value }) => !value.externalFqdns?.access) ? {} : { hosts: names };
}

function accessNames(edges: NetworkContext["edges"]): HostNames {
  return indexNames(edges.flatMap(({ value }) => value.externalFqdns?.access ?? []));
}

const remoteSignIn: RecordRow = (context) => {
  if (!context.remote || !context.automatic || context.edges.length === 0) return [];
  const ports = new Set(context.edges.map(({ value }) => value.ports?.access ?? 443));
  const shared = {
    // If the Edge pools use different ports, any port is accepted.
    ...(ports.size === 1 && { port: [...ports][0] as number }),
    ...accessHosts(context.edges),
    reason: "automatic sign-in of remote users",
  };
  return externalPerDomain(context, "protocol-poster-2010", "A", (domain) => ({
    name: `_sip._tls.${domain}`,
    alternative: `sip.${domain}`,
    ...shared,
  }));
};

const partnerDiscovery: RecordRow = (context) => {
  const { discovery } = context;
  const edges = context.edges.filter(({ value }) => value.federation === true);
  const reasons = [
    ...(discovery ? ["partner discovery"] : []),
    ...(isOn(context.spec.externalAccess?.mobility) ? ["push notifications to mobile clients"] : []),
  ];
  if (edges.length === 0 || reasons.length === 0) return [];
  const shared = {
    port: context.profile.federationPort.value,
    ...accessHosts(edges),
    reason: joinList(reasons),
  };
  // That mobile clients require it is documented for Lync Server 2013 only.
  return externalPerDomain(
    context,
    discovery ? "protocol-poster-2010" : "single-edge-dns-2013",
    discovery ? "A" : "C",
    (domain) => ({
      name: `_sipfederationtls._tcp.${domain}`,
      alternative: `sip.${domain}`,
      ...shared,
    }),
  );
};

const edgeServices: RecordRow = (context) =>
  context.edges.flatMap(({ value: { externalFqdns = {}, singleFqdn, servers, loadBalancing, services: running } }) => {
    const { access, webConferencing, av } = externalFqdns;
    const addresses = loadBalancing?.external === "dns" ? serverCount(servers) : 1;
    const services = [
      { name: access, what: "Access Edge", key: "access" },
      { name: singleFqdn ? undefined : webConferencing, what: "Web Conferencing Edge", key: "web-conferencing" },
      { name: singleFqdn ? undefined : av, what: "A/V Edge", key: "av" },
    ] as const;
    return services.flatMap(({ name, what, key }): RecordNeed[] => {
      // A service that does not run is reported by edge-services.
      if (name === undefined || running?.includes(key) === false) return [];
      const need = { zone: "external", kind: "host", name } as const;
      const single = {
        reason: `the ${what} service`,
        fact: requirementFact(context, "single-edge-dns-2013", "C"),
      };
      if (addresses < 2) return [{ ...need, ...single }];
      const reason = `DNS load balancing of the ${what} service`;
      return [{ ...need, addresses, reason, fact: requirementFact(context, "edge-topologies-2010", "A") }];
    });
  });

const webServices: RecordRow = (context) =>
  context.pools.flatMap(({ value: { webServices: web } }) => {
    if (!context.webServices || web?.externalFqdn === undefined) return [];
    const fact = requirementFact(context, "standard-edition-dns-2010", "A");
    const reason = "external access to the web services through the reverse proxy";
    return [{ zone: "external", kind: "host", name: web.externalFqdn, reason, fact } as const];
  });

const xmppPartners: RecordRow = (context) => {
  const mode = context.profile.xmpp.value;
  const gateways = (context.spec.xmppGateways ?? []).map(({ fqdn }) => fqdn);
  if (!isOn(context.spec.externalAccess?.xmpp) || mode === "removed") return [];
  if (mode === "separate-gateway" ? gateways.length === 0 : context.edges.length === 0) return [];
  const separate = mode === "separate-gateway";
  return externalPerDomain(context, "xmpp-gateway-gmail", "B", (domain) => ({
    name: `_xmpp-server._tcp.${domain}`,
    port: 5269,
    // If XMPP is built in, the target may be any host with an address of the Access Edge service.
    ...(separate && { excluded: accessNames(context.edges) }),
    reason: "connections from XMPP partners",
  }));
};

/** Whether a manifest lists internal records. A list without any covers the external zone only. */
function listsInternalRecords({ spec }: NetworkContext): boolean {
  return (spec.network?.dnsRecords ?? []).some(({ zone }) => zone === "internal");
}

/** Documented for Standard Edition servers, per SIP domain; that pools require the same is inferred. */
const internalSignIn: RecordRow = (context) => {
  if (!context.automatic || !listsInternalRecords(context)) return [];
  const hosts = indexNames([...context.pools, ...context.directors].map(({ value }) => value.fqdn));
  const fact = requirementFact(context, "standard-edition-dns-2010", "I");
  return perDomain(context, fact, fact, (domain) => ({
    zone: "internal",
    name: `_sipinternaltls._tcp.${domain}`,
    port: 5061,
    hosts,
    alternative: `sip.${domain}`,
    reason: "automatic sign-in of internal clients",
  }));
};

/** With DNS load balancing, a pool's name resolves to all of its servers; web traffic has its own load balancer. */
const balancedPools: RecordRow = (context) => {
  if (!listsInternalRecords(context)) return [];
  return context.pools.flatMap(({ value: { edition, fqdn, servers, loadBalancing, webServices: web } }) => {
    if (edition !== "enterprise" || loadBalancing?.sip !== "dns" || serverCount(servers) === 0) return [];
    const fact = requirementFact(context, "front-end-dns-2010", "A");
    const shared = { zone: "internal", kind: "host", fact } as const;
    const members = Array.isArray(servers) ? servers.map((one) => (typeof one === "string" ? one : one.fqdn)) : [];
    const needs: RecordNeed[] = [
      { ...shared, name: fqdn, addresses: serverCount(servers), reason: "DNS load balancing of the Front End pool" },
      ...members.map((name) => ({ ...shared, name, reason: "each Front End Server with DNS load balancing" })),
    ];
    if (web?.internalFqdn)
      needs.push({ ...shared, name: web.internalFqdn, reason: "the load balancer of the web services" });
    return needs;
  });
};

/** The rows of the documented DNS tables, each with its scenario. */
const rows: readonly RecordRow[] = [
  remoteSignIn,
  partnerDiscovery,
  edgeServices,
  webServices,
  xmppPartners,
  internalSignIn,
  balancedPools,
];

/** All records that a deployment requires, each once. */
export function recordNeeds(context: NetworkContext): readonly RecordNeed[] {
  const needs = new Map<string, RecordNeed>();
  for (const need of rows.flatMap((row) => row(context))) {
    const key = keyOfRecord(need.zone, need.kind, need.name);
    if (!needs.has(key)) needs.set(key, need);
  }
  return [...needs.values()];
}
