import { maxBytes } from "../../base/decode.ts";
import type { Result } from "../../base/result.ts";
import { formatNumber } from "../../base/wording.ts";
import type { Base } from "../../node/change/compare.ts";
import { baseOf } from "../../node/change/since.ts";
import { type Content, type FileNode, isNeeded, type TreeEntry, treeOf } from "../../node/change/tree.ts";
import { contentOnDisk, rootOf } from "../../node/change/working-tree.ts";
import type { Roots } from "../../node/find-files.ts";
import { isInside } from "../../node/paths.ts";
import { repositoriesAround } from "../../node/repository.ts";
import type { Event } from "../context/event.ts";
import { changedLines } from "./changed-files.ts";
import { ApiError, requireInResponse, tryApi } from "./errors.ts";
import { checkItems } from "./list-all.ts";
import type { Api } from "./octokit.ts";

/** The most files to fetch. Each is a request, and GitHub limits the requests of a repository per hour. */
const maxFiles = 300;

/** An entry of a tree, as GitHub lists it. */
type ListedEntry = {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
  readonly size?: number;
};

/** An event with a commit to compare with. */
type ChangeEvent = Event & { readonly base: string };

/** The base commit of a change, from GitHub: its tree, and contents as they are needed. */
export async function baseOnGitHub(api: Api, event: ChangeEvent, roots: Roots): Promise<Result<Base>> {
  const repository = repositoriesAround(roots.cwd).findLast(({ root }) => isInside(roots.base, root));
  const place = { ...rootOf(repository?.root ?? roots.base), repository };
  return tryApi(async () => {
    const listed = await listTree(api, await baseCommit(api, event));
    const entries = listed.map(toEntry).filter((entry) => entry !== undefined);
    const sizes = new Map(listed.map(({ sha, size = 0 }) => [sha, size]));
    const read = (files: readonly TreeEntry[]) => contentsOf(api, place.root, files, sizes);
    const tree = treeOf(entries, {
      loaded: await read(entries.filter(isNeeded)),
      read: (files: readonly FileNode[]) => tryApi(() => read(files), permission),
    });
    const hashes = new Map(entries.map(({ path, hash }) => [path, hash]));
    return baseOf(place, tree, () => changedLines(api, event, hashes));
  }, permission);
}

const permission = "contents: read";

/** The commit to compare with: the base branch for a merge commit, which contains it, and the merge base otherwise. */
async function baseCommit({ octokit, repository }: Api, { base, head, merge }: ChangeEvent): Promise<string> {
  if (merge !== undefined && merge !== head) return base;
  const of = { ...repository, basehead: `${base}...${head}`, per_page: 1, page: 1 };
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead(of);
  const sha: unknown = data?.merge_base_commit?.sha;
  requireInResponse(typeof sha === "string", "the common ancestor is missing");
  return sha;
}

async function listTree({ octokit, repository }: Api, commit: string): Promise<readonly ListedEntry[]> {
  const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: commit, recursive: "1" });
  const isEntry = ({ path, mode, sha }: Partial<ListedEntry>) =>
    [path, mode, sha].every((value) => typeof value === "string");
  const entries = checkItems<ListedEntry>(data?.tree, isEntry);
  if (!data.truncated) return entries;
  const files = formatNumber(entries.length);
  const fix = 'set "fetch-depth: 2" for actions/checkout to fetch it';
  throw new ApiError(`the base commit has more than the ${files} files that GitHub lists; ${fix}`);
}

const kinds: Readonly<Record<string, TreeEntry["kind"]>> = {
  "100644": "file",
  "100755": "file",
  "120000": "link",
  "160000": "submodule",
};

/** An entry that is no folder. */
function toEntry({ path, mode, sha }: ListedEntry): TreeEntry | undefined {
  const kind = kinds[mode];
  return kind && { kind, path, hash: sha };
}

/** The contents of entries, by hash: those that the checkout still has from there, and the others with a request each. */
async function contentsOf(
  api: Api,
  root: string,
  entries: readonly TreeEntry[],
  sizes: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, Content>> {
  const contents = new Map<string, Content>();
  const missing = new Set<string>();
  for (const entry of entries) {
    const size = sizes.get(entry.hash) ?? 0;
    const local = size > maxBytes ? { content: new Uint8Array(), size } : contentOnDisk(root, entry);
    if (local) contents.set(entry.hash, local);
    else missing.add(entry.hash);
  }
  const wanted = [...missing].filter((hash) => !contents.has(hash));
  if (wanted.length > maxFiles)
    throw new ApiError(
      `the change has ${formatNumber(wanted.length)} files to compare; at most ${maxFiles} are fetched`,
    );
  for (const hash of wanted) contents.set(hash, { content: await readBlob(api, hash) });
  return contents;
}

async function readBlob({ octokit, repository }: Api, hash: string): Promise<Uint8Array> {
  const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: hash });
  requireInResponse(typeof data?.content === "string" && data.encoding === "base64", "a blob has no content");
  return Buffer.from(data.content, "base64");
}
