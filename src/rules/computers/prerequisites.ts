import { quote } from "../../base/wording.ts";
import { serversWith } from "../../deployment/platform/equipment.ts";
import { frameworksOf, frameworkUses } from "../../deployment/platform/frameworks.ts";
import { runsProduct } from "../../deployment/roles.ts";
import type { Rule } from "../../model/rule.ts";
import { onOwnPages } from "../../profiles/stated.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { unsupportedFramework } from "./checks/framework-version.ts";
import { oldBuildHits } from "./checks/old-builds.ts";
import { softwareRows } from "./checks/software-rows.ts";

export const prerequisites: Rule = {
  id: "prerequisites",
  title: "Servers have a supported .NET Framework and no software that interferes",
  level: "error",
  preset: "recommended",
  why: "Services do not start on another .NET Framework, and interfering software blocks web services or slows down media",
  fix: "Install the version, update or build that the message names, or remove the software",
  source: "requirements-2019",
  evidence: "A*",
  applies: (deployment) => !frameworksOf(deployment).next().done || serversOf(deployment).length > 0,
  *check(deployment, context) {
    const { profile } = context;
    for (const framework of frameworksOf(deployment)) yield* unsupportedFramework(framework, profile);
    yield* oldBuildHits(deployment, frameworkUses(deployment, profile), context, () => profile.frameworks);
    for (const server of serversOf(deployment))
      for (const { pages, level, find } of softwareRows)
        for (const fact of onOwnPages(pages)(profile)) {
          const found = find(server, deployment.spec);
          if (!found) continue;
          const message = `server ${quote(server.fqdn)} ${found.is}; ${profile.name} ${found.required}`;
          yield { path: [...server.path, ...found.at], message, fact, level };
        }
  },
};

function serversOf(deployment: Deployment) {
  return serversWith(deployment, "software", "compatibilityScript", "windowsUpdates").filter(({ roles }) =>
    runsProduct(roles),
  );
}
