import { joinList } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import { stated } from "../../profiles/stated.ts";
import { published, requireWebServices, reverseProxyPages, webServiceUsers } from "./checks/web-services.ts";

export const reverseProxyRecommended: Rule = {
  id: "reverse-proxy-recommended",
  title: "External users who only exchange messages have a reverse proxy too",
  level: "warning",
  preset: "recommended",
  why: "Without it external users get no address book, no members of distribution groups and no updates of clients and devices",
  fix: "Publish the web services of the pools through a reverse proxy and list it under spec.reverseProxies",
  source: "reverse-proxy-2010",
  evidence: "A",
  applies: (deployment) => {
    const people = webServiceUsers(deployment);
    return people.length > 0 && !requireWebServices(people, deployment);
  },
  *check(deployment, { profile }) {
    const { reverseProxies } = deployment.spec;
    const people = webServiceUsers(deployment);
    if (people.length === 0 || requireWebServices(people, deployment)) return;
    const names = joinList(people.map(({ name }) => name));
    const fact = stated(profile, reverseProxyPages);
    if (!reverseProxies?.length) {
      yield {
        path: ["spec", reverseProxies ? "reverseProxies" : "externalAccess"],
        message: `external access is enabled for ${names}, but no reverse proxy is defined; one is recommended for the web services of ${profile.name}`,
        fact,
      };
    } else if (published(deployment)?.has("web-services") === false) {
      yield {
        path: ["spec", "reverseProxies", 0, "publishes"],
        message: `no reverse proxy publishes "web-services"; ${profile.name} recommends it for ${names}`,
        fact,
        related: people.map(({ name, path }) => ({ path, message: name })),
      };
    }
  },
};
