import type { Rule } from "../../model/rule.ts";
import { stated } from "../../profiles/stated.ts";
import { policyMismatch, uncoveredSites } from "./checks/policy-mismatch.ts";
import { policyPages } from "./checks/policy-pages.ts";

export const archivingPolicy: Rule = {
  id: "archiving-policy",
  title: "Archiving policies match archiving.scope",
  level: "warning",
  preset: "recommended",
  why: "Policies decide what is archived; if they differ from the scope, messages are missing or users are archived unintentionally",
  fix: "Set internal or external to true only in the policies of archived users, or correct archiving.scope",
  source: "archiving-planning-2010",
  evidence: "B",
  // Exchange archives by its own policies. Without a scope, nothing is stated that policies could differ from.
  applies: ({ spec: { archiving } }) =>
    archiving?.scope !== undefined && archiving.store !== "exchange" && Boolean(archiving.policies?.length),
  *check({ spec }, { profile }) {
    const archiving = spec.archiving ?? {};
    const message = archiving.scope === "all-users" ? uncoveredSites(archiving, spec.sites) : policyMismatch(archiving);
    if (message) yield { path: ["spec", "archiving", "policies"], message, fact: stated(profile, policyPages) };
  },
};
