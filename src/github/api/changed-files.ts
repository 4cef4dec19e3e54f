import type { Result } from "../../base/result.ts";
import { quote } from "../../base/wording.ts";
import { addedLines, type Changes, type Lines } from "../../findings/changed-lines.ts";
import { pairOf } from "../../node/change/compare.ts";
import { tryApi } from "./errors.ts";
import { checkItems, listAll } from "./list-all.ts";
import type { Api } from "./octokit.ts";

/** A changed file, as GitHub lists it. */
type ListedFile = {
  readonly filename: string;
  readonly sha: string | null;
  readonly status: string;
  readonly additions: number;
  readonly changes: number;
  readonly patch?: string;
  readonly previous_filename?: string;
};

/** The most files of a pull request that GitHub lists. */
const maxListed = 3000;

/** The changes of a pull request. */
export async function changesOfPull(api: Api, pull: number): Promise<Result<Changes>> {
  const listed = await listPull(api, pull);
  if (!listed.ok) return listed;
  const files = new Map(listed.value.map((file) => [file.filename, linesOf(file)]));
  return { ok: true, value: { linesOf: (file) => files.get(file) } };
}

/**
 * The lines that a change adds to files, by the hashes of their contents before and after it. A file that GitHub does not list,
 * or whose patch it omits or truncates, is missing. `base` has the hashes of the base commit by path.
 */
export async function changedLines(
  api: Api,
  { pull, base, head }: { readonly pull?: number; readonly base: string; readonly head: string },
  hashes: ReadonlyMap<string, string>,
): Promise<Result<ReadonlyMap<string, readonly Lines[]>>> {
  const listed = await (pull === undefined ? listBetween(api, base, head) : listPull(api, pull));
  if (!listed.ok) return listed;
  const pairs = listed.value.flatMap((file) => {
    const { filename, previous_filename: former = filename, sha } = file;
    const lines = linesOf(file);
    return sha && lines !== "all" ? [[pairOf(hashes.get(former), sha), lines] as const] : [];
  });
  return { ok: true, value: new Map(pairs) };
}

async function listPull({ octokit, repository }: Api, pull: number): Promise<Result<readonly ListedFile[]>> {
  return tryApi(() => {
    const of = { ...repository, pull_number: pull, per_page: 100 };
    const pageAt = (page: number) => octokit.rest.pulls.listFiles({ ...of, page });
    return listAll<ListedFile>(pageAt, isFile, maxListed);
  }, "pull-requests: read");
}

/** The files that differ between a commit and its merge base with another, for events without a pull request. */
async function listBetween(
  { octokit, repository }: Api,
  base: string,
  head: string,
): Promise<Result<readonly ListedFile[]>> {
  for (const name of [base, head]) {
    if (!/^(?!0+$)[0-9a-f]{40,64}$/.test(name))
      return { ok: false, error: `expected a commit hash, found ${quote(name)}` };
  }
  return tryApi(async () => {
    // The first page lists all files, whatever its size: pages are of commits.
    const of = { ...repository, basehead: `${base}...${head}`, per_page: 1, page: 1 };
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead(of);
    return checkItems<ListedFile>(data.files, isFile);
  }, "contents: read");
}

function isFile({ filename, additions }: Partial<ListedFile>): boolean {
  return typeof filename === "string" && additions !== undefined;
}

/** The added lines of a file; all lines if GitHub omits or truncates the patch, as for large and binary files. */
function linesOf({ patch, additions, changes }: ListedFile): readonly Lines[] | "all" {
  if (patch === undefined) return changes === 0 ? [] : "all";
  const lines = addedLines(patch);
  const found = lines.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  return found === additions ? lines : "all";
}
