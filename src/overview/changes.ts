import { groupBy } from "../base/group-by.ts";
import { keyOfName } from "../base/host-names.ts";
import type { Overview, Overviews, Row } from "./overview.ts";

/** Whether a deployment is the same one as another. */
type IsSame = (before: Overview, after: Overview) => boolean;

/** A change of names does not matter: deployments are matched by name and file, then by name. */
const byName: readonly IsSame[] = [
  (one, other) => one.deployment === other.deployment && one.file === other.file,
  (one, other) => one.deployment === other.deployment,
];

/** Matches deployments before and after, each with at most one: by name and file, then by name. */
export function matchDeployments(before: Overviews, after: Overviews): ReadonlyMap<Overview, Overview> {
  return matchBy(byName, before, after);
}

/** The same, and of the others those that were renamed: deployments that share at least half of their pools and servers. */
export function matchRenamed(before: Overviews, after: Overviews): ReadonlyMap<Overview, Overview> {
  return matchBy([...byName, sharesHalf], before, after);
}

function matchBy(tests: readonly IsSame[], before: Overviews, after: Overviews): ReadonlyMap<Overview, Overview> {
  const open = new Set(before.deployments);
  const matches = new Map<Overview, Overview>();
  for (const isSame of tests) {
    for (const overview of after.deployments) {
      const old = matches.has(overview) ? undefined : [...open].find((candidate) => isSame(candidate, overview));
      if (!old) continue;
      matches.set(overview, old);
      open.delete(old);
    }
  }
  return matches;
}

function sharesHalf(before: Overview, after: Overview): boolean {
  const known = new Set(before.rows.map(rowKey));
  const shared = after.rows.filter((row) => known.has(rowKey(row))).length;
  return shared > 0 && 2 * shared >= Math.max(before.rows.length, after.rows.length);
}

/** A pool or server before and after a change: one that is new has no `was`, one that is removed no `row`. */
export type RowChange = { readonly was?: Row; readonly row?: Row };

/** The pools and servers of a deployment before and after a change, whether they differ or not. Removed ones are last. */
export function rowChanges(before: Overview | undefined, after: Overview | undefined): readonly RowChange[] {
  // Several rows with one name are matched in their order.
  const open = groupBy(before?.rows ?? [], rowKey);
  const seen = new Map<string, number>();
  const matched = new Set<Row>();
  const current = (after?.rows ?? []).flatMap((row): readonly RowChange[] => {
    const key = rowKey(row);
    const at = seen.get(key) ?? 0;
    seen.set(key, at + 1);
    const was = open.get(key)?.[at];
    if (was) matched.add(was);
    // Rows that are not kept of a large deployment may exist.
    return was ? [{ was, row }] : (before?.more ?? 0) > 0 ? [] : [{ row }];
  });
  const removed = (after?.more ?? 0) > 0 ? [] : (before?.rows ?? []).filter((row) => !matched.has(row));
  return [...current, ...removed.map((was) => ({ was }))];
}

function rowKey({ kind, name }: Row): string {
  return `${kind} ${keyOfName(name)}`;
}

/** Whether the size of a pool or server is the same: its users, its servers, and those that are required. */
export function isSameSize(one: Row, other: Row): boolean {
  return one.users === other.users && one.servers === other.servers && one.needed === other.needed;
}
