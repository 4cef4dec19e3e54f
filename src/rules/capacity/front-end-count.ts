import type { Profile } from "../../profiles/types.ts";
import { branchUsersByPool, keyOfName, partsOf, serverCount } from "../../topology.ts";
import type { Rule } from "../../types.ts";
import { counted, grouped, quoted } from "../../words.ts";

export const frontEndCount: Rule = {
  id: "front-end-count",
  title: "Every Enterprise pool has the Front End Servers that its users need",
  level: "error",
  preset: "minimal",
  why: "Servers beyond their load answer slowly, and when one is lost its users move to servers that have no room for them",
  fix: "Add Front End Servers up to the number needed, or move users to another pool",
  source: "planning-2010",
  *check(deployment, { profile }) {
    const branches = branchUsersByPool(deployment);
    for (const { value: pool, path } of partsOf(deployment, "frontEndPools")) {
      if (pool.edition !== "enterprise") continue;
      const branchUsers = branches.get(keyOfName(pool.fqdn)) ?? 0;
      const users = pool.homedUsers + branchUsers;
      const servers = serverCount(pool.servers);
      const carriers = Math.ceil(users / profile.usersPerFrontEndAccepted.value);
      const needed = users === 0 ? 0 : carriers + profile.spareFrontEnds.value;
      if (servers >= needed) continue;
      const load = branchUsers > 0 ? ` (${grouped(branchUsers)} of them at branches)` : "";
      const has = `pool ${quoted(pool.fqdn)} has ${counted(servers, "Front End Server")} for ${counted(users, "homed user")}${load}`;
      yield {
        path: [...path, "servers"],
        message: `${has}; ${profile.name} needs ${grouped(needed)} ${reason(carriers, profile)}${advice(needed, profile)}`,
        source: profile.usersPerFrontEnd.source,
      };
    }
  },
};

function reason(carriers: number, { spareFrontEnds, usersPerFrontEnd }: Profile): string {
  if (spareFrontEnds.value > 0) return `(${grouped(carriers)} to carry them, ${grouped(spareFrontEnds.value)} spare)`;
  return `(about one for every ${grouped(usersPerFrontEnd.value)})`;
}

function advice(needed: number, { maxFrontEnds }: Profile): string {
  if (needed <= maxFrontEnds.value) return "";
  return `, more than the ${grouped(maxFrontEnds.value)} that a pool may hold: split the pool`;
}
