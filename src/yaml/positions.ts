import type { Part, Path } from "./path.ts";

/** A start and an end, as offsets in a text. */
export type Offsets = readonly [start: number, end: number];

/** Where a value stands, and what is in it. */
export type Spot = {
  readonly start: number;
  readonly end: number;
  /** A block collection or a block text: it takes lines of its own. */
  readonly tall: boolean;
  readonly items?: readonly Spot[];
  /** In the order in which they are written; of several with one name the first counts. */
  readonly entries?: readonly Entry[];
};

/** An entry of a map: its name, unless it is no plain one, where its key stands, and its value. */
export type Entry = { readonly name: string | undefined; readonly key: Offsets; readonly value: Spot };

/** Path → offsets. */
export type Locate = (path: Path, part?: Part) => Offsets;

/** A spot on the way of a path, and the entry that holds it where that is an entry of a map. */
type Step = { readonly spot: Spot; readonly entry?: Entry };

/**
 * Something that is not there has no place, so its nearest ancestor's is taken. The root is asked for once, when needed,
 * and an index of each map that is passed keeps many questions linear.
 */
export function locator(rootOf: () => Spot): Locate {
  let root: Spot | undefined;
  const indexes = new WeakMap<Spot, Index>();
  const indexOf = (spot: Spot) => {
    const index = indexes.get(spot) ?? namesIn(spot);
    indexes.set(spot, index);
    return index;
  };
  return (path, part = "value") => {
    root ??= rootOf();
    let step: Step = { spot: root };
    for (const [at, name] of path.entries()) {
      const next = stepInto(step.spot, name, indexOf);
      if (!next) break;
      step = next;
      if (part === "key" && at === path.length - 1 && step.entry) return keyOffsets(step.entry);
    }
    return seenAtOnce(step);
  };
}

type Index = ReadonlyMap<string | undefined, Entry>;

function namesIn({ entries = [] }: Spot): Index {
  const index = new Map<string | undefined, Entry>();
  for (const entry of entries) if (!index.has(entry.name)) index.set(entry.name, entry);
  return index;
}

function stepInto(spot: Spot, name: string | number, indexOf: (spot: Spot) => Index): Step | undefined {
  const item = typeof name === "number" ? spot.items?.[name] : undefined;
  if (item) return { spot: item };
  const entry = spot.entries && indexOf(spot).get(String(name));
  return entry && { spot: entry.value, entry };
}

/**
 * Of a scalar, a flow collection or an alias the whole; of a block collection its key or, in a list or at the root,
 * its first entry. A value that takes no room (`users:`) has the place of its key.
 */
function seenAtOnce({ spot, entry }: Step): Offsets {
  const block = spot.tall && (spot.items || spot.entries);
  if (!block && spot.start < spot.end) return [spot.start, spot.end];
  if (entry) return entry.key;
  const item = block && spot.items?.[0];
  if (item) return seenAtOnce({ spot: item });
  const first = block && spot.entries?.[0];
  return first ? firstEntry(first) : [spot.start, spot.end];
}

/** An entry as far as it stands on one line with its key. */
function firstEntry({ key, value }: Entry): Offsets {
  const short = !value.tall && value.start < value.end;
  return [key[0], short ? value.end : key[1]];
}

/** A key that takes no room (`: 1`) is seen by its value. */
function keyOffsets({ key, value }: Entry): Offsets {
  return key[0] < key[1] ? key : [value.start, value.end];
}
