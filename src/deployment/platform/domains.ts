import { groupBy } from "../../base/group-by.ts";
import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import type { BackEnd, Deployment, Servers } from "../../schema/deployment.ts";
import { siteLists } from "../../schema/lists.ts";
import type { Path } from "../../yaml/path.ts";
import { type ListName, partsOf } from "../parts.ts";
import { controllerIn, type SiteReference } from "../site-references.ts";

/** An Active Directory domain that an entry states. */
export type StatedDomain = {
  readonly domain: string;
  readonly path: Path;
  /** As in messages: `server "fe01.contoso.com"`. */
  readonly of: string;
};

/** A pool with all domains that are stated for it, its servers and its Back End. */
export type PoolDomains = { readonly noun: string; readonly fqdn: string; readonly domains: readonly StatedDomain[] };

type Pool = {
  readonly fqdn: string;
  readonly domain?: string;
  readonly servers?: Servers;
  readonly backEnd?: BackEnd;
};

/** The lists whose servers are members of a domain. */
const lists = [
  "frontEndPools",
  "directorPools",
  "mediationPools",
  "videoInteropPools",
  "persistentChatPools",
] as const satisfies readonly ListName[];

/** The domains that the inventory of servers states, by the keys of the computers. */
type Inventory = ReadonlyMap<string, readonly StatedDomain[]>;

/** The pools for which a domain is stated. */
export function* poolDomainsOf(deployment: Deployment): Generator<PoolDomains, void> {
  const inventory = groupBy(
    (deployment.spec.servers ?? []).flatMap(({ fqdn, domain }, at) =>
      stated(domain, ["spec", "servers", at, "domain"], `server ${quote(fqdn)}`).map((one) => ({ ...one, fqdn })),
    ),
    ({ fqdn }) => keyOfName(fqdn),
  );
  for (const list of lists)
    for (const { value, path } of partsOf(deployment, list)) {
      const pool: Pool = value;
      const { noun } = siteLists[list];
      const domains = [
        ...stated(pool.domain, [...path, "domain"], `${noun} ${quote(pool.fqdn)}`),
        ...memberDomains(pool, path, inventory),
        ...backEndDomains(pool, path, inventory),
      ];
      if (domains.length > 0) yield { noun, fqdn: pool.fqdn, domains };
    }
}

function memberDomains({ fqdn: name, servers }: Pool, path: Path, inventory: Inventory): readonly StatedDomain[] {
  // A single server may have the name of its pool.
  if (typeof servers !== "object") return inventory.get(keyOfName(name)) ?? [];
  const found: StatedDomain[] = [];
  for (const [at, server] of servers.entries()) {
    const { fqdn, domain } = typeof server === "string" ? { fqdn: server, domain: undefined } : server;
    if (domain !== undefined)
      found.push({ domain, path: [...path, "servers", at, "domain"], of: `server ${quote(fqdn)}` });
    for (const stated of inventory.get(keyOfName(fqdn)) ?? []) found.push(stated);
  }
  return found;
}

function backEndDomains({ backEnd }: Pool, path: Path, inventory: Inventory): readonly StatedDomain[] {
  const { domain, sqlServer, nodes = [] } = backEnd ?? {};
  const computers = [...(sqlServer === undefined ? [] : [sqlServer]), ...nodes.map(({ fqdn }) => fqdn)];
  return [
    ...stated(domain, [...path, "backEnd", "domain"], "the Back End"),
    ...(inventory.size > 0 ? computers.flatMap((fqdn) => inventory.get(keyOfName(fqdn)) ?? []) : []),
    ...nodes.flatMap(({ fqdn, domain: own }, at) =>
      stated(own, [...path, "backEnd", "nodes", at, "domain"], `the Back End server ${quote(fqdn)}`),
    ),
  ];
}

/** The references of pools, servers and domain controllers to domains, if any domain is declared. */
export function domainReferencesOf(deployment: Deployment): readonly SiteReference[] {
  const { domains = [], domainControllers = [] } = deployment.spec.activeDirectory ?? {};
  if (domains.length === 0) return [];
  const controllers = domainControllers.flatMap((controller, at) =>
    stated(controller.domain, ["spec", "activeDirectory", "domainControllers", at, "domain"], controllerIn(controller)),
  );
  const all = [...poolDomainsOf(deployment)].flatMap((pool) => pool.domains);
  // Of a computer in several pools, the inventory is read for each.
  const byPath = new Map([...all, ...controllers].map((one) => [one.path.join("/"), one]));
  return [...byPath.values()].map(({ domain, path, of }) => {
    return { name: domain, path, of: `domain of ${of}`, kind: "domain" };
  });
}

function stated(domain: string | undefined, path: Path, of: string): readonly StatedDomain[] {
  return domain === undefined ? [] : [{ domain, path, of }];
}
