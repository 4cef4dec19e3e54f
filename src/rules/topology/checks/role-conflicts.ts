import type { RoleAssignment } from "../../../deployment/roles.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { Role } from "../../../schema/deployment.ts";

/** Roles on a Front End Server that the rules of their names check. */
const withOwnRule: readonly Role[] = ["back-end", "file-store"];

/** The roles to compare: all but the services of a Front End Server, which are part of it. */
function comparedRoles(roles: ReadonlyMap<Role, RoleAssignment>): readonly RoleAssignment[] {
  const hosts = roles.has("front-end") || roles.has("standard-edition");
  const services: readonly Role[] = hosts ? ["av-conferencing", "mediation"] : [];
  const excluded: readonly Role[] = [...services, ...(roles.has("front-end") ? withOwnRule : [])];
  return [...roles.values()].filter(({ role }) => !excluded.includes(role));
}

/** Whether edge-alone, xmpp-gateway-placement or archiving-collocation checks the roles of a computer. */
export function hasCollocationRule(roles: ReadonlyMap<Role, RoleAssignment>, { archiving }: Profile): boolean {
  if (roles.has("edge") || roles.has("xmpp-gateway")) return true;
  return roles.has("archiving") && archiving.value === "server-role";
}

/** The first two roles that may not be collocated. Two roles that a Front End Server both allows may share it. */
export function unsupportedPair(
  roles: ReadonlyMap<Role, RoleAssignment>,
  { collocation: { value: rows } }: Profile,
): readonly RoleAssignment[] | undefined {
  const assignments = comparedRoles(roles);
  const hosts = (["front-end", "standard-edition"] as const)
    .filter((host) => roles.has(host))
    .map((host) => rows[host]);
  const pairs = assignments.flatMap((one, at) => assignments.slice(at + 1).map((other) => [one, other] as const));
  return pairs.find(([{ role: a }, { role: b }]) => {
    if (hosts.some((row) => row?.includes(a) && row.includes(b))) return false;
    return (rows[a] ?? rows[b]) && !rows[a]?.includes(b) && !rows[b]?.includes(a);
  });
}
