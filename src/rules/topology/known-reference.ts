import { createSuggester, hasReference } from "../../deployment/references.ts";
import type { Context, Hit, Rule } from "../../model/rule.ts";
import { namedReferenceHits, namedReferences } from "./checks/site-references.ts";
import { danglingReferenceHits } from "./dangling-references.ts";

export const knownReference: Rule = {
  id: "known-reference",
  title: "References to sites, pools and servers name a defined object of the right type",
  level: "error",
  preset: "recommended",
  why: "A misspelled reference is rejected when the topology is published, or leaves users without the service",
  fix: "Correct the name, or define the object that it refers to",
  source: "front-end-edge",
  evidence: "B",
  // A reference that must be removed does not have to be corrected.
  yieldsTo: ["av-conferencing-standard"],
  applies: (deployment) => hasReference(deployment) || namedReferences(deployment).length > 0,
  *check(deployment, context) {
    const suggest = createSuggester();
    for (const hit of danglingReferenceHits(deployment, suggest, context)) yield cited(hit, context);
    yield* namedReferenceHits(deployment, suggest, context);
  },
};

/** A dangling reference; that of a paired pool with the page of the product about pairs. */
function cited({ source, ...hit }: Hit, { profile }: Context): Hit {
  if (hit.path.at(-1) === "pairedWith") return { ...hit, fact: profile.pairShape };
  return source ? { ...hit, source } : hit;
}
