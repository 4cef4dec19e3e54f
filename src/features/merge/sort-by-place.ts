/** Sorts items of all shards by their positions in the run. */
export function sortByPlace<T>(all: readonly { readonly item: T; readonly place: number }[]): readonly T[] {
  return all.toSorted((a, b) => a.place - b.place).map(({ item }) => item);
}
