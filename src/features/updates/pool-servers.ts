import { memoizeLast } from "../../base/memoize.ts";
import { buildsOf, type Runner } from "../../deployment/builds.ts";
import { listNames, partsOf } from "../../deployment/parts.ts";
import type { Deployment, Servers } from "../../schema/deployment.ts";
import type { Task } from "./types.ts";

/** The servers that the task of a pool is about, if other servers of the pool state their own builds. */
export function serversWithout({ path, pool }: Runner, deployment: Deployment): Task["servers"] {
  return pool === undefined ? sharesIn(deployment).get(path.join("/")) : undefined;
}

/** The servers without a build of their own, of each pool in which others have one, by the path of the pool. */
const sharesIn = memoizeLast((deployment: Deployment): ReadonlyMap<string, NonNullable<Task["servers"]>> => {
  const shares = new Map<string, NonNullable<Task["servers"]>>();
  const members = buildsOf(deployment).runners.filter(({ pool }) => pool !== undefined);
  if (members.length === 0) return shares;
  const own = new Set(members.map(({ path }) => path.join("/")));
  for (const list of listNames) {
    for (const { value, path } of partsOf(deployment, list)) {
      const servers: Servers = "servers" in value ? value.servers : 0;
      if (typeof servers === "number") continue;
      const key = path.join("/");
      const others = servers.filter((_, at) => !own.has(`${key}/servers/${at}`));
      if (others.length === servers.length) continue;
      const names = others.map((server) => (typeof server === "string" ? server : server.fqdn));
      shares.set(key, { names, of: servers.length });
    }
  }
  return shares;
});
