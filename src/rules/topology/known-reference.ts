import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { createSuggester, hasReference } from "../../deployment/references.ts";
import { siteReferencesOf } from "../../deployment/site-references.ts";
import type { Rule } from "../../model/rule.ts";
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
  applies: (deployment) => hasReference(deployment) || siteReferencesOf(deployment).length > 0,
  *check(deployment, context) {
    const suggest = createSuggester();
    yield* danglingReferenceHits(deployment, suggest, context);
    const references = siteReferencesOf(deployment);
    if (references.length === 0) return;
    const sites = deployment.spec.sites.map(({ name }) => name);
    const keys = new Set(sites.map(keyOfName));
    for (const { name, path, of } of references) {
      if (keys.has(keyOfName(name))) continue;
      const hint = suggest(name, "the name of a site", () => sites);
      yield { path, message: `${of} is ${quote(name)}, which is not defined; ${hint}` };
    }
  },
};
