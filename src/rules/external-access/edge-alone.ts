import { joinList, quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { withStatedRoles } from "../../deployment/name-index.ts";
import { type RoleAssignment, roleNames, rolesByServer } from "../../deployment/roles.ts";
import type { Rule } from "../../model/rule.ts";
import type { Role } from "../../schema/deployment.ts";

export const edgeAlone: Rule = {
  id: "edge-alone",
  title: "Edge Servers are not collocated with other roles",
  level: "error",
  preset: "recommended",
  why: "A server that the Internet can reach must not host other roles: an attacker would reach them too, and no collocation is supported",
  fix: "Move the other roles to other servers",
  source: "collocation-2010",
  evidence: "A",
  applies: (deployment) =>
    edgePoolsOf(deployment).length > 0 || withStatedRoles(deployment).some(({ roles }) => roles.includes("edge")),
  *check(deployment, { profile }) {
    const allowed = new Set<Role>(["edge", ...profile.edgeCompanions.value]);
    for (const roles of rolesByServer(deployment).values()) {
      const edge = roles.get("edge");
      const others = [...roles.values()].filter(({ role }) => !allowed.has(role));
      if (!edge || others.length === 0) continue;
      const { path } = others.find(isStated) ?? edge;
      yield {
        path,
        message: `Edge Server ${quote(edge.fqdn)} also has ${others.length > 1 ? "roles" : "role"} ${joinList(others.map(({ role }) => quote(role)))}; ${profile.name} requires a dedicated server`,
        fact: profile.edgeCompanions,
        size: { amount: others.length, unit: "role" },
        related: [edge, ...others]
          .filter((other) => other.path.join() !== path.join())
          .map((other) => ({ path: other.path, message: `the role ${roleNames[other.role]} is assigned here` })),
      };
    }
  },
};

/** The properties whose value assigns a role, so that changing it removes the role. */
const assigning = ["roles", "collocatedWith", "sqlServer", "server"];

/** Whether a role is assigned by a property of its own, not by the list that contains the computer. */
function isStated({ path }: RoleAssignment): boolean {
  return assigning.includes(String(path.at(-1)));
}
