import type { Role } from "../schema/deployment.ts";

/** The roles that each role may be collocated with. A role without an entry is not documented. */
export type Collocation = Readonly<Partial<Record<Role, readonly Role[]>>>;

/** The matrix of Lync Server 2010. Edge, XMPP Gateway and Archiving have facts of their own. */
export const collocation2010: Collocation = {
  "front-end": ["av-conferencing", "mediation"],
  "standard-edition": ["av-conferencing", "mediation", "back-end", "database", "file-store"],
  "back-end": ["database", "archiving", "monitoring", "file-store", "standard-edition"],
  director: [],
  "av-conferencing": ["front-end", "standard-edition"],
  // A survivable branch includes a Mediation Server.
  mediation: ["front-end", "standard-edition", "survivable-branch"],
  "trusted-application": [],
  "group-chat": [],
  "reverse-proxy": ["exchange-um", "database", "file-store", "office-web-apps"],
  "exchange-um": ["reverse-proxy", "database", "file-store", "office-web-apps"],
};

/**
 * The matrix of later products. They archive and monitor on Front End Servers, have Persistent Chat, and support trusted
 * applications on Front End Servers.
 */
export const collocation2013: Collocation = {
  ...collocation2010,
  "front-end": ["av-conferencing", "mediation", "archiving", "monitoring", "trusted-application"],
  "standard-edition": [
    ...(["av-conferencing", "mediation", "archiving", "monitoring", "trusted-application"] as const),
    ...(["persistent-chat", "back-end", "database", "file-store"] as const),
  ],
  "trusted-application": ["front-end", "standard-edition"],
};
