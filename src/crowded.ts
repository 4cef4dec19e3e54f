import type { Deployment } from "./deployment.ts";
import { statingRoles } from "./machines.ts";
import { namesOf } from "./names.ts";
import { storesOf } from "./names-elsewhere.ts";
import { once } from "./once.ts";
import { keyOfName, type Wanted } from "./topology.ts";

/** The names, as keys, that more than one pool, computer or store has. */
export const repeatedNames = once((deployment: Deployment): ReadonlySet<string> => {
  const known = new Set<string>();
  const isRepeat: Wanted = (name) => {
    const before = known.size;
    return known.add(keyOfName(name)).size === before;
  };
  const names = namesOf(deployment, isRepeat).map(({ fqdn }) => fqdn);
  const stores = storesOf(deployment, isRepeat).map(({ name }) => name);
  return new Set([...names, ...stores].map(keyOfName));
});

/** The names, as keys, of computers that can carry several roles: several places speak of them, or they state roles. */
export const crowdedNames = once((deployment: Deployment): ReadonlySet<string> => {
  const stating = statingRoles(deployment).map(({ fqdn }) => keyOfName(fqdn));
  const repeated = repeatedNames(deployment);
  return stating.length === 0 ? repeated : new Set([...repeated, ...stating]);
});
