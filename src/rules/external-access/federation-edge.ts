import { joinAbbreviated, pluralize, quote } from "../../base/wording.ts";
import { edgePoolsOf, enabledScenarios, type Scenario } from "../../deployment/edge.ts";
import type { Related, Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const federationEdge: Rule = {
  id: "federation-edge",
  title: "Federation, public IM and XMPP use an Edge pool with federation enabled",
  level: "error",
  preset: "recommended",
  why: "An Edge pool without federation accepts no traffic from other organizations, so partners and public contacts are unreachable",
  fix: "Set federation: true on the Edge pool that is published for federation, or disable the scenarios that need it",
  source: "edge-settings-2010",
  evidence: "A",
  applies: (deployment, { profile }) =>
    edgePoolsOf(deployment).length > 0 && needs(deployment, profile.xmpp.value !== "removed").length > 0,
  *check(deployment, { profile }) {
    const pools = edgePoolsOf(deployment);
    const [first] = pools;
    if (!first || pools.some(({ value }) => value.federation)) return;
    const needed = needs(deployment, profile.xmpp.value !== "removed");
    const has =
      pools.length === 1
        ? `Edge pool ${quote(first.value.fqdn)} has federation disabled`
        : `none of the ${pluralize(pools.length, "Edge pool")} has federation enabled`;
    yield {
      path: [...first.path, "federation"],
      message: `${has}; ${profile.name} requires it for ${joinAbbreviated(needed.map(({ message }) => message))}`,
      fact: profile.edgeLayout,
      source: federationEdge.source,
      related: needed,
    };
  },
};

/** The scenarios and routes that require federation, with their paths. XMPP does not count if the product no longer has it. */
function needs(deployment: Deployment, xmpp: boolean): readonly Related[] {
  const scenarios: readonly Scenario[] = xmpp ? ["federation", "publicIm", "xmpp"] : ["federation", "publicIm"];
  const people = enabledScenarios(deployment, scenarios).map(({ name, path }) => ({ path, message: name }));
  const routes = deployment.spec.sites.flatMap(({ name, federationRoute }, at) =>
    federationRoute === undefined
      ? []
      : [
          {
            path: ["spec", "sites", at, "federationRoute"],
            message: `the federation route of site ${quote(name)}`,
          },
        ],
  );
  return [...people, ...routes];
}
