import { fieldsOf, git, type Repository } from "../repository.ts";

/**
 * The content of a file in a commit. Symbolic links inside the repository are followed; the result is "outside" for a
 * link that points out of it, and "dangling" for one that points to nothing.
 */
export function fileAt(
  { root }: Repository,
  commit: string,
  path: string,
): Buffer | "outside" | "dangling" | undefined {
  if (path.includes("\n")) return undefined;
  const output = git(root, ["cat-file", "--batch", "--follow-symlinks"], `${commit}:${path}\n`) ?? Buffer.alloc(0);
  const end = output.indexOf("\n");
  const head = output.toString("utf8", 0, Math.max(0, end));
  if (head.startsWith("symlink ")) return "outside";
  // Git also calls a file dangling that is missing in a folder behind a link.
  if (head.startsWith("dangling ") && isLink(root, commit, path)) return "dangling";
  const [, size] = / blob (\d+)$/.exec(head) ?? [];
  return size === undefined ? undefined : output.subarray(end + 1, end + 1 + Number(size));
}

/** Whether a commit has a symbolic link at a path, and none on the way to it. */
function isLink(root: string, commit: string, path: string): boolean {
  const output = git(root, ["ls-tree", "--full-tree", "-z", commit, "--", path]);
  return output !== undefined && fieldsOf(output).some((entry) => entry.startsWith("120000 "));
}

/** Whether HEAD determines the content of a path: it has the file, or a symbolic link or submodule in its path. */
export function isTracked({ root }: Repository, path: string): boolean {
  const parts = path.split("/");
  const ancestors = parts.map((_, at) => parts.slice(0, at + 1).join("/"));
  const output = git(root, ["ls-tree", "--full-tree", "-z", "HEAD", "--", ...ancestors]);
  return output === undefined || fieldsOf(output).some((entry) => !entry.startsWith("040000 "));
}
