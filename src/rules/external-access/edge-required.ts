import { listed } from "../../base/wording.ts";
import { edgePoolsOf, type Scenario, served } from "../../deployment/edge.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

/** The scenarios that the planning page names. */
const scenarios = ["remoteUsers", "federation", "publicIm", "xmpp"] as const satisfies readonly Scenario[];

export const edgeRequired: Rule = {
  id: "edge-required",
  title: "Everyone outside is served through an Edge pool that has a server",
  level: "error",
  preset: "minimal",
  why: "Without an Edge Server nobody outside the firewall can sign in, be seen or exchange messages",
  fix: "Add an Edge pool with at least one server to a site, or take out the scenarios that are not wanted",
  turnOffWhen: "Another organisation runs the Edge pool and describes it in a manifest of its own",
  source: "planning-2010",
  evidence: "A",
  applies: (deployment) => served(deployment, scenarios).length > 0,
  *check(deployment, { profile }) {
    if (edgePoolsOf(deployment).length > 0) return;
    const names = served(deployment, scenarios).map(({ name }) => name);
    const pools = partsOf(deployment, "edgePools");
    const has = pools.length > 0 ? "there are only Edge pools without a server" : "there is no Edge pool";
    yield {
      path: ["spec", "externalAccess"],
      message: `${listed(names)} are served, but ${has}; ${profile.name} needs an Edge pool with at least one server for them`,
      source: profile.edge.source,
    };
  },
};
