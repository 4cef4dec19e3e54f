import { counted, grouped } from "../../base/wording.ts";
import { isOn, serverCount } from "../../deployment/parts.ts";
import { neededEdges } from "../../deployment/sizing/front-end.ts";
import { remoteLoad } from "../../deployment/sizing/remote-users.ts";
import type { Rule } from "../../model/rule.ts";

export const edgeCapacity: Rule = {
  id: "edge-capacity",
  title: "The Edge Servers carry the remote users of a busy hour",
  level: "warning",
  preset: "recommended",
  why: "An Edge Server beyond its load answers late or not at all, and people outside the firewall are cut off",
  fix: "Add Edge Servers up to the number needed, or correct externalAccess.remoteUsers.peakUsers",
  turnOffWhen: "Load tests of your own, on your hardware and with your users, show that fewer Edge Servers carry them",
  source: "capacity-2010",
  evidence: "A",
  applies: ({ spec }) =>
    isOn(spec.externalAccess?.remoteUsers) && spec.externalAccess.remoteUsers.peakUsers !== undefined,
  *check(deployment, { profile }) {
    const { pools, servers, users: peakUsers = 0, each } = remoteLoad("edgePools", deployment, profile);
    const needed = neededEdges(peakUsers, profile);
    // Where there is no Edge Server at all, edge-required speaks.
    if (servers === 0 || servers >= needed) return;
    yield {
      path: ["spec", "externalAccess", "remoteUsers", "peakUsers"],
      message: `peakUsers is ${grouped(peakUsers)}, but the Edge pools have ${counted(servers, "server")}; ${profile.name} needs ${grouped(needed)}, one for every ${grouped(each.value)}`,
      fact: each,
      related: pools.map(({ value, path }) => ({
        path: [...path, "servers"],
        message: `${counted(serverCount(value.servers), "Edge Server")} here`,
      })),
    };
  },
};
