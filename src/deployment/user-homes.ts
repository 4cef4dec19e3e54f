import type { Deployment } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
import { partsOf } from "./parts.ts";

/** Where users are homed: a Front End pool or a survivable branch. */
export type UserHome = {
  readonly kind: "pool" | "branch";
  readonly fqdn: string;
  /** The number of users; undefined if the manifest does not state it. */
  readonly users: number | undefined;
  readonly archivingServer: string | undefined;
  readonly path: Path;
};

/** All homes of users: pools first, then branches. */
export function* userHomesOf(deployment: Deployment): Iterable<UserHome> {
  for (const { value, path } of partsOf(deployment, "frontEndPools")) {
    const { fqdn, homedUsers: users, archivingServer } = value;
    yield { kind: "pool", fqdn, users, archivingServer, path };
  }
  for (const [at, { survivableBranch: branch }] of deployment.spec.sites.entries()) {
    if (!branch) continue;
    const { fqdn, users, archivingServer } = branch;
    yield { kind: "branch", fqdn, users, archivingServer, path: ["spec", "sites", at, "survivableBranch"] };
  }
}
