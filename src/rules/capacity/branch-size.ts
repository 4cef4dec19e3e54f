import { counted, grouped, quoted } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";

/** What stands in a branch, its size, and what suits smaller and larger branches. */
const kinds = {
  appliance: {
    name: "Survivable Branch Appliance",
    fact: "branchApplianceUsers",
    below: "a gateway of its own",
    above: "a Survivable Branch Server",
  },
  server: {
    name: "Survivable Branch Server",
    fact: "branchServerUsers",
    below: "a Survivable Branch Appliance",
    above: "a pool of its own",
  },
} as const;

export const branchSize: Rule = {
  id: "branch-size",
  title: "Every survivable branch has as many users as its appliance or server is made for",
  level: "warning",
  preset: "recommended",
  why: "With more users it answers late when the line to the central site is lost, with fewer it is not worth its upkeep",
  fix: "Choose the kind that suits the branch: a Survivable Branch Appliance, a Survivable Branch Server or a pool",
  turnOffWhen: "The maker of the appliance, or a load test of your own, vouches for another size",
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
        message: `${branch.kind} ${quoted(branch.fqdn)} has ${counted(branch.users, "user")}; a ${name} is made for ${grouped(min)} to ${grouped(max)}, and ${branch.users < min ? below : above} suits the branch`,
        fact: profile[fact],
      };
    }
  },
};
