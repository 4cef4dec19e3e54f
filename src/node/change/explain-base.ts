import { closest } from "../../base/did-you-mean.ts";
import { quote } from "../../base/wording.ts";
import { commitOf, git, isShallow, type Repository } from "../repository.ts";

/** Why a revision names no commit of a repository, and the command that helps. */
export function explainUnknown(repository: Repository, revision: string): string {
  if (!commitOf(repository, "HEAD")) return "the repository has no commits; commit the manifests first";
  if (hasObject(repository, revision)) return `${quote(revision)} is not a commit; name a branch, a tag or a commit`;
  return `unknown revision ${quote(revision)}; ${helpWith(repository, revision)}`;
}

/** Why a commit and HEAD have no common ancestor, and the command that helps. */
export function explainNoAncestor(repository: Repository, revision: string): string {
  const names = `${quote(revision)} and HEAD`;
  if (isShallow(repository))
    return `the clone is shallow and lacks the common ancestor of ${names}; run: ${unshallow} (with actions/checkout, set "fetch-depth: 0")`;
  return `${names} have no common ancestor; name the branch from which HEAD was developed`;
}

const unshallow = "git fetch --unshallow";

/** A part of a name that is safe in a command that a user copies. */
const safeName = /^\w[\w./-]*$/;

/** A commit by its hash, or one counted from another, which a shallow clone may lack. */
const olderCommit = /^[\da-f]{7,64}$|[~^]/i;

function helpWith(repository: Repository, revision: string): string {
  const names = linesOf(git(repository.root, ["for-each-ref", "--format=%(refname:short)"]));
  const remotes = linesOf(git(repository.root, ["remote"]));
  // A branch that only the remote has, or that no remote has.
  const branch = revision.slice(revision.indexOf("/") + 1);
  const other = [...remotes.map((remote) => `${remote}/${revision}`), ...(remotes.length === 0 ? [branch] : [])];
  const known = other.find((name) => names.includes(name));
  if (known !== undefined) return `did you mean ${quote(known)}?`;
  if (olderCommit.test(revision) && isShallow(repository))
    return `the clone is shallow, and a full one may have it; run: ${unshallow}`;
  const remote = remotes.find((name) => revision.startsWith(`${name}/`));
  if (remote !== undefined && safeName.test(revision)) return `run: ${fetchCommand(remote, revision)}`;
  const meant = closest(revision, names);
  if (meant !== undefined) return `did you mean ${quote(meant)}?`;
  const [origin] = remotes;
  const list = "list the names with: git branch --all";
  if (origin === undefined || !safeName.test(revision)) return list;
  return `run: ${fetchCommand(origin, `${origin}/${revision}`)}, and name ${quote(`${origin}/${revision}`)}; or ${list}`;
}

/** Fetches a branch of a remote also in a clone of a single branch, for which "git fetch" alone does not. */
function fetchCommand(remote: string, name: string): string {
  return `git fetch ${remote} ${name.slice(remote.length + 1)}:refs/remotes/${name}`;
}

function hasObject({ root }: Repository, revision: string): boolean {
  // `cat-file` takes no "--end-of-options".
  return !revision.startsWith("-") && git(root, ["cat-file", "-e", revision]) !== undefined;
}

function linesOf(output: Buffer | undefined): readonly string[] {
  return (output?.toString() ?? "").split("\n").filter((line) => line !== "");
}
