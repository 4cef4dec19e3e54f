import type { ChatPool } from "../deployment/chat-pools.ts";
import type { CallLoad } from "../deployment/sizing/mediation.ts";
import type { Profile } from "../profiles/profile.ts";
import { type Limit, limitBy } from "./limits.ts";

/** The limits of a pool that processes calls. */
export function callLimits({ calls, most, afterLoss, each }: CallLoad, rule: string): readonly Limit[] {
  const own = { users: calls, unit: "calls" } as const;
  return [
    ...limitBy(each, most, { ...own, when: "all", what: "call capacity", rule }),
    ...limitBy(each, afterLoss, { ...own, when: "server-lost", what: "calls after one failure" }),
  ];
}

/** All Persistent Chat pools together: their number and their users. */
export type AllChats = { readonly pools: number; readonly users: number };

const rule = "persistent-chat-capacity";

/** The limits of a Persistent Chat pool. */
export function chatLimits(pool: ChatPool, all: AllChats, profile: Profile): readonly Limit[] {
  if (profile.usersPerChat.value === null) return [];
  const numbers = numberLimits.flatMap(({ key, fact, ...limit }) => {
    const users = pool.value[key];
    return users === undefined
      ? []
      : limitBy(profile[fact], profile[fact].value, { ...limit, when: "all", rule, users });
  });
  return [...connectedLimits(pool, all, profile), ...numbers];
}

/** The numbers of a pool with a maximum of their own. */
const numberLimits = [
  { key: "peakEndpoints", fact: "maxChatEndpoints", what: "endpoint maximum", unit: "endpoints" },
  { key: "provisionedUsers", fact: "maxChatAccounts", what: "provisioned users", whose: "who can use it" },
  { key: "accessControlEntries", fact: "maxChatEntries", what: "access control entries", unit: "entries" },
  { key: "invitations", fact: "maxChatInvitations", what: "open invitations", unit: "invitations" },
] as const;

/** The limits for connected users. A standby server takes over from one that fails. */
function connectedLimits(pool: ChatPool, all: AllChats, profile: Profile): readonly Limit[] {
  const { peakUsers: users } = pool.value;
  const { usersPerChat: each, maxChatUsers, maxActiveChats } = profile;
  if (users === undefined || each.value === null) return [];
  const active = Math.min(pool.active, maxActiveChats.value ?? pool.active);
  const left = Math.min(active, Math.max(0, pool.servers - 1));
  const own = { when: "all", rule } as const;
  const total = {
    ...own,
    what: "maximum of all pools",
    users: all.users,
    whose: "of all Persistent Chat pools",
  };
  return [
    ...limitBy(each, active * each.value, { ...own, what: "server capacity", users }),
    ...(all.pools > 1 ? limitBy(maxChatUsers, maxChatUsers.value, total) : []),
    ...limitBy(each, left * each.value, { when: "server-lost", what: "single server failure", users }),
  ];
}
