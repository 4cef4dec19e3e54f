import { quoted } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const federationPort: Rule = {
  id: "federation-port",
  title: "Federation runs on the port where partners look for it",
  level: "error",
  preset: "recommended",
  why: "Partners connect to the one port that federation has; on any other they reach nobody",
  fix: "Set federationPort to the port named, or leave it out",
  turnOffWhen: "A device in front of the Edge pool takes federation on the usual port and passes it on to this one",
  source: "edge-options-2010",
  evidence: "A",
  applies: (deployment) => declared(deployment).length > 0,
  *check(deployment, { profile }) {
    const { federationPort: port } = profile;
    for (const { value: pool, path } of declared(deployment)) {
      if (pool.federationPort === port.value) continue;
      yield {
        path: [...path, "federationPort"],
        message: `Edge pool ${quoted(pool.fqdn)} takes federation on port ${pool.federationPort}; ${profile.name} needs port ${port.value}`,
        fact: port,
      };
    }
  },
};

/** The Edge pools with federation that name its port. */
function declared(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.federation && value.federationPort !== undefined);
}
