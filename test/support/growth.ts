import { type ListName, partsOf, serverCount } from "../../src/deployment/parts.ts";
import { virtualTrait } from "../../src/deployment/platform/machine-platform.ts";
import { profiles } from "../../src/profiles/index.ts";
import type { Deployment, Servers } from "../../src/schema/deployment.ts";

/** Increases one number or list of a deployment, in place. */
type Growth = () => void;

/** A copy of a deployment with one growth, selected by `pick`. Undefined if nothing can grow. */
export function growOne(
  deployment: Deployment,
  growthsOf: (copy: Deployment) => readonly Growth[],
  pick: number,
): Deployment | undefined {
  const copy = structuredClone(deployment);
  const growths = growthsOf(copy);
  growths[pick % growths.length]?.();
  return growths.length > 0 ? copy : undefined;
}

type Owner = { servers: Servers; platform?: "physical" | "virtual" };

/**
 * One server more in each list of servers that can grow according to the documentation. These cannot grow:
 * - a pool with the most Front End Servers, Edge Servers or Directors of the product (`pool-size`),
 * - a pool of one Front End Server, where the product does not support two (`pool-size`),
 * - a Standard Edition server, which is one computer (`standard-edition-limits`),
 * - Edge Servers and Directors of a deployment without any: `edge-required` reports the first Edge Server, and an
 *   optional role has no required size until it is deployed.
 */
export function serverGrowths(deployment: Deployment): readonly Growth[] {
  const { maxFrontEnds, minFrontEnds, maxEdges, maxDirectors } = profiles[deployment.spec.product];
  const all = <Name extends ListName>(name: Name) => partsOf(deployment, name).map(({ value }) => value);
  const ifAny = (owners: readonly Owner[]) => (owners.some(({ servers }) => serverCount(servers) > 0) ? owners : []);
  const below = (most: number) => (owner: Owner) => serverCount(owner.servers) < most;
  const extensible: readonly Owner[] = [
    ...all("frontEndPools")
      .filter((pool) => below(pool.edition === "standard" ? 1 : maxFrontEnds.value)(pool))
      .filter(({ servers }) => serverCount(servers) !== 1 || minFrontEnds.value <= 2),
    ...ifAny(all("edgePools")).filter(below(maxEdges.value ?? Number.POSITIVE_INFINITY)),
    ...ifAny(all("directorPools")).filter(below(maxDirectors.value ?? Number.POSITIVE_INFINITY)),
    ...all("avConferencingPools"),
  ];
  const lists = deployment.spec.sites.flatMap((site) => [site.archivingServers, site.monitoringServers]);
  return [
    ...extensible.map((owner) => () => addServer(owner)),
    ...lists.flatMap((list) => (list ? [() => void list.push({ fqdn: spare })] : [])),
  ];
}

/** More users of each kind. A branch below the minimum of its appliance or server does not grow, since growth would fix it. */
export function userGrowths(deployment: Deployment, more: number): readonly Growth[] {
  const { sites, externalAccess, archiving } = deployment.spec;
  const all = <Name extends ListName>(name: Name) => partsOf(deployment, name).map(({ value }) => value);
  const { branchApplianceUsers, branchServerUsers } = profiles[deployment.spec.product];
  const minimum = { appliance: branchApplianceUsers.value.min, server: branchServerUsers.value.min };
  const branches = sites.map(({ survivableBranch }) => survivableBranch);
  const numbers: readonly (readonly [string, readonly (object | undefined)[]])[] = [
    ["homedUsers", [...all("frontEndPools"), ...all("directorPools")]],
    ["peakMeetingUsers", all("frontEndPools")],
    ["peakPstnCalls", all("frontEndPools")],
    ["peakCalls", [...all("mediationPools"), ...all("videoInteropPools")]],
    ["provisionedUsers", all("persistentChatPools")],
    ["peakEndpoints", all("persistentChatPools")],
    ["users", [...sites, ...branches.filter((branch) => branch && (branch.users ?? 0) >= minimum[branch.kind])]],
    ["peakUsers", [...all("avConferencingPools"), ...all("persistentChatPools"), externalAccess?.remoteUsers]],
    ["selectedUsers", [archiving]],
  ];
  return numbers.flatMap(([key, owners]) =>
    owners.flatMap((owner) => {
      const before: unknown = owner && Reflect.get(owner, key);
      return owner && typeof before === "number" ? [() => void Reflect.set(owner, key, before + more)] : [];
    }),
  );
}

const spare = "spare.contoso.com";

/** Adds a server of the same kind as the last one, on another host. */
function addServer(owner: Owner): void {
  if (typeof owner.servers === "number") {
    owner.servers++;
    return;
  }
  const last = owner.servers.at(-1);
  const { platform } = typeof last === "object" ? last : owner;
  // A host is one of virtual machines.
  const isVirtual = platform === "virtual" || (typeof last === "object" && virtualTrait(last) !== undefined);
  const host = isVirtual ? { host: "host99.contoso.com" } : {};
  owner.servers.push({ fqdn: spare, ...(platform && { platform }), ...host });
}
