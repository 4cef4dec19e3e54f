import { isHostName, keyOfName } from "../base/host-names.ts";
import { memoizeLast } from "../base/memoize.ts";
import type { Deployment } from "../schema/deployment.ts";
import { namesOf } from "./names.ts";
import type { NameFilter } from "./parts.ts";
import { type ServerEntry, serversOf } from "./servers.ts";
import { storesOf } from "./service-names.ts";

/** The names of a deployment that require a closer check, as keys. */
type NameIndex = {
  /** Names of computers that may have several roles: names that are used several times, or with stated roles. */
  readonly repeated: ReadonlySet<string>;
  /** Names that are not host names. */
  readonly malformed: ReadonlySet<string>;
};

/** The name index. It reads every name once, because most manifests have no such names. */
export const nameIndex = memoizeLast((deployment: Deployment): NameIndex => {
  const known = new Set<string>();
  const [repeated, malformed] = [new Set<string>(), new Set<string>()];
  const visit: NameFilter = (name, owner) => {
    const key = keyOfName(name);
    const before = known.size;
    if (known.add(key).size === before || statesRoles(owner)) repeated.add(key);
    if (!isHostName(name)) malformed.add(key);
    return false;
  };
  namesOf(deployment, visit);
  storesOf(deployment, visit);
  return { repeated, malformed };
});

/** The servers with `roles` or `collocatedWith`, besides the role of their list. */
export const withStatedRoles = memoizeLast((deployment: Deployment): readonly ServerEntry[] => {
  const none = nameIndex(deployment).repeated.size === 0;
  return none ? [] : serversOf(deployment, (_, owner) => statesRoles(owner));
});

function statesRoles(owner: unknown): boolean {
  if (typeof owner !== "object" || owner === null) return false;
  return "roles" in owner || "collocatedWith" in owner;
}
