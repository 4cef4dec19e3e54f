import { abridged, counted, quoted } from "../../base/wording.ts";
import { edgePoolsOf, type Scenario, served } from "../../deployment/edge.ts";
import type { Related, Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const federationEdge: Rule = {
  id: "federation-edge",
  title: "Federation, public IM and XMPP go through an Edge pool with federation on",
  level: "error",
  preset: "recommended",
  why: "An Edge pool without federation takes no traffic from other organisations, so partners and public contacts stay out of reach",
  fix: "Set federation: true on the one Edge pool that carries federation, or take out the scenarios that are not wanted",
  turnOffWhen: "Federation runs through an Edge pool that another manifest describes",
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
        ? `Edge pool ${quoted(first.value.fqdn)} has federation off`
        : `none of the ${counted(pools.length, "Edge pool")} has federation on`;
    yield {
      path: [...first.path, "federation"],
      message: `${has}; ${profile.name} needs it on for ${abridged(needed.map(({ message }) => message))}`,
      fact: profile.edgeLayout,
      source: federationEdge.source,
      related: needed,
    };
  },
};

/** Who needs federation, and where that is said. XMPP that the product no longer has needs nothing. */
function needs(deployment: Deployment, xmpp: boolean): readonly Related[] {
  const scenarios: readonly Scenario[] = xmpp ? ["federation", "publicIm", "xmpp"] : ["federation", "publicIm"];
  const people = served(deployment, scenarios).map(({ name, path }) => ({ path, message: name }));
  const routes = deployment.spec.sites.flatMap(({ name, federationRoute }, at) =>
    federationRoute === undefined
      ? []
      : [
          {
            path: ["spec", "sites", at, "federationRoute"],
            message: `the federation route of site ${quoted(name)}`,
          },
        ],
  );
  return [...people, ...routes];
}
