import { buildSettings } from "../../deployment/platform/build-needs.ts";
import type { Rule } from "../../model/rule.ts";
import { buildHits } from "./checks/required-builds.ts";

const { movesUsers, voice, modernAuthentication } = buildSettings;

/** The settings besides the dedicated application, which has a rule of its own. */
const settings = [movesUsers, voice, modernAuthentication];

export const hybridBuilds: Rule = {
  id: "hybrid-builds",
  title: "Servers have the builds that Microsoft 365 requires of them",
  level: "error",
  preset: "recommended",
  why: "Users cannot be moved, or cannot sign in or call, through servers with earlier builds",
  fix: "Install the build that the message names, or a later one, on the servers",
  source: "hybrid-2015",
  evidence: "A*",
  applies: ({ spec }) => settings.some(({ isOn }) => isOn(spec)),
  *check(deployment, context) {
    for (const setting of settings) yield* buildHits(deployment, context, setting);
  },
};
