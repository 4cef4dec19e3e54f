import { quoted } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import type { ArchivingPolicy } from "../../schema/deployment.ts";

export const archivingSitePolicy: Rule = {
  id: "archiving-site-policy",
  title: "A site policy for archiving says something else than the global policy",
  level: "warning",
  preset: "recommended",
  why: "Where the global policy archives too, a site policy selects nothing: every site is archived, not only this one",
  fix: "Switch archiving off in the global policy to archive only these sites, or delete the site policy",
  turnOffWhen: "The site policy is kept for the day on which the global one changes",
  source: "archiving-book-2010",
  evidence: "B",
  // Exchange archives by policies of its own.
  applies: ({ spec: { archiving } }) =>
    archiving?.store !== "exchange" && archiving?.policies?.some(({ scope }) => scope === "site") === true,
  *check({ spec }) {
    const { scope, policies = [] } = spec.archiving ?? {};
    const at = policies.findIndex((policy) => policy.scope === "global");
    const everywhere = policies[at];
    // Beside a scope that does not take in everybody, archiving-policy speaks of the global policy.
    if (scope !== "all-users" || !everywhere || archived(everywhere) === "nothing") return;
    for (const [place, policy] of policies.entries()) {
      if (policy.scope !== "site" || archived(policy) !== archived(everywhere)) continue;
      yield {
        path: ["spec", "archiving", "policies", place],
        message: `${nameOf(policy)} archives ${archived(policy)}, which the global policy does for every site; one of the two is needed`,
        related: [{ path: ["spec", "archiving", "policies", at], message: "the global policy archives every site" }],
      };
    }
  },
};

/** What a policy archives, in words. */
function archived({ internal, external }: ArchivingPolicy): string {
  if (internal && external) return "internal and external communication";
  if (internal || external) return internal ? "internal communication" : "external communication";
  return "nothing";
}

function nameOf({ name, site }: ArchivingPolicy): string {
  if (name !== undefined) return `site policy ${quoted(name)}`;
  return site === undefined ? "a site policy" : `the site policy of ${quoted(site)}`;
}
