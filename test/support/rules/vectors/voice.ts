import type { PersistentChatPool } from "../../../../src/schema/deployment.ts";
import { around, each, once, type Parts, pool, type Vector, valuesOf } from "./vector.ts";

const mediation = (peakCalls: number, hyperThreading: boolean): Parts => ({
  site: {
    mediationPools: [
      {
        fqdn: "med.contoso.com",
        peakCalls,
        servers: [{ fqdn: "med.contoso.com", hyperThreading, platform: "virtual" }],
      },
    ],
  },
});

const chat = (parts: Partial<PersistentChatPool>): Parts => ({
  site: { persistentChatPools: [{ fqdn: "chat.contoso.com", servers: 1, ...parts }] },
});

/** The largest pool and a second one, with users in both. */
const twoPools = (users: number): Parts => {
  const first = { fqdn: "chat.contoso.com", servers: 4, peakUsers: 60_000 };
  const second = { fqdn: "chat02.contoso.com", servers: 4, peakUsers: users - 60_000 };
  return { site: { persistentChatPools: [first, second] } };
};

/** Telephony, video conferencing systems, shared presentations and Persistent Chat. */
export const voice: Readonly<Record<string, Vector>> = {
  callsPerMediation: around(
    ({ callsPerMediation }) => callsPerMediation.value,
    (calls) => mediation(calls, true),
  ),
  callsPerMediationWithoutHyperThreading: around(
    ({ callsPerMediationWithoutHyperThreading: fact }) => fact.value,
    (calls) => mediation(calls, false),
  ),
  callsPerFrontEnd: around(
    ({ callsPerFrontEnd }) => callsPerFrontEnd.value && 3 * callsPerFrontEnd.value,
    (peakPstnCalls) => ({ site: { frontEndPools: [pool({ collocated: ["mediation"], peakPstnCalls })] } }),
  ),
  videoInterop: once("a Video Interop Server", () => ({
    site: { videoInteropPools: [{ fqdn: "vis.contoso.com", servers: 1 }] },
  })),
  callsPerVideoInterop: around(
    ({ callsPerVideoInterop }) => callsPerVideoInterop.value,
    (peakCalls) => ({ site: { videoInteropPools: [{ fqdn: "vis.contoso.com", servers: 1, peakCalls }] } }),
  ),
  officeWebApps: once("an Office Web Apps Server", () => ({
    site: { officeWebAppsServers: [{ fqdn: "owas.contoso.com" }] },
  })),
  usersPerChat: around(
    ({ usersPerChat }) => usersPerChat.value,
    (peakUsers) => chat({ peakUsers }),
  ),
  maxChatUsers: around(({ maxChatUsers }) => maxChatUsers.value, twoPools),
  maxActiveChats: around(
    ({ maxActiveChats }) => maxActiveChats.value,
    (servers) => chat({ servers }),
  ),
  maxChatAccounts: around(
    ({ maxChatAccounts }) => maxChatAccounts.value,
    (provisionedUsers) => chat({ provisionedUsers }),
  ),
  maxChatEndpoints: around(
    ({ maxChatEndpoints }) => maxChatEndpoints.value,
    (peakEndpoints) => chat({ peakEndpoints }),
  ),
  maxChatEntries: around(
    ({ maxChatEntries }) => maxChatEntries.value,
    (accessControlEntries) => chat({ accessControlEntries }),
  ),
  maxChatInvitations: around(
    ({ maxChatInvitations }) => maxChatInvitations.value,
    (invitations) => chat({ invitations }),
  ),
  chatSqlServers: each(
    () => [...valuesOf(({ chatSqlServers }) => chatSqlServers), "SQL Server 2019", "SQL Server 2008 R2"],
    (version) => chat({ sqlStore: { sqlServer: "sql01.contoso.com", version } }),
  ),
};
