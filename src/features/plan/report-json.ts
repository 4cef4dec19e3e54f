import { tool } from "../../base/version.ts";
import { type Citation, cited } from "../../sources/index.ts";
import { alternativesTo } from "./alternatives.ts";
import type { Plan } from "./types.ts";
import { describeFact } from "./wording.ts";

/** A plan as JSON: every step with its calculation, figures and sources, the notes, and the manifest. */
export function planJson({ needs, deployment, steps, notes }: Plan): string {
  const { name, product, profile, users, high } = needs;
  const content = {
    tool,
    plan: { name, product, productName: profile.name, users, availability: high ? "high" : "standard" },
    steps: steps.map(({ path, reason, facts, row }) => ({
      path,
      ...row,
      because: reason,
      figures: facts.map((fact) => ({
        figure: fact.value,
        is: describeFact(fact),
        evidence: fact.evidence,
        ...(fact.inherited && { inherited: fact.inherited }),
        source: sourceOf(fact.source),
      })),
    })),
    notes: notes.map(({ rule, hit }) => ({
      rule: rule.id,
      message: hit.message,
      path: hit.path,
      source: sourceOf(hit.source ?? hit.fact?.source ?? rule.source),
    })),
    alternatives: alternativesTo(needs).map(({ name, options, givesUp }) => ({ name, options, givesUp })),
    deployment,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function sourceOf(citation: Citation) {
  const { title, url, date } = cited(citation);
  return { title, url, date };
}
