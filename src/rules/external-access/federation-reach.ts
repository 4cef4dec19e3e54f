import { discoveryOf, edgePoolsOf } from "../../deployment/edge.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const federationReach: Rule = {
  id: "federation-reach",
  title: "Federation allows partners by domain or by partner discovery",
  level: "warning",
  preset: "recommended",
  why: "Without allowed domains and partner discovery, federation is enabled but reaches nobody",
  fix: "List partners in externalAccess.federation.allowedDomains, set partnerDiscovery: true, or disable federation",
  source: "set-cs-access-edge-configuration",
  evidence: "B",
  applies: (deployment) => edgePoolsOf(deployment).length > 0 && isOn(deployment.spec.externalAccess?.federation),
  *check(deployment, { profile }) {
    const { federation } = deployment.spec.externalAccess ?? {};
    if (!isOn(federation) || federation.allowedDomains?.length || discoveryOf(deployment)) return;
    // A default route rules out partner discovery; which partners it reaches depends on its other end.
    if (federation.routing === "default") return;
    const listed = federation.allowedDomains
      ? "federation.allowedDomains is empty"
      : "federation.allowedDomains is not set";
    yield {
      path: ["spec", "externalAccess", "federation", federation.allowedDomains ? "allowedDomains" : "partnerDiscovery"],
      message: `${listed} and partner discovery is disabled, so federation reaches nobody; ${profile.name} requires one of the two`,
    };
  },
};
