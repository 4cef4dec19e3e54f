import { formatNumber, pluralize } from "../../base/wording.ts";
import { isOn, serverCount } from "../../deployment/parts.ts";
import { neededEdges } from "../../deployment/sizing/front-end.ts";
import { remoteLoad } from "../../deployment/sizing/remote-users.ts";
import type { Rule } from "../../model/rule.ts";

export const edgeCapacity: Rule = {
  id: "edge-capacity",
  title: "The Edge Servers have capacity for the peak number of remote users",
  level: "warning",
  preset: "recommended",
  why: "An overloaded Edge Server responds slowly or not at all, and external users lose their connections",
  fix: "Add Edge Servers up to the required number, or correct externalAccess.remoteUsers.peakUsers",
  source: "capacity-2010",
  evidence: "A",
  applies: ({ spec }) =>
    isOn(spec.externalAccess?.remoteUsers) && spec.externalAccess.remoteUsers.peakUsers !== undefined,
  *check(deployment, { profile }) {
    const { pools, servers, users: peakUsers = 0, each } = remoteLoad("edgePools", deployment, profile);
    const needed = neededEdges(peakUsers, profile);
    // No Edge Server at all: edge-required.
    if (servers === 0 || servers >= needed) return;
    yield {
      path: ["spec", "externalAccess", "remoteUsers", "peakUsers"],
      message: `peakUsers is ${formatNumber(peakUsers)}, but the Edge pools have ${pluralize(servers, "server")}; ${profile.name} requires ${formatNumber(needed)} (one per ${formatNumber(each.value)} remote users)`,
      fact: each,
      size: { amount: needed - servers, unit: "server" },
      related: pools.map(({ value, path }) => ({
        path: [...path, "servers"],
        message: `${pluralize(serverCount(value.servers), "Edge Server")} here`,
      })),
    };
  },
};
