import type { Role } from "../schema/deployment.ts";

/** For each role the roles that it may share a computer with; of a role that is missing nothing is said. */
export type Collocation = Readonly<Partial<Record<Role, readonly Role[]>>>;

/** The matrix of Lync Server 2010. What is said of Edge, XMPP Gateway and Archiving stands elsewhere. */
export const collocation2010: Collocation = {
  "front-end": ["av-conferencing", "mediation"],
  "standard-edition": ["av-conferencing", "mediation", "back-end", "database", "file-store"],
  "back-end": ["database", "archiving", "monitoring", "file-store", "standard-edition"],
  director: [],
  "av-conferencing": ["front-end", "standard-edition"],
  // A survivable branch has a Mediation Server in it.
  mediation: ["front-end", "standard-edition", "survivable-branch"],
  "trusted-application": [],
  "group-chat": [],
  "reverse-proxy": ["exchange-um", "database", "file-store", "office-web-apps"],
  "exchange-um": ["reverse-proxy", "database", "file-store", "office-web-apps"],
};

/**
 * The same as it holds for later products, which archive and monitor on Front End Servers, have Persistent Chat, and let
 * a trusted application run on a Front End Server too.
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
