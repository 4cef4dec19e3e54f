import { pluralize, quote } from "../../base/wording.ts";
import { userHomesOf } from "../../deployment/user-homes.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const archivingAssociation: Rule = {
  id: "archiving-association",
  title: "Every pool and branch with archived users has an associated Archiving Server",
  level: "error",
  preset: "recommended",
  why: "A pool sends messages only to its associated Archiving Server; without one, messages of its users are not archived",
  fix: "Set archivingServer of the pool or branch to the FQDN of an Archiving Server; several pools can share one",
  source: "archiving-requirements-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  // Checked only if the manifest declares any association, and not for selected users, whose pools are unknown.
  applies: (deployment) => deployment.spec.archiving?.scope === "all-users" && statesAssociation(deployment),
  *check(deployment, { profile }) {
    for (const { kind, fqdn, users, archivingServer, path } of userHomesOf(deployment)) {
      if (users === 0 || archivingServer !== undefined) continue;
      const archived = users === undefined ? "homes archived users" : `has ${pluralize(users, "archived user")}`;
      yield {
        path: [...path, "archivingServer"],
        message: `${kind} ${quote(fqdn)} ${archived}, but archivingServer is not set; ${profile.name} requires an Archiving Server`,
        size: users === undefined ? undefined : { amount: users, unit: "user" },
      };
    }
  },
};

function statesAssociation(deployment: Deployment): boolean {
  for (const { archivingServer } of userHomesOf(deployment)) if (archivingServer !== undefined) return true;
  return false;
}
