import { sharedHybrid } from "../../deployment/hybrid.ts";
import type { Rule } from "../../model/rule.ts";
import { everywhere, stated } from "../../profiles/stated.ts";
import { hybridMismatches } from "./checks/hybrid-mismatches.ts";

/** The page that states the requirements of federation in a hybrid deployment. */
export const pages = everywhere("hybrid-2015", "A*");

export const hybridFederation: Rule = {
  id: "hybrid-federation",
  title: "The servers and Microsoft 365 federate with the same partners",
  level: "error",
  preset: "recommended",
  why: "Otherwise a partner reaches only the users of one side, and users of both sides may not reach each other",
  fix: "Configure the same partner discovery, allowed domains and blocked domains on both sides",
  source: "hybrid-2015",
  evidence: "A*",
  applies: (deployment) => sharedHybrid(deployment) !== undefined,
  *check(deployment, { profile }) {
    const fact = stated(profile, pages);
    for (const hit of hybridMismatches(deployment)) yield { ...hit, fact };
  },
};
