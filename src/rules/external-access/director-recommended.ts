import { joinList, pluralize, quote } from "../../base/wording.ts";
import { edgePoolsOf, enabledScenarios, hasScenario, type Scenario } from "../../deployment/edge.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** The scenarios that use an Edge pool. */
const scenarios: readonly Scenario[] = ["remoteUsers", "federation", "publicIm", "xmpp", "anonymousGuests"];

export const directorRecommended: Rule = {
  id: "director-recommended",
  title: "Deployments with external access or several pools in a site have a Director",
  level: "warning",
  preset: "strict",
  why: "Without a Director, an external attack reaches the servers that home users, and one of their pools redirects all sign-ins",
  fix: "Add a Director pool to a central site and make it the next hop of the Edge pool",
  source: "director-planning-2010",
  evidence: "A",
  products: ["lync-server-2010", "lync-server-2013"],
  applies: (deployment) => hasExternalUsers(deployment) || indexOfLargeSite(deployment) >= 0,
  *check(deployment, { profile }) {
    if (partsOf(deployment, "directorPools").length > 0) return;
    const people = hasExternalUsers(deployment) ? enabledScenarios(deployment, scenarios) : [];
    const at = indexOfLargeSite(deployment);
    const site = deployment.spec.sites[at];
    const pools =
      site && `site ${quote(site.name)} has ${pluralize(site.frontEndPools?.length ?? 0, "Front End pool")}`;
    const outside = people.length > 0 && `external access is enabled for ${joinList(people.map(({ name }) => name))}`;
    const reasons = [outside, pools].filter((reason) => typeof reason === "string");
    if (reasons.length === 0) return;
    yield {
      path: ["spec", "sites", site ? at : (edgePoolsOf(deployment)[0]?.path[2] ?? 0), "directorPools"],
      message: `${reasons.join(" and ")}, but there is no Director; one is recommended for ${profile.name}`,
      // The page of Lync Server 2013 recommends one for external access; the rest is from the page of 2010.
      source:
        people.length > 0 && profile.product === "lync-server-2013" ? "topologies-2013" : "director-planning-2010",
      related: people.map(({ name, path }) => ({ path, message: `external access for ${name} is enabled here` })),
    };
  },
};

/** Whether external users connect through an Edge pool. */
function hasExternalUsers(deployment: Deployment): boolean {
  return edgePoolsOf(deployment).length > 0 && hasScenario(deployment, scenarios);
}

/** The index of the first central site with more than one Front End pool, or -1. */
function indexOfLargeSite({ spec }: Deployment): number {
  return spec.sites.findIndex(({ kind, frontEndPools = [] }) => kind !== "branch" && frontEndPools.length > 1);
}
