import { join, relative, resolve, sep } from "node:path";
import type { Text } from "../base/source-text.ts";
import type { Changes, Lines } from "../findings/changed-lines.ts";
import type { Where } from "./find-files.ts";
import { type Changed, changedFiles, contentsAt, patch, type Repository } from "./git.ts";
import { linesIn } from "./git-patch.ts";

/** A change, by the names that findings carry. */
export type Change = {
  /** What it touches. */
  readonly changes: Changes;
  /** What the files that were asked for held before it, or why that cannot be told. */
  readonly before: () => Promise<readonly Text[] | { readonly failed: string }>;
};

/**
 * Whether a file belongs to what was asked for, by its name as findings carry it: true where somebody named it, false
 * where it was met on the way, undefined where it does not.
 */
export type Wanted = (file: string) => boolean | undefined;

/** The change between a commit and the working tree, as git sees it. */
export function changeSince(repository: Repository, since: string, where: Where, wanted: Wanted): Change | undefined {
  const changed = changedFiles(repository, since);
  if (!changed) return undefined;
  const nameOf = namesIn(repository, where);
  const text = patch(repository, since);
  const lines: ReadonlyMap<string, readonly Lines[]> = text === undefined ? new Map() : linesIn(text);
  const files = new Map<string, readonly Lines[] | "all">();
  // A file without lines of its own, such as one that git takes for binary, has changed as a whole.
  for (const { path } of changed) if (path !== undefined) files.set(nameOf(path), lines.get(path) ?? "all");
  return {
    changes: { files, complete: true },
    before: async () => textsBefore(repository, since, changed, nameOf, wanted),
  };
}

function textsBefore(
  repository: Repository,
  commit: string,
  changed: readonly Changed[],
  nameOf: (path: string) => string,
  wanted: Wanted,
): readonly Text[] {
  const files = changed.flatMap(({ path, before }) => {
    if (before === undefined) return [];
    const named = (path !== undefined ? wanted(nameOf(path)) : undefined) ?? wanted(nameOf(before));
    return named === undefined ? [] : [{ path: before, file: nameOf(before), named }];
  });
  const paths = files.map(({ path }) => path);
  const contents = contentsAt(repository, commit, paths);
  return files.flatMap(({ file, named }, at) => {
    const content = contents[at];
    return content ? [{ file, named, content }] : [];
  });
}

/** Paths of git begin at the repository's root; findings name files from where the run was started. */
function namesIn({ root }: Repository, { base }: Where): (path: string) => string {
  return (path) => relative(resolve(base), join(root, path)).replaceAll(sep, "/");
}
