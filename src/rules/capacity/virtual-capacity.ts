import { counted, grouped, quoted } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import { homedUsers, type LoadedPool, loadedPools, neededFrontEnds } from "../../deployment/sizing/front-end.ts";
import { carriedByKind, isVirtual, virtualServers } from "../../deployment/sizing/virtualization.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";

export const virtualCapacity: Rule = {
  id: "virtual-capacity",
  title: "Virtual servers have no more users than virtual servers carry",
  level: "warning",
  preset: "recommended",
  why: "A virtual machine carries about half of what a computer of its own does; beyond that it answers slowly",
  fix: "Add servers up to the number needed, move users to another pool, or use physical servers",
  turnOffWhen: "Load tests of your own, on your hosts and with your users, show that virtual servers carry more",
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
  // Too few servers of any kind belong to front-end-count.
  if (each.value === null || servers < neededFrontEnds(users, profile)) return;
  const room = carriedByKind(load, profile) ?? 0;
  if (users <= room) return;
  const has = `pool ${quoted(pool.fqdn)} has ${counted(servers, "Front End Server")}, ${grouped(virtualServers(load))} of them virtual, for ${homedUsers(load)}`;
  const message = `${has}; they carry ${grouped(room)}, ${grouped(each.value)} on each virtual one`;
  yield { path: [...path, "servers"], message, fact: each };
}

function* standard(load: LoadedPool, profile: Profile): Iterable<Hit> {
  const { virtualStandardEditionUsers: most, standardEditionUsers } = profile;
  // More than any such server carries belong to standard-edition-limits.
  if (most.value === null || load.users <= most.value || load.users > standardEditionUsers.value) return;
  const has = `virtual Standard Edition server ${quoted(load.value.fqdn)} has ${homedUsers(load)}`;
  const message = `${has}; ${profile.name} carries ${grouped(most.value)} on one`;
  yield { path: [...load.path, "homedUsers"], message, fact: most };
}
