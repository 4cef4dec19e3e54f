import { memoizeEach } from "../../../base/memoize.ts";
import { formatNumber, joinList, quote } from "../../../base/wording.ts";
import type { NameRow } from "../../../deployment/network/certificate-names.ts";
import type { NetworkContext } from "../../../deployment/network/context.ts";
import { normalizeName } from "../../../deployment/network/dns-record.ts";
import { type CertificateGroup, type CertificateSet, wildcardOf } from "./assigned-certificates.ts";

/** The names that certificates lack: how many, and the first of them. */
export type AbsentNames = { readonly count: number; readonly first: readonly string[] };

/** The number of names in a message, before "and 3 more". */
const shown = 6;

/**
 * Of a longer list, only so many names that a group lacks are compared with those of other rows and lists; the rest is
 * only counted. Thousands of certificates may lack the same thousands of names.
 */
const compared = { inOneList: 100, inSeveral: 1000 } as const;

type Entry = { readonly name: string; readonly key: string };

/** Names by the wildcard that covers them. */
type Indexed = {
  readonly byWildcard: ReadonlyMap<string, readonly Entry[]>;
  /** The key of each name by itself and by the names that are accepted instead. */
  readonly keys: ReadonlyMap<string, string>;
  readonly size: number;
};

function indexed(entries: Iterable<Entry>, instead: (key: string) => readonly string[]): Indexed {
  const byWildcard = new Map<string, Entry[]>();
  const keys = new Map<string, string>();
  let size = 0;
  for (const entry of entries) {
    const wildcard = wildcardOf(entry.key);
    const same = byWildcard.get(wildcard);
    if (same) same.push(entry);
    else byWildcard.set(wildcard, [entry]);
    for (const name of [entry.key, ...instead(entry.key)]) keys.set(name, entry.key);
    size++;
  }
  return { byWildcard, keys, size };
}

/**
 * The index of each list of names, and what is left of it beside the certificates that several groups share. A list is
 * that of one kind of names, so its rows accept the same wildcards.
 */
const indexes = memoizeEach((_names: readonly string[]) => new Map<CertificateSet | undefined, Indexed>());

/** The names of a list that are not on the shared certificates. Many groups may have the same list and the same ones. */
function indexOf(
  names: readonly string[],
  shared: CertificateSet | undefined,
  row: NameRow,
  context: NetworkContext,
): Indexed {
  const known = indexes(names);
  let index = known.get(shared);
  if (!index) {
    const instead = (key: string) => row.instead?.(key, context) ?? [];
    const unique = new Map(names.map((name) => [normalizeName(name), name]));
    const all = indexed(
      [...unique].map(([key, name]) => ({ key, name })),
      instead,
    );
    index = shared ? indexed(uncovered(all, shared.names, row, coveredBy(shared.names, all, row)), instead) : all;
    known.set(shared, index);
  }
  return index;
}

/** The names of a row that a group lacks, without those that are reported already, which it adds to. */
export function absentNames(
  row: NameRow,
  { owners, set, shared }: CertificateGroup,
  reported: Set<string>,
  context: NetworkContext,
): AbsentNames {
  const lists = [...new Set(owners.map((owner) => row.names(owner, context)))].filter(({ length }) => length > 0);
  let left: number = lists.length === 1 ? compared.inOneList : compared.inSeveral;
  const first: string[] = [];
  let count = 0;
  for (const list of lists) {
    const index = indexOf(list, shared, row, context);
    const covered = coveredBy(set.names, index, row);
    let rest = index.size - covered.count;
    for (const { name, key } of uncovered(index, set.names, row, covered)) {
      if (left-- <= 0) break;
      rest--;
      if (reported.has(key)) continue;
      reported.add(key);
      if (++count <= shown) first.push(name);
    }
    count += rest;
  }
  return { count, first };
}

/** The names that certificates do not cover. Passes over no more names and wildcards than the certificates have. */
function* uncovered(
  { byWildcard }: Indexed,
  names: ReadonlySet<string>,
  row: NameRow,
  { inFull }: Covered,
): Iterable<Entry> {
  for (const [wildcard, entries] of byWildcard) {
    if (row.wildcard && names.has(wildcard)) continue;
    for (const entry of entries) if (!inFull.has(entry.key)) yield entry;
  }
}

/** The number of names that certificates cover, and the keys of those that no wildcard covers. */
type Covered = { readonly count: number; readonly inFull: ReadonlySet<string> };

/** The names that certificates cover, found from the shorter one of the two lists. */
function coveredBy(names: ReadonlySet<string>, { byWildcard, keys }: Indexed, { wildcard }: NameRow): Covered {
  const inFull = new Set<string>();
  let count = 0;
  // Names in neither list make no difference, so either may be walked.
  const walked = keys.size + byWildcard.size < names.size ? [...keys.keys(), ...byWildcard.keys()] : names;
  for (const name of new Set(walked)) {
    if (!names.has(name)) continue;
    if (wildcard) count += byWildcard.get(name)?.length ?? 0;
    const key = keys.get(name);
    if (key !== undefined && !(wildcard && names.has(wildcardOf(key)))) inFull.add(key);
  }
  return { count: count + inFull.size, inFull };
}

/** The names in a message, abbreviated if there are many. */
export function listNames({ count, first }: AbsentNames): string {
  if (count <= shown) return joinList(first.map(quote));
  const names = first.slice(0, shown - 1).map(quote);
  return joinList([...names, `${formatNumber(count - names.length)} more`]);
}
