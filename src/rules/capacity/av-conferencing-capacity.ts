import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { type ListItem, partsIn, partsOf, type SitePart } from "../../deployment/parts.ts";
import { conferencingLoad, sharesWithConferencing } from "../../deployment/sizing/conferencing.ts";
import { siteUsers } from "../../deployment/sizing/front-end.ts";
import { neededServers } from "../../deployment/sizing/remote-users.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";

export const avConferencingCapacity: Rule = {
  id: "av-conferencing-capacity",
  title: "Large sites have dedicated A/V Conferencing Servers, and enough of them",
  level: "warning",
  preset: "recommended",
  why: "Audio and video mixing uses most of a server: audio breaks up, and on Front End Servers presence and messages are affected too",
  fix: "Add A/V Conferencing Servers up to the required number, in a dedicated pool",
  source: "conferencing-topologies-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  yieldsTo: ["pool-servers"],
  applies: (deployment) =>
    partsOf(deployment, "avConferencingPools").length > 0 ||
    partsOf(deployment, "frontEndPools").some(({ value }) => sharesWithConferencing(value)),
  *check(deployment, { profile }) {
    const users = siteUsers(deployment);
    for (const [at, site] of deployment.spec.sites.entries()) {
      const [most, load] = [profile.collocatedAvConferencingUsers, users[at] ?? 0];
      yield* tooFew(partsIn(site, at, "avConferencingPools"), load, profile);
      if (most.value === null || load <= most.value) continue;
      for (const { value: pool, path } of partsIn(site, at, "frontEndPools")) {
        if (!sharesWithConferencing(pool)) continue;
        const message = `pool ${quote(pool.fqdn)} has A/V conferencing collocated at a site with ${pluralize(load, "user")}; ${profile.name} recommends an A/V Conferencing pool above ${formatNumber(most.value)}`;
        yield { path: [...path, "collocated"], message, fact: most, size: { amount: load - most.value, unit: "user" } };
      }
    }
  },
};

function* tooFew(
  pools: readonly SitePart<ListItem<"avConferencingPools">>[],
  siteUsers: number,
  profile: Profile,
): Iterable<Hit> {
  const [first, ...others] = pools;
  const { servers, users, inConferences, each } = conferencingLoad(pools, siteUsers, profile);
  if (!first || each.value === null) return;
  const needed = neededServers(users, each.value);
  if (servers >= needed) return;
  const whose = `${pluralize(users, "user")} ${inConferences ? "in conferences" : "of the site"}`;
  yield {
    path: [...first.path, "servers"],
    message: `site ${quote(first.site.name)} has ${pluralize(servers, "A/V Conferencing Server")} for ${whose}; ${profile.name} requires ${formatNumber(needed)} (one per ${formatNumber(each.value)})`,
    fact: each,
    size: { amount: needed - servers, unit: "server" },
    related: others.map(({ path }) => ({
      path: [...path, "servers"],
      message: "more A/V Conferencing Servers of the site",
    })),
  };
}
