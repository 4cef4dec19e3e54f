import { joinList, quote } from "../../base/wording.ts";
import { type RoleAssignment, roleNames, rolesByServer } from "../../deployment/roles.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import { stated } from "../../profiles/stated.ts";
import { hasCollocationRule, misnamedRole, requirementOf, unsupportedPairs } from "./checks/role-conflicts.ts";
import { standardPages } from "./checks/standard-pages.ts";

export const collocation: Rule = {
  id: "collocation",
  title: "Only roles that support collocation share a computer",
  level: "error",
  preset: "recommended",
  why: "The combination is untested: setup blocks the second role, or the roles compete for ports and memory",
  fix: "Move the roles to separate computers, or correct the roles: that of a Standard Edition server is standard-edition",
  source: "collocation-2010",
  evidence: "A",
  applies: (deployment) => [...rolesByServer(deployment).values()].some((roles) => roles.size > 1),
  *check(deployment, { profile }) {
    for (const roles of rolesByServer(deployment).values()) {
      if (hasCollocationRule(roles, profile)) continue;
      const misnamed = misnamedRole(roles);
      if (misnamed) yield { ...misnamedHit(misnamed), fact: stated(profile, standardPages) };
      const pairs = unsupportedPairs(roles, profile);
      const [first] = pairs;
      if (!first) continue;
      const involved = new Set(pairs.flat());
      const names = joinList([...involved].map(({ role }) => roleNames[role]));
      const standard = [...involved].some(({ role }) => role === "standard-edition");
      yield {
        path: first[1].path,
        message: `computer ${quote(first[0].fqdn)} has the roles ${names}; ${requirementOf(pairs, profile)}`,
        fact: standard ? stated(profile, standardPages) : profile.collocation,
        size: { amount: involved.size - 1, unit: "role" },
        related: [...involved]
          .filter(({ path }) => path.join() !== first[1].path.join())
          .map(({ role, path }) => ({ path, message: `the role ${roleNames[role]} is assigned here` })),
      };
    }
  },
};

/** The role of a Standard Edition server that an entry names front-end. */
function misnamedHit({ fqdn, path }: RoleAssignment): Hit {
  const message = `computer ${quote(fqdn)} is a Standard Edition server, but has the role "front-end"; its role is "standard-edition"`;
  return { path, message };
}
