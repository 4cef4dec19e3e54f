import { listed } from "../../base/wording.ts";
import { isOn, serverCount } from "../parts.ts";
import { asked, type Scene } from "./context.ts";
import { keyOfRecord, type Names, namesOf, outsidePerDomain, type RecordNeed, type Row } from "./dns-record.ts";
import { balancedPools, internalSignIn } from "./internal-dns-needs.ts";

/** The hosts of Access Edge services, where they are all known. */
function accessHosts(edges: Scene["edges"]): { readonly hosts?: Names } {
  const names = accessNames(edges);
  return names.size === 0 || edges.some(({ value }) => !value.externalFqdns?.access) ? {} : { hosts: names };
}

function accessNames(edges: Scene["edges"]): Names {
  return namesOf(edges.flatMap(({ value }) => value.externalFqdns?.access ?? []));
}

const signIn: Row = (scene) => {
  if (!scene.remote || !scene.automatic || scene.edges.length === 0) return [];
  const ports = new Set(scene.edges.map(({ value }) => value.ports?.access ?? 443));
  const shared = {
    // Where Edge pools differ, whichever port is stated.
    ...(ports.size === 1 && { port: [...ports][0] as number }),
    ...accessHosts(scene.edges),
    reason: "clients of remote users find their server by it",
  };
  return outsidePerDomain(scene, "protocol-poster-2010", "A", (domain) => ({
    name: `_sip._tls.${domain}`,
    also: `sip.${domain}`,
    ...shared,
  }));
};

const discovery: Row = (scene) => {
  const open = scene.discovery;
  const edges = scene.edges.filter(({ value }) => value.federation === true);
  const reasons = [
    ...(open ? ["partners discover the domain by it"] : []),
    ...(isOn(scene.spec.externalAccess?.mobility) ? ["push notifications to mobile clients need it"] : []),
  ];
  if (edges.length === 0 || reasons.length === 0) return [];
  const shared = {
    port: scene.profile.federationPort.value,
    ...accessHosts(edges),
    reason: listed(reasons),
  };
  // That mobile clients need it is read in the next version's page only.
  return outsidePerDomain(
    scene,
    open ? "protocol-poster-2010" : "single-edge-dns-2013",
    open ? "A" : "C",
    (domain) => ({
      name: `_sipfederationtls._tcp.${domain}`,
      also: `sip.${domain}`,
      ...shared,
    }),
  );
};

const edgeServices: Row = (scene) =>
  scene.edges.flatMap(({ value: { externalFqdns = {}, singleFqdn, servers, loadBalancing, services: run } }) => {
    const { access, webConferencing, av } = externalFqdns;
    const balanced = loadBalancing?.external === "dns" ? serverCount(servers) : 1;
    const services = [
      { name: access, what: "Access Edge", key: "access" },
      { name: singleFqdn ? undefined : webConferencing, what: "Web Conferencing Edge", key: "web-conferencing" },
      { name: singleFqdn ? undefined : av, what: "A/V Edge", key: "av" },
    ] as const;
    return services.flatMap(({ name, what, key }): RecordNeed[] => {
      // A service that does not run is a matter of edge-services.
      if (name === undefined || run?.includes(key) === false) return [];
      const need = { zone: "external", kind: "host", name } as const;
      const shared = { reason: `the ${what} service is found by it`, fact: asked(scene, "single-edge-dns-2013", "C") };
      if (balanced < 2) return [{ ...need, ...shared }];
      const reason = `with DNS load balancing the ${what} service is found on every Edge Server by it`;
      const fact = asked(scene, "edge-topologies-2010", "A");
      return [{ ...need, addresses: balanced, reason, fact }];
    });
  });

const webServices: Row = (scene) =>
  scene.pools.flatMap(({ value: { webServices: web } }) => {
    if (!scene.webServices || web?.externalFqdn === undefined) return [];
    const fact = asked(scene, "standard-edition-dns-2010", "A");
    const reason = "people outside reach the web services by it, through the reverse proxy";
    return [{ zone: "external", kind: "host", name: web.externalFqdn, reason, fact } as const];
  });

const xmpp: Row = (scene) => {
  const mode = scene.profile.xmpp.value;
  const gateways = (scene.spec.xmppGateways ?? []).map(({ fqdn }) => fqdn);
  if (!isOn(scene.spec.externalAccess?.xmpp) || mode === "removed") return [];
  if (mode === "separate-gateway" ? gateways.length === 0 : scene.edges.length === 0) return [];
  const separate = mode === "separate-gateway";
  return outsidePerDomain(scene, "xmpp-gateway-gmail", "B", (domain) => ({
    name: `_xmpp-server._tcp.${domain}`,
    port: 5269,
    // Where XMPP is built in, the record leads to any host with an address of the Access Edge service.
    ...(separate && { avoid: accessNames(scene.edges) }),
    reason: `XMPP partners reach the ${separate ? "XMPP Gateway" : "Access Edge service"} by it`,
  }));
};

/** The rows of the pages' DNS tables, each with its scenario. */
const rows: readonly Row[] = [signIn, discovery, edgeServices, webServices, xmpp, internalSignIn, balancedPools];

/** All records that a deployment needs, each once. */
export function recordNeeds(scene: Scene): readonly RecordNeed[] {
  const needs = new Map<string, RecordNeed>();
  for (const need of rows.flatMap((row) => row(scene))) {
    const key = keyOfRecord(need.zone, need.kind, need.name);
    if (!needs.has(key)) needs.set(key, need);
  }
  return [...needs.values()];
}
