import type { DeploymentSpec, Role, Site } from "./deployment.ts";

/** A list of pools or servers. */
export type List = {
  /** An item in messages, before its name: `Edge pool "edge.contoso.com"`. */
  readonly noun: string;
  /** The type of an item in messages: "Front End pool". */
  readonly type: string;
  /** The role of its servers. Servers of the inventory have only the roles that they state. */
  readonly role?: Role;
  /** The role of the only server of a pool. Marks the lists whose items are pools. */
  readonly singleServerRole?: Role;
};

/** The lists of a site, in the order in which they are read. A new list in the schema of a site requires one row here. */
export const siteLists = {
  frontEndPools: { noun: "pool", type: "Front End pool", role: "front-end", singleServerRole: "standard-edition" },
  edgePools: { noun: "Edge pool", type: "Edge pool", role: "edge", singleServerRole: "edge" },
  directorPools: { noun: "Director pool", type: "Director pool", role: "director", singleServerRole: "director" },
  avConferencingPools: {
    noun: "A/V Conferencing pool",
    type: "A/V Conferencing pool",
    role: "av-conferencing",
    singleServerRole: "av-conferencing",
  },
  mediationPools: { noun: "Mediation pool", type: "Mediation pool", role: "mediation", singleServerRole: "mediation" },
  pstnGateways: { noun: "PSTN gateway", type: "PSTN gateway", role: "pstn-gateway" },
  videoInteropPools: {
    noun: "Video Interop Server pool",
    type: "Video Interop Server pool",
    role: "video-interop",
    singleServerRole: "video-interop",
  },
  persistentChatPools: {
    noun: "Persistent Chat pool",
    type: "Persistent Chat pool",
    role: "persistent-chat",
    singleServerRole: "persistent-chat",
  },
  officeWebAppsServers: { noun: "Office Web Apps Server", type: "Office Web Apps Server", role: "office-web-apps" },
  archivingServers: { noun: "Archiving Server", type: "Archiving Server", role: "archiving" },
  monitoringServers: { noun: "Monitoring Server", type: "Monitoring Server", role: "monitoring" },
} as const satisfies Partial<Record<keyof Site, List>>;

/** The lists of the deployment itself, in the order in which they are read. */
export const deploymentLists = {
  reverseProxies: { noun: "reverse proxy", type: "reverse proxy", role: "reverse-proxy" },
  xmppGateways: { noun: "XMPP Gateway", type: "XMPP Gateway", role: "xmpp-gateway" },
  servers: { noun: "server", type: "server of the inventory" },
} as const satisfies Partial<Record<keyof DeploymentSpec, List>>;
