import { compareNames, keyOfName } from "../base/host-names.ts";
import { memoizeLast } from "../base/memoize.ts";
import type { Deployment } from "../schema/deployment.ts";
import { type ListItem, partsOf, type SitePart } from "./parts.ts";

/** A Front End pool that is paired. */
export type PairedPool = SitePart<ListItem<"frontEndPools">>;

/** Two paired pools: the one that names the other by `pairedWith`, or the first one if both do, and its partner. */
export type Pair = { readonly pool: PairedPool; readonly partner: PairedPool };

/** A `pairedWith` that contradicts another one: the partner is the pool itself, or is paired with another pool. */
export type Contradiction = Pair & { readonly other: PairedPool };

/** What `pairedWith` of all pools states together. References to undefined pools are not part of it. */
export type Pairs = { readonly pairs: readonly Pair[]; readonly contradictions: readonly Contradiction[] };

/** The pairs of Front End pools, and the declarations that cannot be true together. */
export const pairsIn = memoizeLast((deployment: Deployment): Pairs => {
  const pools = partsOf(deployment, "frontEndPools");
  if (!pools.some(({ value }) => value.pairedWith !== undefined)) return { pairs: [], contradictions: [] };
  const named = partnersBy(pools);
  const namers = firstNamers(pools, named);
  const declared = pools.flatMap((pool): readonly Contradiction[] => {
    const partner = named(pool);
    // The pool with which the partner is paired: the one that it names, or else the first by name of those that name it.
    const other = partner?.value.pairedWith === undefined ? partner && namers.get(partner) : named(partner);
    return partner && other ? [{ pool, partner, other }] : [];
  });
  return {
    pairs: withoutRepeated(declared.filter(({ pool, partner, other }) => other === pool && partner !== pool)),
    // A partner that is paired with itself is reported at its own declaration.
    contradictions: declared.filter(({ pool, partner, other }) => partner === pool || ![pool, partner].includes(other)),
  };
});

/** The pairs, each once: at the first of its pools if both declare it. */
function withoutRepeated(pairs: readonly Pair[]): readonly Pair[] {
  const seen = new Set<PairedPool>();
  return pairs.filter(({ pool, partner }) => {
    seen.add(pool);
    return !seen.has(partner);
  });
}

type FindPool = (pool: PairedPool) => PairedPool | undefined;

/** A function that finds the pool that a pool names. Of several entries with one FQDN, the first one counts. */
function partnersBy(pools: readonly PairedPool[]): FindPool {
  const byKey = new Map<string, PairedPool>();
  for (const pool of pools) {
    const key = keyOfName(pool.value.fqdn);
    if (!byKey.has(key)) byKey.set(key, pool);
  }
  return ({ value }) => (value.pairedWith === undefined ? undefined : byKey.get(keyOfName(value.pairedWith)));
}

/** The other pool that names each pool: of several, the one with the smallest name. */
function firstNamers(pools: readonly PairedPool[], named: FindPool): ReadonlyMap<PairedPool, PairedPool> {
  const namers = new Map<PairedPool, PairedPool>();
  for (const pool of pools.toSorted(byName)) {
    const partner = named(pool);
    if (partner && partner !== pool && !namers.has(partner)) namers.set(partner, pool);
  }
  return namers;
}

/** Compares pools by name, so that their order in a manifest changes no finding. */
function byName({ value: one }: PairedPool, { value: other }: PairedPool): number {
  return compareNames(one.fqdn, other.fqdn);
}

/** The contradictions without those that have the cause of another one: of a ring, the one of the smallest name is left. */
export function contradictionCauses(contradictions: Pairs["contradictions"]): readonly Contradiction[] {
  const waiting = new Map(contradictions.map((one) => [one.pool, one]));
  const reported = new Set<PairedPool>();
  return contradictions
    .toSorted((one, other) => byName(one.pool, other.pool))
    .filter(({ pool, partner }) => {
      if (reported.has(pool) && reported.has(partner)) return false;
      for (let next = waiting.get(pool); next; next = waiting.get(next.partner)) {
        for (const each of [next.pool, next.partner, next.other]) reported.add(each);
        waiting.delete(next.pool);
      }
      return true;
    });
}

/** The pools that name a partner or are named as one, whether or not the declarations contradict each other. */
export const pairedKeys = memoizeLast((deployment: Deployment): ReadonlySet<string> => {
  const declared = partsOf(deployment, "frontEndPools").filter(({ value }) => value.pairedWith !== undefined);
  return new Set(declared.flatMap(({ value }) => [keyOfName(value.fqdn), keyOfName(value.pairedWith ?? "")]));
});

/** The pools whose declarations contradict each other. */
export function pairedTwice(deployment: Deployment): ReadonlySet<PairedPool["value"]> {
  const pools = pairsIn(deployment).contradictions.flatMap(({ pool, partner, other }) => [pool, partner, other]);
  return new Set(pools.map(({ value }) => value));
}

/** The partner of each paired pool, by the key of the pool. */
export const partnersIn = memoizeLast((deployment: Deployment): ReadonlyMap<string, PairedPool> => {
  const partners = pairsIn(deployment).pairs.flatMap(({ pool, partner }) => [
    [keyOfName(pool.value.fqdn), partner] as const,
    [keyOfName(partner.value.fqdn), pool] as const,
  ]);
  return new Map(partners);
});
