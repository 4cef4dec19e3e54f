import { counted, grouped } from "../../base/wording.ts";
import { carriersOf, neededFrontEnds, roomyFrontEnds } from "../../deployment/sizing/front-end.ts";
import type { Profile } from "../../profiles/profile.ts";
import { type Ground, ground, type Needs } from "./types.ts";
import { division } from "./wording.ts";

/** A Front End pool or Standard Edition server by its size. */
export type SizedPool = {
  readonly fqdn: string;
  readonly edition: "enterprise" | "standard";
  readonly users: number;
  readonly servers: number;
  /** The place of its site among the sites. */
  readonly site: number;
  /** Its number among all pools. */
  readonly number: string;
};

/** Why something has its size. */
export type Sum = { readonly says: string; readonly grounds: readonly Ground[] };

/** The pools of all sites, as few and as small as carry the users. */
export function sizedPools(needs: Needs): readonly SizedPool[] {
  const { profile, domain } = needs;
  let count = 0;
  return needs.sites.flatMap(({ users }, site) => {
    const standard = fitsStandard(users, needs);
    const loads = standard ? [users] : shares(users, profile);
    return loads.map((load): SizedPool => {
      const number = String(++count).padStart(2, "0");
      if (standard)
        return { fqdn: `se${number}.${domain}`, edition: "standard", users: load, servers: 1, site, number };
      const servers = enough(load, profile);
      return { fqdn: `pool${number}.${domain}`, edition: "enterprise", users: load, servers, site, number };
    });
  });
}

/** One Standard Edition server, where it homes the users and may be lost with them. */
function fitsStandard(users: number, { high, profile }: Needs): boolean {
  return !high && users <= profile.standardEditionUsers.value;
}

function enough(users: number, profile: Profile): number {
  return Math.max(roomyFrontEnds(users, profile), profile.recommendedFrontEnds.value);
}

/** The most carrying servers of a pool: it may hold so many users, and the servers that they need. */
function mostCarriers(profile: Profile): number {
  const { maxPoolUsers, maxFrontEnds, usersPerFrontEndAccepted: each } = profile;
  let carriers = 1;
  const fits = (more: number) =>
    more * each.value <= maxPoolUsers.value && roomyFrontEnds(more * each.value, profile) <= maxFrontEnds.value;
  while (fits(carriers + 1)) carriers++;
  return carriers;
}

/** The users of each pool: no more pools than needed, and no server more than in a pool without bounds, but for spares. */
function shares(users: number, profile: Profile): readonly number[] {
  const each = profile.usersPerFrontEndAccepted.value;
  const carriers = carriersOf(users, profile);
  const pools = Math.ceil(carriers / mostCarriers(profile));
  const free = carriers * each - users;
  const part = (whole: number, at: number) => Math.floor(whole / pools) + (at < whole % pools ? 1 : 0);
  return Array.from({ length: pools }, (_, at) => part(carriers, at) * each - part(free, pools - 1 - at));
}

/** How the number of servers of a pool comes about. */
export function sumOf({ edition, users, servers }: SizedPool, profile: Profile): Sum {
  const { usersPerFrontEnd: printed, usersPerFrontEndAccepted: each, spareFrontEnds, survivesOneLoss } = profile;
  if (edition === "standard") {
    const { standardEditionUsers: most } = profile;
    const says = `${counted(users, "user")}, and one Standard Edition server homes up to ${grouped(most.value)}`;
    return { says, grounds: [ground("users of a Standard Edition server", most)] };
  }
  const carriers = carriersOf(users, profile);
  const spare = neededFrontEnds(users, profile) - carriers;
  const room = roomyFrontEnds(users, profile) - carriers - spare;
  const least = profile.recommendedFrontEnds;
  const more = [...(spare > 0 ? [` + ${spare} spare`] : []), ...(room > 0 ? [` + ${room} for the loss of one`] : [])];
  const sum = `${division(users, "user", each.value)} to carry them${more.join("")}`;
  const short = servers > carriers + spare + room;
  return {
    says: short ? `${sum}, but at least ${servers}` : `${sum} = ${servers}`,
    grounds: [
      ground("users for each Front End Server", printed),
      ...(each.value === printed.value ? [] : [ground("users, as the same page rounds them", each)]),
      ...(spare > 0 ? [ground("spare Front End Server", spareFrontEnds)] : []),
      ...(room > 0 ? [ground("users of a lost server find room", survivesOneLoss)] : []),
      ...(short ? [ground("Front End Servers of a pool at least", least)] : []),
    ],
  };
}

/** Why a site has several pools. */
export function splitOf(users: number, profile: Profile): Sum {
  const { maxPoolUsers, maxFrontEnds, usersPerFrontEndAccepted: each } = profile;
  const most = mostCarriers(profile);
  return {
    says: `a pool takes ${most} servers to carry ${grouped(most * each.value)} users; ${division(users, "user", most * each.value)} pools`,
    grounds: [
      ground("users of a pool at most", maxPoolUsers),
      ground("Front End Servers of a pool at most", maxFrontEnds),
    ],
  };
}
