import { counted, listed, quoted } from "../../base/wording.ts";
import { edgePoolsOf, isServed, type Scenario, served } from "../../deployment/edge.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** Those for whom external access is on. */
const scenarios: readonly Scenario[] = ["remoteUsers", "federation", "publicIm", "xmpp", "anonymousGuests"];

export const directorRecommended: Rule = {
  id: "director-recommended",
  title: "A Director authenticates people from outside and finds the pool of every user",
  level: "warning",
  preset: "strict",
  why: "Without a Director an attack from outside reaches the users' own servers, and sign-in is redirected by a pool that also homes users",
  fix: "Add a Director pool to a central site and make it the next hop of the Edge pool",
  turnOffWhen: "The deployment is small, or the Front End pools are known to have room for redirection and for attacks",
  source: "director-planning-2010",
  evidence: "A",
  products: ["lync-server-2010", "lync-server-2013"],
  applies: (deployment) => comesFromOutside(deployment) || crowdedSite(deployment) >= 0,
  *check(deployment, { profile }) {
    if (partsOf(deployment, "directorPools").length > 0) return;
    const people = comesFromOutside(deployment) ? served(deployment, scenarios) : [];
    const at = crowdedSite(deployment);
    const site = deployment.spec.sites[at];
    const pools = site && `site ${quoted(site.name)} has ${counted(site.frontEndPools?.length ?? 0, "Front End pool")}`;
    const outside = people.length > 0 && `${listed(people.map(({ name }) => name))} are served`;
    const reasons = [outside, pools].filter((reason) => typeof reason === "string");
    if (reasons.length === 0) return;
    yield {
      path: ["spec", "sites", site ? at : (edgePoolsOf(deployment)[0]?.path[2] ?? 0), "directorPools"],
      message: `${reasons.join(" and ")}, but there is no Director; for ${profile.name} one is recommended`,
      // That of Lync Server 2013 recommends one where people come from outside; the rest is that of its sibling.
      source:
        people.length > 0 && profile.product === "lync-server-2013" ? "topologies-2013" : "director-planning-2010",
      related: people.map(({ name, path }) => ({ path, message: `${name} are served here` })),
    };
  },
};

/** Whether people come in through an Edge pool. */
function comesFromOutside(deployment: Deployment): boolean {
  return edgePoolsOf(deployment).length > 0 && isServed(deployment, scenarios);
}

/** Where the first central site with more than one Front End pool stands, or -1. */
function crowdedSite({ spec }: Deployment): number {
  return spec.sites.findIndex(({ kind, frontEndPools = [] }) => kind !== "branch" && frontEndPools.length > 1);
}
