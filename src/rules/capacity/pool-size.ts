import { counted, grouped, quoted } from "../../base/wording.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import { homedUsers, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";

export const poolSize: Rule = {
  id: "pool-size",
  title: "No pool holds more users or servers than the product allows",
  level: "error",
  preset: "recommended",
  why: "Topology Builder takes no more servers into a pool, and one database behind a pool serves no more users than were tested",
  fix: "Split the pool: move users or servers to a second one",
  turnOffWhen: "Microsoft supports a larger pool for you by a written exception",
  source: "capacity-2010",
  evidence: "A",
  applies: (deployment) =>
    loadedPools(deployment, "enterprise").length > 0 || partsOf(deployment, "directorPools").length > 0,
  *check(deployment, { profile }) {
    const { maxPoolUsers, maxFrontEnds, maxDirectors } = profile;
    for (const load of loadedPools(deployment, "enterprise")) {
      const { value: pool, path, users } = load;
      if (users > maxPoolUsers.value) {
        const message = `pool ${quoted(pool.fqdn)} has ${homedUsers(load)}; ${profile.name} allows ${grouped(maxPoolUsers.value)} in one pool`;
        yield { path: [...path, "homedUsers"], message, fact: maxPoolUsers };
      }
      const servers = serverCount(pool.servers);
      if (servers > maxFrontEnds.value) yield frontEnds(pool.fqdn, servers, [...path, "servers"], profile);
    }
    for (const { value: pool, path } of partsOf(deployment, "directorPools")) {
      const servers = serverCount(pool.servers);
      if (maxDirectors.value === null || servers <= maxDirectors.value) continue;
      const message = `pool ${quoted(pool.fqdn)} has ${counted(servers, "Director")}; ${profile.name} allows ${grouped(maxDirectors.value)} in one pool`;
      yield { path: [...path, "servers"], message, fact: maxDirectors };
    }
  },
};

function frontEnds(fqdn: string, servers: number, path: Hit["path"], profile: Profile): Hit {
  const { maxFrontEnds, lowerMaxFrontEnds: lower } = profile;
  const other = lower.value === null ? "" : ` (its page on topologies says ${grouped(lower.value)})`;
  const allowed = `${profile.name} allows ${grouped(maxFrontEnds.value)} in one pool${other}`;
  return {
    path,
    message: `pool ${quoted(fqdn)} has ${counted(servers, "Front End Server")}; ${allowed}`,
    fact: maxFrontEnds,
  };
}
