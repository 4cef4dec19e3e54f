import { absentKinds } from "../../absences.ts";
import type { Deployment } from "../../deployment.ts";
import { described, namesByKey } from "../../names.ts";
import { type Guess, guesser, namesFor, referencesOf } from "../../references.ts";
import { siteReferencesOf } from "../../site-references.ts";
import { keyOfName } from "../../topology.ts";
import type { Context, Hit, Rule } from "../../types.ts";
import { quoted } from "../../words.ts";

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
  applies: (deployment) => referencesOf(deployment).length > 0 || siteReferencesOf(deployment).length > 0,
  *check(deployment, context) {
    const guess = guesser();
    yield* unknownNames(deployment, guess, context);
    const sites = deployment.spec.sites.map(({ name }) => name);
    const keys = new Set(sites.map(keyOfName));
    for (const { name, path, of } of siteReferencesOf(deployment)) {
      if (keys.has(keyOfName(name))) continue;
      const needed = guess(name, "the name of a site", () => sites);
      yield { path, message: `${of} is ${quoted(name)}, which is no site here; ${needed}` };
    }
  },
};

function* unknownNames(deployment: Deployment, guess: Guess, context: Context): Iterable<Hit> {
  const absent = absentKinds(deployment, context);
  const names = namesByKey(deployment);
  for (const { name, path, of, wants, source, knownOnly } of referencesOf(deployment)) {
    // Without pool pairing feature-availability speaks.
    if (path.at(-1) === "pairedWith" && !context.profile.poolPairing.value) continue;
    const found = names.get(keyOfName(name)) ?? [];
    if (found.some(({ kind, memberOf }) => memberOf === undefined && wants.includes(kind))) continue;
    const right = wants.map((kind) => described({ kind })).join(" or ");
    const [other] = found;
    // A next hop of another kind is named by edge-next-hop.
    if (other && knownOnly) continue;
    if (other) {
      const message = `${of} is ${quoted(name)}, which is ${described(other)}; ${right} is needed`;
      yield { path, message, source, related: [{ path: other.path, message: "it is here" }] };
    } else if (!wants.some((kind) => absent.has(kind))) {
      const needed = guess(name, right, () => namesFor(deployment, wants));
      yield { path, message: `${of} is ${quoted(name)}, which is declared nowhere; ${needed}`, source };
    }
  }
}
