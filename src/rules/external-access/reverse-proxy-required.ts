import { listed } from "../../base/wording.ts";
import type { Scenario } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import { askedFor, comers } from "./checks/web-services.ts";

/** The people whose clients fetch something from web services. */
const scenarios = ["remoteUsers", "federation", "anonymousGuests", "mobility"] as const satisfies readonly Scenario[];

export const reverseProxyRequired: Rule = {
  id: "reverse-proxy-required",
  title: "Web services reach people outside through a reverse proxy",
  // An error where meetings or phones need it; where there may be plain messages only, askedFor makes a warning of it.
  level: "error",
  preset: "recommended",
  why: "Without it people outside get no meeting content, address book, group expansion, simple URLs or device updates, and phones do not sign in",
  fix: "Publish the web services of the pools through a reverse proxy and list it under spec.reverseProxies",
  turnOffWhen: "People outside exchange instant messages only, and do without address book and groups",
  source: "reverse-proxy-2010",
  evidence: "A",
  applies: (deployment) => comers(deployment, scenarios).length > 0,
  *check(deployment, { profile }) {
    const { reverseProxies } = deployment.spec;
    if (reverseProxies?.length) return;
    const people = comers(deployment, scenarios);
    yield {
      path: ["spec", reverseProxies ? "reverseProxies" : "externalAccess"],
      message: `${listed(people.map(({ name }) => name))} are served, but there is no reverse proxy; ${profile.name} needs one for the web services`,
      fact: askedFor(people, deployment, profile, reverseProxyRequired.source),
    };
  },
};
