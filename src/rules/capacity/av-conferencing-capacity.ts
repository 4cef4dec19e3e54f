import { counted, grouped, quoted } from "../../base/wording.ts";
import { type Entry, type Part, partsIn, partsOf } from "../../deployment/parts.ts";
import { conferencingLoad, sharesWithConferencing } from "../../deployment/sizing/conferencing.ts";
import { siteUsers } from "../../deployment/sizing/front-end.ts";
import { neededServers } from "../../deployment/sizing/remote-users.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";

export const avConferencingCapacity: Rule = {
  id: "av-conferencing-capacity",
  title: "A/V conferencing has servers of its own, and enough of them, for a large site",
  level: "warning",
  preset: "recommended",
  why: "Mixing audio and video takes most of a server: sound breaks up, and on Front End Servers presence and messages suffer too",
  fix: "Add A/V Conferencing Servers up to the number needed, in a pool of their own",
  turnOffWhen: "Fewer people than 5 in 100 are in audio and video conferences at a time, and you measured it",
  source: "conferencing-topologies-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: (deployment) =>
    partsOf(deployment, "avConferencingPools").length > 0 || partsOf(deployment, "frontEndPools").some(isCollocated),
  *check(deployment, { profile }) {
    const users = siteUsers(deployment);
    for (const [at, site] of deployment.spec.sites.entries()) {
      const { collocatedAvConferencingUsers: most } = profile;
      const load = users[at] ?? 0;
      yield* tooFew(partsIn(site, at, "avConferencingPools"), load, profile);
      if (most.value === null || load <= most.value) continue;
      for (const { value: pool, path } of partsIn(site, at, "frontEndPools").filter(isCollocated)) {
        const message = `pool ${quoted(pool.fqdn)} shares its servers with A/V conferencing at a site of ${counted(load, "user")}; above ${grouped(most.value)} ${profile.name} recommends an A/V Conferencing pool`;
        yield { path: [...path, "collocated"], message, fact: most };
      }
    }
  },
};

function isCollocated({ value }: Part<Entry<"frontEndPools">>): boolean {
  return sharesWithConferencing(value);
}

function* tooFew(
  pools: readonly Part<Entry<"avConferencingPools">>[],
  siteUsers: number,
  profile: Profile,
): Iterable<Hit> {
  const [first, ...others] = pools;
  const { servers, users, inConferences, each } = conferencingLoad(pools, siteUsers, profile);
  if (!first || each.value === null) return;
  const needed = neededServers(users, each.value);
  if (servers >= needed) return;
  const whose = `${counted(users, "user")} ${inConferences ? "in conferences" : "of the site"}`;
  yield {
    path: [...first.path, "servers"],
    message: `site ${quoted(first.site.name)} has ${counted(servers, "A/V Conferencing Server")} for ${whose}; ${profile.name} needs ${grouped(needed)}, one for every ${grouped(each.value)}`,
    fact: each,
    related: others.map(({ path }) => ({ path: [...path, "servers"], message: "more servers here" })),
  };
}
