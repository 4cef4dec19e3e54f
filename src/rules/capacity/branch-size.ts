import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import { distanceFrom } from "../../model/size.ts";
import type { Fact, Span } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";

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
  applies: ({ spec }) => spec.sites.some(({ survivableBranch }) => survivableBranch?.users !== undefined),
  *check({ spec }, { profile }) {
    for (const [at, { survivableBranch: branch }] of spec.sites.entries()) {
      if (branch?.users === undefined) continue;
      const { users, kind, fqdn } = branch;
      const { name, fact: factName } = kinds[kind];
      const fact = profile[factName];
      if (isIn(fact.value, users)) continue;
      const disputed = fact.conflict !== undefined && isIn(fact.conflict.value, users);
      yield {
        path: ["spec", "sites", at, "survivableBranch", "users"],
        message: `${kind} ${quote(fqdn)} has ${pluralize(users, "user")}; a ${name} supports ${range(fact, disputed)}, so use ${kindFor(users, profile)}`,
        fact,
        disputed,
        size: distanceFrom(fact.value, users, "user"),
      };
    }
  },
};

/** What supports a number of users at a branch site. */
function kindFor(users: number, profile: Profile): string {
  const { branchApplianceUsers: appliance, branchServerUsers: server, standardEditionUsers } = profile;
  if (users < appliance.value.min) return "a gateway without survivability";
  if (users <= appliance.value.max) return "a Survivable Branch Appliance";
  if (users <= server.value.max) return "a Survivable Branch Server";
  if (users <= standardEditionUsers.value) return "a central site with a Standard Edition server";
  return "a central site with several Standard Edition servers or an Enterprise pool";
}

function isIn({ min, max }: Span, users: number): boolean {
  return users >= min && users <= max;
}

/** The supported users; the range of the other page too if it accepts the number. */
function range({ value: { min, max }, conflict }: Fact<Span>, disputed: boolean): string {
  const other = disputed && conflict ? ` (another page of the product states ${formatNumber(conflict.value.max)})` : "";
  return `${formatNumber(min)} to ${formatNumber(max)}${other}`;
}
