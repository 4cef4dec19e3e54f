import { counted, grouped, quoted } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import { carriersOf, hasPool, homedUsers, loadedPools, neededFrontEnds } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";

export const frontEndCount: Rule = {
  id: "front-end-count",
  title: "Every Enterprise pool has the Front End Servers that its users need",
  level: "error",
  preset: "minimal",
  why: "Servers beyond their load answer slowly, and when one is lost its users move to servers that have no room for them",
  fix: "Add Front End Servers up to the number needed, or move users to another pool",
  turnOffWhen: "Load tests of your own, on your hardware and with your users, show that fewer servers carry them",
  source: "planning-2010",
  evidence: "A",
  applies: (deployment) => hasPool(deployment, "enterprise"),
  *check(deployment, { profile }) {
    for (const load of loadedPools(deployment, "enterprise")) {
      const { value: pool, path, users } = load;
      const servers = serverCount(pool.servers);
      const needed = neededFrontEnds(users, profile);
      if (servers >= needed) continue;
      const has = `pool ${quoted(pool.fqdn)} has ${counted(servers, "Front End Server")} for ${homedUsers(load)}`;
      const reasons = reason(carriersOf(users, profile), profile);
      yield {
        path: [...path, "servers"],
        message: `${has}; ${profile.name} needs ${grouped(needed)} ${reasons}${advice(needed, profile)}`,
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
