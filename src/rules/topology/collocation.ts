import { listed, quoted } from "../../base/wording.ts";
import { roleNames, rolesByComputer } from "../../deployment/roles.ts";
import type { Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Role } from "../../schema/deployment.ts";
import { isJudgedElsewhere, refusedPair } from "./checks/role-conflicts.ts";

export const collocation: Rule = {
  id: "collocation",
  title: "Only roles that are supported together share a computer",
  level: "error",
  preset: "recommended",
  why: "Such a computer was never tested: set-up refuses the second role, or the two fight for ports and memory",
  fix: "Move one of the roles to a computer of its own, or to one that may carry it",
  turnOffWhen: "It is a laboratory that nobody depends on",
  source: "collocation-2010",
  evidence: "A",
  applies: (deployment) => [...rolesByComputer(deployment).values()].some((roles) => roles.size > 1),
  *check(deployment, { profile }) {
    for (const roles of rolesByComputer(deployment).values()) {
      if (isJudgedElsewhere(roles, profile)) continue;
      const [one, other] = refusedPair(roles, profile) ?? [];
      if (!one || !other) continue;
      const names = listed([one, other].map(({ role }) => roleNames[role]));
      yield {
        path: other.path,
        message: `computer ${quoted(one.fqdn)} is ${names} at once; ${needOf([one.role, other.role], profile)}`,
        fact: profile.collocation,
        related: [{ path: one.path, message: `as ${roleNames[one.role]} it is here` }],
      };
    }
  },
};

function needOf(pair: readonly Role[], { name, collocation: { value: rows } }: Profile): string {
  const partnersOf = (role: Role) => rows[role] ?? [];
  const [strictest] = pair.filter((role) => rows[role]).sort((a, b) => partnersOf(a).length - partnersOf(b).length);
  if (!strictest) return "";
  const partners = partnersOf(strictest).map((role) => roleNames[role]);
  if (partners.length === 0) return `${name} needs a computer of its own for ${roleNames[strictest]}`;
  return `${name} needs ${roleNames[strictest]} to share a computer with nothing but ${listed(partners, "or")}`;
}
