import type { Rule } from "../../model/rule.ts";
import { lackingFeatures, usesFeatures } from "./checks/missing-features.ts";

export const featureAvailability: Rule = {
  id: "feature-availability",
  title: "Only features and server roles that the product has are used",
  level: "error",
  preset: "recommended",
  why: "What the product does not have cannot be installed or published, and what relies on it never works",
  fix: "Take the feature out, use what the product has instead, or move to a product that has it",
  turnOffWhen: "Servers of another version run beside this product and the manifest describes them too",
  source: "removed-2019",
  evidence: "A",
  applies: (deployment, { profile }) => usesFeatures(deployment, profile),
  *check(deployment, { profile }) {
    for (const { path, what, needs, fact } of lackingFeatures(deployment, profile)) {
      const instead = needs ? `; ${needs}` : "; take it out, or use a product that has it";
      yield { path, message: `${what()}, which ${profile.name} does not have${instead}`, fact };
    }
  },
};
