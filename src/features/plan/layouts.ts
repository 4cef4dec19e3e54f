import { formatNumber, joinList, pluralize, quote } from "../../base/wording.ts";
import { neededFrontEnds, serversForLoad } from "../../deployment/sizing/front-end.ts";
import { requiredFrontEnds } from "../../deployment/sizing/required-servers.ts";
import type { Profile } from "../../profiles/profile.ts";
import { maxServersForLoad, type SizedPool } from "./front-ends.ts";
import { refuse } from "./refuse.ts";
import type { FrontEnds, Needs } from "./types.ts";

/** The users of each pool of a site. In a layout with pairs, each two consecutive pools are paired. */
type Loads = readonly number[];

/** A layout of a site: its edition, whether pools are paired, and the users of each pool, or why it does not fit. */
type Layout = {
  readonly edition: SizedPool["edition"];
  readonly paired: boolean;
  readonly loads: (users: number, needs: Needs) => Loads | string;
};

const layouts: Readonly<Record<FrontEnds, Layout>> = {
  standard: { edition: "standard", paired: false, loads: oneStandard },
  "standard-pair": { edition: "standard", paired: true, loads: standardPair },
  enterprise: { edition: "enterprise", paired: false, loads: enterprisePools },
  "enterprise-pair": { edition: "enterprise", paired: true, loads: enterprisePairs },
};

/** The layouts by which a site is planned if none is chosen, from the fewest computers up: the first one that fits. */
function defaults({ high, topology }: Needs): readonly FrontEnds[] {
  if (topology.pools !== undefined) return ["enterprise"];
  return high ? ["standard-pair", "enterprise"] : ["standard", "standard-pair", "enterprise"];
}

/** The layout of a site, and the users of each of its pools. */
export type SiteLayout = { readonly frontEnds: FrontEnds; readonly loads: Loads };

/** The layout of each site: the chosen one where it fits, else the default. Rejects a choice that fits no site. */
export function siteLayouts(needs: Needs): readonly SiteLayout[] {
  const { frontEnds } = needs.topology;
  const chosen = needs.sites.map(({ users }) => loadsBy(frontEnds, users, needs));
  const [first] = chosen;
  if (typeof first === "string" && chosen.every((one) => typeof one === "string"))
    refuse(`topology.frontEnds is ${quote(frontEnds ?? "")}, which fits no site: ${first}`);
  return needs.sites.map(({ users }, at): SiteLayout => {
    const loads = chosen[at];
    return frontEnds && Array.isArray(loads) ? { frontEnds, loads } : defaultLayout(users, needs);
  });
}

function loadsBy(frontEnds: FrontEnds | undefined, users: number, needs: Needs): Loads | string | undefined {
  return frontEnds && layouts[frontEnds].loads(users, needs);
}

function defaultLayout(users: number, needs: Needs): SiteLayout {
  const tried = defaults(needs).map((frontEnds) => ({ frontEnds, loads: layouts[frontEnds].loads(users, needs) }));
  const fitting = tried.find((one): one is SiteLayout => typeof one.loads !== "string");
  return fitting ?? refuse(tried.map(({ loads }) => loads).join("; "));
}

/** The layouts that fit at least one site. */
export function fittingLayouts(needs: Needs): readonly FrontEnds[] {
  const names = Object.keys(layouts) as readonly FrontEnds[];
  return names.filter((name) => needs.sites.some(({ users }) => typeof layouts[name].loads(users, needs) !== "string"));
}

/** The pools of all sites. */
export function sizePools(needs: Needs): readonly SizedPool[] {
  let count = 0;
  return siteLayouts(needs).flatMap(({ frontEnds, loads }, site) => {
    const first = count;
    count += loads.length;
    return loads.map((users, at) => sizedPool(layouts[frontEnds], loads, { users, at, site, first }, needs));
  });
}

type Place = { readonly users: number; readonly at: number; readonly site: number; readonly first: number };

