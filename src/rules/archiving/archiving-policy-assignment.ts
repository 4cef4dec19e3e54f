import { quoted } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import type { UserSelection } from "../../schema/deployment.ts";

export const archivingPolicyAssignment: Rule = {
  id: "archiving-policy-assignment",
  title: "Every archiving policy for users is assigned to somebody",
  level: "warning",
  preset: "recommended",
  why: "A user policy does nothing by itself: whoever was not given it is archived by the site or global policy, or not at all",
  fix: "Grant the policy to its users and list or count them in assignedUsers, or delete it",
  turnOffWhen: "Policies are assigned elsewhere, and the manifest does not follow",
  source: "archiving-planning-2010",
  evidence: "B",
  // Exchange archives by policies of its own.
  applies: ({ spec: { archiving } }) =>
    archiving?.store !== "exchange" && archiving?.policies?.some(({ scope }) => scope === "user") === true,
  *check({ spec }) {
    const { policies = [], selectedUsers } = spec.archiving ?? {};
    for (const [at, { scope, name, assignedUsers }] of policies.entries()) {
      // The users that archiving selects stand for those of policies that count none themselves.
      if (scope !== "user" || sizeOf(assignedUsers ?? selectedUsers) > 0) continue;
      const policy = name === undefined ? "a user policy" : `user policy ${quoted(name)}`;
      yield {
        path: ["spec", "archiving", "policies", at, "assignedUsers"],
        message: `${policy} for archiving is assigned to nobody; it needs at least 1 user in assignedUsers to take effect`,
      };
    }
  },
};

function sizeOf(users: UserSelection | undefined): number {
  return Array.isArray(users) ? users.length : (users ?? 0);
}
