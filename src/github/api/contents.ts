import type { SourceText } from "../../base/source-text.ts";
import { statusOf } from "./errors.ts";
import type { Api } from "./octokit.ts";

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
