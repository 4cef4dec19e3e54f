import { keyOfName } from "../../base/host-names.ts";
import { quoted } from "../../base/wording.ts";
import { described, namesByKey } from "../../deployment/names.ts";
import { keysOf } from "../../deployment/parts.ts";
import { type Guess, namesFor, type Reference, referencesOf } from "../../deployment/references.ts";
import type { Context, Hit } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { absentKinds } from "./absent-kinds.ts";

/** The references that lead to nothing of the right kind. */
function straysOf(deployment: Deployment): readonly Reference[] {
  return [
    ...referencesOf(deployment, (name, wants) => {
      const key = keyOfName(name);
      return !wants.some((list) => keysOf(deployment, list).has(key));
    }),
  ];
}

/** What is wrong with references that lead nowhere, or to something else than they may. */
export function* unknownNames(deployment: Deployment, guess: Guess, context: Context): Iterable<Hit> {
  const strays = straysOf(deployment);
  if (strays.length === 0) return;
  const absent = absentKinds(deployment, context);
  const keys = new Set(strays.map(({ name }) => keyOfName(name)));
  const names = namesByKey(deployment, (fqdn) => keys.has(keyOfName(fqdn)));
  for (const { name, path, of, wants, source, knownOnly } of strays) {
    // Without pool pairing feature-availability speaks.
    if (path.at(-1) === "pairedWith" && !context.profile.poolPairing.value) continue;
    const right = wants.map((kind) => described({ kind })).join(" or ");
    const [other] = names.get(keyOfName(name)) ?? [];
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
