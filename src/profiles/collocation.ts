import type { Role } from "../schema/deployment.ts";

/** The roles that each role may be collocated with. A role without an entry is not documented. */
export type Collocation = Readonly<Partial<Record<Role, readonly Role[]>>>;

/** The matrix of Lync Server 2010. Edge, XMPP Gateway and Archiving have facts of their own. */
export const collocation2010: Collocation = {
  "front-end": ["av-conferencing", "mediation"],
  "standard-edition": ["av-conferencing", "mediation", "database", "file-store"],
  "back-end": ["database", "monitoring", "file-store"],
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
 * The matrix since Skype for Business Server 2015. Front End Servers archive and monitor, and host applications. Office
 * Web Apps and Video Interop have computers of their own. A Standard Edition server has no database but its own and that of Persistent Chat.
 */
export const collocation2015: Collocation = {
  "front-end": ["av-conferencing", "mediation", "archiving", "monitoring", "trusted-application"],
  "standard-edition": [
    ...(["av-conferencing", "mediation", "archiving", "monitoring"] as const),
    ...(["trusted-application", "persistent-chat", "file-store"] as const),
  ],
  // A Back End Server runs no software of the product.
  "back-end": ["database", "archiving", "monitoring", "file-store"],
  director: [],
  "av-conferencing": ["front-end", "standard-edition"],
  mediation: ["front-end", "standard-edition", "survivable-branch"],
  "office-web-apps": [],
  "video-interop": [],
  "group-chat": [],
  "reverse-proxy": [],
  "exchange-um": [],
  // Only roles of the product must not share its computer.
  sharepoint: ["exchange-um", "database", "file-store"],
};

/**
 * The matrix of Lync Server 2013, which also names the partners of trusted applications and of Persistent Chat. Its pages
 * do not state with what reverse proxies and Exchange Unified Messaging share a computer.
 */
export const collocation2013: Collocation = {
  ...collocation2015,
  "reverse-proxy": ["exchange-um", "database", "file-store"],
  "exchange-um": ["reverse-proxy", "database", "file-store"],
  "trusted-application": ["front-end", "standard-edition"],
  "persistent-chat": ["standard-edition", "database", "file-store"],
};
