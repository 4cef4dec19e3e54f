import { quote } from "../../../base/wording.ts";
import { withStatedRoles } from "../../../deployment/name-index.ts";
import { partsOf } from "../../../deployment/parts.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Fact } from "../../../profiles/fact.ts";
import type { Deployment } from "../../../schema/deployment.ts";

/** Whether a deployment lists an Office Web Apps Server, or a computer with that role. */
export function hasPresentationServer(deployment: Deployment): boolean {
  if (partsOf(deployment, "officeWebAppsServers").length > 0) return true;
  return withStatedRoles(deployment).some(({ roles }) => roles.includes("office-web-apps"));
}

/** Servers that are no domain members, or that clients cannot reach. */
export function* serverHits(deployment: Deployment, product: string, fact: Fact<true>): Iterable<Hit> {
  for (const { value, path } of partsOf(deployment, "officeWebAppsServers")) {
    const { fqdn, network = "internal", domainJoined } = value;
    const start = `Office Web Apps Server ${quote(fqdn)}`;
    if (domainJoined === false) {
      const message = `${start} is not joined to a domain; ${product} requires its computers to be members of the Active Directory domain`;
      yield { path: [...path, "domainJoined"], message, fact };
    } else if (network === "perimeter" && domainJoined === undefined) {
      const message = `${start} is in the perimeter network; ${product} recommends the internal network unless domain members are allowed there (domainJoined: true)`;
      yield { path: [...path, "network"], message, fact, level: "warning" };
    }
    if (network === "external" && partsOf(deployment, "edgePools").length === 0) {
      const message = `${start} is in an external network, but the deployment has no Edge pool; ${product} requires an Edge Server for its requests`;
      yield { path: [...path, "network"], message, fact };
    }
  }
}
