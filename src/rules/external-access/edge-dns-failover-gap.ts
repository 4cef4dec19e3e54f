import { joinList, quote } from "../../base/wording.ts";
import { edgePoolsOf, enabledScenarios } from "../../deployment/edge.ts";
import { isOn, serverCount } from "../../deployment/parts.ts";
import type { Related, Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const edgeDnsFailoverGap: Rule = {
  id: "edge-dns-failover-gap",
  title: "Edge pools use hardware load balancing if partners do not support DNS failover",
  level: "warning",
  preset: "recommended",
  why: "Public IM providers and Office Communications Server keep using the first address; if that Edge Server fails, they are disconnected",
  fix: "Use hardware load balancing with public addresses on both sides of the Edge pool, or accept the gap",
  source: "edge-topologies-2010",
  evidence: "A",
  applies: (deployment) => balancedByDns(deployment).length > 0 && withoutFailover(deployment).length > 0,
  *check(deployment, { profile }) {
    const lost = withoutFailover(deployment);
    if (lost.length === 0) return;
    for (const { value: pool, path } of balancedByDns(deployment)) {
      yield {
        path: [...path, "loadBalancing", "external"],
        message: `Edge pool ${quote(pool.fqdn)} has "dns" load balancing, which provides no failover for ${joinList(lost.map(({ message }) => message))}; ${profile.name} requires "hardware" for them`,
        related: lost,
      };
    }
  },
};

/** The Edge pools with federation and DNS load balancing, if the deployment requires high availability. */
function balancedByDns(deployment: Deployment) {
  if (deployment.spec.availability !== "high") return [];
  return edgePoolsOf(deployment).filter(
    ({ value }) => value.federation && value.loadBalancing?.external === "dns" && serverCount(value.servers) > 1,
  );
}

/** The partners that do not try a second address. */
function withoutFailover(deployment: Deployment): readonly Related[] {
  const { federation } = deployment.spec.externalAccess ?? {};
  const publicIm = enabledScenarios(deployment, ["publicIm"]).map(({ path, name }) => ({ path, message: name }));
  if (!isOn(federation) || !federation.legacyPartners?.length) return publicIm;
  const path = ["spec", "externalAccess", "federation", "legacyPartners"];
  return [...publicIm, { path, message: "partners on Office Communications Server" }];
}
