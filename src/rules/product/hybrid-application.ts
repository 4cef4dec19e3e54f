import { hybridPath, hybridUses } from "../../deployment/platform/build-needs.ts";
import type { Rule } from "../../model/rule.ts";
import { isTooOld, minimumWords, runningWords, usesByBuild } from "./checks/required-builds.ts";

export const hybridApplication: Rule = {
  id: "hybrid-application",
  title: "Front End Servers have the build that a dedicated hybrid application requires",
  level: "error",
  preset: "recommended",
  why: "Earlier builds cannot use the application, so archiving, presence and photos from Exchange Online stop working",
  fix: "Install the build that the message names, or a later one, on the Front End Servers",
  source: "hybrid-application",
  evidence: "B",
  applies: ({ spec }) => spec.hybrid?.dedicatedApplication === true,
  *check(deployment, { profile, updates }) {
    const { name, hybridApplication: fact } = profile;
    if (fact.value === null) {
      const message = `hybrid.dedicatedApplication is true; ${name} does not have the dedicated hybrid application`;
      yield { path: hybridPath, message, fact };
    }
    if (!updates) return;
    for (const group of usesByBuild(deployment, hybridUses(deployment, profile), updates.table)) {
      if (!isTooOld(group, profile, updates.table)) continue;
      yield {
        path: group.stated.path,
        message: `${runningWords(group)} with a dedicated hybrid application; ${name} requires ${minimumWords(group.first.minimum)} or later for it`,
        fact,
        related: [{ path: hybridPath, message: "the dedicated hybrid application is configured here" }],
      };
    }
  },
};
