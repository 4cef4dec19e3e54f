import { listed, quoted } from "../../base/wording.ts";
import { edgePoolsOf, served } from "../../deployment/edge.ts";
import { isOn, serverCount } from "../../deployment/parts.ts";
import type { Related, Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const edgeDnsFailoverGap: Rule = {
  id: "edge-dns-failover-gap",
  title: "Partners that DNS load balancing gives no failover have hardware balancing",
  level: "warning",
  preset: "recommended",
  why: "Public IM services and Office Communications Server keep to the first address they got: when that Edge Server is down, they are cut off",
  fix: "Use hardware load balancing with public addresses on both sides of the Edge pool, or accept the gap",
  turnOffWhen: "Public IM and partners on older products may be cut off while an Edge Server is down",
  source: "edge-topologies-2010",
  evidence: "A",
  applies: (deployment) => balancedByDns(deployment).length > 0 && withoutFailover(deployment).length > 0,
  *check(deployment, { profile }) {
    const lost = withoutFailover(deployment);
    if (lost.length === 0) return;
    for (const { value: pool, path } of balancedByDns(deployment)) {
      yield {
        path: [...path, "loadBalancing", "external"],
        message: `Edge pool ${quoted(pool.fqdn)} has "dns" load balancing, which gives no failover to ${listed(lost.map(({ message }) => message))}; ${profile.name} needs "hardware" for that`,
        related: lost,
      };
    }
  },
};

/** The Edge pools that federation goes through and that high availability is asked of, where DNS spreads the load. */
function balancedByDns(deployment: Deployment) {
  if (deployment.spec.availability !== "high") return [];
  return edgePoolsOf(deployment).filter(
    ({ value }) => value.federation && value.loadBalancing?.external === "dns" && serverCount(value.servers) > 1,
  );
}

/** Those who do not try a second address. */
function withoutFailover(deployment: Deployment): readonly Related[] {
  const { federation } = deployment.spec.externalAccess ?? {};
  const publicIm = served(deployment, ["publicIm"]).map(({ path, name }) => ({ path, message: name }));
  if (!isOn(federation) || !federation.legacyPartners?.length) return publicIm;
  const path = ["spec", "externalAccess", "federation", "legacyPartners"];
  return [...publicIm, { path, message: "partners on Office Communications Server" }];
}
