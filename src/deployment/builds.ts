import { keyOfName } from "../base/host-names.ts";
import { memoizeLast } from "../base/memoize.ts";
import type { Deployment, PersistentChatPool, Role, Servers } from "../schema/deployment.ts";
import { siteLists } from "../schema/lists.ts";
import type { Path } from "../yaml/path.ts";
import { listNames, ownPartsOf, partsOf, type SitePart } from "./parts.ts";
import { foreignRoles, rolesByServer } from "./roles.ts";

/** A pool, a server or the appliance of a branch site: what runs a build of the product. */
export type Runner = {
  /** As in messages, before its name: "Edge pool". */
  readonly noun: string;
  readonly fqdn: string;
  /** The path of its entry. */
  readonly path: Path;
  /** For a member of a pool, the FQDN of the pool. */
  readonly pool: string | undefined;
  /** The build that applies to it: its own, else that of its pool, else that of the deployment. */
  readonly stated: StatedBuild | undefined;
  /** For a server that only the inventory lists, its roles; none if the manifest does not state any. */
  readonly roles?: readonly Role[];
};

/** A build as the manifest states it. */
export type StatedBuild = {
  readonly text: string;
  /** The path of the property `build`. */
  readonly path: Path;
  /** The entry that states it, as in messages: `pool "pool01.contoso.com"`; undefined for the deployment. */
  readonly of: Pick<Runner, "noun" | "fqdn"> | undefined;
};

/** A second build of a computer, in the inventory of servers. It may be the same one. */
export type RepeatedBuild = {
  /** The entry to which the first one applies. */
  readonly of: Pick<Runner, "noun" | "fqdn" | "path">;
  /** The build that applies: that of the pool, server or branch, else that of the first entry of the inventory. */
  readonly applied: StatedBuild;
  readonly repeated: StatedBuild;
};

/** What a manifest states about builds. */
export type Builds = {
  /** The stated builds of the product, also those that apply to nothing, but without repeated ones. */
  readonly stated: readonly StatedBuild[];
  /**
   * Each pool, unless all of its servers state their own builds; each server that states its own; each branch server; each
   * other computer of the inventory with a role of the product, or with a build and no role, unless it states no build and
   * a pool counts it.
   */
  readonly runners: readonly Runner[];
  readonly repeated: readonly RepeatedBuild[];
};

/** The builds of a deployment. */
export const buildsOf = memoizeLast((deployment: Deployment): Builds => {
  const stated: StatedBuild[] = [];
  const state: State = (text, path, of) => {
    const one = statedBuild(text, path, of);
    if (one) stated.push(one);
    return one;
  };
  const { spec } = deployment;
  const common = state(spec.build, ["spec"], undefined);
  const inventory = inventoryOf(deployment);
  const lookup: Lookup = { state, inventory, common };
  const runners = [...poolRunners(deployment, lookup), ...branchRunners(spec, lookup), ...inventory.rest(common)];
  return { stated: [...stated, ...inventory.applied], runners, repeated: inventory.repeated() };
});

/** Whether a manifest states a build, of the product or of a Persistent Chat pool that runs another one. */
export function statesBuild(deployment: Deployment): boolean {
  return buildsOf(deployment).stated.length > 0 || partsOf(deployment, "persistentChatPools").some(poolStatesBuild);
}

function poolStatesBuild({ value: { build, servers } }: SitePart<PersistentChatPool>): boolean {
  const members = typeof servers === "number" ? [] : servers;
  return build !== undefined || members.some((one) => typeof one === "object" && one.build !== undefined);
}

/** Whether something that runs a build is a Survivable Branch Appliance or Server. */
export function isBranch({ path, roles = [] }: Pick<Runner, "path" | "roles">): boolean {
  return path[3] === "survivableBranch" || roles.includes("survivable-branch");
}

/** How the build of an entry is found. */
type Lookup = {
  readonly state: State;
  readonly inventory: Inventory;
  /** The build of the deployment. */
  readonly common: StatedBuild | undefined;
};

/** A pool with its servers, or a server outside of pools. */
type Pool = {
  readonly fqdn: string;
  readonly edition?: string;
  readonly build?: string;
  readonly servers?: Servers;
};

function poolRunners(deployment: Deployment, lookup: Lookup): readonly Runner[] {
  const { state, inventory, common } = lookup;
  const runners: Runner[] = [];
  for (const list of listNames) {
    for (const { value, path } of ownPartsOf(deployment, list)) {
      const { fqdn, build, servers }: Pool = value;
      const of = { noun: siteLists[list].noun, fqdn, path };
      const own = state(build, path, of);
      const { members, isWhole } = membersOf(servers, of, lookup);
      if (!isWhole) runners.push({ ...of, pool: undefined, stated: inventory.take(of, own) ?? common });
      runners.push(...members);
    }
  }
  return runners;
}

function branchRunners({ sites }: Deployment["spec"], { state, inventory, common }: Lookup): readonly Runner[] {
  return sites.flatMap(({ survivableBranch: branch }, at) => {
    if (!branch) return [];
    const path = ["spec", "sites", at, "survivableBranch"];
    const of = { noun: branchNouns[branch.kind], fqdn: branch.fqdn, path };
    return [{ ...of, pool: undefined, stated: inventory.take(of, state(branch.build, path, of)) ?? common }];
  });
}

