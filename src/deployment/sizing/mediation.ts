import { keyOfName } from "../../base/host-names.ts";
import { memoizeLast } from "../../base/memoize.ts";
import type { Fact } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { lacksMediation } from "../mediation.ts";
import { type ListItem, partsOf, type SitePart, serverCount } from "../parts.ts";
import { neededServers } from "./remote-users.ts";

/** A pool whose servers process calls, and the calls that they can process. */
export type CallLoad = {
  readonly part: SitePart<ListItem<"mediationPools" | "frontEndPools" | "videoInteropPools">>;
  readonly calls: number;
  readonly most: number;
  /** The calls that remain without the server with the largest capacity. */
  readonly afterLoss: number;
  readonly needed: number;
  readonly each: Fact<number>;
};

/** The load of each stand-alone Mediation pool that states its calls. */
export function* mediationLoads(deployment: Deployment, profile: Profile): Generator<CallLoad, void> {
  for (const part of partsOf(deployment, "mediationPools")) {
    const { peakCalls, servers } = part.value;
    if (peakCalls === undefined || profile.callsPerMediation.value === null) continue;
    const groups = serverGroups(deployment, part.value, profile);
    const first = groups[0]?.fact ?? profile.callsPerMediation;
    const each = groups.every(({ fact }) => fact === first) ? first : profile.callsPerMediation;
    const most = groups.reduce((sum, { fact, count }) => sum + (fact.value ?? 0) * count, 0);
    const loss = groups.reduce((largest, { fact }) => Math.max(largest, fact.value ?? 0), 0);
    yield loadOf(part, peakCalls, most, loss, each, serverCount(servers));
  }
}

/** Servers that process the same number of calls: fewer without hyper-threading, and on a Front End Server. */
type ServerGroup = { readonly fact: Fact<number | null>; readonly count: number };

function serverGroups(
  deployment: Deployment,
  { fqdn, servers }: ListItem<"mediationPools">,
  profile: Profile,
): readonly ServerGroup[] {
  // The only server of a pool has its name.
  if (typeof servers === "number")
    return [{ fact: factOf(deployment, servers === 1 ? fqdn : undefined, undefined, profile), count: servers }];
  return servers.map((server) => {
    const { fqdn: name, hyperThreading } = typeof server === "string" ? { fqdn: server } : server;
    return { fact: factOf(deployment, name, hyperThreading, profile), count: 1 };
  });
}

function factOf(
  deployment: Deployment,
  name: string | undefined,
  hyperThreading: boolean | undefined,
  profile: Profile,
): Fact<number | null> {
  const key = name === undefined ? undefined : keyOfName(name);
  if (key !== undefined && frontEndServers(deployment).has(key)) return profile.callsPerFrontEnd;
  const isFast = hyperThreading ?? (key === undefined || !slowComputers(deployment).has(key));
  return isFast ? profile.callsPerMediation : profile.callsPerMediationWithoutHyperThreading;
}

/** The listed servers of Front End pools, as keys. */
const frontEndServers = memoizeLast(
  (deployment: Deployment): ReadonlySet<string> =>
    new Set(
      partsOf(deployment, "frontEndPools").flatMap(({ value: { servers } }) =>
        typeof servers === "number" ? [] : servers.map((one) => keyOfName(typeof one === "string" ? one : one.fqdn)),
      ),
    ),
);

/** The load of each Front End pool that states the calls of the Mediation service on its servers, and may have it. */
export function* collocatedLoads(deployment: Deployment, { callsPerFrontEnd }: Profile): Generator<CallLoad, void> {
  for (const part of partsOf(deployment, "frontEndPools").filter(({ value }) => !lacksMediation(value)))
    yield* evenLoad(part, part.value.peakPstnCalls, callsPerFrontEnd);
}

/** The load of each Video Interop Server pool that states its calls. */
export function* videoLoads(deployment: Deployment, { callsPerVideoInterop }: Profile): Generator<CallLoad, void> {
  for (const part of partsOf(deployment, "videoInteropPools"))
    yield* evenLoad(part, part.value.peakCalls, callsPerVideoInterop);
}

/** The load of a pool whose servers have the same capacity. */
function* evenLoad(
  part: CallLoad["part"],
  calls: number | undefined,
  each: Fact<number | null>,
): Generator<CallLoad, void> {
  if (calls === undefined || each.value === null) return;
  const count = serverCount(part.value.servers);
  yield loadOf(part, calls, count * each.value, each.value, each, count);
}

function loadOf(
  part: CallLoad["part"],
  calls: number,
  most: number,
  loss: number,
  each: Fact<number | null>,
  count: number,
): CallLoad {
  const fact = { ...each, value: each.value ?? 0 };
  const more = calls > most ? neededServers(calls - most, fact.value) : 0;
  const needed = more > 0 ? count + more : neededServers(calls, fact.value);
  return {
    part,
    calls,
    most,
    afterLoss: Math.max(0, most - loss),
    needed,
    each: fact,
  };
}

/** The computers of the inventory on which hyper-threading is disabled, as keys. */
const slowComputers = memoizeLast(
  ({ spec }: Deployment): ReadonlySet<string> =>
    new Set((spec.servers ?? []).flatMap((one) => (one.hyperThreading === false ? [keyOfName(one.fqdn)] : []))),
);
