import { keyOfName } from "../../../base/host-names.ts";
import { memoizeLast } from "../../../base/memoize.ts";
import { quote } from "../../../base/wording.ts";
import { edgePoolsOf } from "../../../deployment/edge.ts";
import { describeName } from "../../../deployment/names.ts";
import { listNames, partsOf } from "../../../deployment/parts.ts";
import { roleNames } from "../../../deployment/roles.ts";
import { type ServerEntry, serversOf } from "../../../deployment/servers.ts";
import type { Related } from "../../../model/rule.ts";
import type { Deployment } from "../../../schema/deployment.ts";
import { siteLists } from "../../../schema/lists.ts";

const branches = { appliance: "a Survivable Branch Appliance", server: "a Survivable Branch Server" } as const;

/** The lists of pools whose names are no valid next hop. */
const otherPools = listNames.filter(
  (list) => "singleServerRole" in siteLists[list] && list !== "frontEndPools" && list !== "directorPools",
);

/** What the names of other next hops identify: a pool of another kind, a survivable branch, otherwise a computer. */
export const otherHops = memoizeLast((deployment: Deployment): ReadonlyMap<string, Related> => {
  const hops = new Set(edgePoolsOf(deployment).map(({ value }) => keyOfName(value.nextHop ?? "")));
  const machines = serversOf(deployment, (fqdn) => hops.has(keyOfName(fqdn)));
  const named = new Map<string, Related>(
    machines.map((machine) => [keyOfName(machine.fqdn), { path: machine.path, message: kind(machine) }]),
  );
  for (const [at, { survivableBranch: branch }] of deployment.spec.sites.entries()) {
    if (!branch || !hops.has(keyOfName(branch.fqdn))) continue;
    named.set(keyOfName(branch.fqdn), {
      path: ["spec", "sites", at, "survivableBranch"],
      message: branches[branch.kind],
    });
  }
  for (const kind of otherPools) {
    for (const { value, path } of partsOf(deployment, kind)) {
      if (hops.has(keyOfName(value.fqdn))) named.set(keyOfName(value.fqdn), { path, message: describeName({ kind }) });
    }
  }
  return named;
});

function kind({ fqdn, pool, roles: [role] }: ServerEntry): string {
  if (pool !== undefined && keyOfName(pool) !== keyOfName(fqdn)) return `a server of ${quote(pool)}`;
  return role ? `listed as ${roleNames[role]}` : "another server";
}
