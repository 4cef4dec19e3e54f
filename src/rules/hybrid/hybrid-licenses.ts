import { formatNumber, pluralize } from "../../base/wording.ts";
import { sharedHybrid } from "../../deployment/hybrid.ts";
import type { Rule } from "../../model/rule.ts";
import { everywhere, stated } from "../../profiles/stated.ts";

/** The page that states the licenses. */
export const pages = everywhere("hybrid-2015", "A*");

const licenses = { teams: "Microsoft Teams", skypeForBusinessOnline: "Skype for Business Online (Plan 2)" } as const;

export const hybridLicenses: Rule = {
  id: "hybrid-licenses",
  title: "All users in Microsoft 365 have the licenses for it",
  level: "note",
  preset: "recommended",
  why: "A user cannot be moved to Microsoft 365 without both licenses, even after the end of Skype for Business Online",
  fix: "Assign the missing licenses, or correct the numbers under spec.hybrid.licenses",
  source: "hybrid-2015",
  evidence: "A*",
  applies: (deployment) => sharedHybrid(deployment)?.licenses !== undefined,
  *check(deployment, { profile }) {
    const { onlineUsers = 0, licenses: counts = {} } = sharedHybrid(deployment) ?? {};
    for (const key of ["teams", "skypeForBusinessOnline"] as const) {
      const count = counts[key];
      if (count === undefined || count >= onlineUsers) continue;
      yield {
        path: ["spec", "hybrid", "licenses", key],
        message: `hybrid.licenses.${key} is ${formatNumber(count)} for ${pluralize(onlineUsers, "user")} in Microsoft 365; each of them requires a license for ${licenses[key]}`,
        fact: stated(profile, pages),
        size: { amount: onlineUsers - count, unit: "license" },
      };
    }
  },
};
