import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import { homedUsers, type LoadedPool, loadedPools, neededFrontEnds } from "../../deployment/sizing/front-end.ts";
import { capacityByPlatform, isVirtual, platformOf, virtualServers } from "../../deployment/sizing/virtualization.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import { frontEndRequirement } from "./checks/front-end-requirement.ts";

export const virtualCapacity: Rule = {
  id: "virtual-capacity",
  title: "Virtual servers have no more users than the product supports on them",
  level: "warning",
  preset: "recommended",
  why: "A virtual server supports about half as many users as a physical one; with more it responds slowly",
  fix: "Add servers up to the required number, move users to another pool, or use physical servers",
  source: "virtualization-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: (deployment) => loadedPools(deployment).some(isVirtual),
  *check(deployment, { profile }) {
    for (const load of loadedPools(deployment).filter(isVirtual)) {
      yield* load.value.edition === "standard" ? standard(load, profile) : enterprise(load, profile);
    }
  },
};

function* enterprise(load: LoadedPool, profile: Profile): Iterable<Hit> {
  const { virtualFrontEndUsers: each } = profile;
  const { value: pool, path, users } = load;
  const servers = serverCount(pool.servers);
  // Too few servers of any kind: front-end-count.
  if (each.value === null || servers < neededFrontEnds(users, profile)) return;
  const room = capacityByPlatform(load, profile) ?? 0;
  if (users <= room) return;
  const has = `pool ${quote(pool.fqdn)} has ${pluralize(servers, "Front End Server")}, ${formatNumber(virtualServers(load))} of them virtual, for ${homedUsers(load)}`;
  // Which of several platforms an added server has is not known.
  const state =
    platformOf(pool) === "virtual"
      ? frontEndRequirement(load, undefined, profile)
      : `${profile.name} supports ${formatNumber(room)} on them (${formatNumber(each.value)} per virtual server)`;
  const size = { amount: users - room, unit: "user" } as const;
  yield { path: [...path, "servers"], message: `${has}; ${state}`, fact: each, size };
}

function* standard(load: LoadedPool, profile: Profile): Iterable<Hit> {
  const { virtualStandardEditionUsers: most, standardEditionUsers } = profile;
  // More than any Standard Edition server supports: standard-edition-limits.
  if (most.value === null || load.users <= most.value || load.users > standardEditionUsers.value) return;
  const has = `virtual Standard Edition server ${quote(load.value.fqdn)} has ${homedUsers(load)}`;
  const message = `${has}; ${profile.name} supports at most ${formatNumber(most.value)} on one`;
  const size = { amount: load.users - most.value, unit: "user" } as const;
  yield { path: [...load.path, "homedUsers"], message, fact: most, size };
}
