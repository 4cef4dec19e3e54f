import { decode } from "../../base/decode.ts";
import type { Text } from "../../base/source-text.ts";
import { counted } from "../../base/wording.ts";
import { meansFor } from "../../features/fix/fix-file.ts";
import { suggestionsFor } from "../../features/fix/suggestions.ts";
import type { Changes } from "../../findings/changed-lines.ts";
import type { Report } from "../../model/report.ts";
import { contentOf } from "../api/base-contents.ts";
import { changesOfPull } from "../api/changed-files.ts";
import { attempted, type Failed, hasFailed } from "../api/errors.ts";
import type { Api } from "../api/octokit.ts";
import { type FileSuggestion, mostSuggestions, publishReview, type Reviewed } from "./review.ts";

/** What suggestions are made from. */
export type Reviewable = {
  readonly report: Report;
  /** Judges one text as the run judged all. */
  readonly judge: (text: Text) => Promise<Report>;
  readonly pull: number;
  /** The head commit of the pull request. */
  readonly head: string;
  readonly key: string;
};

/** Each file is a request; with findings in more of them there are suggestions enough. */
const mostFiles = 20;

/** Suggests on lines of a pull request what mends the findings there. */
export async function reviewChange(api: Api, wish: Reviewable): Promise<Reviewed | Failed> {
  const changes = await changesOfPull(api, wish.pull);
  if (hasFailed(changes)) return changes;
  const files = filesWithFindings(wish.report, changes);
  const found = await attempted(() => collect(api, wish, changes, files.slice(0, mostFiles)), "contents: read");
  if (hasFailed(found)) return found;
  const { suggestions, crlf } = found;
  const result = await publishReview(api, { key: wish.key, pull: wish.pull, commit: wish.head, suggestions });
  if (hasFailed(result) || crlf === 0 || result.remark !== undefined) return result;
  return {
    ...result,
    remark: `no suggestions for ${counted(crlf, "file")} with CRLF line ends, which GitHub may change`,
  };
}

/** Files of which GitHub shows the changed lines. */
function filesWithFindings({ findings }: Report, { files }: Changes): readonly string[] {
  const named = new Set(findings.map(({ file }) => file));
  return [...named].filter((file) => Array.isArray(files.get(file)) && files.get(file)?.length !== 0);
}

/**
 * The lines of a review count in the head commit, which the working tree need not be: GitHub merges it with the base. So
 * the files of that commit are judged once more.
 */
async function collect(api: Api, { judge, head }: Reviewable, changes: Changes, files: readonly string[]) {
  const suggestions: FileSuggestion[] = [];
  let crlf = 0;
  for (const file of files) {
    const content = await contentOf(api, file, head);
    const text: Text = { file, content: content ?? "", named: true };
    const decoded = decode(text);
    if (decoded.problem) continue;
    if (decoded.text.includes("\r\n")) crlf++;
    else suggestions.push(...(await suggestionsIn(text, decoded.text, judge, changes)));
  }
  return { suggestions, crlf };
}

async function suggestionsIn(text: Text, content: string, judge: Reviewable["judge"], { files }: Changes) {
  const { file } = text;
  const report = await judge(text);
  const lines = files.get(file);
  const means = meansFor(
    file,
    report,
    report.asOf,
    async (other) => (await judge({ ...text, content: other })).findings,
  );
  const isOpen = (start: number, end: number) =>
    Array.isArray(lines) && lines.some((part) => part.start <= start && end <= part.end);
  const found = await suggestionsFor(content, means, { most: mostSuggestions, isOpen });
  return found.map((suggestion) => ({ ...suggestion, file }));
}
