import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";

/** The kinds of survivable branches, and what to use for fewer and for more users. */
const kinds = {
  appliance: {
    name: "Survivable Branch Appliance",
    fact: "branchApplianceUsers",
    below: "a gateway without survivability",
    above: "a Survivable Branch Server",
  },
  server: {
    name: "Survivable Branch Server",
    fact: "branchServerUsers",
    below: "a Survivable Branch Appliance",
    above: "a Front End pool",
  },
} as const;

export const branchSize: Rule = {
  id: "branch-size",
  title: "Every survivable branch has a supported number of users for its kind",
  level: "warning",
  preset: "recommended",
  why: "With more users it may be overloaded during a WAN outage; with fewer it is not cost-effective",
  fix: "Use the kind that fits the number of users: a Survivable Branch Appliance, a Survivable Branch Server or a pool",
  source: "branch-resiliency-prerelease-2010",
  evidence: "B",
  applies: ({ spec }) => spec.sites.some(({ survivableBranch }) => survivableBranch !== undefined),
  *check({ spec }, { profile }) {
    for (const [at, { survivableBranch: branch }] of spec.sites.entries()) {
      if (!branch) continue;
      const { name, fact, below, above } = kinds[branch.kind];
      const { min, max } = profile[fact].value;
      if (branch.users >= min && branch.users <= max) continue;
      yield {
        path: ["spec", "sites", at, "survivableBranch", "users"],
        message: `${branch.kind} ${quote(branch.fqdn)} has ${pluralize(branch.users, "user")}; a ${name} supports ${formatNumber(min)} to ${formatNumber(max)}, so use ${branch.users < min ? below : above}`,
        fact: profile[fact],
      };
    }
  },
};
