import { quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const federationPort: Rule = {
  id: "federation-port",
  title: "Federation uses the standard port",
  level: "error",
  preset: "recommended",
  why: "Partners connect to the standard port only, so federation fails on any other",
  fix: "Set federationPort to the required port, or remove it",
  source: "edge-options-2010",
  evidence: "A",
  applies: (deployment) => declared(deployment).length > 0,
  *check(deployment, { profile }) {
    const { federationPort: port } = profile;
    for (const { value: pool, path } of declared(deployment)) {
      if (pool.federationPort === port.value) continue;
      yield {
        path: [...path, "federationPort"],
        message: `Edge pool ${quote(pool.fqdn)} uses port ${pool.federationPort} for federation; ${profile.name} requires port ${port.value}`,
        fact: port,
      };
    }
  },
};

/** The Edge pools with federation that set its port. */
function declared(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.federation && value.federationPort !== undefined);
}
