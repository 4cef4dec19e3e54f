import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import { homedUsers, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";

export const poolSize: Rule = {
  id: "pool-size",
  title: "No pool has more users or servers than the product supports",
  level: "error",
  preset: "recommended",
  why: "Topology Builder accepts no more servers in a pool, and the Back End database of a pool was not tested with more users",
  fix: "Split the pool: move users or servers to a second pool",
  source: "capacity-2010",
  evidence: "A",
  applies: (deployment) =>
    loadedPools(deployment, "enterprise").length > 0 || partsOf(deployment, "directorPools").length > 0,
  *check(deployment, { profile }) {
    const { maxPoolUsers, maxFrontEnds, maxDirectors } = profile;
    for (const load of loadedPools(deployment, "enterprise")) {
      const { value: pool, path, users } = load;
      if (users > maxPoolUsers.value) {
        const message = `pool ${quote(pool.fqdn)} has ${homedUsers(load)}; ${profile.name} supports at most ${formatNumber(maxPoolUsers.value)} in one pool`;
        yield { path: [...path, "homedUsers"], message, fact: maxPoolUsers };
      }
      const servers = serverCount(pool.servers);
      if (servers > maxFrontEnds.value) yield frontEnds(pool.fqdn, servers, [...path, "servers"], profile);
    }
    for (const { value: pool, path } of partsOf(deployment, "directorPools")) {
      const servers = serverCount(pool.servers);
      if (maxDirectors.value === null || servers <= maxDirectors.value) continue;
      const message = `pool ${quote(pool.fqdn)} has ${pluralize(servers, "Director")}; ${profile.name} supports at most ${formatNumber(maxDirectors.value)} in one pool`;
      yield { path: [...path, "servers"], message, fact: maxDirectors };
    }
  },
};

function frontEnds(fqdn: string, servers: number, path: Hit["path"], profile: Profile): Hit {
  const { maxFrontEnds, lowerMaxFrontEnds: lower } = profile;
  const other = lower.value === null ? "" : ` (its topology page states ${formatNumber(lower.value)})`;
  const allowed = `${profile.name} supports at most ${formatNumber(maxFrontEnds.value)} in one pool${other}`;
  return {
    path,
    message: `pool ${quote(fqdn)} has ${pluralize(servers, "Front End Server")}; ${allowed}`,
    fact: maxFrontEnds,
  };
}
