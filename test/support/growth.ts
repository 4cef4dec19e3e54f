import { type ListName, partsOf, serverCount } from "../../src/deployment/parts.ts";
import { profiles } from "../../src/profiles/index.ts";
import type { Deployment, Servers } from "../../src/schema/deployment.ts";

/** Makes one thing of a deployment larger, in place. */
type Growth = () => void;

/** The same deployment with one thing larger: the one that `pick` meets; undefined where nothing may grow. */
export function grown(
  deployment: Deployment,
  growthsOf: (copy: Deployment) => readonly Growth[],
  pick: number,
): Deployment | undefined {
  const copy = structuredClone(deployment);
  const growths = growthsOf(copy);
  growths[pick % growths.length]?.();
  return growths.length > 0 ? copy : undefined;
}

type Holder = { servers: Servers; platform?: "physical" | "virtual" };

/**
 * One server more in every list of servers that the documents let grow. They do not let grow
 * - a pool that holds as many Front End Servers or Directors as the product allows (`pool-size`),
 * - a Standard Edition server, which is one computer (`standard-edition-limits`),
 * - Edge Servers and Directors where there is none: the first Edge Server is a matter of `edge-required`, and a role
 *   that is optional has a size only once it is there.
 */
export function serverGrowths(deployment: Deployment): readonly Growth[] {
  const { maxFrontEnds, maxDirectors } = profiles[deployment.spec.product];
  const all = <Name extends ListName>(name: Name) => partsOf(deployment, name).map(({ value }) => value);
  const some = (holders: readonly Holder[]) => (holders.some(({ servers }) => serverCount(servers) > 0) ? holders : []);
  const below = (most: number) => (holder: Holder) => serverCount(holder.servers) < most;
  const mayGrow: readonly Holder[] = [
    ...all("frontEndPools").filter((pool) => below(pool.edition === "standard" ? 1 : maxFrontEnds.value)(pool)),
    ...some(all("edgePools")),
    ...some(all("directorPools")).filter(below(maxDirectors.value ?? Number.POSITIVE_INFINITY)),
    ...all("avConferencingPools"),
  ];
  const lists = deployment.spec.sites.flatMap((site) => [site.archivingServers, site.monitoringServers]);
  return [
    ...mayGrow.map((holder) => () => addServer(holder)),
    ...lists.flatMap((list) => (list ? [() => void list.push({ fqdn: spare })] : [])),
  ];
}

/** More of everybody whom something has to carry. A branch too small for what stands in it may grow out of that. */
export function userGrowths(deployment: Deployment, more: number): readonly Growth[] {
  const { sites, externalAccess, archiving } = deployment.spec;
  const all = <Name extends ListName>(name: Name) => partsOf(deployment, name).map(({ value }) => value);
  const { branchApplianceUsers, branchServerUsers } = profiles[deployment.spec.product];
  const least = { appliance: branchApplianceUsers.value.min, server: branchServerUsers.value.min };
  const branches = sites.map(({ survivableBranch }) => survivableBranch);
  const numbers: readonly (readonly [string, readonly (object | undefined)[]])[] = [
    ["homedUsers", [...all("frontEndPools"), ...all("directorPools")]],
    ["users", [...sites, ...branches.filter((branch) => branch && branch.users >= least[branch.kind])]],
    ["peakUsers", [...all("avConferencingPools"), externalAccess?.remoteUsers]],
    ["selectedUsers", [archiving]],
  ];
  return numbers.flatMap(([key, holders]) =>
    holders.flatMap((holder) => {
      const before: unknown = holder && Reflect.get(holder, key);
      return holder && typeof before === "number" ? [() => void Reflect.set(holder, key, before + more)] : [];
    }),
  );
}

const spare = "spare.contoso.com";

/** A server of the kind that the pool has, on a host of its own. */
function addServer(holder: Holder): void {
  if (typeof holder.servers === "number") {
    holder.servers++;
    return;
  }
  const last = holder.servers.at(-1);
  const { platform } = typeof last === "object" ? last : holder;
  holder.servers.push({ fqdn: spare, ...(platform && { platform }), host: "host99.contoso.com" });
}
