import { assessBuilds } from "../../deployment/updates.ts";
import type { Rule } from "../../model/rule.ts";
import { securityHit } from "./checks/security-hit.ts";

export const securityUpdates: Rule = {
  id: "security-updates",
  title: "Every build includes all published security fixes",
  level: "error",
  preset: "recommended",
  why: "Once a vulnerability is public, attackers can compare the update with the build before it and use what it fixes",
  fix: "Install the build that the message names on all servers, or upgrade to the product that it names",
  source: "cve-records",
  evidence: "A",
  applies: (_deployment, { updates }) => updates !== undefined,
  *check(deployment, context) {
    const { updates } = context;
    if (!updates) return;
    for (const assessment of assessBuilds(deployment, context))
      if (assessment.open.length > 0) yield securityHit(assessment, { ...context, updates });
  },
};
