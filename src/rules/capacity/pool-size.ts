import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import { homedUsers, type LoadedPool, loadedPools, neededFrontEnds } from "../../deployment/sizing/front-end.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";

export const poolSize: Rule = {
  id: "pool-size",
  title: "Every pool has a number of users and servers that the product supports",
  level: "error",
  preset: "recommended",
  why: "Microsoft neither tested nor supports pools of other sizes, and Topology Builder refuses to publish some of them",
  fix: "Split a pool that is too large, or add servers to one that is too small",
  source: "capacity-2010",
  evidence: "A",
  // It requires at least as many servers in the same pool.
  yieldsTo: ["paired-pool-capacity"],
  applies: (deployment) =>
    loadedPools(deployment, "enterprise").length > 0 ||
    (["directorPools", "edgePools"] as const).some((list) => partsOf(deployment, list).length > 0),
  *check(deployment, { profile }) {
    const { name, maxPoolUsers, maxDirectors, maxEdges } = profile;
    for (const load of loadedPools(deployment, "enterprise")) {
      if (load.users > maxPoolUsers.value) {
        const message = `pool ${quote(load.value.fqdn)} has ${homedUsers(load)}; ${name} supports at most ${formatNumber(maxPoolUsers.value)} in one pool`;
        yield { path: [...load.path, "homedUsers"], message, fact: maxPoolUsers };
      }
      yield* frontEnds(load, profile);
    }
    const others = [
      ["directorPools", "Director", maxDirectors],
      ["edgePools", "Edge Server", maxEdges],
    ] as const;
    for (const [list, noun, most] of others)
      for (const { value: pool, path } of partsOf(deployment, list)) {
        const servers = serverCount(pool.servers);
        if (most.value === null || servers <= most.value) continue;
        const message = `pool ${quote(pool.fqdn)} has ${pluralize(servers, noun)}; ${name} supports at most ${formatNumber(most.value)} in one pool`;
        yield { path: [...path, "servers"], message, fact: most };
      }
  },
};

function* frontEnds({ value: pool, path, users }: LoadedPool, profile: Profile): Iterable<Hit> {
  const { name, maxFrontEnds: most, minFrontEnds: least } = profile;
  const servers = serverCount(pool.servers);
  const has = `pool ${quote(pool.fqdn)} has ${pluralize(servers, "Front End Server")}; ${name}`;
  if (servers > most.value) {
    const other = most.conflict ? ` (its topology page states ${formatNumber(most.conflict.value)})` : "";
    const message = `${has} supports at most ${formatNumber(most.value)} in one pool${other}`;
    yield { path: [...path, "servers"], message, fact: most };
  }
  // A single server: pool-quorum. Too few for the users: front-end-count.
  if (servers < 2 || servers >= least.value || servers < neededFrontEnds(users, profile)) return;
  // Users that are not stated do not exclude a pool for large meetings.
  const disputed = least.conflict !== undefined && servers >= least.conflict.value && users === 0;
  const other = disputed ? ", except on its capacity page, in a pool for large meetings, which homes no users" : "";
  const message = `${has} does not support a pool of ${formatNumber(servers)}; at least ${formatNumber(least.value)} are required${other}`;
  yield { path: [...path, "servers"], message, fact: least, disputed };
}
