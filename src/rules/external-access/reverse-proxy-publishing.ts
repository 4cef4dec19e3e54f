import { listed, quoted } from "../../base/wording.ts";
import type { Scenario } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment, ReverseProxy } from "../../schema/deployment.ts";
import { unpublished } from "./checks/unpublished-pools.ts";
import { askedFor, comers } from "./checks/web-services.ts";

/** What a reverse proxy publishes for whom. */
const publications: readonly { what: NonNullable<ReverseProxy["publishes"]>[number]; whom: readonly Scenario[] }[] = [
  { what: "web-services", whom: ["remoteUsers", "federation", "anonymousGuests"] },
  { what: "meet", whom: ["anonymousGuests"] },
  { what: "autodiscover", whom: ["mobility"] },
];

/** The people whose clients fetch something from the pools. */
const scenarios: readonly Scenario[] = ["remoteUsers", "federation", "anonymousGuests", "mobility"];

export const reverseProxyPublishing: Rule = {
  id: "reverse-proxy-publishing",
  title: "The reverse proxies publish what the people outside need, of every pool",
  level: "error",
  preset: "recommended",
  why: "What no reverse proxy publishes cannot be opened from outside: address book, meeting links or the sign-in of phones",
  fix: "Publish what the message names and list it under publishes or pools of a reverse proxy",
  turnOffWhen: "Something else publishes it, such as a load balancer with pre-authentication",
  source: "reverse-proxy-publishing-2010",
  evidence: "A",
  applies: (deployment) =>
    (says(deployment, "publishes") || says(deployment, "pools")) && comers(deployment, scenarios).length > 0,
  *check(deployment, { profile }) {
    const proxies = deployment.spec.reverseProxies ?? [];
    if (comers(deployment, scenarios).length === 0) return;
    yield* unpublished(deployment, profile);
    const published = new Set(proxies.flatMap(({ publishes = [] }) => publishes));
    const missing = publications.filter(
      ({ what, whom }) => !published.has(what) && comers(deployment, whom).length > 0,
    );
    if (!says(deployment, "publishes") || missing.length === 0) return;
    const people = comers(deployment, [...new Set(missing.flatMap(({ whom }) => whom))]);
    yield {
      path: ["spec", "reverseProxies", 0, "publishes"],
      message: `no reverse proxy publishes ${listed(missing.map(({ what }) => quoted(what)))}; ${profile.name} needs it for ${listed(people.map(({ name }) => name))}`,
      fact: askedFor(people, deployment, profile, reverseProxyPublishing.source),
      related: people.map(({ name, path }) => ({ path, message: name })),
    };
  },
};

/** Whether every reverse proxy says this of itself. */
function says({ spec: { reverseProxies = [] } }: Deployment, what: "publishes" | "pools"): boolean {
  return reverseProxies.length > 0 && reverseProxies.every((proxy) => proxy[what] !== undefined);
}
