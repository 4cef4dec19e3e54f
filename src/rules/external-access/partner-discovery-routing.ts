import { joinList } from "../../base/wording.ts";
import { discoveryOf, edgePoolsOf } from "../../deployment/edge.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Related, Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const partnerDiscoveryRouting: Rule = {
  id: "partner-discovery-routing",
  title: "Public IM and partner discovery use DNS SRV routing",
  level: "error",
  preset: "recommended",
  why: "The default route sends every request to one fixed server, so public providers and discovered partners are not reached",
  fix: "Set externalAccess.federation.routing to dns-srv or remove it, or disable partner discovery and public IM",
  source: "new-cs-public-provider",
  evidence: "B",
  applies: (deployment) => edgePoolsOf(deployment).length > 0 && needs(deployment).length > 0,
  *check(deployment, { profile }) {
    const { federation } = deployment.spec.externalAccess ?? {};
    const needed = needs(deployment);
    if (!isOn(federation) || federation.routing !== "default" || needed.length === 0) return;
    yield {
      path: ["spec", "externalAccess", "federation", "routing"],
      message: `federation.routing is "default", but ${joinList(needed.map(({ message }) => message))} ${needed.length > 1 ? "are" : "is"} enabled; ${profile.name} requires "dns-srv"`,
      // The provider page covers public IM; the other one states that discovery and a default route exclude each other.
      source: needed[0]?.message === "public IM" ? "new-cs-public-provider" : "set-cs-access-edge-configuration",
      related: needed,
    };
  },
};

/** The enabled features that require DNS SRV routing. */
function needs(deployment: Deployment): readonly Related[] {
  const { publicIm } = deployment.spec.externalAccess ?? {};
  const path = ["spec", "externalAccess", "publicIm", "providers"];
  const discovery = discoveryOf(deployment);
  return [
    ...(isOn(publicIm) && publicIm.providers.length > 0 ? [{ path, message: "public IM" }] : []),
    ...(discovery ? [{ path: discovery, message: "partner discovery" }] : []),
  ];
}
