import { isPlain, keyOfName } from "../base/host-names.ts";
import { once } from "../base/memoize.ts";
import type { Deployment } from "../schema/deployment.ts";
import { namesOf } from "./names.ts";
import type { Wanted } from "./parts.ts";
import { type Machine, machinesOf } from "./servers.ts";
import { storesOf } from "./service-names.ts";

/** Names, as keys, that deserve a second look. */
type Names = {
  /** Those of computers that can carry several roles: several places speak of them, or they state roles. */
  readonly crowded: ReadonlySet<string>;
  /** Those whose form is not the usual one. */
  readonly odd: ReadonlySet<string>;
};

/** One look at every name of a pool, computer or store, since in most manifests none deserves a second one. */
export const remarkableNames = once((deployment: Deployment): Names => {
  const known = new Set<string>();
  const [crowded, odd] = [new Set<string>(), new Set<string>()];
  const look: Wanted = (name, holder) => {
    const key = keyOfName(name);
    const before = known.size;
    if (known.add(key).size === before || statesRoles(holder)) crowded.add(key);
    if (!isPlain(name)) odd.add(key);
    return false;
  };
  namesOf(deployment, look);
  storesOf(deployment, look);
  return { crowded, odd };
});

/** The computers that say more of their roles than their places do. */
export const statingRoles = once((deployment: Deployment): readonly Machine[] => {
  const none = remarkableNames(deployment).crowded.size === 0;
  return none ? [] : machinesOf(deployment, (_, holder) => statesRoles(holder));
});

function statesRoles(holder: unknown): boolean {
  if (typeof holder !== "object" || holder === null) return false;
  return "roles" in holder || "collocatedWith" in holder;
}
