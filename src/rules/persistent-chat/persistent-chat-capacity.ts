import { formatNumber } from "../../base/wording.ts";
import { type ChatPool, chatPools, chatUsers, profileFor } from "../../deployment/chat-pools.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { numberHits, serverHits } from "./checks/chat-limits.ts";

export const persistentChatCapacity: Rule = {
  id: "persistent-chat-capacity",
  title: "Persistent Chat pools support their users, endpoints and chat rooms",
  level: "warning",
  preset: "recommended",
  why: "Users are refused or wait for messages, and the performance of the servers can degrade significantly",
  fix: "Add active Persistent Chat Servers up to four, or reduce what the message names",
  source: "persistent-chat-capacity-2015",
  evidence: "A*",
  applies: (deployment) => partsOf(deployment, "persistentChatPools").length > 0,
  *check(deployment, { profile }) {
    const { maxChatUsers: most, name } = profile;
    const pools = chatPools(deployment);
    for (const pool of pools) yield* serverHits(deployment, pool, profileFor(pool.value, profile));
    for (const pool of pools) yield* numberHits(pool, profileFor(pool.value, profile));
    const users = chatUsers(pools);
    const [first] = pools.toSorted((one, other) => usersOf(other) - usersOf(one));
    // A pool that has more alone is reported by itself.
    if (most.value === null || !first || users <= most.value || usersOf(first) > most.value) return;
    yield {
      path: [...first.path, "peakUsers"],
      message: `the Persistent Chat pools have ${formatNumber(users)} connected users; ${name} supports at most ${formatNumber(most.value)} in all pools together`,
      fact: most,
      size: { amount: users - most.value, unit: "user" },
    };
  },
};

function usersOf({ value }: ChatPool): number {
  return value.peakUsers ?? 0;
}