function sizedPool({ edition, paired }: Layout, loads: Loads, { users, at, site, first }: Place, needs: Needs) {
  const { profile, domain } = needs;
  const [prefix, number] = [edition === "standard" ? "se" : "pool", twoDigits(first + at + 1)];
  const nameOf = (place: number) => `${prefix}${twoDigits(first + place + 1)}.${domain}`;
  // The pools 0 and 1 are a pair, then 2 and 3.
  const partner = at ^ 1;
  const pair = paired ? { pair: { fqdn: nameOf(partner), users: loads[partner] ?? 0 } } : {};
  const servers = edition === "standard" ? 1 : pairServers(users, paired ? (loads[partner] ?? 0) : 0, profile);
  return { fqdn: nameOf(at), edition, users, servers, site, number, ...pair } satisfies SizedPool;
}

/** The servers of an Enterprise pool that also serves the users of its pair while the pair is down. */
function pairServers(users: number, pairUsers: number, profile: Profile): number {
  const own = requiredFrontEnds(users, profile);
  return pairUsers === 0 ? own : Math.max(own, neededFrontEnds(users + pairUsers, profile));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function oneStandard(users: number, { high, profile, topology }: Needs): Loads | string {
  const most = profile.standardEditionUsers.value;
  if (topology.pools !== undefined) return poolsAreEnterprise;
  if (high) return "high availability requires paired Standard Edition servers or an Enterprise pool";
  return users <= most ? [users] : `a Standard Edition server homes up to ${formatNumber(most)} users`;
}

const poolsAreEnterprise = "topology.pools is a number of Enterprise pools";

function standardPair(users: number, { profile, topology }: Needs): Loads | string {
  const { standardEditionUsers: each, standardEditionFailoverUsers: both, poolPairing, name } = profile;
  if (topology.pools !== undefined) return poolsAreEnterprise;
  if (!poolPairing.value || both.value === null) return `${name} does not support pool pairing`;
  const most = Math.min(2 * each.value, both.value);
  return users <= most
    ? evenly(users, 2)
    : `one of two paired Standard Edition servers serves up to ${formatNumber(most)} users`;
}

/** Enterprise pools that share the users of a site evenly: the fewest, or a chosen number. */
function enterprisePools(users: number, { profile, topology }: Needs): Loads | string {
  const least = Math.ceil(serversForLoad(users, profile) / maxServersForLoad(profile));
  return pooled(users, least, topology.pools);
}

/** Paired Enterprise pools: each pair homes as many users as one of its pools can serve alone. */
function enterprisePairs(users: number, { profile, topology }: Needs): Loads | string {
  const { pairedPoolUsers, poolPairing, name } = profile;
  if (!poolPairing.value || pairedPoolUsers.value === null) return `${name} does not support pool pairing`;
  if (topology.pools !== undefined && topology.pools % 2 === 1) return "topology.pools is odd, but pools are paired";
  const most = Math.min(2 * pairedPoolUsers.value, mostInPair(profile));
  return pooled(users, 2 * Math.ceil(users / most), topology.pools);
}

/** The users that one pool can serve with the maximum of servers, without a spare one for a failure in the meantime. */
function mostInPair({ maxFrontEnds, spareFrontEnds, usersPerFrontEndAccepted: each }: Profile): number {
  return (maxFrontEnds.value - spareFrontEnds.value) * each.value;
}

function pooled(users: number, least: number, chosen = least): Loads | string {
  if (chosen < least) return `${pluralize(users, "user")} require at least ${formatNumber(least)} pools`;
  if (chosen > users && chosen > least)
    return `${pluralize(users, "user")} cannot be split over ${formatNumber(chosen)} pools`;
  return evenly(users, chosen);
}

/** Splits users over pools, the larger parts first; the parts differ by one at most. */
function evenly(users: number, pools: number): Loads {
  return Array.from({ length: pools }, (_, at) => Math.floor(users / pools) + (at < users % pools ? 1 : 0));
}

/** The layouts of a plan in words: "two paired Standard Edition servers". */
export function describeLayouts(names: readonly FrontEnds[]): string {
  return joinList([...new Set(names)].map((name) => layoutNames[name]));
}

/** What each layout is called. */
export const layoutNames: Readonly<Record<FrontEnds, string>> = {
  standard: "one Standard Edition server",
  "standard-pair": "two paired Standard Edition servers",
  enterprise: "Enterprise pools",
  "enterprise-pair": "paired Enterprise pools",
};
