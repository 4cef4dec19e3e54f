import { listed, quoted } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import { roleNames, rolesByComputer } from "../../deployment/roles.ts";
import type { Rule } from "../../model/rule.ts";
import type { Role } from "../../schema/deployment.ts";

/** Roles whose own rules judge what shares a computer with them: edge-alone and xmpp-gateway-placement. */
const elsewhere: readonly Role[] = ["edge", "xmpp-gateway"];

export const archivingCollocation: Rule = {
  id: "archiving-collocation",
  title: "An Archiving Server shares its computer with monitoring and databases only",
  level: "error",
  preset: "recommended",
  why: "Other combinations are not supported: they were not tested, and the roles take processor, disk and queues from each other",
  fix: "Move the other role to a computer of its own, and take it out of collocatedWith or roles",
  turnOffWhen: "The computer belongs to a test deployment that nobody needs support for",
  source: "collocation-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: (deployment) => partsOf(deployment, "archivingServers").length > 0,
  *check(deployment, { profile }) {
    const computers = rolesByComputer(deployment);
    if (computers.size === 0) return;
    const allowed = profile.archivingCompanions;
    // A file share is no server role, and no page forbids it.
    const companions = new Set<Role>(["archiving", "file-store", ...(allowed.value ?? [])]);
    for (const roles of computers.values()) {
      const archiving = roles.get("archiving");
      if (!archiving || elsewhere.some((role) => roles.has(role))) continue;
      const others = [...roles.values()].filter(({ role }) => !companions.has(role));
      const [other] = others;
      if (!other) continue;
      const says = listed(namesOf(others.map(({ role }) => role)));
      yield {
        path: other.path,
        message: `computer ${quoted(archiving.fqdn)} is Archiving Server and ${says} at once; ${profile.name} needs it to share with nothing but ${listed(namesOf(allowed.value ?? []), "or")}`,
        fact: allowed,
        related: [{ path: archiving.path, message: "as Archiving Server it is here" }],
      };
    }
  },
};

function namesOf(roles: readonly Role[]): readonly string[] {
  return roles.map((role) => roleNames[role]);
}
