import { keyOfName } from "../../base/host-names.ts";
import { quoted } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import type { Path } from "../../yaml/path.ts";

export const externalAccessPolicyPerSite: Rule = {
  id: "external-access-policy-per-site",
  title: "A site has at most one external access policy",
  level: "error",
  preset: "recommended",
  why: "The second policy of a site is refused, so what it allows or forbids never holds",
  fix: "Put the switches of both policies into one, or make the second a user policy",
  turnOffWhen: "Never",
  source: "new-cs-external-access-policy",
  evidence: "B",
  applies: ({ spec }) => Boolean(spec.externalAccess?.policies?.some(({ scope }) => scope === "site")),
  *check({ spec }, { profile }) {
    const first = new Map<string, Path>();
    for (const [at, { scope, site }] of (spec.externalAccess?.policies ?? []).entries()) {
      if (scope !== "site" || site === undefined) continue;
      const path = ["spec", "externalAccess", "policies", at, "site"];
      const earlier = first.get(keyOfName(site));
      if (!earlier) {
        first.set(keyOfName(site), path);
        continue;
      }
      yield {
        path,
        message: `site ${quoted(site)} has another external access policy already; ${profile.name} needs a single one for each site`,
        related: [{ path: earlier, message: "the first policy of the site is here" }],
      };
    }
  },
};
