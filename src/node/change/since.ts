import { existsSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { memoize, once } from "../../base/memoize.ts";
import { quote } from "../../base/wording.ts";
import type { Roots } from "../find-files.ts";
import { isInside } from "../paths.ts";
import { commitOf, type Repository, repositoryIn, submodulesOf } from "../repository.ts";
import { commitFolders } from "./commit-folders.ts";
import { type Base, type Change, compareWith } from "./compare.ts";
import { linesSince, treeAt } from "./objects.ts";
import { omittedBy } from "./omitted.ts";
import { partsIn } from "./place.ts";
import type { FolderNode } from "./tree.ts";

/** The change of what patterns select between a commit and the disk. */
export async function changeSince(
  repository: Repository,
  commit: string,
  roots: Roots,
  patterns: readonly string[],
): Promise<Change | undefined> {
  const tree = treeAt(repository, commit);
  if (!tree) return undefined;
  const lines = once(async () => ({ ok: true as const, value: linesSince(repository, commit) }));
  return compareWith(baseOf({ ...repository, repository }, tree, lines), roots, patterns);
}

/** Where a checkout is on the disk, and its repository, if it has one. */
export type Checkout = Pick<Repository, "root" | "realRoot"> & { readonly repository?: Repository | undefined };

/** The base of a change: the tree of a commit, and where its checkout is on the disk. */
export function baseOf(place: Checkout, tree: FolderNode, lines: Base["lines"]): Base {
  const gaps: string[] = [];
  const isOmitted = omittedBy(place.repository);
  const submodules = once(() => (place.repository ? submodulesOf(place.repository) : []));
  const partsOf = partsIn(place);
  const openOnce = memoize((key: string) => {
    const { path, hash } = JSON.parse(key) as { path: string; hash: string };
    const opened = openSubmodule(place, path, hash, submodules());
    if (!opened && !(isEmpty(join(place.root, path)) && isOmitted(path))) gaps.push(describeGap(path, hash));
    return opened;
  });
  const folders = commitFolders({
    root: tree,
    partsOf,
    open: ({ path, hash }) => openOnce(JSON.stringify({ path, hash })),
    ignoresCase: existsSync(join(place.root, ".GIT")),
  });
  return {
    folders,
    contains: (path) => partsOf(path) !== undefined,
    isOmitted: ({ path }) => !existsSync(join(place.root, path)) && isOmitted(path),
    lines,
    gaps: () => gaps,
  };
}

/** The tree of a submodule's commit, if its repository is checked out, here or where the change moves it, and has the commit. */
function openSubmodule(place: Checkout, path: string, commit: string, submodules: readonly string[]) {
  const folders = submodules.includes(path) ? [path] : [path, ...submodules];
  for (const folder of folders) {
    const repository = submoduleAt(place, folder);
    if (repository && commitOf(repository, commit)) return treeAt(repository, commit, `${path}/`);
  }
  return undefined;
}

function submoduleAt({ root, realRoot }: Checkout, path: string): Repository | undefined {
  const folder = join(root, path);
  // In a folder without `.git`, git would take the repository above, or content of the checkout that looks like one.
  if (!existsSync(join(folder, ".git")) || !isInside(realRoot, realpathSync.native(folder))) return undefined;
  return repositoryIn(folder);
}

function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

function describeGap(path: string, commit: string): string {
  const missing = `commit ${commit.slice(0, 12)} of submodule ${quote(path)} is not available`;
  const results = "every file in it counts as new, and manifests that were in it may no longer be checked";
  return `${missing}, so ${results}; check out submodules with their history or, if the change removes this one, review the removal`;
}
