import { keyOfName } from "../base/host-names.ts";
import { memoizeLast } from "../base/memoize.ts";
import type { Deployment, Role } from "../schema/deployment.ts";
import { type List, siteLists } from "../schema/lists.ts";
import type { Path } from "../yaml/path.ts";
import { nameIndex } from "./name-index.ts";
import { branchNamesOf, isItsOwnServer } from "./names.ts";
import { listNames, type NameFilter, partsOf } from "./parts.ts";
import { serversOf } from "./servers.ts";
import { storesOf } from "./service-names.ts";

/** A role of a computer, and where the manifest assigns it. */
export type RoleAssignment = {
  readonly role: Role;
  readonly fqdn: string;
  readonly path: Path;
};

/** The roles, as in messages. */
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
  "video-interop": "Video Interop Server",
  sharepoint: "SharePoint",
  "pstn-gateway": "PSTN gateway",
  "survivable-branch": "survivable branch",
} as const satisfies Record<Role, string>;

/** Roles that are not part of the product, or that include their own operating system. */
export const foreignRoles: readonly Role[] = [
  "back-end",
  "database",
  "file-store",
  "reverse-proxy",
  "xmpp-gateway",
  "exchange-um",
  "office-web-apps",
  "sharepoint",
  "pstn-gateway",
  "survivable-branch",
];

/** Whether one of some roles is a role of the product that is installed on Windows Server. */
export function runsProduct(roles: readonly Role[]): boolean {
  return roles.some((role) => !foreignRoles.includes(role));
}

/**
 * The roles of each computer, by its key, each with its first assignment: a list, a stated role or a store. Omits computers
 * that are named once without stated roles, because their only role cannot conflict with another one.
 */
export const rolesByServer = memoizeLast(
  (deployment: Deployment): ReadonlyMap<string, ReadonlyMap<Role, RoleAssignment>> => {
    const computers = new Map<string, Map<Role, RoleAssignment>>();
    const { repeated } = nameIndex(deployment);
    if (repeated.size === 0) return computers;
    for (const assignment of assignmentsOf(deployment, (fqdn) => repeated.has(keyOfName(fqdn)))) {
      const key = keyOfName(assignment.fqdn);
      const roles = computers.get(key);
      if (!roles) computers.set(key, new Map([[assignment.role, assignment]]));
      else if (!roles.has(assignment.role)) roles.set(assignment.role, assignment);
    }
    return computers;
  },
);

function* assignmentsOf(deployment: Deployment, accepts: NameFilter): Iterable<RoleAssignment> {
  yield* singleServers(deployment, accepts);
  for (const { fqdn, roles, pool, path, namePath, statedRoles = [] } of serversOf(deployment, accepts)) {
    for (const [at, role] of roles.entries()) {
      const listed = at === 0 && pool !== undefined;
      const stated = [...path, statedRoles.includes(role) ? "roles" : "collocatedWith"];
      yield { role, fqdn, path: listed ? namePath : stated };
    }
  }
  for (const { fqdn, path } of branchNamesOf(deployment))
    if (accepts(fqdn)) yield { role: "survivable-branch", fqdn, path };
  for (const { role, name, path } of storesOf(deployment, accepts)) yield { role, fqdn: name, path };
}

/** Servers that are only counted, but have the name of their pool because they are its only server. */
function* singleServers(deployment: Deployment, accepts: NameFilter): Iterable<RoleAssignment> {
  for (const list of listNames) {
    const { singleServerRole: role }: List = siteLists[list];
    for (const { value, path } of role ? partsOf(deployment, list) : []) {
      if (role && accepts(value.fqdn) && isItsOwnServer(value))
        yield { role, fqdn: value.fqdn, path: [...path, "fqdn"] };
    }
  }
}
