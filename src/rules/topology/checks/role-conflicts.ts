import type { Place } from "../../../deployment/roles.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { Role } from "../../../schema/deployment.ts";

/** Judged by rules of their names where they are on a Front End Server. */
const ofFrontEnd: readonly Role[] = ["back-end", "file-store"];

/** The roles but services of a Front End Server, which are part of it. */
function judged(roles: ReadonlyMap<Role, Place>): readonly Place[] {
  const hosts = roles.has("front-end") || roles.has("standard-edition");
  const services: readonly Role[] = hosts ? ["av-conferencing", "mediation"] : [];
  const left: readonly Role[] = [...services, ...(roles.has("front-end") ? ofFrontEnd : [])];
  return [...roles.values()].filter(({ role }) => !left.includes(role));
}

/** Whether a rule of its own judges all that is on a computer: edge-alone, xmpp-gateway-placement, archiving-collocation. */
export function isJudgedElsewhere(roles: ReadonlyMap<Role, Place>, { archiving }: Profile): boolean {
  if (roles.has("edge") || roles.has("xmpp-gateway")) return true;
  return roles.has("archiving") && archiving.value === "server-role";
}

/** The first two roles of a computer that may not share it; those that a Front End Server takes in may do so there. */
export function refusedPair(
  roles: ReadonlyMap<Role, Place>,
  { collocation: { value: rows } }: Profile,
): readonly Place[] | undefined {
  const places = judged(roles);
  const taken = (["front-end", "standard-edition"] as const)
    .filter((host) => roles.has(host))
    .map((host) => rows[host]);
  const pairs = places.flatMap((one, at) => places.slice(at + 1).map((other) => [one, other] as const));
  return pairs.find(([{ role: a }, { role: b }]) => {
    if (taken.some((row) => row?.includes(a) && row.includes(b))) return false;
    return (rows[a] ?? rows[b]) && !rows[a]?.includes(b) && !rows[b]?.includes(a);
  });
}
