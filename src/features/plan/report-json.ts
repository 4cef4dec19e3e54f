import { tool } from "../../base/version.ts";
import { type Citation, cited } from "../../sources/index.ts";
import type { Plan } from "./types.ts";
import { wordsOf } from "./wording.ts";

/** A plan as data: every step with its sum, figures and documents, the notes, and the manifest itself. */
export function planJson({ needs, deployment, steps, notes }: Plan): string {
  const { name, product, profile, users, high } = needs;
  const content = {
    tool,
    plan: { name, product, productName: profile.name, users, availability: high ? "high" : "standard" },
    steps: steps.map(({ path, says, grounds, row }) => ({
      path,
      ...row,
      because: says,
      figures: grounds.map((ground) => ({
        figure: ground.value,
        is: wordsOf(ground),
        evidence: ground.evidence,
        ...(ground.inherited && { inherited: ground.inherited }),
        source: sourceOf(ground.source),
      })),
    })),
    notes: notes.map(({ rule, hit }) => ({
      rule: rule.id,
      message: hit.message,
      path: hit.path,
      source: sourceOf(hit.source ?? hit.fact?.source ?? rule.source),
    })),
    deployment,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function sourceOf(citation: Citation) {
  const { title, url, date } = cited(citation);
  return { title, url, date };
}
