import { joinList } from "../../base/wording.ts";
import type { Scenario } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import { reverseProxyFact, webServiceUsers } from "./checks/web-services.ts";

/** The scenarios whose clients use web services. */
const scenarios = ["remoteUsers", "federation", "anonymousGuests", "mobility"] as const satisfies readonly Scenario[];

export const reverseProxyRequired: Rule = {
  id: "reverse-proxy-required",
  title: "External users reach web services through a reverse proxy",
  // An error if meetings or mobile clients require it; reverseProxyFact lowers it to a warning if only messages may be used.
  level: "error",
  preset: "recommended",
  why: "Without it external users get no meeting content, address book, group expansion, simple URLs or device updates, and mobile clients cannot sign in",
  fix: "Publish the web services of the pools through a reverse proxy and list it under spec.reverseProxies",
  source: "reverse-proxy-2010",
  evidence: "A",
  applies: (deployment) => webServiceUsers(deployment, scenarios).length > 0,
  *check(deployment, { profile }) {
    const { reverseProxies } = deployment.spec;
    if (reverseProxies?.length) return;
    const people = webServiceUsers(deployment, scenarios);
    yield {
      path: ["spec", reverseProxies ? "reverseProxies" : "externalAccess"],
      message: `external access is enabled for ${joinList(people.map(({ name }) => name))}, but no reverse proxy is defined; ${profile.name} requires one for web services`,
      fact: reverseProxyFact(people, deployment, profile, reverseProxyRequired.source),
    };
  },
};
