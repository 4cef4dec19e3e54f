import { joinList, quote } from "../../base/wording.ts";
import type { Scenario } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { ReverseProxy } from "../../schema/deployment.ts";
import { published, requireWebServices, webServiceUsers } from "./checks/web-services.ts";

/** The pages that state what is published. */
export const pages: Pages = {
  "lync-server-2010": ["reverse-proxy-publishing-2010", "A"],
  ...since2015("edge-systems-2015", "A*"),
};

/** What a reverse proxy publishes, and for which scenarios. */
const publications: readonly { what: NonNullable<ReverseProxy["publishes"]>[number]; whom: readonly Scenario[] }[] = [
  { what: "web-services", whom: ["remoteUsers", "federation", "anonymousGuests"] },
  { what: "meet", whom: ["anonymousGuests"] },
  { what: "dial-in", whom: ["anonymousGuests"] },
  { what: "autodiscover", whom: ["mobility"] },
];

export const reverseProxyPublishing: Rule = {
  id: "reverse-proxy-publishing",
  title: "Reverse proxies publish the web services that external users need",
  level: "error",
  preset: "recommended",
  why: "Unpublished web services are unreachable from the Internet: address book, meeting links or mobile sign-in",
  fix: "Publish what the message names, and list it under publishes of a reverse proxy",
  source: "reverse-proxy-publishing-2010",
  evidence: "A",
  applies: (deployment) =>
    published(deployment) !== undefined && requireWebServices(webServiceUsers(deployment), deployment),
  *check(deployment, { profile }) {
    const users = webServiceUsers(deployment);
    const available = published(deployment);
    if (!available || !requireWebServices(users, deployment)) return;
    const missing = publications.filter(
      ({ what, whom }) => !available.has(what) && users.some(({ key }) => whom.includes(key)),
    );
    if (missing.length === 0) return;
    const whom = new Set(missing.flatMap((publication) => publication.whom));
    const people = users.filter(({ key }) => whom.has(key));
    yield {
      path: ["spec", "reverseProxies", 0, "publishes"],
      message: `no reverse proxy publishes ${joinList(missing.map(({ what }) => quote(what)))}; ${profile.name} requires ${pronounFor(missing.length)} for ${joinList(people.map(({ name }) => name))}`,
      fact: stated(profile, pages),
      size: { amount: missing.length, unit: "service" },
      related: people.map(({ name, path }) => ({ path, message: name })),
    };
  },
};

function pronounFor(count: number): string {
  if (count === 1) return "it";
  return count === 2 ? "both" : "all of them";
}
