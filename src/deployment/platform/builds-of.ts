import { keyOfName } from "../../base/host-names.ts";
import { memoizeLast } from "../../base/memoize.ts";
import type { MinimumUpdate } from "../../profiles/fact.ts";
import type { Deployment, Servers } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { buildsOf, type Runner } from "../builds.ts";
import { listNames, partsOf } from "../parts.ts";
import { type Computer, computersOf } from "./computers.ts";

/** What runs a build, as far as messages name it. */
export type RunsBuild = Pick<Runner, "noun" | "fqdn" | "path" | "stated">;

/** What a pool or server has that requires an update of the product. */
export type BuildUse = {
  /** What requires it, as the documents name it: "Windows Server 2022". */
  readonly what: string;
  /** The same in the words of the manifest; absent for a setting. */
  readonly text?: string;
  readonly runner: RunsBuild;
  /** The path of the property that requires it. */
  readonly path: Path;
  /** Undefined if each build of the product has it. */
  readonly minimum: MinimumUpdate | undefined;
};

/**
 * What runs on the operating system that an entry states, with the builds that apply: the entry itself, and the members of
 * a pool that state another build, unless they state another system. Omits a pool if each member states one of the two.
 */
export function runnersOn(deployment: Deployment, computer: Computer): readonly RunsBuild[] {
  const { byPath, membersOf } = runnersByPath(deployment);
  const { what, path } = computer;
  if (what === "server") return [runnerOf(deployment, computer)];
  const own = byPath.get(keyOf(path));
  const withSystem = serversWithSystem(deployment);
  const withBuild = membersOf.get(keyOf(path)) ?? [];
  const members = withBuild.filter(({ fqdn }) => !withSystem.has(keyOfName(fqdn)));
  return own && inheritsBoth(deployment, path, withBuild) ? [own, ...members] : members;
}

/** Whether a pool has servers that state neither a build nor an operating system, or servers without names. */
function inheritsBoth(deployment: Deployment, pool: Path, withBuild: readonly Runner[]): boolean {
  const withSystem = serversWithSystem(deployment);
  const servers = membersByPool(deployment).get(keyOf(pool));
  if (!servers?.some((key) => withSystem.has(key))) return true;
  const others = new Set(withBuild.map(({ fqdn }) => keyOfName(fqdn)));
  return servers.some((key) => !withSystem.has(key) && !others.has(key));
}

/** The pool or server with a path, and its members that state another build. */
export function runnersOf(deployment: Deployment, path: Path): readonly RunsBuild[] {
  const { byPath, membersOf } = runnersByPath(deployment);
  const owner = keyOf(path);
  const own = byPath.get(owner);
  const members = membersOf.get(owner) ?? [];
  return own ? [own, ...members] : members;
}

function keyOf(path: Path): string {
  return path.join("/");
}

/** All that runs a build, by the path of its entry and by the key of its name, and the members of pools by that of the pool. */
const runnersByPath = memoizeLast((deployment: Deployment) => {
  const byPath = new Map<string, Runner>();
  const byKey = new Map<string, Runner>();
  const membersOf = new Map<string, Runner[]>();
  for (const runner of buildsOf(deployment).runners) {
    byPath.set(keyOf(runner.path), runner);
    const key = keyOfName(runner.fqdn);
    if (!byKey.has(key)) byKey.set(key, runner);
    if (runner.pool === undefined) continue;
    const pool = keyOf(runner.path.slice(0, -2));
    const members = membersOf.get(pool) ?? [];
    membersOf.set(pool, members);
    members.push(runner);
  }
  return { byPath, byKey, membersOf };
});

/** The servers, by their keys, that state an operating system of their own. */
const serversWithSystem = memoizeLast(
  (deployment: Deployment): ReadonlySet<string> =>
    new Set(
      computersOf(deployment).flatMap(({ what, fqdn, own }) =>
        what === "server" && own.os !== undefined ? [keyOfName(fqdn)] : [],
      ),
    ),
);

/**
 * What runs the build of a server: its entry, otherwise its pool or another entry of the same computer. A server that
 * states no build has that of its pool, otherwise that of the deployment.
 */
export function runnerOf(deployment: Deployment, { fqdn, path }: Pick<Computer, "fqdn" | "path">): RunsBuild {
  const { byPath, byKey } = runnersByPath(deployment);
  const key = keyOfName(fqdn);
  const own = byPath.get(keyOf(path)) ?? byKey.get(key);
  if (own) return own;
  const pool = byPath.get(keyOf(path.slice(0, -2))) ?? byPath.get(poolsByServer(deployment).get(key) ?? "");
  const stated = pool ? pool.stated : buildsOf(deployment).stated.find(({ of }) => of === undefined);
  return { noun: "server", fqdn, path, stated };
}

/** The keys of the servers that pools list, by the paths of the pools. */
const membersByPool = memoizeLast((deployment: Deployment): ReadonlyMap<string, readonly string[]> => {
  const members = new Map<string, readonly string[]>();
  for (const list of listNames) {
    for (const { value, path } of partsOf(deployment, list)) {
      const { servers }: { readonly fqdn: string; readonly servers?: Servers } = value;
      if (typeof servers === "object")
        members.set(
          keyOf(path),
          servers.map((one) => keyOfName(typeof one === "string" ? one : one.fqdn)),
        );
    }
  }
  return members;
});

/** The paths of the pools that list servers, by the keys of the servers. */
const poolsByServer = memoizeLast((deployment: Deployment): ReadonlyMap<string, string> => {
  const pools = [...membersByPool(deployment)];
  return new Map(pools.flatMap(([path, members]) => members.map((key) => [key, path] as const)));
});
