import { discoveryOf, edgePoolsOf } from "../../deployment/edge.ts";
import { sharedHybrid } from "../../deployment/hybrid.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const federationReach: Rule = {
  id: "federation-reach",
  title: "Federation allows partners by domain or by partner discovery",
  level: "warning",
  preset: "recommended",
  why: "Without allowed domains and partner discovery, federation is enabled but reaches no partner",
  fix: "List partners in externalAccess.federation.allowedDomains, set partnerDiscovery: true, or disable federation",
  source: "set-cs-access-edge-configuration",
  evidence: "B",
  applies: (deployment) => {
    const { federation } = deployment.spec.externalAccess ?? {};
    return edgePoolsOf(deployment).length > 0 && isOn(federation) && federation.allowedDomains !== undefined;
  },
  *check(deployment, { profile }) {
    const { federation } = deployment.spec.externalAccess ?? {};
    // Partners of a list that is not given are unknown: a hosting provider may be all that a closed federation reaches.
    if (!isOn(federation) || federation.allowedDomains?.length !== 0 || discoveryOf(deployment)) return;
    // A default route rules out partner discovery; which partners it reaches depends on its other end.
    if (federation.routing === "default") return;
    // The users in Microsoft 365 are reached as a hosting provider.
    if (sharedHybrid(deployment)) return;
    yield {
      path: ["spec", "externalAccess", "federation", "allowedDomains"],
      message: `federation.allowedDomains is empty and partner discovery is disabled, so federation reaches no partner; ${profile.name} requires one of the two`,
    };
  },
};
