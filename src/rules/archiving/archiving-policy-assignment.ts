import { quote } from "../../base/wording.ts";
import { selectionSize, selectsUsers } from "../../deployment/archived-users.ts";
import type { Rule } from "../../model/rule.ts";
import { stated } from "../../profiles/stated.ts";
import { policyPages } from "./checks/policy-pages.ts";

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
  *check({ spec }, { profile }) {
    const { scope: of, policies = [], selectedUsers } = spec.archiving ?? {};
    // If nobody is selected at all, archiving-scope reports it.
    if (of === "selected-users" && !selectsUsers(spec.archiving ?? {})) return;
    for (const [at, { scope, name, assignedUsers = selectedUsers }] of policies.entries()) {
      // A policy without assignedUsers applies to archiving.selectedUsers; without both, its users are not known.
      if (scope !== "user" || assignedUsers === undefined || selectionSize(assignedUsers) > 0) continue;
      const policy = name === undefined ? "an archiving user policy" : `archiving user policy ${quote(name)}`;
      yield {
        path: ["spec", "archiving", "policies", at, "assignedUsers"],
        message: `${policy} has no assigned users; it requires at least 1 user in assignedUsers to take effect`,
        fact: stated(profile, policyPages),
      };
    }
  },
};
