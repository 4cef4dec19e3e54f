import { groupBy } from "../../base/group-by.ts";
import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { poolDomainsOf } from "../../deployment/platform/domains.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";

export const pages: Pages = {
  "lync-server-2010": ["topologies-2010", "A"],
  "lync-server-2013": ["topologies-2013", "A"],
  ...since2015("topologies-2015", "A*"),
};

export const poolDomain: Rule = {
  id: "pool-domain",
  title: "The servers of a pool and its Back End are in one domain",
  level: "error",
  preset: "recommended",
  why: "The servers of a pool share accounts, groups and permissions of their domain; a pool across domains is not supported",
  fix: "Join all servers of the pool and its database servers to one domain, or correct the manifest",
  source: "topologies-2015",
  evidence: "A*",
  applies: (deployment) => !poolDomainsOf(deployment).next().done,
  *check(deployment, { profile }) {
    for (const { noun, fqdn, domains } of poolDomainsOf(deployment)) {
      const [first, ...others] = [...groupBy(domains, ({ domain }) => keyOfName(domain)).values()].flatMap(
        ([one]) => one ?? [],
      );
      const [other] = others;
      if (!first || !other) continue;
      yield {
        path: other.path,
        message: `${other.of} is in domain ${quote(other.domain)}, but ${first.of} in ${quote(first.domain)}; ${profile.name} requires one domain for all servers of ${noun} ${quote(fqdn)}${noun === "pool" ? " and its Back End" : ""}`,
        fact: stated(profile, pages),
        related: [first, ...others.slice(1)].map(({ path, of }) => ({ path, message: `the domain of ${of} is here` })),
      };
    }
  },
};