const branchNouns = { appliance: "Survivable Branch Appliance", server: "Survivable Branch Server" } as const;

/** States a build, if there is one. */
type State = typeof statedBuild;

function statedBuild(text: string | undefined, path: Path, of: StatedBuild["of"]): StatedBuild | undefined {
  return text === undefined ? undefined : { text, path: [...path, "build"], of };
}

/** The entry of a pool, a server or a branch. */
type Entry = RepeatedBuild["of"];

/** A computer of the inventory of servers, with the builds that its entries state. */
type Listed = Entry & { readonly builds: StatedBuild[] };

function listedByKey({ servers = [] }: Deployment["spec"]): ReadonlyMap<string, Listed> {
  const byKey = new Map<string, Listed>();
  for (const [at, { fqdn, build }] of servers.entries()) {
    const path = ["spec", "servers", at];
    const key = keyOfName(fqdn);
    const of = { noun: "server", fqdn, path };
    const listed = byKey.get(key) ?? { ...of, builds: [] };
    byKey.set(key, listed);
    const stated = statedBuild(build, path, of);
    if (stated) listed.builds.push(stated);
  }
  return byKey;
}

type Inventory = ReturnType<typeof inventoryOf>;

/** The builds of the inventory of servers. It may describe computers that are listed elsewhere too. */
function inventoryOf(deployment: Deployment) {
  const byKey = listedByKey(deployment.spec);
  const described = new Set<string>();
  const applied = new Set<StatedBuild>();
  const repeats = new Map<StatedBuild, RepeatedBuild>();
  const apply = (of: Entry, own: StatedBuild | undefined, [first, ...others]: readonly StatedBuild[]) => {
    if (!own && first) applied.add(first);
    const nearest = own ?? first;
    if (!nearest) return undefined;
    for (const one of own && first ? [first, ...others] : others)
      if (!repeats.has(one)) repeats.set(one, { of, applied: nearest, repeated: one });
    return nearest;
  };
  return {
    isEmpty: byKey.size === 0,
    applied,
    /** The build of an entry: its own, otherwise that of the same computer in the inventory. */
    take: (of: Entry, own: StatedBuild | undefined): StatedBuild | undefined => {
      if (byKey.size === 0) return own;
      const key = keyOfName(of.fqdn);
      const listed = byKey.get(key);
      if (listed) described.add(key);
      return listed ? apply(of, own, listed.builds) : own;
    },
    /** The computers that no pool or branch lists, and that run a build of the product. */
    rest: (common: StatedBuild | undefined): readonly Runner[] =>
      [...byKey].flatMap(([key, { builds, ...of }]) => {
        const roles = described.has(key) ? undefined : rolesInProduct(deployment, key, builds.length > 0);
        if (builds.length === 0 && roles?.some((role) => countedRoles(deployment).has(role))) return [];
        return roles ? [{ ...of, pool: undefined, stated: apply(of, undefined, builds) ?? common, roles }] : [];
      }),
    repeated: () => [...repeats.values()].filter(({ repeated }) => !applied.has(repeated)),
  };
}

/**
 * The roles of a computer, by its key; undefined if it runs no build of the product. Without any role, it runs one if it
 * states one. The build of an appliance is one of the product, although its operating system is not checked.
 */
function rolesInProduct(deployment: Deployment, key: string, statesOwn: boolean): readonly Role[] | undefined {
  const roles = [...(rolesByServer(deployment).get(key)?.keys() ?? [])];
  const isOurs = roles.some((role) => role === "survivable-branch" || !foreignRoles.includes(role));
  return isOurs || (roles.length === 0 && statesOwn) ? roles : undefined;
}

/** The roles of pools that only count their servers. Such a server in the inventory is, or may be, one of those. */
const countedRoles = memoizeLast((deployment: Deployment): ReadonlySet<Role> => {
  const counting = listNames.filter((list) =>
    partsOf(deployment, list).some(({ value }) => {
      const { servers, edition }: Pool = value;
      return typeof servers === "number" && edition !== "standard";
    }),
  );
  return new Set(counting.map((list) => siteLists[list].role));
});

/** The members of a pool that state a build, and whether these are all of its servers. */
function membersOf(
  servers: Servers | undefined,
  pool: Entry,
  { state, inventory }: Lookup,
): { readonly members: readonly Runner[]; readonly isWhole: boolean } {
  const members: Runner[] = [];
  if (typeof servers !== "object") return { members, isWhole: false };
  // A server with the name of its pool is described by the entry of the pool, unless it states its own build.
  const poolKey = inventory.isEmpty ? undefined : keyOfName(pool.fqdn);
  for (const [at, server] of servers.entries()) {
    const { fqdn, build } = typeof server === "string" ? { fqdn: server } : server;
    if (build === undefined && (inventory.isEmpty || keyOfName(fqdn) === poolKey)) continue;
    const of = { noun: "server", fqdn, path: [...pool.path, "servers", at] };
    const stated = inventory.take(of, state(build, of.path, of));
    if (stated) members.push({ ...of, pool: pool.fqdn, stated });
  }
  return { members, isWhole: members.length > 0 && members.length === servers.length };
}
