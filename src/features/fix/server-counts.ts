import { counted } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { type Part, partsOf } from "../../deployment/parts.ts";
import { hitsOf } from "../../engine/run-rules.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { no, type Offer, valueAt } from "./edit.ts";
import type { Asked } from "./question.ts";

/** The rules that ask for more servers. What one is content with, the next may find too few. */
const asking = new Set([
  "front-end-count",
  "front-end-spare",
  "pool-quorum",
  "paired-pool-capacity",
  "edge-capacity",
  "edge-high-availability",
  "director-capacity",
  "av-conferencing-capacity",
]);

/** More servers where the finding stands. */
export function moreHere(asked: Asked): Offer {
  const { path, related } = asked.finding;
  if (path.at(-1) !== "servers") return no("a person has to decide: servers of their own have to be planned");
  if (related.some((other) => other.path.at(-1) === "servers"))
    return no("a person has to decide which of the pools gets more servers");
  return more(asked, path);
}

/** Rules that speak of the servers of several pools, and the pools. */
const ofAll: Readonly<Record<string, (deployment: Deployment) => readonly Part<object>[]>> = {
  "edge-capacity": edgePoolsOf,
  "director-capacity": (deployment) => partsOf(deployment, "directorPools"),
};

/** More servers in the only pool of its kind that there is. */
export function moreInTheOnly(asked: Asked): Offer {
  const path = theOnlyPool(asked.finding.rule.id, asked.deployment);
  return path ? more(asked, path) : no("a person has to decide which of the pools gets more servers");
}

function theOnlyPool(rule: string, deployment: Deployment): Path | undefined {
  const [only, another] = ofAll[rule]?.(deployment) ?? [];
  return only && !another ? [...only.path, "servers"] : undefined;
}

/** A Standard Edition server is one computer. */
export function exactlyOne({ finding: { path }, deployment }: Asked): Offer {
  if (path.at(-1) !== "servers") return no("a person has to decide: which users move, and to which pool");
  const servers = valueAt(deployment, path);
  if (typeof servers === "number") return { edits: [{ do: "set", path, value: 1 }] };
  return no("several servers are listed by name; each of them needs an entry of its own");
}

function more(asked: Asked, path: Path): Offer {
  const servers = valueAt(asked.deployment, path) as number | readonly unknown[];
  if (typeof servers !== "number") {
    const { length } = servers;
    return no(
      `${counted(length, "server")} ${length === 1 ? "is" : "are"} listed by name; the names of more are needed`,
    );
  }
  const value = leastIn(asked).get(keyOf(path));
  return value === undefined ? no("no number of servers is enough there") : { edits: [{ do: "set", path, value }] };
}

/** A number of servers that is looked for: too few, and enough once that is known. */
type Search = { readonly path: Path; low: number; high: number | undefined };

/** The most that the schema takes. */
const most = 1_000_000;

const known = new WeakMap<Deployment, ReadonlyMap<string, number>>();

/**
 * For each place where servers are counted and too few, the least number with which no rule asks for more there. The
 * rules themselves are asked, for all places at a time, so that many pools take no longer than one.
 */
function leastIn({ deployment, rules, today }: Asked): ReadonlyMap<string, number> {
  const before = known.get(deployment);
  if (before) return before;
  const able = rules.filter(({ id }) => asking.has(id));
  const speaks = (of: Deployment) => placesOf(of, able, today);
  const searches = [...speaks(deployment).values()].flatMap((path): readonly Search[] => {
    const servers = valueAt(deployment, path);
    return typeof servers === "number" ? [{ path, low: servers, high: undefined }] : [];
  });
  const ask = (open: readonly Search[], guess: (search: Search) => number) => {
    const guesses = new Map(open.map((search) => [search, guess(search)]));
    const count = (search: Search) => guesses.get(search) ?? search.high ?? search.low;
    const said = speaks(withServers(deployment, searches, count));
    for (const [search, guessed] of guesses) search[said.has(keyOf(search.path)) ? "low" : "high"] = guessed;
  };
  narrow(searches, ask);
  const least = new Map(searches.flatMap(({ path, high }) => (high === undefined ? [] : [[keyOf(path), high]])));
  known.set(deployment, least);
  return least;
}

/** Doubles the step until it is enough everywhere, then halves what is between. */
function narrow(
  searches: readonly Search[],
  ask: (open: readonly Search[], guess: (search: Search) => number) => void,
): void {
  for (let step = 1; step <= most; step *= 2) {
    const open = searches.filter(({ high }) => high === undefined);
    if (open.length > 0) ask(open, ({ low }) => low + step);
  }
  for (let open = undecided(searches); open.length > 0; open = undecided(searches))
    ask(open, ({ low, high = most }) => (low + high) >> 1);
}

function undecided(searches: readonly Search[]): readonly Search[] {
  return searches.filter(({ low, high }) => high !== undefined && high - low > 1);
}

/** The places where more servers are asked for. */
function placesOf(deployment: Deployment, rules: readonly Rule[], today: string): ReadonlyMap<string, Path> {
  const places = new Map<string, Path>();
  for (const [{ id }, hits] of hitsOf(deployment, rules, today)) {
    for (const hit of hits) {
      const path = hit.path.at(-1) === "servers" ? hit.path : theOnlyPool(id, deployment);
      if (path) places.set(keyOf(path), path);
    }
  }
  return places;
}

/** A deployment with other numbers of servers. It is a new one, since what is known of a deployment is kept. */
function withServers(deployment: Deployment, searches: readonly Search[], count: (search: Search) => number) {
  const copy = structuredClone(deployment);
  for (const search of searches) {
    const holder = valueAt(copy, search.path.slice(0, -1)) as { servers: number };
    holder.servers = count(search);
  }
  return copy;
}

function keyOf(path: Path): string {
  return path.join("/");
}
