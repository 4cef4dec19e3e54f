import { discoveryOf, edgePoolsOf } from "../../deployment/edge.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const federationReach: Rule = {
  id: "federation-reach",
  title: "Federation reaches partners that are allowed by name or found by DNS",
  level: "warning",
  preset: "recommended",
  why: "Federation that neither allows a domain nor looks for partners is open and reaches nobody",
  fix: "List partners in externalAccess.federation.allowedDomains, set partnerDiscovery: true, or switch federation off",
  turnOffWhen: "The allowed domains are kept elsewhere on purpose",
  source: "set-cs-access-edge-configuration",
  evidence: "B",
  applies: (deployment) => edgePoolsOf(deployment).length > 0 && isOn(deployment.spec.externalAccess?.federation),
  *check(deployment, { profile }) {
    const { federation } = deployment.spec.externalAccess ?? {};
    if (!isOn(federation) || federation.allowedDomains?.length || discoveryOf(deployment)) return;
    // With a default route there is no partner discovery; whom that route reaches is known to its other end.
    if (federation.routing === "default") return;
    const listed = federation.allowedDomains
      ? "federation.allowedDomains is empty"
      : "there is no federation.allowedDomains";
    yield {
      path: ["spec", "externalAccess", "federation", federation.allowedDomains ? "allowedDomains" : "partnerDiscovery"],
      message: `${listed} and no partner discovery, so federation reaches nobody; ${profile.name} needs one of the two`,
    };
  },
};
