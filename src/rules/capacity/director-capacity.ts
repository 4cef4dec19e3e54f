import { counted, grouped } from "../../base/wording.ts";
import { isOn, serverCount } from "../../deployment/parts.ts";
import { neededServers, remoteLoad } from "../../deployment/sizing/remote-users.ts";
import type { Rule } from "../../model/rule.ts";

export const directorCapacity: Rule = {
  id: "director-capacity",
  title: "The Directors carry the remote users of a busy hour",
  level: "warning",
  preset: "recommended",
  why: "A Director beyond its load answers late, and since every remote user signs in through it, all of them wait",
  fix: "Add Directors up to the number needed, or correct externalAccess.remoteUsers.peakUsers",
  turnOffWhen: "Load tests of your own, on your hardware and with your users, show that fewer Directors carry them",
  source: "capacity-2010",
  evidence: "A",
  applies: ({ spec }) =>
    isOn(spec.externalAccess?.remoteUsers) && spec.externalAccess.remoteUsers.peakUsers !== undefined,
  *check(deployment, { profile }) {
    const { pools, servers, users: peakUsers = 0, each } = remoteLoad("directorPools", deployment, profile);
    const needed = neededServers(peakUsers, each.value);
    // Where there is no Director at all, director-recommended speaks.
    if (servers === 0 || servers >= needed) return;
    yield {
      path: ["spec", "externalAccess", "remoteUsers", "peakUsers"],
      message: `peakUsers is ${grouped(peakUsers)}, but the Director pools have ${counted(servers, "Director")}; ${profile.name} needs ${grouped(needed)}, one for every ${grouped(each.value)}`,
      fact: each,
      related: pools.map(({ value, path }) => ({
        path: [...path, "servers"],
        message: `${counted(serverCount(value.servers), "Director")} here`,
      })),
    };
  },
};
