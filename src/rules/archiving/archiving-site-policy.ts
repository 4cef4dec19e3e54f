import { quote } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { ArchivingPolicy } from "../../schema/deployment.ts";

/** The pages on policies. That a site policy selects no site next to a global one is inferred from the later pages. */
export const pages: Pages = {
  "lync-server-2010": ["archiving-book-2010", "B"],
  "lync-server-2013": ["archiving-2013", "I"],
  ...since2015("archiving-2015", "I"),
};

export const archivingSitePolicy: Rule = {
  id: "archiving-site-policy",
  title: "Archiving site policies differ from the global policy",
  level: "warning",
  preset: "recommended",
  why: "A site policy that archives the same as the global policy has no effect: every site is archived, not only this one",
  fix: "Disable archiving in the global policy to archive only these sites, or delete the site policy",
  source: "archiving-book-2010",
  evidence: "B",
  // Exchange archives by its own policies.
  applies: ({ spec: { archiving } }) =>
    archiving?.store !== "exchange" && archiving?.policies?.some(({ scope }) => scope === "site") === true,
  *check({ spec }, { profile }) {
    const { scope, policies = [] } = spec.archiving ?? {};
    const at = policies.findIndex((policy) => policy.scope === "global");
    const globalPolicy = policies[at];
    // For any other scope, archiving-policy reports the global policy.
    if (scope !== "all-users" || !globalPolicy || archived(globalPolicy) === "nothing") return;
    for (const [index, policy] of policies.entries()) {
      if (policy.scope !== "site" || archived(policy) !== archived(globalPolicy)) continue;
      yield {
        path: ["spec", "archiving", "policies", index],
        message: `${nameOf(policy)} archives ${archived(policy)}, which the global policy already does for every site; only one of the two is required`,
        fact: stated(profile, pages),
        related: [{ path: ["spec", "archiving", "policies", at], message: "the global policy archives every site" }],
      };
    }
  },
};

/** The communication that a policy archives, as in messages. */
function archived({ internal, external }: ArchivingPolicy): string {
  if (internal && external) return "internal and external communication";
  if (internal || external) return internal ? "internal communication" : "external communication";
  return "nothing";
}

function nameOf({ name, site }: ArchivingPolicy): string {
  if (name !== undefined) return `site policy ${quote(name)}`;
  return site === undefined ? "a site policy" : `the site policy of ${quote(site)}`;
}
