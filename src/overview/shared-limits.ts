import { serverCount } from "../deployment/parts.ts";
import { largestPartners } from "../deployment/sizing/paired-pools.ts";
import type { RemoteLoad } from "../deployment/sizing/remote-users.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Deployment } from "../schema/deployment.ts";
import { type Limit, limitBy } from "./limits.ts";

/** The limits of servers that share their users, including the loss of a site. */
export function remoteLimits(
  { servers, users = 0, each }: RemoteLoad,
  inLostSite: number | undefined,
  rule: string,
): readonly Limit[] {
  const limit = { users, source: each.source };
  const left = Math.max(0, servers - 1) * each.value;
  return [
    { ...limit, when: "all", what: "server capacity", rule, most: servers * each.value },
    { ...limit, when: "server-lost", what: "single server failure", most: left },
    ...(inLostSite === undefined
      ? []
      : [{ ...limit, when: "site-lost", what: "site failure", most: (servers - inLostSite) * each.value } as const]),
  ];
}

/** The maximum of these servers in one site, among the sites with pools paired with those of another site. */
export function mostInOneSite({ pools }: RemoteLoad, deployment: Deployment, profile: Profile): number | undefined {
  const sites = pairedSites(deployment, profile);
  if (sites.size === 0) return undefined;
  const servers = new Map<unknown, number>([...sites].map((site) => [site, 0]));
  for (const { value, site } of pools) {
    if (sites.has(site)) servers.set(site, (servers.get(site) ?? 0) + serverCount(value.servers));
  }
  return Math.max(...servers.values());
}

function pairedSites(deployment: Deployment, { poolPairing }: Profile): ReadonlySet<unknown> {
  if (!poolPairing.value) return new Set();
  const pairs = [...largestPartners(deployment)].filter(([one, other]) => one.site !== other.site);
  return new Set(pairs.map(([{ site }]) => site));
}

/** The limits of a single server without failover. */
export function singleLimits(fact: Parameters<typeof limitBy>[0], most: number | null, users: number, rule: string) {
  if (most === null) return [];
  return [
    ...limitBy(fact, most, { when: "all", what: "server capacity", users, rule }),
    ...limitBy(fact, 0, { when: "server-lost", what: "single server failure", users }),
  ];
}
