import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import { hasPool, homedUsers, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import { distanceFrom } from "../../model/size.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";

/** The later pages describe a Standard Edition server as one server with a database of its own. */
export const onOneServer: Pages = {
  "lync-server-2010": ["migration-phases-2010", "A"],
  "lync-server-2013": ["topologies-2013", "A"],
  ...since2015("topologies-2015", "A*"),
};

export const standardEditionLimits: Rule = {
  id: "standard-edition-limits",
  title: "A Standard Edition server is one computer with a supported number of users",
  level: "error",
  preset: "recommended",
  why: "One computer with SQL Server Express supports a limited number of users, and no second server can be added to its pool",
  fix: "Move users to another pool, define a second server as a pool of its own, or use an Enterprise pool",
  source: "capacity-2010",
  evidence: "A",
  applies: (deployment) => hasPool(deployment, "standard"),
  *check(deployment, { profile }) {
    const { standardEditionUsers: most, standardEditionFailoverUsers: both } = profile;
    for (const load of loadedPools(deployment, "standard")) {
      const { value: pool, path, users } = load;
      const name = `server ${quote(pool.fqdn)}`;
      const servers = serverCount(pool.servers);
      if (servers !== 1) {
        const message = `${name} is listed with ${pluralize(servers, "server")}; a Standard Edition pool has exactly 1`;
        const size = distanceFrom({ min: 1, max: 1 }, servers, "server");
        yield { path: [...path, "servers"], message, fact: stated(profile, onOneServer), size };
      }
      if (users <= most.value) continue;
      const room = both.value === null ? "" : ` (${formatNumber(both.value)} during a failover of its pair)`;
      const message = `${name} has ${homedUsers(load)}; ${profile.name} supports at most ${formatNumber(most.value)} on one Standard Edition server${room}`;
      yield { path: [...path, "homedUsers"], message, fact: most, size: { amount: users - most.value, unit: "user" } };
    }
  },
};
