import { abridged, counted, quoted } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const federationSingleEdge: Rule = {
  id: "federation-single-edge",
  title: "Federation is on at one Edge pool only",
  level: "error",
  preset: "recommended",
  why: "All signalling of federation and public IM goes through one published Edge pool; partners that answer at another are not heard",
  fix: "Keep federation: true on the Edge pool that is published for federation, and take it from the others",
  turnOffWhen: "The Edge pools belong to separate deployments that share a manifest",
  source: "edge-settings-2010",
  evidence: "A",
  applies: (deployment) => federated(deployment).length > 0,
  *check(deployment, { profile }) {
    const pools = federated(deployment);
    const [first, second, ...rest] = pools;
    if (!first || !second) return;
    yield {
      path: [...second.path, "federation"],
      message: `${counted(pools.length, "Edge pool")} have federation on (${abridged(pools.map(({ value }) => quoted(value.fqdn)))}); ${profile.name} can publish one for federation`,
      fact: profile.edgeLayout,
      source: federationSingleEdge.source,
      related: [first, ...rest].map(({ value, path }) => ({
        path: [...path, "federation"],
        message: `Edge pool ${quoted(value.fqdn)} has it on too`,
      })),
    };
  },
};

function federated(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.federation);
}
