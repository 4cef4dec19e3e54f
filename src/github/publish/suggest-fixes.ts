import { createHash } from "node:crypto";
import { decode } from "../../base/decode.ts";
import { escapeMarkdown } from "../../base/escape-markdown.ts";
import type { SourceText } from "../../base/source-text.ts";
import { pluralize } from "../../base/wording.ts";
import { fixOptionsFor } from "../../features/fix/fix-file.ts";
import { type Suggestion, suggestFixes } from "../../features/fix/suggestions.ts";
import type { Changes } from "../../findings/changed-lines.ts";
import { messageOf } from "../../findings/worse.ts";
import type { Report } from "../../model/report.ts";
import { changesOfPull } from "../api/changed-files.ts";
import { contentOf } from "../api/contents.ts";
import { type ApiResult, noRetry, requireInResponse, statusOf, tryApi, writeOnce } from "../api/errors.ts";
import { listAll } from "../api/list-all.ts";
import type { Api } from "../api/octokit.ts";
import { webAddress } from "../api/web-address.ts";
import { digestIn, markerOf } from "./comment-marker.ts";

/** A pull request and its report, from which suggestions are created. */
export type ReviewableChange = {
  readonly report: Report;
  /** Checks one text with the options of the run. */
  readonly check: (text: SourceText) => Promise<Report>;
  readonly pull: number;
  /** The head commit of the pull request. */
  readonly head: string;
  readonly key: string;
};

/** The most files to fetch for suggestions. Each is a request. */
const maxFiles = 20;

/** Suggests verified fixes on changed lines of a pull request. */
export async function reviewChange(api: Api, change: ReviewableChange): Promise<ApiResult<ReviewResult>> {
  const changes = await changesOfPull(api, change.pull);
  if (!changes.ok) return changes;
  const files = filesWithFindings(change.report, changes.value).slice(0, maxFiles);
  const collected = await tryApi(() => collectSuggestions(api, change, changes.value, files), "contents: read");
  if (!collected.ok) return collected;
  const { suggestions, crlf } = collected.value;
  const { key, pull, head: commit } = change;
  const result = await publishReview(api, { key, pull, commit, suggestions });
  if (!result.ok || crlf === 0 || result.value.notice !== undefined) return result;
  const notice = `no suggestions for ${pluralize(crlf, "file")} with CRLF line endings, which GitHub may change`;
  return { ok: true, value: { ...result.value, notice } };
}

/** Files with findings whose changed lines GitHub shows. */
function filesWithFindings({ findings }: Report, { linesOf }: Changes): readonly string[] {
  const named = new Set(findings.map(({ file }) => file));
  return [...named].filter((file) => {
    const lines = linesOf(file);
    return lines !== "all" && lines !== undefined && lines.length > 0;
  });
}

/**
 * Checks the files of the head commit again and collects suggestions. The lines of a review are those of the head
 * commit, while the working tree can be GitHub's merge of it with the base branch.
 */
async function collectSuggestions(
  api: Api,
  { check, head }: ReviewableChange,
  changes: Changes,
  files: readonly string[],
): Promise<{ readonly suggestions: readonly FileSuggestion[]; readonly crlf: number }> {
  const suggestions: FileSuggestion[] = [];
  let crlf = 0;
  for (const file of files) {
    const content = await contentOf(api, file, head);
    const text: SourceText = { file, content: content ?? "", named: true };
    const decoded = decode(text);
    if (decoded.problem) continue;
    if (decoded.text.includes("\r\n")) crlf++;
    else suggestions.push(...(await suggestionsIn(text, decoded.text, check, changes)));
  }
  return { suggestions, crlf };
}

async function suggestionsIn(
  text: SourceText,
  content: string,
  check: ReviewableChange["check"],
  { linesOf }: Changes,
): Promise<readonly FileSuggestion[]> {
  const { file } = text;
  const report = await check(text);
  const lines = linesOf(file);
  const options = await fixOptionsFor(
    file,
    report,
    async (other) => (await check({ ...text, content: other })).findings,
  );
  const isOpen = (start: number, end: number) =>
    Array.isArray(lines) && lines.some((range) => range.start <= start && end <= range.end);
  const suggestions = await suggestFixes(content, options, { most: maxSuggestions, isOpen });
  return suggestions.map((suggestion) => ({ ...suggestion, file }));
}

/** A suggestion and its file. */
export type FileSuggestion = Suggestion & { readonly file: string };

/** A review to publish. */
export type Review = {
  /** Distinguishes the reviews of several jobs. */
  readonly key: string;
  readonly pull: number;
  /** The head commit of the pull request, to which the lines of the suggestions refer. */
  readonly commit: string;
  readonly suggestions: readonly FileSuggestion[];
};

/** The number of posted suggestions, the URL of the review, and why some suggestions were not posted. */
export type ReviewResult = { readonly posted: number; readonly url: string; readonly notice?: string };

/** The most suggestions in one review; more would hide what reviewers write. */
export const maxSuggestions = 20;

