import type { Maybe } from "./fact.ts";

/** Persistent Chat. */
export type Chat = {
  /** Connected users per active server, and in all pools together. */
  readonly usersPerChat: Maybe<number>;
  readonly maxChatUsers: Maybe<number>;
  /** Active servers of a pool. As many more can be on standby. */
  readonly maxActiveChats: Maybe<number>;
  /** Users who can use a pool, and connected endpoints. */
  readonly maxChatAccounts: Maybe<number>;
  readonly maxChatEndpoints: Maybe<number>;
  /** Entries of access control lists, and open invitations. */
  readonly maxChatEntries: Maybe<number>;
  readonly maxChatInvitations: Maybe<number>;
  /** Versions of SQL Server for its databases; null if those of the product apply. */
  readonly chatSqlServers: Maybe<readonly string[]>;
};

/** Lync Server 2010 has Group Chat instead. */
export const chat2010: Chat = {
  usersPerChat: { value: null, source: "persistent-chat-2013", evidence: "C" },
  maxChatUsers: { value: null, source: "persistent-chat-2013", evidence: "C" },
  maxActiveChats: { value: null, source: "persistent-chat-2013", evidence: "C" },
  maxChatAccounts: { value: null, source: "persistent-chat-2013", evidence: "C" },
  maxChatEndpoints: { value: null, source: "persistent-chat-2013", evidence: "C" },
  maxChatEntries: { value: null, source: "persistent-chat-2013", evidence: "C" },
  maxChatInvitations: { value: null, source: "persistent-chat-2013", evidence: "C" },
  chatSqlServers: { value: null, source: "databases-2010", evidence: "A" },
};

export const chat2013: Chat = {
  usersPerChat: { value: 20_000, source: "persistent-chat-2013", evidence: "A*" },
  maxChatUsers: { value: 80_000, source: "persistent-chat-2013", evidence: "A*" },
  maxActiveChats: { value: 4, source: "persistent-chat-2013", evidence: "A*" },
  maxChatAccounts: { value: 150_000, source: "persistent-chat-2013", evidence: "A*" },
  maxChatEndpoints: { value: 120_000, source: "persistent-chat-2013", evidence: "A*" },
  // From the page of the next product, which repeats the other figures.
  maxChatEntries: { value: 2_000_000, source: "persistent-chat-capacity-2015", evidence: "C" },
  maxChatInvitations: { value: 1_000_000, source: "persistent-chat-capacity-2015", evidence: "C" },
  chatSqlServers: { value: null, source: "databases-2013", evidence: "A" },
};

/** 2019 and Subscription Edition share these pages with 2015. */
export const chat2019: Chat = {
  usersPerChat: { value: 20_000, source: "persistent-chat-requirements-2015", evidence: "A*" },
  maxChatUsers: { value: 80_000, source: "persistent-chat-topology-2015", evidence: "A*" },
  maxActiveChats: { value: 4, source: "persistent-chat-topology-2015", evidence: "A*" },
  maxChatAccounts: { value: 150_000, source: "persistent-chat-capacity-2015", evidence: "A*" },
  maxChatEndpoints: { value: 120_000, source: "persistent-chat-capacity-2015", evidence: "A*" },
  maxChatEntries: { value: 2_000_000, source: "persistent-chat-capacity-2015", evidence: "A*" },
  // The table of the same page allows 2,000,000.
  maxChatInvitations: { value: 1_000_000, source: "persistent-chat-capacity-2015", evidence: "A*" },
  chatSqlServers: {
    value: ["SQL Server 2012", "SQL Server 2014", "SQL Server 2016 SP1", "SQL Server 2017"],
    source: "persistent-chat-requirements-2015",
    evidence: "A*",
  },
};

export const chat2015: Chat = {
  ...chat2019,
  chatSqlServers: {
    ...chat2019.chatSqlServers,
    // The page means updates of the product: those of its Back End have a page that means updates of SQL Server.
    since: {
      "SQL Server 2014": { update: "CU6" },
      "SQL Server 2016 SP1": { update: "CU7", build: "6.0.9319.534" },
    },
  },
};
