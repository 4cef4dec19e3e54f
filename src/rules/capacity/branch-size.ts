import { pluralize } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import { distanceFrom } from "../../model/size.ts";
import type { Span } from "../../profiles/fact.ts";
import { appliancesHit, forAppliances, kindFor, range, subjectsOf } from "./checks/branch-appliances.ts";

/** The kinds of survivable branches. */
const kinds = {
  appliance: { name: "Survivable Branch Appliance", fact: "branchApplianceUsers" },
  server: { name: "Survivable Branch Server", fact: "branchServerUsers" },
} as const;

export const branchSize: Rule = {
  id: "branch-size",
  title: "Every survivable branch has a supported number of users for its kind",
  level: "warning",
  preset: "recommended",
  why: "With more users it may be overloaded during a WAN outage; with fewer it is not cost-effective",
  fix: "Use the kind that fits the number of users: a Survivable Branch Appliance, a Survivable Branch Server or a central site",
  source: "branch-resiliency-prerelease-2010",
  evidence: "B",
  applies: ({ spec }) =>
    spec.sites.some(({ survivableBranch: branch }) => (branch?.users ?? branch?.additionalAppliances) !== undefined),
  *check({ spec }, { profile }) {
    for (const [at, { survivableBranch: branch }] of spec.sites.entries()) {
      if (branch) yield* appliancesHit(branch, at, profile);
      if (branch?.users === undefined) continue;
      const { users } = branch;
      const { name, fact: factName } = kinds[branch.kind];
      const fact = forAppliances(profile[factName], branch, profile);
      if (isIn(fact.value, users)) continue;
      const { has, supports } = subjectsOf(branch, name, profile);
      const disputed = fact.conflict !== undefined && isIn(fact.conflict.value, users);
      yield {
        path: ["spec", "sites", at, "survivableBranch", "users"],
        message: `${has} ${pluralize(users, "user")}; ${supports} ${range(fact, disputed)}, so use ${kindFor(users, profile)}`,
        fact,
        disputed,
        size: distanceFrom(fact.value, users, "user"),
      };
    }
  },
};

function isIn({ min, max }: Span, users: number): boolean {
  return users >= min && users <= max;
}
