import { groupBy } from "../base/group-by.ts";

/** A manifest before or after a change. */
export type ComparedManifest = {
  readonly file: string;
  /** Its name; empty if it cannot be read. */
  readonly deployment: string;
  /** Whether it has YAML errors. */
  readonly isBroken: boolean;
};

/** The manifests of the files that a change touches, before and after it. */
export type ManifestChange<B extends ComparedManifest> = {
  readonly base: readonly B[];
  readonly head: readonly ComparedManifest[];
  /** The name of a file after the change. */
  readonly nameNow: (file: string) => string;
  /** Whether something is still at the path of a file, but is not checked. */
  readonly isHidden: (file: string) => boolean;
  /** The names of the manifests in all other files. Called only if the names in the touched files differ. */
  readonly otherNames: () => Promise<ReadonlySet<string>>;
};

/** The manifests that a change removes, and the new names of those that it renames. */
export type ManifestChanges<B extends ComparedManifest> = {
  readonly removed: readonly B[];
  readonly renamed: ReadonlyMap<B, string>;
};

/** Manifests that are not matched yet. */
type Unmatched<B> = { readonly base: readonly B[]; readonly head: readonly ComparedManifest[] };

/** A manifest, and its counterpart after the change. */
type Pair<B> = readonly [B, ComparedManifest];

/** What is matched, and what is left. */
type Matched<B> = Unmatched<B> & { readonly pairs: readonly Pair<B>[] };

/** What manifests with a counterpart have in common. */
type Key = (file: string, deployment: string) => string;

const fileAndName: Key = (file, deployment) => JSON.stringify([file, deployment]);
const nameOnly: Key = (_, deployment) => deployment;
const fileOnly: Key = (file) => file;

/**
 * The manifests that a change removes: those without a counterpart of the same name in the same file, of the same name in
 * another file, or of a new name in the same file. Each manifest is the counterpart of at most one other. A manifest whose
 * file is hidden has none: what is at its path may still be in use.
 */
export async function compareManifests<B extends ComparedManifest>(
  change: ManifestChange<B>,
): Promise<ManifestChanges<B>> {
  const { base, head, nameNow, isHidden } = change;
  const inFile = matchBy(fileAndName, { base: base.filter(({ file }) => !isHidden(file)), head }, nameNow);
  const moved = matchBy(nameOnly, { ...inFile, base: withoutBroken(inFile, nameNow) }, nameNow);
  const isNew = moved.base.length > 0 && moved.head.length > 0 ? await newNames(change) : () => false;
  const renamed = matchBy(fileOnly, { base: moved.base, head: moved.head.filter(isNew) }, nameNow);
  const gone = new Set(withoutChains(renamed, moved.pairs, nameNow));
  return {
    removed: base.filter((manifest) => isHidden(manifest.file) || gone.has(manifest)),
    renamed: new Map(renamed.pairs.map(([manifest, { deployment }]) => [manifest, deployment])),
  };
}

/** Whether a manifest has a name that none had before, so that it can be another one with a new name. */
async function newNames<B extends ComparedManifest>({ base, otherNames }: ManifestChange<B>) {
  const [before, others] = [new Set(base.map(({ deployment }) => deployment)), await otherNames()];
  return ({ deployment, isBroken }: ComparedManifest) =>
    deployment === "" || isBroken || !(before.has(deployment) || others.has(deployment));
}

/** The manifests before a change, without those of a file with a new YAML error: a finding, and it may be in any of them. */
function withoutBroken<B extends ComparedManifest>(
  { base, head }: Unmatched<B>,
  nameNow: (file: string) => string,
): readonly B[] {
  const broken = new Set(head.filter(({ isBroken }) => isBroken).map(({ file }) => file));
  return base.filter(({ file }) => !broken.has(nameNow(file)));
}

/**
 * The manifests before a change that no chain of new names leads to a new one: {a: x, b: y} can have become {a: y, b: z} by
 * two new names instead of a move and a removal. `moved` are the manifests that have the name of one in another file.
 */
function withoutChains<B extends ComparedManifest>(
  { base, head }: Unmatched<B>,
  moved: readonly Pair<B>[],
  nameNow: (file: string) => string,
): readonly B[] {
  const free = groupBy(head, ({ file }) => file);
  const origins = groupBy(
    moved.map(([from, to]) => ({ from: nameNow(from.file), to: to.file })),
    ({ to }) => to,
  );
  const [taken, left] = [cursor(free), cursor(origins)];
  return base.filter(({ file }) => {
    const way = [nameNow(file)];
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      if (taken(at)) return false;
      const next = left(at);
      if (next) way.push(next.from);
      else way.pop();
    }
    return true;
  });
}

/** Returns the next item of a group with each call; undefined after the last one. */
function cursor<T>(groups: ReadonlyMap<string, readonly T[]>): (key: string) => T | undefined {
  const counts = new Map<string, number>();
  return (key) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return groups.get(key)?.[count];
  };
}

function matchBy<B extends ComparedManifest>(
  keyOf: Key,
  { base, head }: Unmatched<B>,
  nameNow: (file: string) => string,
): Matched<B> {
  const next = cursor(groupBy(head, ({ file, deployment }) => keyOf(file, deployment)));
  const pairs = new Map<B, ComparedManifest>();
  for (const manifest of base) {
    const counterpart = next(keyOf(nameNow(manifest.file), manifest.deployment));
    if (counterpart) pairs.set(manifest, counterpart);
  }
  const matched = new Set(pairs.values());
  return {
    pairs: [...pairs],
    base: base.filter((manifest) => !pairs.has(manifest)),
    head: head.filter((manifest) => !matched.has(manifest)),
  };
}
