import { quote } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import type { UserSelection } from "../../schema/deployment.ts";

export const archivingPolicyAssignment: Rule = {
  id: "archiving-policy-assignment",
  title: "Every archiving user policy is assigned to at least one user",
  level: "warning",
  preset: "recommended",
  why: "A user policy without assigned users has no effect: the intended users are archived by the site or global policy, or not at all",
  fix: "Assign the policy to its users and list or count them in assignedUsers, or delete the policy",
  source: "archiving-planning-2010",
  evidence: "B",
  // Exchange archives by its own policies.
  applies: ({ spec: { archiving } }) =>
    archiving?.store !== "exchange" && archiving?.policies?.some(({ scope }) => scope === "user") === true,
  *check({ spec }) {
    const { policies = [], selectedUsers } = spec.archiving ?? {};
    for (const [at, { scope, name, assignedUsers }] of policies.entries()) {
      // A policy without assignedUsers applies to archiving.selectedUsers.
      if (scope !== "user" || sizeOf(assignedUsers ?? selectedUsers) > 0) continue;
      const policy = name === undefined ? "an archiving user policy" : `archiving user policy ${quote(name)}`;
      yield {
        path: ["spec", "archiving", "policies", at, "assignedUsers"],
        message: `${policy} has no assigned users; it requires at least 1 user in assignedUsers to take effect`,
      };
    }
  },
};

function sizeOf(users: UserSelection | undefined): number {
  return Array.isArray(users) ? users.length : (users ?? 0);
}
