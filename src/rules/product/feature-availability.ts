import type { Hit, Rule } from "../../model/rule.ts";
import { titleOf } from "../../sources/page-titles.ts";
import { chatBuildHits } from "./checks/chat-installer.ts";
import { type MissingFeature, missingFeatures, usesFeatures } from "./checks/missing-features.ts";

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
  *check(deployment, context) {
    const { profile } = context;
    const onOldBuilds = [...chatBuildHits(deployment, context)];
    const known = new Set(onOldBuilds.flatMap(({ paths }) => paths));
    for (const missing of missingFeatures(deployment, profile))
      if (!known.has(missing.path.join())) yield hitOf(missing, profile.name);
    for (const { hit } of onOldBuilds) yield hit;
  },
};

function hitOf({ path, what, instead, fact, disputed, supportedWith }: MissingFeature, product: string): Hit {
  const { conflict } = fact;
  if (!disputed || !conflict) {
    const advice = instead ?? "remove it, or use a product that supports it";
    return { path, message: `${what()}, which ${product} does not support; ${advice}`, fact };
  }
  const [refuses, supports] = [conflict.source, fact.source].map((source) => titleOf(source));
  const message = `${what()}, but the pages of ${product} disagree: ${refuses} states that it is not supported, ${supports} describes ${supportedWith ?? "it"}; confirmation by Microsoft is required`;
  return { path, message, fact, disputed, source: conflict.source };
}
