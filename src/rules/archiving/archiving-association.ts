import { counted, quoted } from "../../base/wording.ts";
import { homesOf } from "../../deployment/user-homes.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const archivingAssociation: Rule = {
  id: "archiving-association",
  title: "Every pool and branch with archived users names its Archiving Server",
  level: "error",
  preset: "recommended",
  why: "A pool sends messages only to the Archiving Server that it is associated with; without one nothing of its users is archived",
  fix: "Set archivingServer of the pool or branch to the FQDN of an Archiving Server; several pools may share one",
  turnOffWhen: "The manifest leaves associations out, and they are looked after in Topology Builder alone",
  source: "archiving-requirements-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  // Of associations is spoken only where the manifest states any, and not where users are picked one by one.
  applies: (deployment) => deployment.spec.archiving?.scope === "all-users" && statesAssociation(deployment),
  *check(deployment, { profile }) {
    for (const { kind, fqdn, users, archivingServer, path } of homesOf(deployment)) {
      if (users === 0 || archivingServer !== undefined) continue;
      yield {
        path: [...path, "archivingServer"],
        message: `${kind} ${quoted(fqdn)} has ${counted(users, "user")} to archive, but names no Archiving Server; ${profile.name} needs one in archivingServer`,
      };
    }
  },
};

function statesAssociation(deployment: Deployment): boolean {
  for (const { archivingServer } of homesOf(deployment)) if (archivingServer !== undefined) return true;
  return false;
}
