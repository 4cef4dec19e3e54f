import { listed } from "../../base/wording.ts";
import { discoveryOf, edgePoolsOf } from "../../deployment/edge.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Related, Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const partnerDiscoveryRouting: Rule = {
  id: "partner-discovery-routing",
  title: "Where public IM or unknown partners are reached, requests are routed by DNS SRV",
  level: "error",
  preset: "recommended",
  why: "The default route sends every request to one fixed server, so providers and partners found by DNS are never asked",
  fix: "Set externalAccess.federation.routing to dns-srv or leave it out, or take out partner discovery and the providers",
  turnOffWhen: "Never while public IM or partner discovery is on",
  source: "new-cs-public-provider",
  evidence: "B",
  applies: (deployment) => edgePoolsOf(deployment).length > 0 && needs(deployment).length > 0,
  *check(deployment, { profile }) {
    const { federation } = deployment.spec.externalAccess ?? {};
    const needed = needs(deployment);
    if (!isOn(federation) || federation.routing !== "default" || needed.length === 0) return;
    yield {
      path: ["spec", "externalAccess", "federation", "routing"],
      message: `federation.routing is "default", but there ${needed.length > 1 ? "are" : "is"} ${listed(needed.map(({ message }) => message))}; ${profile.name} needs "dns-srv" for that`,
      // For providers, a page of their own; that discovery and a default route exclude each other stands in this one.
      source: needed[0]?.message === "public IM" ? "new-cs-public-provider" : "set-cs-access-edge-configuration",
      related: needed,
    };
  },
};

/** What works with DNS SRV routing only. */
function needs(deployment: Deployment): readonly Related[] {
  const { publicIm } = deployment.spec.externalAccess ?? {};
  const path = ["spec", "externalAccess", "publicIm", "providers"];
  const discovery = discoveryOf(deployment);
  return [
    ...(isOn(publicIm) && publicIm.providers.length > 0 ? [{ path, message: "public IM" }] : []),
    ...(discovery ? [{ path: discovery, message: "partner discovery" }] : []),
  ];
}
