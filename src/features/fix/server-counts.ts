import { pluralize } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { partsOf, type SitePart } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { runRules } from "../../rules/run-rules.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { valueAt } from "../../yaml/edit/content.ts";
import { refuse } from "../../yaml/edit/refusal.ts";
import type { Path } from "../../yaml/path.ts";
import { type Fix, type FixInput, setTo } from "./proposal.ts";

/** The rules that require more servers. A number that satisfies one of them may be too low for the next. */
const countingRules = new Set([
  "front-end-count",
  "front-end-spare",
  "pool-quorum",
  "paired-pool-capacity",
  "edge-capacity",
  "edge-high-availability",
  "director-capacity",
  "av-conferencing-capacity",
]);

/** More servers for the pool of the finding. */
export function addServers(input: FixInput): Fix {
  const { path, related } = input.finding;
  if (path.at(-1) !== "servers") return refuse("plan dedicated servers, and list them in the manifest");
  if (related.some((other) => other.path.at(-1) === "servers"))
    return refuse("raise the number of servers of one of the pools that the message names");
  return raiseCount(input, path);
}

/** Rules about the servers of several pools, and the pools. */
const poolsByRule: Readonly<Record<string, (deployment: Deployment) => readonly SitePart<object>[]>> = {
  "edge-capacity": edgePoolsOf,
  "director-capacity": (deployment) => partsOf(deployment, "directorPools"),
};

/** More servers for the pool of a kind that has only one. */
export function addServersToOnlyPool(input: FixInput): Fix {
  const path = serversOfOnlyPool(input.finding.rule.id, input.deployment);
  return path
    ? raiseCount(input, path)
    : refuse("raise the number of servers of one of the pools, or of several, until their sum is sufficient");
}

function serversOfOnlyPool(rule: string, deployment: Deployment): Path | undefined {
  const [only, another] = poolsByRule[rule]?.(deployment) ?? [];
  return only && !another ? [...only.path, "servers"] : undefined;
}

/** A Standard Edition server is one computer. */
export function useOneServer({ finding: { path }, deployment }: FixInput): Fix {
  if (path.at(-1) !== "servers") return refuse("move users to another pool: lower homedUsers here, and raise it there");
  if (typeof valueAt(deployment, path) === "number") return setTo(path, 1);
  return refuse("give each server that is listed here a pool entry of its own");
}

function raiseCount(input: FixInput, path: Path): Fix {
  const servers = valueAt(input.deployment, path) as number | readonly unknown[];
  if (typeof servers !== "number") {
    const { length } = servers;
    return refuse(
      `add the names of more servers to the list, which has ${pluralize(length, "server")}, or move users to another pool`,
    );
  }
  const value = sufficientCounts(input).get(keyOf(path));
  return value === undefined
    ? refuse("move users to another pool; no number of servers is sufficient for all of them")
    : setTo(path, value);
}

/** A server count that a rule finds too low, and the most servers that a message states to be missing. */
type LowCount = { readonly path: Path; readonly missing: number };

/** The search for a number of servers: the highest known to be too low, and the lowest known to be sufficient. */
type CountSearch = { readonly path: Path; low: number; high: number | undefined };

/** The largest number that the schema allows. */
const maxServers = 1_000_000;

const cache = new WeakMap<Deployment, ReadonlyMap<string, number>>();

/**
 * For each server count that is too low, the lowest number that satisfies all rules. The rules themselves decide, for all
 * counts at a time, so that many pools take no longer than one. It is at least the number that the messages require, which
 * may include what only a rule that does not run reports by itself.
 */
function sufficientCounts({ deployment, rules, today }: FixInput): ReadonlyMap<string, number> {
  const cached = cache.get(deployment);
  if (cached) return cached;
  const counting = rules.filter(({ id }) => countingRules.has(id));
  const tooLow = (of: Deployment) => findLowCounts(of, counting, today);
  const searches = [...tooLow(deployment).values()].flatMap(({ path, missing }): readonly CountSearch[] => {
    const servers = valueAt(deployment, path);
    return typeof servers === "number" ? [{ path, low: servers + missing - 1, high: undefined }] : [];
  });
  const tryCounts = (open: readonly CountSearch[], next: (search: CountSearch) => number) => {
    const counts = new Map(open.map((search) => [search, next(search)]));
    const countFor = (search: CountSearch) => counts.get(search) ?? search.high ?? search.low;
    const low = tooLow(withServers(deployment, searches, countFor));
    for (const [search, count] of counts) search[low.has(keyOf(search.path)) ? "low" : "high"] = count;
  };
  narrow(searches, tryCounts);
  const result = new Map(searches.flatMap(({ path, high }) => (high === undefined ? [] : [[keyOf(path), high]])));
  cache.set(deployment, result);
  return result;
}

/** Doubles the step until all counts are sufficient, then halves the interval. */
function narrow(
  searches: readonly CountSearch[],
  tryCounts: (open: readonly CountSearch[], next: (search: CountSearch) => number) => void,
): void {
  for (let step = 1; step <= maxServers; step *= 2) {
    const open = searches.filter(({ high }) => high === undefined);
    if (open.length > 0) tryCounts(open, ({ low }) => low + step);
  }
  for (let open = undecided(searches); open.length > 0; open = undecided(searches))
    tryCounts(open, ({ low, high = maxServers }) => (low + high) >> 1);
}

function undecided(searches: readonly CountSearch[]): readonly CountSearch[] {
  return searches.filter(({ low, high }) => high !== undefined && high - low > 1);
}

/** The server counts that some rule finds too low, by path. */
function findLowCounts(deployment: Deployment, rules: readonly Rule[], today: string): ReadonlyMap<string, LowCount> {
  const counts = new Map<string, LowCount>();
  for (const [{ id }, hits] of runRules(deployment, rules, { today })) {
    for (const hit of hits) {
      const path = hit.path.at(-1) === "servers" ? hit.path : serversOfOnlyPool(id, deployment);
      if (!path) continue;
      const stated = hit.size?.unit === "server" ? hit.size.amount : 1;
      const missing = Math.max(stated, counts.get(keyOf(path))?.missing ?? 1);
      counts.set(keyOf(path), { path, missing });
    }
  }
  return counts;
}

/** A copy of a deployment with other numbers of servers. A copy, since results are memoized by deployment. */
function withServers(deployment: Deployment, searches: readonly CountSearch[], count: (search: CountSearch) => number) {
  const copy = structuredClone(deployment);
  for (const search of searches) {
    const pool = valueAt(copy, search.path.slice(0, -1)) as { servers: number };
    pool.servers = count(search);
  }
  return copy;
}

function keyOf(path: Path): string {
  return path.join("/");
}
