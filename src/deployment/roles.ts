import { keyOfName } from "../base/host-names.ts";
import { once } from "../base/memoize.ts";
import type { Deployment, Role } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
import { remarkableNames } from "./name-index.ts";
import { isItsOwnServer } from "./names.ts";
import { type ListName, partsOf, type Wanted } from "./parts.ts";
import { machinesOf } from "./servers.ts";
import { storesOf } from "./service-names.ts";

/** What puts a role on a computer, and where. */
export type Place = {
  readonly role: Role;
  readonly fqdn: string;
  readonly path: Path;
};

/** Roles in the words of messages. */
export const roleNames = {
  "front-end": "Front End Server",
  "standard-edition": "Standard Edition server",
  "back-end": "Back End database",
  database: "database",
  "file-store": "file store",
  "av-conferencing": "A/V Conferencing",
  mediation: "Mediation",
  director: "Director",
  edge: "Edge Server",
  archiving: "Archiving Server",
  monitoring: "Monitoring Server",
  "reverse-proxy": "reverse proxy",
  "xmpp-gateway": "XMPP Gateway",
  "trusted-application": "trusted application",
  "group-chat": "Group Chat",
  "persistent-chat": "Persistent Chat",
  "exchange-um": "Exchange Unified Messaging",
  "office-web-apps": "Office Web Apps",
  "survivable-branch": "survivable branch",
} as const satisfies Record<Role, string>;

/**
 * For each computer, by its key, the first place of each role that it carries: listed, stated, or by holding a store. A
 * computer of which one place speaks and that states no roles is left out, since nothing can be wrong with its one role.
 */
export const rolesByComputer = once((deployment: Deployment): ReadonlyMap<string, ReadonlyMap<Role, Place>> => {
  const computers = new Map<string, Map<Role, Place>>();
  const { crowded } = remarkableNames(deployment);
  if (crowded.size === 0) return computers;
  for (const place of placesOf(deployment, (fqdn) => crowded.has(keyOfName(fqdn)))) {
    const key = keyOfName(place.fqdn);
    const roles = computers.get(key);
    if (!roles) computers.set(key, new Map([[place.role, place]]));
    else if (!roles.has(place.role)) roles.set(place.role, place);
  }
  return computers;
});

function* placesOf(deployment: Deployment, isWanted: Wanted): Iterable<Place> {
  yield* countedAlone(deployment, isWanted);
  for (const { fqdn, carries, pool, path, nameAt, roles = [] } of machinesOf(deployment, isWanted)) {
    for (const [at, role] of carries.entries()) {
      const listed = at === 0 && pool !== undefined;
      const stated = [...path, roles.includes(role) ? "roles" : "collocatedWith"];
      yield { role, fqdn, path: listed ? nameAt : stated };
    }
  }
  for (const [at, { survivableBranch: branch }] of deployment.spec.sites.entries()) {
    if (!branch || !isWanted(branch.fqdn)) continue;
    const path = ["spec", "sites", at, "survivableBranch", "fqdn"];
    yield { role: "survivable-branch", fqdn: branch.fqdn, path };
  }
  for (const { role, name, path } of storesOf(deployment, isWanted)) yield { role, fqdn: name, path };
}

/** The role of pools that are one computer. An Enterprise pool never is. */
const alone = {
  frontEndPools: "standard-edition",
  directorPools: "director",
  avConferencingPools: "av-conferencing",
  edgePools: "edge",
} as const satisfies Partial<Record<ListName, Role>>;

/** Servers that are only counted, but have their pool's name because they are alone. */
function* countedAlone(deployment: Deployment, isWanted: Wanted): Iterable<Place> {
  for (const list of Object.keys(alone) as (keyof typeof alone)[]) {
    for (const { value, path } of partsOf(deployment, list)) {
      if (!isWanted(value.fqdn) || !isItsOwnServer(value)) continue;
      yield { role: alone[list], fqdn: value.fqdn, path: [...path, "fqdn"] };
    }
  }
}
