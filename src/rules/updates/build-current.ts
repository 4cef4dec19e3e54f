import { assessBuilds } from "../../deployment/updates.ts";
import type { Rule } from "../../model/rule.ts";
import { outdatedOrUnlisted } from "./checks/servicing.ts";

export const buildCurrent: Rule = {
  id: "build-current",
  title: "Every build is the newest one, or was until recently",
  level: "warning",
  preset: "recommended",
  why: "An older build lacks the fixes of newer ones, and a number that the table does not list can be a typing error",
  fix: "Install the build that the message names; for a build that the table does not list, use a newer table of updates",
  source: "modern-lifecycle",
  evidence: "B",
  yieldsTo: ["security-updates"],
  applies: (_deployment, { updates }) => updates !== undefined,
  *check(deployment, context) {
    const { updates } = context;
    if (!updates) return;
    for (const assessment of assessBuilds(deployment, context))
      yield* outdatedOrUnlisted(assessment, { ...context, updates });
  },
};
