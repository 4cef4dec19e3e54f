import { quote } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { since2015, stated } from "../../profiles/stated.ts";
import { hasPresentationServer, serverHits } from "./checks/presentation-servers.ts";

/** The page on Office Web Apps Servers. */
export const presentationPages = since2015("conferencing-topology-2015", "A*");

export const officeWebApps: Rule = {
  id: "office-web-apps",
  title: "Shared presentations have an Office Web Apps Server that clients can reach",
  level: "error",
  preset: "recommended",
  why: "Without the server, presenters cannot share PowerPoint files in meetings",
  fix: "Add an Office Web Apps Server or Office Online Server that is joined to the domain",
  source: "conferencing-topology-2015",
  evidence: "A*",
  products: [
    "lync-server-2013",
    ...(["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"] as const),
  ],
  applies: (deployment) =>
    partsOf(deployment, "officeWebAppsServers").length > 0 ||
    partsOf(deployment, "frontEndPools").some(({ value }) => value.features?.powerPointSharing === true),
  *check(deployment, { profile }) {
    const fact = stated(profile, presentationPages);
    if (!hasPresentationServer(deployment))
      for (const { value, path } of partsOf(deployment, "frontEndPools")) {
        if (value.features?.powerPointSharing !== true || value.officeWebApps !== undefined) continue;
        const message = `pool ${quote(value.fqdn)} has PowerPoint sharing, but the deployment has no Office Web Apps Server; ${profile.name} requires one for it`;
        yield { path: [...path, "features", "powerPointSharing"], message, fact };
      }
    yield* serverHits(deployment, profile.name, fact);
  },
};
