import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { createSuggester, hasReference } from "../../deployment/references.ts";
import { type SiteReference, siteReferencesOf } from "../../deployment/site-references.ts";
import type { Context, Hit, Rule } from "../../model/rule.ts";
import { stated } from "../../profiles/stated.ts";
import { policyPages } from "../archiving/checks/policy-pages.ts";
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
    for (const hit of danglingReferenceHits(deployment, suggest, context)) yield cited(hit, context);
    const references = siteReferencesOf(deployment);
    if (references.length === 0) return;
    const sites = deployment.spec.sites.map(({ name }) => name);
    const keys = new Set(sites.map(keyOfName));
    for (const { name, path, of, kind } of references) {
      if (keys.has(keyOfName(name))) continue;
      const hint = suggest(name, "the name of a site", () => sites);
      yield { path, message: `${of} is ${quote(name)}, which is not defined; ${hint}`, ...pageOf(kind, context) };
    }
  },
};

/** A dangling reference; that of a paired pool with the page of the product about pairs. */
function cited({ source, ...hit }: Hit, { profile }: Context): Hit {
  if (hit.path.at(-1) === "pairedWith") return { ...hit, fact: profile.pairShape };
  return source ? { ...hit, source } : hit;
}

/** The page that describes a reference to a site. */
function pageOf(kind: SiteReference["kind"], { profile }: Context): Pick<Hit, "fact" | "source"> {
  if (kind === "branch") return { fact: profile.branchSites };
  return kind === "archiving" ? { fact: stated(profile, policyPages) } : { source: "new-cs-external-access-policy" };
}
