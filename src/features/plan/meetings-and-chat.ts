import { formatNumber } from "../../base/wording.ts";
import { neededServers } from "../../deployment/sizing/remote-users.ts";
import type { OfficeWebAppsServer, PersistentChatPool } from "../../schema/deployment.ts";
import type { SizedPool } from "./front-ends.ts";
import { refuse } from "./refuse.ts";
import { citeFact, type Needs, type PlanStep } from "./types.ts";
import { division } from "./wording.ts";

/** The Office Web Apps Server for shared presentations. Lync Server 2010 renders them itself. */
export function planOfficeWebApps({ meetings, profile, domain }: Needs): OfficeWebAppsServer | undefined {
  return meetings?.powerPoint && profile.officeWebApps.value ? { fqdn: `owas01.${domain}` } : undefined;
}

/** The reason for the Office Web Apps Server. */
export function officeWebAppsSteps(
  server: OfficeWebAppsServer | undefined,
  { profile, high }: Needs,
): readonly PlanStep[] {
  if (!server) return [];
  return [
    {
      path: ["spec", "sites", 0, "officeWebAppsServers", 0],
      reason: `renders the presentations that users share in meetings${high ? "; a farm of two servers with this name, one of which may fail" : ""}`,
      facts: [citeFact("Office Web Apps Server for shared presentations", profile.officeWebApps)],
      row: { role: "Office Web Apps Server", name: server.fqdn, servers: high ? 2 : 1 },
    },
  ];
}

/** The Persistent Chat pool with the fewest servers for its users, and one on standby for high availability. */
export function planChat(pools: readonly SizedPool[], needs: Needs): PersistentChatPool | undefined {
  const { chat, profile, domain, high } = needs;
  if (!chat) return undefined;
  const { usersPerChat: each, maxChatUsers: most } = profile;
  if (each.value === null || most.value === null) return refuse(`${profile.name} has no Persistent Chat`);
  if (chat.peak > most.value)
    refuse(
      `persistentChat has ${formatNumber(chat.peak)} users at peak; ${profile.name} supports at most ${formatNumber(most.value)}`,
    );
  const first = pools[0]?.fqdn ?? "";
  const enterprise = pools.some(({ edition }) => edition === "enterprise");
  const active = Math.max(1, neededServers(chat.peak, each.value));
  return {
    fqdn: `chat01.${domain}`,
    servers: active + (high ? 1 : 0),
    ...(high && { standbyServers: 1 }),
    peakUsers: chat.peak,
    sqlStore: { sqlServer: `sqlchat01.${domain}`, ...(high && { highAvailability: "cluster" }) },
    // The file store of a Standard Edition server can be on the server itself.
    fileStore: { server: enterprise ? `files01.${domain}` : first, share: "Chat" },
    nextHop: first,
  };
}

/** The reasons for the Persistent Chat pool and its database. */
export function chatSteps(pool: PersistentChatPool | undefined, needs: Needs): readonly PlanStep[] {
  const { chat, profile, high } = needs;
  if (!pool || !chat) return [];
  const path = ["spec", "sites", 0, "persistentChatPools", 0];
  const sum = chat.sum ? `${chat.sum}; ` : "";
  const load = division(chat.peak, "chat user", profile.usersPerChat.value ?? 1);
  return [
    {
      path: [...path, "servers"],
      reason: `${sum}${load}${high ? " + 1 on standby" : ""}`,
      facts: [
        citeFact("connected users per Persistent Chat Server", profile.usersPerChat),
        ...(chat.model ? [citeFact("users of Persistent Chat in the user model", chat.model)] : []),
      ],
      row: { role: "Persistent Chat pool", name: pool.fqdn, servers: Number(pool.servers), users: chat.peak },
    },
    {
      path: [...path, "sqlStore"],
      reason: `a database server of its own, since the Back End of a pool is not recommended for it${high ? "; a failover cluster, because Persistent Chat supports no availability groups" : ""}`,
      facts: [citeFact("Persistent Chat", profile.persistentChat)],
      row: { role: "Persistent Chat database", name: pool.sqlStore?.sqlServer ?? "", servers: 1 },
    },
  ];
}

/** The reason for the users in meetings of each pool. */
export function meetingSteps(pools: readonly SizedPool[], { meetings, profile }: Needs): readonly PlanStep[] {
  const model = meetings?.model;
  if (!meetings?.sum || !model) return [];
  const counts = new Map<number, number>();
  return pools.map(({ site }) => {
    const place = counts.get(site) ?? 0;
    counts.set(site, place + 1);
    return {
      path: ["spec", "sites", site, "frontEndPools", place, "peakMeetingUsers"],
      reason: `${meetings.sum} in meetings at the same time, shared by the users of each pool`,
      facts: [
        citeFact("users in meetings in the user model", model),
        citeFact("participants per meeting", profile.sharedMeetingUsers),
      ],
    };
  });
}
