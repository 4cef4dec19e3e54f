import type { Deployment, FrontEndPool } from "./deployment.ts";
import { type Part, partsOf } from "./topology.ts";
import type { Path } from "./types.ts";

/** Where users are homed: a Front End pool or a survivable branch. */
export type Home = {
  readonly kind: "pool" | "branch";
  readonly fqdn: string;
  readonly users: number;
  /** The name of its site. */
  readonly site: string;
  readonly archivingServer: string | undefined;
  readonly path: Path;
};

/** All places where users are homed: pools first, then branches. */
export function homesOf(deployment: Deployment): readonly Home[] {
  const pools = partsOf(deployment, "frontEndPools").map(poolAsHome);
  const branches = deployment.spec.sites.flatMap(({ name: site, survivableBranch: branch }, at): readonly Home[] => {
    if (!branch) return [];
    const { fqdn, users, archivingServer } = branch;
    const path = ["spec", "sites", at, "survivableBranch"];
    return [{ kind: "branch", fqdn, users, site, archivingServer, path }];
  });
  return [...pools, ...branches];
}

function poolAsHome({ value, path, site }: Part<FrontEndPool>): Home {
  const { fqdn, homedUsers: users, archivingServer } = value;
  return { kind: "pool", fqdn, users, site: site.name, archivingServer, path };
}
