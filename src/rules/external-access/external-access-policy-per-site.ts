import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import type { Path } from "../../yaml/path.ts";

export const externalAccessPolicyPerSite: Rule = {
  id: "external-access-policy-per-site",
  title: "A site has at most one external access policy",
  level: "error",
  preset: "recommended",
  why: "A second policy for a site is rejected, so its settings never apply",
  fix: "Merge the two policies, or change the second one to a user policy",
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
        message: `site ${quote(site)} already has an external access policy; ${profile.name} supports one per site`,
        related: [{ path: earlier, message: "the first policy of the site is here" }],
      };
    }
  },
};
