import { isOn, serverCount } from "../topology.ts";
import { balancedPools, internalSignIn } from "./dns-inside.ts";
import { keyOfRecord, type Names, namesOf, perDomain, type RecordNeed, type Row } from "./records.ts";
import { asked, type Scene } from "./scene.ts";

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
  return perDomain(scene, "protocol-poster-2010", "A", (domain) => ({
    zone: "external",
    name: `_sip._tls.${domain}`,
    also: `sip.${domain}`,
    ...shared,
  }));
};

const discovery: Row = (scene) => {
  const { federation, mobility } = scene.spec.externalAccess ?? {};
  const open = isOn(federation) && federation.partnerDiscovery === true;
  const edges = scene.edges.filter(({ value }) => value.federation === true);
  if (edges.length === 0 || !(open || isOn(mobility))) return [];
  const shared = {
    port: scene.profile.federationPort.value,
    ...accessHosts(edges),
    reason: open ? "partners discover the domain by it" : "notifications are pushed to mobile clients by it",
  };
  return perDomain(scene, "protocol-poster-2010", open ? "A" : "C", (domain) => ({
    zone: "external",
    name: `_sipfederationtls._tcp.${domain}`,
    also: `sip.${domain}`,
    ...shared,
  }));
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
    if (web?.externalFqdn === undefined) return [];
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
  const targets = separate ? { avoid: accessNames(scene.edges) } : accessHosts(scene.edges);
  return perDomain(scene, "xmpp-gateway-gmail", "B", (domain) => ({
    zone: "external",
    name: `_xmpp-server._tcp.${domain}`,
    port: 5269,
    ...targets,
    ...(!separate && { also: `sip.${domain}` }),
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
