import type { Text } from "../../base/source-text.ts";
import type { Changes } from "../../findings/changed-lines.ts";
import type { Wanted } from "../../node/git-change.ts";
import type { Event } from "../context/event.ts";
import { attempted, type Failed, statusOf } from "./errors.ts";
import type { Api } from "./octokit.ts";

/** The most files that are fetched: each is a request, and GitHub grants a repository so many an hour. */
const most = 300;

/** What changed files held before the change, from GitHub. */
export async function textsBefore(
  api: Api,
  event: Event,
  { files, renamed, removed = [] }: Changes,
  wanted: Wanted,
): Promise<readonly Text[] | Failed> {
  const changed = [...files.keys()].map((path) => ({ path: renamed?.get(path) ?? path, named: wanted(path) }));
  const gone = removed.map((path) => ({ path, named: wanted(path) }));
  const asked = [...changed, ...gone].filter(({ named }) => named !== undefined);
  if (asked.length > most)
    return { failed: `the change has ${asked.length} manifests; GitHub is asked for at most ${most} of them` };
  return attempted(async () => {
    const commit = await start(api, event);
    const texts: Text[] = [];
    for (const { path, named = false } of asked) {
      const content = await contentOf(api, path, commit);
      if (content !== undefined) texts.push({ file: path, content, named });
    }
    return texts;
  }, "contents: read");
}

/** The merge commit holds the base branch as it is now; any other head holds it as it was when the work began. */
async function start({ octokit, repository }: Api, { base = "", head, merge }: Event): Promise<string> {
  if (merge !== undefined && merge !== head) return base;
  const of = { ...repository, basehead: `${base}...${head}`, per_page: 1, page: 1 };
  return (await octokit.rest.repos.compareCommitsWithBasehead(of)).data.merge_base_commit.sha;
}

/** Undefined where the commit has no such file, as for one that the change adds. */
export async function contentOf(
  { octokit, repository }: Api,
  path: string,
  ref: string,
): Promise<Text["content"] | undefined> {
  try {
    const headers = { accept: "application/vnd.github.raw+json" };
    const { data } = await octokit.rest.repos.getContent({ ...repository, path, ref, headers });
    // Octokit has text or bytes by what GitHub says of them; its types know only of lists in JSON.
    const content = data as unknown as string | ArrayBuffer;
    return typeof content === "string" ? content : new Uint8Array(content);
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
