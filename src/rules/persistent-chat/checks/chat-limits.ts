import { formatNumber, pluralize, quote } from "../../../base/wording.ts";
import { type ChatPool, standardServerOf } from "../../../deployment/chat-pools.ts";
import { neededServers } from "../../../deployment/sizing/remote-users.ts";
import type { Hit } from "../../../model/rule.ts";
import type { SizeUnit } from "../../../model/size.ts";
import type { Maybe } from "../../../profiles/fact.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { Deployment } from "../../../schema/deployment.ts";

/** Too many servers of a pool, otherwise too few for its users. */
export function* serverHits(deployment: Deployment, pool: ChatPool, profile: Profile): Iterable<Hit> {
  yield* countHits(pool, profile);
  const { maxChatUsers, usersPerChat: each, maxActiveChats, name } = profile;
  const { value, path, servers, active } = pool;
  const { peakUsers = 0 } = value;
  const needed = each.value === null ? 0 : neededServers(peakUsers, each.value);
  // Without a server: pool-servers.
  if (servers === 0 || needed <= active) return;
  const start = `Persistent Chat pool ${quote(value.fqdn)} has ${pluralize(peakUsers, "connected user")}`;
  const at = [...path, "peakUsers"];
  const perServer = formatNumber(each.value ?? 0);
  const standard = standardServerOf(deployment, pool);
  if (maxActiveChats.value !== null && needed > maxActiveChats.value) {
    const most = maxChatUsers.value ?? 0;
    const message = `${start}; ${name} supports at most ${formatNumber(most)} in all pools together, with ${formatNumber(maxActiveChats.value)} active servers for ${perServer} each`;
    yield { path: at, message, fact: maxChatUsers, size: { amount: peakUsers - most, unit: "user" } };
  } else if (standard !== undefined && servers === 1) {
    const message = `${start} on Standard Edition server ${quote(standard)}; ${name} supports ${perServer} there and no further server, so fewer users or a pool on servers of its own are required`;
    yield { path: at, message, fact: each, size: { amount: peakUsers - (each.value ?? 0), unit: "user" } };
  } else {
    const message = `${start} and ${pluralize(active, "active server")}; ${name} requires ${formatNumber(needed)} (one per ${perServer} users)`;
    yield { path: at, message, fact: each, size: { amount: needed - active, unit: "missing server" } };
  }
}

/** More servers than a pool may have, of those that serve users and of those on standby. */
function* countHits({ value, path, servers, active }: ChatPool, profile: Profile): Iterable<Hit> {
  const { maxActiveChats, name } = profile;
  const start = `Persistent Chat pool ${quote(value.fqdn)} has`;
  const standby = servers - active;
  const most = maxActiveChats.value ?? Number.POSITIVE_INFINITY;
  const tooMany = (key: string, count: string, amount: number, fact: Maybe<number>, of: string): Hit => ({
    path: [...path, key],
    message: `${start} ${count}; ${name} supports at most ${formatNumber(fact.value ?? 0)}${of}`,
    fact,
    size: { amount, unit: "server" },
  });
  if (active > most) {
    const count = pluralize(active, "active server");
    yield tooMany("servers", count, active - most, maxActiveChats, ", and as many more on standby");
  }
  if (standby > most) {
    const count = pluralize(standby, "server");
    yield tooMany("standbyServers", `${count} on standby`, standby - most, maxActiveChats, ", and as many active ones");
  }
  // Users for whom no server is active are reported with their number.
  if (servers === 0 || active > 0 || (value.peakUsers ?? 0) > 0) return;
  const message = `${start} ${pluralize(servers, "server")}, all on standby; ${name} requires an active server, and serves no user on a server on standby`;
  yield { path: [...path, "standbyServers"], message, fact: profile.usersPerChat };
}

/** A number with a maximum for each pool: its property, its fact, and what it counts. */
type Row = {
  readonly key: "provisionedUsers" | "peakEndpoints" | "accessControlEntries" | "invitations";
  readonly fact: "maxChatAccounts" | "maxChatEndpoints" | "maxChatEntries" | "maxChatInvitations";
  readonly what: string;
  readonly unit?: SizeUnit;
  /** What the same page states elsewhere. */
  readonly also?: string;
};

const rows: readonly Row[] = [
  { key: "provisionedUsers", fact: "maxChatAccounts", what: "users who can use it", unit: "user" },
  { key: "peakEndpoints", fact: "maxChatEndpoints", what: "connected endpoints", unit: "endpoint" },
  { key: "accessControlEntries", fact: "maxChatEntries", what: "access control entries" },
  {
    key: "invitations",
    fact: "maxChatInvitations",
    what: "invitations",
    also: " (above, performance can degrade; a table of the same page allows 2,000,000)",
  },
];

/** The numbers of a pool that exceed their maximum. */
export function* numberHits({ value, path }: ChatPool, profile: Profile): Iterable<Hit> {
  for (const { key, fact: factName, what, unit, also = "" } of rows) {
    const [number, fact] = [value[key], profile[factName]];
    if (number === undefined || fact.value === null || number <= fact.value) continue;
    yield {
      path: [...path, key],
      message: `Persistent Chat pool ${quote(value.fqdn)} has ${formatNumber(number)} ${what}; ${profile.name} supports at most ${formatNumber(fact.value)}${also}`,
      fact,
      ...(unit && { size: { amount: number - fact.value, unit } }),
    };
  }
}
