import { joinList, quote } from "../../base/wording.ts";
import { roleNames, rolesByServer } from "../../deployment/roles.ts";
import type { Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Role } from "../../schema/deployment.ts";
import { hasCollocationRule, unsupportedPair } from "./checks/role-conflicts.ts";

export const collocation: Rule = {
  id: "collocation",
  title: "Only roles that support collocation share a computer",
  level: "error",
  preset: "recommended",
  why: "The combination is untested: setup blocks the second role, or the roles compete for ports and memory",
  fix: "Move one of the roles to a separate computer, or to one where its collocation is supported",
  source: "collocation-2010",
  evidence: "A",
  applies: (deployment) => [...rolesByServer(deployment).values()].some((roles) => roles.size > 1),
  *check(deployment, { profile }) {
    for (const roles of rolesByServer(deployment).values()) {
      if (hasCollocationRule(roles, profile)) continue;
      const [one, other] = unsupportedPair(roles, profile) ?? [];
      if (!one || !other) continue;
      const names = joinList([one, other].map(({ role }) => roleNames[role]));
      yield {
        path: other.path,
        message: `computer ${quote(one.fqdn)} has the roles ${names}; ${requirementOf([one.role, other.role], profile)}`,
        fact: profile.collocation,
        related: [{ path: one.path, message: `the role ${roleNames[one.role]} is assigned here` }],
      };
    }
  },
};

function requirementOf(pair: readonly Role[], { name, collocation: { value: rows } }: Profile): string {
  const partnersOf = (role: Role) => rows[role] ?? [];
  const [strictest] = pair.filter((role) => rows[role]).sort((a, b) => partnersOf(a).length - partnersOf(b).length);
  if (!strictest) return "";
  const partners = partnersOf(strictest).map((role) => roleNames[role]);
  if (partners.length === 0) return `${name} requires a dedicated computer for ${roleNames[strictest]}`;
  return `${name} supports ${roleNames[strictest]} only alone or together with ${joinList(partners, "or")}`;
}
