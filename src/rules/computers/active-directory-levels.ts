import { joinList, quote } from "../../base/wording.ts";
import { directoryUses, directoryVersionsOf } from "../../deployment/platform/directory-uses.ts";
import { isSupported, windowsRelease } from "../../deployment/platform/versions.ts";
import type { Rule } from "../../model/rule.ts";
import { oldBuildHits } from "./checks/old-builds.ts";

export const activeDirectoryLevels: Rule = {
  id: "active-directory-levels",
  title: "Domain controllers and functional levels are supported",
  level: "error",
  preset: "recommended",
  why: "Setup cannot prepare the schema, the forest or the domain, or the deployment runs without support from Microsoft",
  fix: "Upgrade the domain controllers and raise the functional levels, or install the build that the message names",
  source: "environment-2015",
  evidence: "A*",
  applies: (deployment) => !directoryVersionsOf(deployment).next().done,
  *check(deployment, context) {
    const { name, domainControllers, directoryLevels } = context.profile;
    for (const { kind, text, path, of } of directoryVersionsOf(deployment)) {
      const fact = kind === "level" ? directoryLevels : domainControllers;
      const state = kind === "level" ? "has the functional level" : "runs";
      const required = `${name} requires ${joinList(fact.value, "or")}`;
      if (!isSupported(text, fact)) yield { path, message: `${of} ${state} ${quote(text)}; ${required}`, fact };
      else if (kind === "level" && windowsRelease(text) === undefined)
        yield {
          path,
          message: `${of} ${state} ${quote(text)}, which names no version; ${required}`,
          fact,
          level: "note",
        };
    }
    yield* oldBuildHits(deployment, directoryUses(deployment, context.profile), context, ({ path }) =>
      path.includes("domainControllers") ? domainControllers : directoryLevels,
    );
  },
};
