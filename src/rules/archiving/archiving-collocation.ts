import { joinList, quote } from "../../base/wording.ts";
import { withStatedRoles } from "../../deployment/name-index.ts";
import { partsOf } from "../../deployment/parts.ts";
import { roleNames, rolesByServer } from "../../deployment/roles.ts";
import type { Rule } from "../../model/rule.ts";
import type { Role } from "../../schema/deployment.ts";

/** Roles that have a collocation rule of their own: edge-alone and xmpp-gateway-placement. */
const elsewhere: readonly Role[] = ["edge", "xmpp-gateway"];

export const archivingCollocation: Rule = {
  id: "archiving-collocation",
  title: "Archiving Servers are collocated only with monitoring and databases",
  level: "error",
  preset: "recommended",
  why: "Other combinations are untested and unsupported; the roles compete for processor, disk and queues",
  fix: "Move the other role to a separate computer, and remove it from collocatedWith or roles",
  source: "collocation-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: (deployment) =>
    partsOf(deployment, "archivingServers").length > 0 ||
    withStatedRoles(deployment).some(({ roles }) => roles.includes("archiving")),
  *check(deployment, { profile }) {
    const computers = rolesByServer(deployment);
    if (computers.size === 0) return;
    const allowed = profile.archivingCompanions;
    // A file share is not a server role, and no page forbids it.
    const companions = new Set<Role>(["archiving", "file-store", ...(allowed.value ?? [])]);
    for (const roles of computers.values()) {
      const archiving = roles.get("archiving");
      if (!archiving || elsewhere.some((role) => roles.has(role))) continue;
      const others = [...roles.values()].filter(({ role }) => !companions.has(role));
      const [other] = others;
      if (!other) continue;
      const found = joinList(namesOf(["archiving", ...others.map(({ role }) => role)]));
      yield {
        path: other.path,
        message: `computer ${quote(archiving.fqdn)} has the roles ${found}; ${profile.name} supports an Archiving Server alone or together with ${joinList(namesOf(allowed.value ?? []), "or")}`,
        fact: allowed,
        size: { amount: others.length, unit: "role" },
        related: [{ path: archiving.path, message: "the Archiving Server role is assigned here" }],
      };
    }
  },
};

function namesOf(roles: readonly Role[]): readonly string[] {
  return roles.map((role) => roleNames[role]);
}
