import type { Result } from "../../base/result.ts";
import type { SourceText } from "../../base/source-text.ts";
import type { Changes } from "../../findings/changed-lines.ts";
import type { FileSelection } from "../../node/git.ts";
import type { Event } from "../context/event.ts";
import { statusOf, tryApi } from "./errors.ts";
import type { Api } from "./octokit.ts";

/** The most files to fetch. Each is a request, and GitHub limits the requests of a repository per hour. */
const maxFiles = 300;

/** The content of changed files before the change, from GitHub. */
export async function textsBefore(
  api: Api,
  event: Event,
  { files, renamed, removed = [] }: Changes,
  selection: FileSelection,
): Promise<Result<readonly SourceText[]>> {
  const changed = [...files.keys()].map((path) => ({ path: renamed?.get(path) ?? path, named: selection(path) }));
  const deleted = removed.map((path) => ({ path, named: selection(path) }));
  const selected = [...changed, ...deleted].filter(({ named }) => named !== undefined);
  if (selected.length > maxFiles)
    return { ok: false, error: `the change has ${selected.length} manifests; at most ${maxFiles} are fetched` };
  return tryApi(async () => {
    const commit = await baseCommit(api, event);
    const texts: SourceText[] = [];
    for (const { path, named = false } of selected) {
      const content = await contentOf(api, path, commit);
      if (content !== undefined) texts.push({ file: path, content, named });
    }
    return texts;
  }, "contents: read");
}

/** The commit to compare with: the base branch for a merge commit, which contains it, and the merge base otherwise. */
async function baseCommit({ octokit, repository }: Api, { base = "", head, merge }: Event): Promise<string> {
  if (merge !== undefined && merge !== head) return base;
  const of = { ...repository, basehead: `${base}...${head}`, per_page: 1, page: 1 };
  return (await octokit.rest.repos.compareCommitsWithBasehead(of)).data.merge_base_commit.sha;
}

/** The content of a file in a commit; undefined if the commit does not have it. */
export async function contentOf(
  { octokit, repository }: Api,
  path: string,
  ref: string,
): Promise<SourceText["content"] | undefined> {
  try {
    const headers = { accept: "application/vnd.github.raw+json" };
    const { data } = await octokit.rest.repos.getContent({ ...repository, path, ref, headers });
    // Octokit returns a string or bytes for a raw file. Its types describe the JSON response only.
    const content = data as unknown as string | ArrayBuffer;
    return typeof content === "string" ? content : new Uint8Array(content);
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
