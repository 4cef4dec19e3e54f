import type { Result } from "../../base/result.ts";
import type { SourceText } from "../../base/source-text.ts";

/** An entry of a commit's tree: a file, a symbolic link, or a submodule with its commit. */
export type TreeEntry = {
  readonly kind: "file" | "link" | "submodule";
  /** The path from the repository's root, with `/` between folders. */
  readonly path: string;
  readonly hash: string;
};

/** The content of a file in a commit. A file that is too large to check has its size only. */
export type Content = Pick<SourceText, "content" | "size">;

/** The objects that the entries of a tree name. */
export type Objects = {
  /** The contents that searching the tree needs: targets of links, and `.gitignore` files, by hash. */
  readonly loaded: ReadonlyMap<string, Content>;
  /** Reads the contents of files, by hash. */
  readonly read: (files: readonly FileNode[]) => Promise<Result<ReadonlyMap<string, Content>>>;
};

/** A file in a tree, and where its content comes from. */
export type FileNode = TreeEntry & { readonly kind: "file"; readonly objects: Objects };

/** A folder in a tree. */
export type FolderNode = { readonly kind: "folder"; readonly entries: ReadonlyMap<string, TreeNode> };

/** What a tree has at a path, before links are followed. */
export type TreeNode = FileNode | FolderNode | LinkNode | SubmoduleNode;

type LinkNode = { readonly kind: "link"; readonly target: string };

type SubmoduleNode = { readonly kind: "submodule"; readonly path: string; readonly hash: string };

/** Whether searching a tree needs the content of an entry. */
export function isNeeded({ kind, path }: TreeEntry): boolean {
  return kind === "link" || (kind === "file" && /(?:^|\/)\.gitignore$/.test(path));
}

/** The root folder of a tree. Its files are named from the root of the repository that `prefix` leads from. */
export function treeOf(entries: readonly TreeEntry[], objects: Objects, prefix = ""): FolderNode {
  // Its root is the root of a repository, where `.gitignore` files apply from.
  const root = new Map<string, TreeNode>([[".git", { kind: "folder", entries: new Map() }]]);
  const folders = new Map<string, Map<string, TreeNode>>([["", root]]);
  const folderAt = (path: string): Map<string, TreeNode> => {
    const known = folders.get(path);
    if (known) return known;
    const made = new Map<string, TreeNode>();
    folders.set(path, made);
    folderAt(folderOf(path)).set(nameOf(path), { kind: "folder", entries: made });
    return made;
  };
  for (const entry of entries) {
    const node = nodeOf({ ...entry, path: prefix + entry.path }, objects);
    folderAt(folderOf(entry.path)).set(nameOf(entry.path), node);
  }
  return { kind: "folder", entries: root };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function nodeOf(entry: TreeEntry, objects: Objects): TreeNode {
  const { kind, path, hash } = entry;
  if (kind === "file") return { kind, path, hash, objects };
  if (kind === "submodule") return { kind, path, hash };
  return { kind, target: textOf(objects.loaded.get(hash)) };
}

/** The text of a content; empty if there is none. */
export function textOf(content: Content | undefined): string {
  const { content: bytes = "" } = content ?? {};
  return typeof bytes === "string" ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}
