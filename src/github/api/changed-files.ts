import type { Result } from "../../base/result.ts";
import { formatNumber, quote } from "../../base/wording.ts";
import { addedLines, type Changes, type Lines } from "../../findings/changed-lines.ts";
import { checkItems, tryApi } from "./errors.ts";
import type { Api } from "./octokit.ts";

/** A changed file, as GitHub lists it. */
type ListedFile = {
  readonly filename: string;
  readonly status: string;
  readonly additions: number;
  readonly changes: number;
  readonly patch?: string;
  readonly previous_filename?: string;
};

/** The most files that GitHub lists. */
const maxListed = { pull: 3000, comparison: 300 } as const;

/** The changes of a pull request. */
export async function changesOfPull({ octokit, repository }: Api, pull: number): Promise<Result<Changes>> {
  return tryApi(async () => {
    const of = { ...repository, pull_number: pull, per_page: 100 };
    const files: ListedFile[] = [];
    for await (const { data } of octokit.paginate.iterator(octokit.rest.pulls.listFiles, of)) {
      files.push(...data);
      if (files.length >= maxListed.pull) break;
    }
    return changesIn(files, maxListed.pull);
  }, "pull-requests: read");
}

/** The changes of a commit since its merge base with another, for events without a pull request. */
export async function changesBetween(
  { octokit, repository }: Api,
  base: string,
  head: string,
): Promise<Result<Changes>> {
  for (const name of [base, head]) {
    if (!/^(?!0+$)[0-9a-f]{40,64}$/.test(name))
      return { ok: false, error: `expected a commit hash, found ${quote(name)}` };
  }
  return tryApi(async () => {
    // The first page lists all files, whatever its size: pages are of commits.
    const of = { ...repository, basehead: `${base}...${head}`, per_page: 1, page: 1 };
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead(of);
    return changesIn(data.files ?? [], maxListed.comparison);
  }, "contents: read");
}

/** The message about a list of changes that is not complete. */
export function describeIncomplete({ files, removed = [] }: Changes): string {
  return `the change has more files than the ${formatNumber(files.size + removed.length)} that GitHub lists`;
}

function changesIn(listed: readonly ListedFile[], limit: number): Changes {
  const isFile = ({ filename, additions }: Partial<ListedFile>) =>
    typeof filename === "string" && additions !== undefined;
  const present = checkItems(listed, isFile).filter(({ status }) => status !== "removed");
  const renamed = present.flatMap(({ filename, status, previous_filename: before }) =>
    status === "renamed" && before !== undefined ? [[filename, before] as const] : [],
  );
  return {
    files: new Map(present.map((file) => [file.filename, linesOf(file)])),
    complete: listed.length < limit,
    renamed: new Map(renamed),
    removed: listed.filter(({ status }) => status === "removed").map(({ filename }) => filename),
  };
}

/** The added lines of a file; all lines if GitHub omits or truncates the patch, as for large and binary files. */
function linesOf({ patch, additions, changes }: ListedFile): readonly Lines[] | "all" {
  if (patch === undefined) return changes === 0 ? [] : "all";
  const lines = addedLines(patch);
  const found = lines.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  return found === additions ? lines : "all";
}
