import { serverCount } from "../parts.ts";
import { asked } from "./context.ts";
import { namesOf, perDomain, type RecordNeed, type Row } from "./dns-record.ts";

/** A list without an internal record is about the outside only. */
function listsInside({ spec }: Parameters<Row>[0]): boolean {
  return (spec.network?.dnsRecords ?? []).some(({ zone }) => zone === "internal");
}

/** Its page speaks of Standard Edition servers, for each SIP domain; that pools need the same is inferred. */
export const internalSignIn: Row = (scene) => {
  if (!scene.automatic || !listsInside(scene)) return [];
  const hosts = namesOf([...scene.pools, ...scene.directors].map(({ value }) => value.fqdn));
  const fact = asked(scene, "standard-edition-dns-2010", "I");
  return perDomain(scene, fact, fact, (domain) => ({
    zone: "internal",
    name: `_sipinternaltls._tcp.${domain}`,
    port: 5061,
    hosts,
    also: `sip.${domain}`,
    reason: "clients inside find their pool by it",
  }));
};

/** With DNS load balancing a pool's name leads to all of its servers; web traffic has a load balancer of its own. */
export const balancedPools: Row = (scene) => {
  if (!listsInside(scene)) return [];
  return scene.pools.flatMap(({ value: { edition, fqdn, servers, loadBalancing, webServices: web } }): RecordNeed[] => {
    if (edition !== "enterprise" || loadBalancing?.sip !== "dns" || serverCount(servers) === 0) return [];
    const inside = { zone: "internal", kind: "host", fact: asked(scene, "front-end-dns-2010", "A") } as const;
    const members = Array.isArray(servers) ? servers.map((one) => (typeof one === "string" ? one : one.fqdn)) : [];
    const pool = "with DNS load balancing clients find every Front End Server by it";
    return [
      { ...inside, name: fqdn, addresses: serverCount(servers), reason: pool },
      ...members.map((name) => ({
        ...inside,
        name,
        reason: "with DNS load balancing each Front End Server has its own",
      })),
      ...(web?.internalFqdn
        ? [{ ...inside, name: web.internalFqdn, reason: "web traffic reaches its load balancer by it" }]
        : []),
    ];
  });
};
