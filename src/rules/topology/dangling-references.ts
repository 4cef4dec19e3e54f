import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { describeName, type NameKind, namesByKey } from "../../deployment/names.ts";
import { keysOf, type ListName, partsOf } from "../../deployment/parts.ts";
import { namesFor, type Reference, referencesOf, type Suggest } from "../../deployment/references.ts";
import type { Context, Hit, Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { archivingServerRequired } from "../archiving/archiving-server-required.ts";
import { edgeRequired } from "../external-access/edge-required.ts";
import { centralSitePool } from "./central-site-pool.ts";

/** The references whose name is not that of an object of the right type. */
function danglingReferences(deployment: Deployment): readonly Reference[] {
  return [
    ...referencesOf(deployment, (name, targets) => {
      const key = keyOfName(name);
      return !targets.some((list) => keysOf(deployment, list).has(key));
    }),
  ];
}

/** Lists that may be empty in the whole deployment, each with the rule that reports it. */
const reportedBy: Partial<Record<ListName, Rule>> = {
  edgePools: edgeRequired,
  archivingServers: archivingServerRequired,
  frontEndPools: centralSitePool,
};

/** The empty lists that another rule reports. Names of their missing items are not reported as well. */
function absentKinds(deployment: Deployment, context: Context): ReadonlySet<NameKind> {
  const absent = (Object.keys(reportedBy) as (keyof typeof reportedBy)[]).filter((list) => {
    const rule = reportedBy[list];
    if (!rule || partsOf(deployment, list).length > 0 || !rule.applies(deployment, context)) return false;
    return [...rule.check(deployment, context)].length > 0;
  });
  return new Set(absent);
}

/** Violations for references to an undefined name, and to an object of another type. */
export function* danglingReferenceHits(deployment: Deployment, suggest: Suggest, context: Context): Iterable<Hit> {
  const dangling = danglingReferences(deployment);
  if (dangling.length === 0) return;
  const absent = absentKinds(deployment, context);
  const keys = new Set(dangling.map(({ name }) => keyOfName(name)));
  const names = namesByKey(deployment, (fqdn) => keys.has(keyOfName(fqdn)));
  for (const reference of dangling) {
    const { name, path, of, targets, source } = reference;
    // On a product without pool pairing, feature-availability reports the pair.
    if (path.at(-1) === "pairedWith" && !context.profile.poolPairing.value) continue;
    const expected = targets.map((kind) => describeName({ kind })).join(" or ");
    const [other] = names.get(keyOfName(name)) ?? [];
    if (other) {
      if (reference.existenceOnly || (reference.orBranch && other.kind === "survivableBranch")) continue;
      const message = `${of} is ${quote(name)}, which is ${describeName(other)}; ${expected} is required`;
      yield { path, message, source, related: [{ path: other.path, message: "the name is defined here" }] };
    } else if (!targets.some((kind) => absent.has(kind))) {
      const hint = suggest(name, expected, () => namesFor(deployment, reference));
      yield { path, message: `${of} is ${quote(name)}, which is not defined; ${hint}`, source };
    }
  }
}
