import { keyOfName } from "../base/host-names.ts";
import { memoizeLast } from "../base/memoize.ts";
import { profiles } from "../profiles/index.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Deployment, PersistentChatPool } from "../schema/deployment.ts";
import { standardServers } from "./databases.ts";
import { type ListItem, partsOf, type SitePart, serverCount } from "./parts.ts";

/** A Persistent Chat pool with its servers. */
export type ChatPool = SitePart<ListItem<"persistentChatPools">> & {
  readonly servers: number;
  /** The servers that are not on standby. */
  readonly active: number;
};

/** All Persistent Chat pools. */
export function chatPools(deployment: Deployment): readonly ChatPool[] {
  return partsOf(deployment, "persistentChatPools").map((part) => ({
    ...part,
    get servers() {
      return serverCount(part.value.servers);
    },
    get active() {
      return Math.max(0, serverCount(part.value.servers) - (part.value.standbyServers ?? 0));
    },
  }));
}

/** The users that are connected to all pools together, as far as the manifest states them. */
export function chatUsers(pools: readonly ChatPool[]): number {
  return pools.reduce((sum, { value }) => sum + (value.peakUsers ?? 0), 0);
}

/** Whether a pool runs the product of the deployment, and not an earlier one that remains beside it. */
export function isOfProduct({ value }: Pick<ChatPool, "value">, { spec }: Deployment): boolean {
  return value.product === undefined || value.product === spec.product;
}

/** The computers, by their keys, of pools that run another product than the deployment. */
export const otherChatServers = memoizeLast((deployment: Deployment): ReadonlySet<string> => {
  const others = partsOf(deployment, "persistentChatPools").filter((pool) => !isOfProduct(pool, deployment));
  return new Set(others.flatMap(chatServerNames).map(keyOfName));
});

/** The names of a pool and of its servers. */
export function chatServerNames({ value: { fqdn, servers } }: Pick<ChatPool, "value">): readonly string[] {
  const members = typeof servers === "number" ? [] : servers;
  return [fqdn, ...members.map((one) => (typeof one === "string" ? one : one.fqdn))];
}

/** The profile of the product that a pool, or the pool of a database, runs. */
export function profileFor({ product }: Pick<PersistentChatPool, "product">, profile: Profile): Profile {
  return product === undefined || product === profile.product ? profile : profiles[product];
}

/** The Standard Edition server that also runs Persistent Chat, if a pool has one. */
export function standardServerOf(deployment: Deployment, pool: Pick<ChatPool, "value">): string | undefined {
  const standard = standardServers(deployment);
  return chatServerNames(pool).find((name) => standard.has(keyOfName(name)));
}
