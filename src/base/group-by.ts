/** Groups values by a key. Groups and values keep their order. */
export function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const same = groups.get(key);
    if (same) same.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
