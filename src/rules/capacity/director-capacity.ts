import { formatNumber, pluralize } from "../../base/wording.ts";
import { isOn, serverCount } from "../../deployment/parts.ts";
import { neededServers, remoteLoad } from "../../deployment/sizing/remote-users.ts";
import type { Rule } from "../../model/rule.ts";

export const directorCapacity: Rule = {
  id: "director-capacity",
  title: "The Directors have capacity for the peak number of remote users",
  level: "warning",
  preset: "recommended",
  why: "An overloaded Director responds slowly, and every remote user signs in through it",
  fix: "Add Directors up to the required number, or correct externalAccess.remoteUsers.peakUsers",
  source: "capacity-2010",
  evidence: "A",
  applies: ({ spec }) =>
    isOn(spec.externalAccess?.remoteUsers) && spec.externalAccess.remoteUsers.peakUsers !== undefined,
  *check(deployment, { profile }) {
    const { pools, servers, users: peakUsers = 0, each } = remoteLoad("directorPools", deployment, profile);
    const needed = neededServers(peakUsers, each.value);
    // No Director at all: director-recommended.
    if (servers === 0 || servers >= needed) return;
    yield {
      path: ["spec", "externalAccess", "remoteUsers", "peakUsers"],
      message: `peakUsers is ${formatNumber(peakUsers)}, but the Director pools have ${pluralize(servers, "Director")}; ${profile.name} requires ${formatNumber(needed)} (one per ${formatNumber(each.value)} remote users)`,
      fact: each,
      size: { amount: needed - servers, unit: "server" },
      related: pools.map(({ value, path }) => ({
        path: [...path, "servers"],
        message: `${pluralize(serverCount(value.servers), "Director")} here`,
      })),
    };
  },
};
