import { keyOfName } from "../../base/host-names.ts";
import { quoted } from "../../base/wording.ts";
import { guesser, hasReference } from "../../deployment/references.ts";
import { siteReferencesOf } from "../../deployment/site-references.ts";
import type { Rule } from "../../model/rule.ts";
import { unknownNames } from "./dangling-references.ts";

export const knownReference: Rule = {
  id: "known-reference",
  title: "Every name that refers to a site, pool or server leads to one of the right kind",
  level: "error",
  preset: "recommended",
  why: "What is misspelt here is refused when the topology is published, or leaves users without the service",
  fix: "Correct the name, or describe what it refers to",
  turnOffWhen: "The manifest describes a part of the deployment, and the rest is in other manifests",
  source: "front-end-edge",
  evidence: "B",
  // What is not to be named at all needs no right name.
  yieldsTo: ["av-conferencing-standard"],
  applies: (deployment) => hasReference(deployment) || siteReferencesOf(deployment).length > 0,
  *check(deployment, context) {
    const guess = guesser();
    yield* unknownNames(deployment, guess, context);
    const references = siteReferencesOf(deployment);
    if (references.length === 0) return;
    const sites = deployment.spec.sites.map(({ name }) => name);
    const keys = new Set(sites.map(keyOfName));
    for (const { name, path, of } of references) {
      if (keys.has(keyOfName(name))) continue;
      const needed = guess(name, "the name of a site", () => sites);
      yield { path, message: `${of} is ${quoted(name)}, which is no site here; ${needed}` };
    }
  },
};
