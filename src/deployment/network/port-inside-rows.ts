import { since2015 } from "../../profiles/stated.ts";
import type { NetworkContext } from "./context.ts";
import { hasMedia } from "./port-scenarios.ts";
import type { End, PortRow } from "./port-table.ts";

/** The table of server ports. */
const pages = since2015("ports-2015", "A*");

/** Whether a firewall rule is about traffic between two ends, so that there is a firewall between them. */
const isBetween =
  (one: End, ...others: readonly End[]) =>
  ({ spec }: NetworkContext): boolean =>
    (spec.network?.firewallRules ?? []).some(
      ({ from, to }) => (from === one && others.includes(to)) || (to === one && others.includes(from)),
    );

/** Whether branches have a firewall toward the pools or the Edge Servers. */
const isBranchNamed = isBetween("survivable-branch", "front-end", "internal", "edge-internal");

/** The same between a role and the Front End Servers or the internal network as a whole. */
const isApart = (role: End) => isBetween(role, "front-end", "internal");

/** Between servers of the internal network. What a firewall in front of others lets through is not known. */
export const insideRows: Readonly<Record<string, PortRow>> = {
  "mediation-calls": {
    pages,
    when: isApart("mediation"),
    connections: [["front-end", "mediation"]],
    protocol: "tcp",
    ports: [[5070]],
    reason: "calls from the Front End Servers to the Mediation Servers",
  },
  "mediation-sip": {
    pages,
    when: isApart("mediation"),
    connections: [["mediation", "front-end"]],
    protocol: "tcp",
    ports: [[5061]],
    reason: "SIP traffic of the Mediation Servers",
  },
  "chat-sip": {
    pages,
    when: isApart("persistent-chat"),
    connections: [["front-end", "persistent-chat"]],
    protocol: "tcp",
    ports: [[5041]],
    reason: "messages of Persistent Chat",
  },
  // The table does not state which servers open these connections.
  "chat-services": {
    pages,
    when: isApart("persistent-chat"),
    connections: [[["internal", "front-end"], "persistent-chat"]],
    protocol: "tcp",
    ports: [[881], [443]],
    reason: "web services and files of Persistent Chat",
  },
  "office-web-apps": {
    pages,
    when: isApart("office-web-apps"),
    connections: [["front-end", "office-web-apps"]],
    protocol: "tcp",
    ports: [[443]],
    reason: "shared presentations",
  },
  // A paired pool copies its content to the file store of the other one through the same port.
  "file-store": {
    pages,
    when: isApart("file-store"),
    connections: [["front-end", "file-store"]],
    protocol: "tcp",
    ports: [[445]],
    reason: "meeting content and the address book",
  },
  "branch-registration": {
    pages,
    when: isApart("survivable-branch"),
    connections: [["survivable-branch", "front-end"]],
    protocol: "tcp",
    ports: [[444], [5061]],
    reason: "the connection of survivable branches to their pool",
  },
  "branch-media": {
    pages: since2015("edge-2015", "A*"),
    when: (context) => isBranchNamed(context) && hasMedia(context),
    connections: [["survivable-branch", "edge-internal"]],
    protocol: "tcp",
    ports: [[5062]],
    reason: "A/V authentication of branch users",
  },
  directors: {
    pages,
    when: isBetween("front-end", "director"),
    connections: [
      ["front-end", "director"],
      ["director", "front-end"],
    ],
    protocol: "tcp",
    ports: [[444], [5061]],
    reason: "traffic between Directors and Front End Servers",
  },
};