/** The key in the markers of suggestions, which differs from that of the comment. */
const markerKey = ({ key }: Pick<Review, "key">) => `${key}/suggestion`;

/** Posts suggestions as one review, without those that exist already. */
export async function publishReview(api: Api, review: Review): Promise<ApiResult<ReviewResult>> {
  return tryApi(async () => {
    const posted = await postedSuggestions(api, review);
    const fresh = review.suggestions.filter((one) => !posted.some((other) => overlaps(other, one)));
    if (fresh.length === 0) return { posted: 0, url: "" };
    return post(api, review, fresh.slice(0, maxSuggestions));
  }, "pull-requests: write");
}

/**
 * Posts as many suggestions as GitHub accepts. It rejects a whole review for one line outside the diff, without naming
 * the line, so fewer are tried. A rejected review has no effect.
 */
async function post(api: Api, review: Review, suggestions: readonly FileSuggestion[]): Promise<ReviewResult> {
  const sizes = [suggestions.length, Math.ceil(suggestions.length / 2), 1];
  for (const size of new Set(sizes)) {
    const some = suggestions.slice(0, size);
    const url = await create(api, review, some);
    if (url === undefined) continue;
    if (size === suggestions.length) return { posted: size, url };
    return { posted: size, url, notice: describeRejected(suggestions.length - size) };
  }
  return { posted: 0, url: "", notice: describeRejected(suggestions.length) };
}

function describeRejected(count: number): string {
  return `${pluralize(count, "suggestion")} not posted: GitHub accepts suggestions only on lines that the diff shows`;
}

/** Creates a review and returns its URL, or undefined if GitHub rejects a line. */
async function create(api: Api, review: Review, suggestions: readonly FileSuggestion[]): Promise<string | undefined> {
  const { octokit, repository } = api;
  const of = { ...repository, pull_number: review.pull, commit_id: review.commit, event: "COMMENT" } as const;
  const body = `lync-policy has ${pluralize(suggestions.length, "suggestion")}. Every suggested change, alone or combined with the others, resolves findings and introduces none.`;
  const comments = suggestions.map((one) => commentOf(review, one));
  try {
    return await writeOnce(
      async () => {
        const { data } = await octokit.rest.pulls.createReview({ ...of, body, comments, ...noRetry });
        requireInResponse(Number.isSafeInteger(data.id), "a review has no id");
        return webAddress(data.html_url);
      },
      async () => {
        const posted = await postedSuggestions(api, review);
        return posted.find((other) => suggestions.some((one) => isSame(other, one)))?.url;
      },
    );
  } catch (error) {
    if (statusOf(error) === 422) return undefined;
    throw error;
  }
}

function commentOf(review: Review, one: FileSuggestion) {
  const range = one.start < one.end ? { start_line: one.start, start_side: "RIGHT" } : {};
  return { path: one.file, line: one.end, side: "RIGHT", ...range, body: bodyOf(review, one) };
}

function bodyOf(review: Review, one: FileSuggestion): string {
  const { rule } = one.finding;
  const fence = fenceFor(one.after);
  return [
    markerOf(markerKey(review), suggestionDigest(one)),
    `**${rule.level}** ${escapeMarkdown(messageOf(one.finding))} (\`${rule.id}\`)`,
    "",
    `${fence}suggestion`,
    ...one.after,
    fence,
    "",
  ].join("\n");
}

/** A fence that is longer than any in the text, so that no line of the text ends the block. */
function fenceFor(lines: readonly string[]): string {
  const longest = Math.max(0, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)));
  return "`".repeat(Math.max(3, longest + 1));
}

/** A digest of the old and new lines, independent of their line numbers. */
function suggestionDigest({ file, before, after }: FileSuggestion): string {
  return createHash("sha256")
    .update(JSON.stringify([file, before, after]))
    .digest("hex")
    .slice(0, 32);
}

/** A suggestion that exists on the pull request. It has no line once it is outdated. */
type PostedSuggestion = {
  readonly path: string;
  readonly line: number | undefined;
  readonly digest: string;
  readonly url: string;
};

/** The suggestions on the pull request, whoever wrote them: with a copied marker one can only prevent a suggestion. */
async function postedSuggestions({ octokit, repository }: Api, review: Review): Promise<readonly PostedSuggestion[]> {
  const of = { ...repository, pull_number: review.pull, per_page: 100 };
  const all = await listAll(
    (page) => octokit.rest.pulls.listReviewComments({ ...of, page }),
    ({ path, body }) => typeof path === "string" && typeof body === "string",
  );
  return all.flatMap(({ path, body, line, html_url: url }) => {
    const digest = digestIn(body, markerKey(review));
    return digest === undefined ? [] : [{ path, line: line ?? undefined, digest, url: webAddress(url) }];
  });
}

function overlaps(posted: PostedSuggestion, one: FileSuggestion): boolean {
  return isSame(posted, one) || (posted.path === one.file && posted.line === one.end);
}

function isSame(posted: PostedSuggestion, one: FileSuggestion): boolean {
  return posted.path === one.file && posted.digest === suggestionDigest(one);
}
