import { hasScenario } from "../../deployment/edge.ts";
import { partsOf } from "../../deployment/parts.ts";
import { needsEdge } from "../../deployment/served-scenarios.ts";
import type { Context, Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** The pages that state that guests use an Edge Server. */
export const pages: Pages = {
  "lync-server-2010": ["edge-2010", "A"],
  "lync-server-2013": ["topologies-2013", "A"],
  ...since2015("edge-systems-2015", "A*"),
};

export const edgeForGuests: Rule = {
  id: "edge-for-guests",
  title: "Anonymous meeting guests connect through an Edge pool with at least one server",
  level: "error",
  preset: "recommended",
  why: "Without an Edge Server guests outside the organization cannot join a meeting",
  fix: "Add an Edge pool with at least one server to a site, or disable externalAccess.anonymousGuests",
  source: "edge-2010",
  evidence: "A",
  applies: isForGuestsOnly,
  *check(deployment, context) {
    // An Edge pool without a server: pool-servers.
    if (!isForGuestsOnly(deployment, context) || partsOf(deployment, "edgePools").length > 0) return;
    const { profile } = context;
    yield {
      path: ["spec", "externalAccess", "anonymousGuests"],
      message: `external access is enabled for anonymous guests, but no Edge pool is defined; ${profile.name} requires an Edge pool with at least one server`,
      fact: stated(profile, pages),
    };
  },
};

/** Whether guests are the only external users. For the scenarios of the planning page, `edge-required` reports. */
function isForGuestsOnly(deployment: Deployment, context: Context): boolean {
  return hasScenario(deployment, ["anonymousGuests"]) && !needsEdge(deployment, context);
}
