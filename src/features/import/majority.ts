/** Things by a word that they share, in the order in which the words come up first. */
export function groupsOf<T>(list: Iterable<T>, wordOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of list) {
    const group = groups.get(wordOf(value));
    if (group) group.push(value);
    else groups.set(wordOf(value), [value]);
  }
  return groups;
}

/** The word that stands most often in a list; of equals, the one that stands first. */
export function majorityOf<T extends string>(list: readonly T[]): T | undefined {
  const groups = [...groupsOf(list, (word) => word).values()];
  return groups.toSorted((one, other) => other.length - one.length)[0]?.[0] as T | undefined;
}
