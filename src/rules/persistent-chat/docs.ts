import type { RuleDocs } from "../../model/rule.ts";
import { stated } from "../../profiles/stated.ts";
import { chatGroupPages } from "./persistent-chat-databases.ts";
import { chatTopologyPages, legacyPages } from "./persistent-chat-placement.ts";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const persistentChatDocs: Readonly<Record<string, RuleDocs>> = {
  "persistent-chat-capacity": {
    checks:
      "A Persistent Chat pool has a maximum of servers, of active ones (`servers` minus `standbyServers`) and of those on standby, and needs an active one. Its `peakUsers` need one active server for every 20,000, and all pools together have a maximum of connected users. `provisionedUsers`, `peakEndpoints`, `accessControlEntries` and `invitations` have a maximum for each pool. What the manifest does not state is not checked.",
    disable: "You tested the pool with more users than the documentation supports",
    facts: [
      ...(["usersPerChat", "maxActiveChats", "maxChatUsers"] as const),
      ...(["maxChatAccounts", "maxChatEndpoints", "maxChatEntries", "maxChatInvitations"] as const),
    ],
    related: ["persistent-chat-placement", "feature-availability"],
  },
  "persistent-chat-placement": {
    checks:
      "A pool that shares a Standard Edition server, by its name or by that of one of its servers, must have one server, and is a warning if `availability` is `high`. The `domain` of a pool should be that of its next hop, or without `nextHop` that of a Front End pool, if all of these state one. A pool with another `product` requires that product in `coexistsWith`, and a product that has Persistent Chat. What a pool of another product requires is checked against that product. Roles on one computer are checked by `collocation`.",
    disable: "Persistent Chat is being moved to computers of its own",
    facts: ["usersPerChat"],
    pages: {
      "The topology of Persistent Chat": (profile) =>
        profile.usersPerChat.value === null ? [] : [stated(profile, chatTopologyPages)],
      "A pool of an earlier product": legacyPages,
    },
    related: ["collocation"],
  },
  "persistent-chat-databases": {
    checks:
      "The databases in `sqlStore` and `complianceStore` of a Persistent Chat pool must not use Always On availability groups. Each pool is checked against its own `product`. Mirroring on a product that no longer supports it is a warning, because the page on Persistent Chat still offers it. A `version` of SQL Server that the product supports, but its page on Persistent Chat does not name, is a warning; other versions are left to `platform-support`.",
    disable: "Microsoft confirmed that your database server is supported",
    facts: ["chatSqlServers", "sqlServers", "backEndHighAvailability"],
    pages: { "Availability groups for Persistent Chat": chatGroupPages },
    related: ["platform-support", "database-availability", "feature-availability"],
  },
};
