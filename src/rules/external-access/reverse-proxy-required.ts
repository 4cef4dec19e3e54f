import { joinList } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import { stated } from "../../profiles/stated.ts";
import { requireWebServices, reverseProxyPages, webServiceUsers } from "./checks/web-services.ts";

export const reverseProxyRequired: Rule = {
  id: "reverse-proxy-required",
  title: "External users reach meetings and mobile services through a reverse proxy",
  level: "error",
  preset: "recommended",
  why: "Without it external users get no meeting content, address book, group expansion, simple URLs or device updates, and mobile clients cannot sign in",
  fix: "Publish the web services of the pools through a reverse proxy and list it under spec.reverseProxies",
  source: "reverse-proxy-2010",
  evidence: "A",
  applies: (deployment) => requireWebServices(webServiceUsers(deployment), deployment),
  *check(deployment, { profile }) {
    const { reverseProxies } = deployment.spec;
    const people = webServiceUsers(deployment);
    if (reverseProxies?.length || !requireWebServices(people, deployment)) return;
    yield {
      path: ["spec", reverseProxies ? "reverseProxies" : "externalAccess"],
      message: `external access is enabled for ${joinList(people.map(({ name }) => name))}, but no reverse proxy is defined; ${profile.name} requires one for web services`,
      fact: stated(profile, reverseProxyPages),
    };
  },
};
