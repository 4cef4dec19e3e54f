import { counted, grouped, quoted } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import { hasPool, homedUsers, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";

export const standardEditionLimits: Rule = {
  id: "standard-edition-limits",
  title: "A Standard Edition server is one computer with no more users than it may home",
  level: "error",
  preset: "recommended",
  why: "The one computer and its SQL Server Express carry no more users, and no second server can be added to help",
  fix: "Move users to another pool, give a second server an entry of its own, or use an Enterprise pool",
  turnOffWhen: "Load tests of your own, on your hardware and with your users, show that one server carries more",
  source: "capacity-2010",
  evidence: "A",
  applies: (deployment) => hasPool(deployment, "standard"),
  *check(deployment, { profile }) {
    const { standardEditionUsers: most, standardEditionFailoverUsers: both } = profile;
    for (const load of loadedPools(deployment, "standard")) {
      const { value: pool, path, users } = load;
      const name = `server ${quoted(pool.fqdn)}`;
      const servers = serverCount(pool.servers);
      if (servers !== 1) {
        const message = `${name} counts as ${counted(servers, "server")}; Standard Edition needs exactly 1, which is a pool of its own`;
        yield { path: [...path, "servers"], message, source: "migration-phases-2010" };
      }
      if (users <= most.value) continue;
      const room = both.value === null ? "" : `, which leaves room for its pair up to ${grouped(both.value)}`;
      const message = `${name} has ${homedUsers(load)}; ${profile.name} homes ${grouped(most.value)} on one Standard Edition server${room}`;
      yield { path: [...path, "homedUsers"], message, fact: most };
    }
  },
};
