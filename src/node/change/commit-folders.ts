import { posix } from "node:path";
import { memoizeEach } from "../../base/memoize.ts";
import type { Folders } from "../folders.ts";
import { type FileNode, type FolderNode, type TreeEntry, type TreeNode, textOf } from "./tree.ts";

/** The tree of a commit, read like the disk. */
export type CommitFolders = Folders & {
  /** The file that a path leads to in the commit; undefined if it is outside the repository or no file. */
  readonly fileAt: (path: string) => FileNode | undefined;
};

/** Where a tree is on the disk, and what it consists of. */
export type PlacedTree = {
  readonly root: FolderNode;
  /** The parts of an absolute path from the repository's root; undefined if it is outside. */
  readonly partsOf: (path: string) => readonly string[] | undefined;
  /** The tree of a submodule's commit, if it is known. */
  readonly open: (submodule: Pick<TreeEntry, "path" | "hash">) => FolderNode | undefined;
  /** Whether the letter case of names makes no difference on the disk. */
  readonly ignoresCase: boolean;
};

/** The most links that one path may lead through, as on Linux. */
const maxLinks = 40;

/** Reads the tree of a commit like the disk: by absolute paths, through symbolic links and into submodules. */
export function commitFolders(tree: PlacedTree): CommitFolders {
  const find = finderIn(tree);
  const nodeAt = (path: string) => {
    const parts = tree.partsOf(path);
    return parts && find(parts, true);
  };
  const fileAt = (path: string) => {
    const node = nodeAt(path);
    return node?.kind === "file" ? node : undefined;
  };
  return {
    fileAt,
    statOf: (path) => {
      const kind = nodeAt(path)?.kind;
      if (kind === undefined) return new Error("the commit does not have it");
      return { isFile: () => kind === "file", isDirectory: () => kind === "folder" };
    },
    hasEntry: (path) => {
      const parts = tree.partsOf(path);
      return parts !== undefined && find(parts, false) !== undefined;
    },
    entriesOf: (folder) => {
      const node = nodeAt(folder);
      if (node?.kind !== "folder") throw new Error("the commit does not have this folder");
      return [...node.entries].map(([name, { kind }]) => ({
        name,
        isFile: () => kind === "file",
        isDirectory: () => kind === "folder" || kind === "submodule",
      }));
    },
    textOf: (path) => {
      const parts = tree.partsOf(path);
      const file = parts && find(parts, false);
      if (file?.kind !== "file") throw new Error("the commit does not have this file");
      return textOf(file.objects.loaded.get(file.hash));
    },
    // A link out of the repository has no target in the commit.
    admit: () => (path) => path,
  };
}

/** A path that is being followed: the nodes that lead to where it is, and what remains of it, the next part last. */
type Way = { readonly above: TreeNode[]; readonly rest: string[]; links: number };

/** Finds what the parts of a path lead to. `..` in the target of a link leads to the folder above, wherever that really is. */
function finderIn({ root, partsOf, open, ignoresCase }: PlacedTree) {
  const entryOf = ignoresCase ? entryInAnyCase : exactEntry;
  const follow = (target: string, way: Way): boolean => {
    const isAbsolute = posix.isAbsolute(target);
    const parts = isAbsolute ? partsOf(target) : target.split("/");
    way.links++;
    if (!parts || way.links > maxLinks) return false;
    if (isAbsolute) way.above.length = 1;
    for (const part of parts.toReversed()) way.rest.push(part);
    return true;
  };
  /** Goes to the next part. Returns false if there is nothing. */
  const go = (name: string, way: Way, followLast: boolean): boolean => {
    if (name === "" || name === ".") return true;
    if (name === "..") return way.above.pop() !== undefined && way.above.length > 0;
    const entry = entryOf(way.above.at(-1), name);
    if (entry?.kind === "link" && (followLast || way.rest.length > 0)) return follow(entry.target, way);
    const node = entry?.kind === "submodule" ? open(entry) : entry;
    if (node) way.above.push(node);
    return node !== undefined;
  };
  return (parts: readonly string[], followLast: boolean): TreeNode | undefined => {
    const way: Way = { above: [root], rest: parts.toReversed(), links: 0 };
    for (let name = way.rest.pop(); name !== undefined; name = way.rest.pop())
      if (!go(name, way, followLast)) return undefined;
    return way.above.at(-1);
  };
}

function exactEntry(folder: TreeNode | undefined, name: string): TreeNode | undefined {
  return folder?.kind === "folder" ? folder.entries.get(name) : undefined;
}

const byLowerCase = memoizeEach(
  ({ entries }: FolderNode) => new Map([...entries].map(([name, node]) => [name.toLowerCase(), node])),
);

function entryInAnyCase(folder: TreeNode | undefined, name: string): TreeNode | undefined {
  if (folder?.kind !== "folder") return undefined;
  return folder.entries.get(name) ?? byLowerCase(folder).get(name.toLowerCase());
}
