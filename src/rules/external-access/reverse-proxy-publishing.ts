import type { Deployment, ReverseProxy } from "../../deployment.ts";
import { type Scenario, served } from "../../edges.ts";
import type { Related, Rule } from "../../types.ts";
import { listed, quoted } from "../../words.ts";

/** What a reverse proxy publishes for whom. */
const publications: readonly { what: NonNullable<ReverseProxy["publishes"]>[number]; whom: readonly Scenario[] }[] = [
  { what: "web-services", whom: ["remoteUsers", "federation", "anonymousGuests"] },
  { what: "meet", whom: ["anonymousGuests"] },
  { what: "autodiscover", whom: ["mobility"] },
];

export const reverseProxyPublishing: Rule = {
  id: "reverse-proxy-publishing",
  title: "The reverse proxies publish what the people outside need",
  level: "error",
  preset: "recommended",
  why: "What no reverse proxy publishes cannot be opened from outside: address book, meeting links or the sign-in of phones",
  fix: "Publish what the message names and list it under publishes of a reverse proxy",
  turnOffWhen: "Something else publishes it, such as a load balancer with pre-authentication",
  source: "reverse-proxy-publishing-2010",
  evidence: "A",
  applies: (deployment) => stated(deployment) && publications.some(({ whom }) => served(deployment, whom).length > 0),
  *check(deployment, { profile }) {
    const proxies = deployment.spec.reverseProxies ?? [];
    const published = new Set(proxies.flatMap(({ publishes = [] }) => publishes));
    const missing = publications.filter(
      ({ what, whom }) => !published.has(what) && served(deployment, whom).length > 0,
    );
    if (missing.length === 0) return;
    const whom = new Set(missing.flatMap(({ whom }) => whom));
    const people: readonly Related[] = served(deployment, [...whom]).map(({ name, path }) => ({ path, message: name }));
    yield {
      path: ["spec", "reverseProxies", 0, "publishes"],
      message: `no reverse proxy publishes ${listed(missing.map(({ what }) => quoted(what)))}; ${profile.name} needs it for ${listed(people.map(({ message }) => message))}`,
      fact: profile.edgeLayout,
      source: reverseProxyPublishing.source,
      related: people,
    };
  },
};

/** Whether every reverse proxy says what it publishes. */
function stated({ spec }: Deployment): boolean {
  const proxies = spec.reverseProxies ?? [];
  return proxies.length > 0 && proxies.every(({ publishes }) => publishes !== undefined);
}
