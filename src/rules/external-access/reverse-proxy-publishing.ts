import { joinList, quote } from "../../base/wording.ts";
import type { Scenario } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment, ReverseProxy } from "../../schema/deployment.ts";
import { unpublished } from "./checks/unpublished-pools.ts";
import { reverseProxyFact, webServiceUsers } from "./checks/web-services.ts";

/** What a reverse proxy publishes, and for which scenarios. */
const publications: readonly { what: NonNullable<ReverseProxy["publishes"]>[number]; whom: readonly Scenario[] }[] = [
  { what: "web-services", whom: ["remoteUsers", "federation", "anonymousGuests"] },
  { what: "meet", whom: ["anonymousGuests"] },
  { what: "autodiscover", whom: ["mobility"] },
];

/** The scenarios whose clients use web services of the pools. */
const scenarios: readonly Scenario[] = ["remoteUsers", "federation", "anonymousGuests", "mobility"];

export const reverseProxyPublishing: Rule = {
  id: "reverse-proxy-publishing",
  title: "Reverse proxies publish the web services that external users need, of every pool",
  level: "error",
  preset: "recommended",
  why: "Unpublished web services are unreachable from the Internet: address book, meeting links or mobile sign-in",
  fix: "Publish what the message names, and list it under publishes or pools of a reverse proxy",
  source: "reverse-proxy-publishing-2010",
  evidence: "A",
  applies: (deployment) =>
    (says(deployment, "publishes") || says(deployment, "pools")) && webServiceUsers(deployment, scenarios).length > 0,
  *check(deployment, { profile }) {
    const proxies = deployment.spec.reverseProxies ?? [];
    if (webServiceUsers(deployment, scenarios).length === 0) return;
    yield* unpublished(deployment, profile);
    const published = new Set(proxies.flatMap(({ publishes = [] }) => publishes));
    const missing = publications.filter(
      ({ what, whom }) => !published.has(what) && webServiceUsers(deployment, whom).length > 0,
    );
    if (!says(deployment, "publishes") || missing.length === 0) return;
    const people = webServiceUsers(deployment, [...new Set(missing.flatMap(({ whom }) => whom))]);
    yield {
      path: ["spec", "reverseProxies", 0, "publishes"],
      message: `no reverse proxy publishes ${joinList(missing.map(({ what }) => quote(what)))}; ${profile.name} requires it for ${joinList(people.map(({ name }) => name))}`,
      fact: reverseProxyFact(people, deployment, profile, reverseProxyPublishing.source),
      related: people.map(({ name, path }) => ({ path, message: name })),
    };
  },
};

/** Whether every reverse proxy sets this property. */
function says({ spec: { reverseProxies = [] } }: Deployment, what: "publishes" | "pools"): boolean {
  return reverseProxies.length > 0 && reverseProxies.every((proxy) => proxy[what] !== undefined);
}
