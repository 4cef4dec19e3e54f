import type { Deployment, Role } from "./deployment.ts";
import { machinesOf } from "./machines.ts";
import { isItsOwnServer } from "./names.ts";
import { storesOf } from "./names-elsewhere.ts";
import { once } from "./once.ts";
import { keyOfName, partsOf } from "./topology.ts";
import type { Path } from "./types.ts";

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

/** For each computer, by its key, the first place of each role that it carries: listed, stated, or by holding a store. */
export const rolesByComputer = once((deployment: Deployment): ReadonlyMap<string, ReadonlyMap<Role, Place>> => {
  const computers = new Map<string, Map<Role, Place>>();
  for (const place of placesOf(deployment)) {
    const key = keyOfName(place.fqdn);
    const roles = computers.get(key) ?? new Map<Role, Place>();
    if (!roles.has(place.role)) computers.set(key, roles.set(place.role, place));
  }
  return computers;
});

function* placesOf(deployment: Deployment): Iterable<Place> {
  yield* countedAlone(deployment);
  for (const { fqdn, carries, pool, path, nameAt, roles = [] } of machinesOf(deployment)) {
    for (const [at, role] of carries.entries()) {
      const listed = at === 0 && pool !== undefined;
      const stated = [...path, roles.includes(role) ? "roles" : "collocatedWith"];
      yield { role, fqdn, path: listed ? nameAt : stated };
    }
  }
  for (const { survivableBranch: branch, at } of deployment.spec.sites.map((site, at) => ({ ...site, at }))) {
    if (!branch) continue;
    const path = ["spec", "sites", at, "survivableBranch", "fqdn"];
    yield { role: "survivable-branch", fqdn: branch.fqdn, path };
  }
  for (const { role, name, path } of storesOf(deployment)) yield { role, fqdn: name, path };
}

/** Servers that are only counted, but have their pool's name because they are alone. */
function* countedAlone(deployment: Deployment): Iterable<Place> {
  for (const { value, path } of partsOf(deployment, "frontEndPools")) {
    if (value.edition === "standard") yield { role: "standard-edition", fqdn: value.fqdn, path: [...path, "fqdn"] };
  }
  for (const { value, path } of partsOf(deployment, "directorPools")) {
    if (isItsOwnServer(value)) yield { role: "director", fqdn: value.fqdn, path: [...path, "fqdn"] };
  }
  for (const { value, path } of partsOf(deployment, "avConferencingPools")) {
    if (isItsOwnServer(value)) yield { role: "av-conferencing", fqdn: value.fqdn, path: [...path, "fqdn"] };
  }
  for (const { value, path } of partsOf(deployment, "edgePools")) {
    if (isItsOwnServer(value)) yield { role: "edge", fqdn: value.fqdn, path: [...path, "fqdn"] };
  }
}
