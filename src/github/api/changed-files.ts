import { counted, quoted } from "../../base/wording.ts";
import { addedLines, type Changes, type Lines } from "../../findings/changed-lines.ts";
import { attempted, type Failed, listOf } from "./errors.ts";
import type { Api } from "./octokit.ts";

/** A changed file, as GitHub lists it. */
type Changed = {
  readonly filename: string;
  readonly status: string;
  readonly additions: number;
  readonly changes: number;
  readonly patch?: string;
  readonly previous_filename?: string;
};

/** The most files that GitHub lists. */
const most = { pull: 3000, comparison: 300 } as const;

/** What a pull request changes. */
export async function changesOfPull({ octokit, repository }: Api, pull: number): Promise<Changes | Failed> {
  return attempted(async () => {
    const of = { ...repository, pull_number: pull, per_page: 100 };
    const files: Changed[] = [];
    for await (const { data } of octokit.paginate.iterator(octokit.rest.pulls.listFiles, of)) {
      files.push(...data);
      if (files.length >= most.pull) break;
    }
    return changesIn(files, most.pull);
  }, "pull-requests: read");
}

/** What a commit changes since it parted from another: for a merge queue and a push, which have no pull request. */
export async function changesBetween(
  { octokit, repository }: Api,
  base: string,
  head: string,
): Promise<Changes | Failed> {
  for (const name of [base, head]) {
    if (!/^(?!0+$)[0-9a-f]{40,64}$/.test(name))
      return { failed: `${quoted(name)} is no commit; the name of one is needed` };
  }
  return attempted(async () => {
    // The files are on the first page, whatever its size; pages are of commits.
    const of = { ...repository, basehead: `${base}...${head}`, per_page: 1, page: 1 };
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead(of);
    return changesIn(data.files ?? [], most.comparison);
  }, "contents: read");
}

/** Said where a list of changes is not complete. */
export function incomplete({ files }: Changes): string {
  return `the change has more files than GitHub lists; ${counted(files.size, "file")} of it could be told`;
}

function changesIn(listed: readonly Changed[], limit: number): Changes {
  const isFile = ({ filename, additions }: Partial<Changed>) => typeof filename === "string" && additions !== undefined;
  const there = listOf(listed, isFile).filter(({ status }) => status !== "removed");
  const renamed = there.flatMap(({ filename, status, previous_filename: before }) =>
    status === "renamed" && before !== undefined ? [[filename, before] as const] : [],
  );
  return {
    files: new Map(there.map((file) => [file.filename, linesOf(file)])),
    complete: listed.length < limit,
    renamed: new Map(renamed),
    removed: listed.filter(({ status }) => status === "removed").map(({ filename }) => filename),
  };
}

/** GitHub leaves out a patch that is large, or of bytes, and may end one early: then every line counts. */
function linesOf({ patch, additions, changes }: Changed): readonly Lines[] | "all" {
  if (patch === undefined) return changes === 0 ? [] : "all";
  const lines = addedLines(patch);
  const found = lines.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  return found === additions ? lines : "all";
}
