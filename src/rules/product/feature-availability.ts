import type { Rule } from "../../model/rule.ts";
import { missingFeatures, usesFeatures } from "./checks/missing-features.ts";

export const featureAvailability: Rule = {
  id: "feature-availability",
  title: "The deployment uses only features and server roles of its product",
  level: "error",
  preset: "recommended",
  why: "Features that the product lacks cannot be installed or published, and everything that depends on them fails",
  fix: "Remove the feature, use the replacement in the product, or upgrade to a product that has it",
  source: "removed-2019",
  evidence: "A",
  applies: (deployment, { profile }) => usesFeatures(deployment, profile),
  *check(deployment, { profile }) {
    for (const { path, what, instead, fact } of missingFeatures(deployment, profile)) {
      const advice = instead ?? "remove it, or use a product that supports it";
      yield { path, message: `${what()}, which ${profile.name} does not support; ${advice}`, fact };
    }
  },
};
