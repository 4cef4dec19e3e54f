import { joinList } from "../../../base/wording.ts";
import { type RoleAssignment, roleNames } from "../../../deployment/roles.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { Role } from "../../../schema/deployment.ts";

/** Roles on a Front End Server that the rules of their names check. */
const withOwnRule: readonly Role[] = ["back-end", "file-store"];

/** Roles that are services or products, and have no article in a sentence. */
const withoutArticle: readonly Role[] = [
  "av-conferencing",
  "mediation",
  "group-chat",
  "persistent-chat",
  "exchange-um",
  "office-web-apps",
  "sharepoint",
];

/** A role in a sentence: "a Front End Server", "Mediation". */
export function describeRole(role: Role): string {
  const name = roleNames[role];
  if (withoutArticle.includes(role)) return name;
  return `${/^[AEIOX]/.test(name) ? "an" : "a"} ${name}`;
}

/**
 * The roles to compare: all but the services of a Front End Server, which are part of it, and the databases that a
 * Standard Edition server has: its own, and that of Persistent Chat if it runs that too. Nor is a listed XMPP Gateway
 * compared: on later products xmpp-availability reports it.
 */
function comparedRoles(
  roles: ReadonlyMap<Role, RoleAssignment>,
  rows: Profile["collocation"]["value"],
): readonly RoleAssignment[] {
  const standard = roles.has("standard-edition");
  const chat = roles.has("persistent-chat") && rows["standard-edition"]?.includes("persistent-chat");
  const excluded = new Set<Role>([
    ...(misnamedRole(roles) ? (["front-end"] as const) : []),
    ...(roles.get("xmpp-gateway")?.path.includes("xmppGateways") ? (["xmpp-gateway"] as const) : []),
    ...(standard || roles.has("front-end") ? (["av-conferencing", "mediation"] as const) : []),
    ...(roles.has("front-end") ? withOwnRule : []),
    ...(standard ? (["back-end"] as const) : []),
    ...(standard && chat && !isOfPool(roles.get("database")) ? (["database"] as const) : []),
  ]);
  return [...roles.values()].filter(({ role }) => !excluded.has(role));
}

/** Whether a database is the archiving or monitoring database of a Front End pool. */
function isOfPool(database: RoleAssignment | undefined): boolean {
  return database !== undefined && ["archivingStore", "monitoringStore"].some((store) => database.path.includes(store));
}

/** Whether edge-alone, xmpp-gateway-placement or archiving-collocation checks the roles of a computer. */
export function hasCollocationRule(
  roles: ReadonlyMap<Role, RoleAssignment>,
  { archiving, xmpp }: Pick<Profile, "archiving" | "xmpp">,
): boolean {
  if (roles.has("edge")) return true;
  if (roles.has("xmpp-gateway") && xmpp.value === "separate-gateway") return true;
  return roles.has("archiving") && archiving.value === "server-role";
}

/** The role front-end that an entry states for a Standard Edition server of a list, in place of its own role. */
export function misnamedRole(roles: ReadonlyMap<Role, RoleAssignment>): RoleAssignment | undefined {
  const [frontEnd, standard] = [roles.get("front-end"), roles.get("standard-edition")];
  return frontEnd?.path.at(-1) === "roles" && standard && standard.path.at(-1) !== "roles" ? frontEnd : undefined;
}

/** The role of a Front End Server of an Enterprise pool. */
export function frontEndIn(roles: ReadonlyMap<Role, RoleAssignment>): RoleAssignment | undefined {
  return misnamedRole(roles) ? undefined : roles.get("front-end");
}

/** Two roles that may not be collocated. */
type Pair = readonly [RoleAssignment, RoleAssignment];

/** The pairs of roles that may not be collocated. Two roles that a Front End Server both allows may share it. */
export function unsupportedPairs(
  roles: ReadonlyMap<Role, RoleAssignment>,
  { collocation: { value: rows } }: Pick<Profile, "collocation">,
): readonly Pair[] {
  const assignments = comparedRoles(roles, rows);
  const hosts = (["front-end", "standard-edition"] as const)
    .filter((host) => roles.has(host))
    .map((host) => rows[host]);
  const pairs = assignments.flatMap((one, at) => assignments.slice(at + 1).map((other): Pair => [one, other]));
  return pairs.filter(([{ role: a }, { role: b }]) => {
    if (hosts.some((row) => row?.includes(a) && row.includes(b))) return false;
    return (rows[a] ?? rows[b]) && !rows[a]?.includes(b) && !rows[b]?.includes(a);
  });
}

/** Roles that are services of every Front End Server where they are no server roles. */
const services: readonly Role[] = ["archiving", "monitoring"];

/** What the product requires of the roles in these pairs: of as few roles as explain every pair. */
export function requirementOf(pairs: readonly Pair[], profile: Profile): string {
  const { collocation, archiving, name } = profile;
  const partnersOf = (role: Role) => collocation.value[role] ?? [];
  const strict = new Set<Role>();
  for (const pair of pairs) {
    const ordered = pair
      .map(({ role }) => role)
      .filter((role) => collocation.value[role])
      .sort((a, b) => partnersOf(a).length - partnersOf(b).length);
    if (ordered[0] && !ordered.some((role) => strict.has(role))) strict.add(ordered[0]);
  }
  const isNamed = (role: Role) => archiving.value === "server-role" || !services.includes(role);
  const alone = [...strict].filter((role) => partnersOf(role).length === 0).map((role) => `for ${describeRole(role)}`);
  const limited = [...strict]
    .filter((role) => partnersOf(role).length > 0)
    .map((role) => {
      const partners = joinList(partnersOf(role).filter(isNamed).map(describeRole), "or");
      return `supports ${describeRole(role)} only alone or together with ${partners}`;
    });
  const parts = alone.length > 0 ? [`requires a dedicated computer ${joinList(alone)}`, ...limited] : limited;
  return `${name} ${joinList(parts)}`;
}
