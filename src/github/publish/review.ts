import { createHash } from "node:crypto";
import { escaped } from "../../base/escape-markdown.ts";
import { counted } from "../../base/wording.ts";
import type { Suggestion } from "../../features/fix/suggestions.ts";
import { attempted, type Failed, listOf, once, single, statusOf } from "../api/errors.ts";
import type { Api } from "../api/octokit.ts";
import { digestIn, markerOf } from "./comment-marker.ts";

/** A suggestion and the file that it is for. */
export type FileSuggestion = Suggestion & { readonly file: string };

/** The review that is wished for. */
export type Review = {
  /** Tells apart the reviews of several jobs. */
  readonly key: string;
  readonly pull: number;
  /** The head commit of the pull request, whose lines the suggestions count. */
  readonly commit: string;
  readonly suggestions: readonly FileSuggestion[];
};

/** What became of it: how many suggestions were posted, where, and why some were not. */
export type Reviewed = { readonly posted: number; readonly url: string; readonly remark?: string };

/** The most suggestions in one review; more would bury what people say. */
export const mostSuggestions = 20;

/** What each of our comments carries besides its digest. */
const keyOf = ({ key }: Pick<Review, "key">) => `${key}/suggestion`;

/** Posts suggestions as one review, without those that were posted before. */
export async function publishReview(api: Api, review: Review): Promise<Reviewed | Failed> {
  return attempted(async () => {
    const old = await ownComments(api, review);
    const fresh = review.suggestions.filter((one) => !old.some((other) => isKnown(other, one)));
    if (fresh.length === 0) return { posted: 0, url: "" };
    return post(api, review, fresh.slice(0, mostSuggestions));
  }, "pull-requests: write");
}

/**
 * One line that GitHub does not take makes it refuse the whole review, without saying which: then fewer are tried. A
 * refused review leaves nothing behind.
 */
async function post(api: Api, review: Review, suggestions: readonly FileSuggestion[]): Promise<Reviewed> {
  const tries = [suggestions.length, Math.ceil(suggestions.length / 2), 1];
  for (const size of new Set(tries)) {
    const some = suggestions.slice(0, size);
    const url = await create(api, review, some);
    if (url === undefined) continue;
    if (size === suggestions.length) return { posted: size, url };
    return { posted: size, url, remark: refused(suggestions.length - size) };
  }
  return { posted: 0, url: "", remark: refused(suggestions.length) };
}

function refused(count: number): string {
  return `${counted(count, "suggestion")} not posted: GitHub takes none for a line that it does not show in the change`;
}

/** The review's address, or undefined where GitHub refuses a line. */
async function create(api: Api, review: Review, suggestions: readonly FileSuggestion[]): Promise<string | undefined> {
  const { octokit, repository } = api;
  const of = { ...repository, pull_number: review.pull, commit_id: review.commit, event: "COMMENT" } as const;
  const body = `lync-policy has ${counted(suggestions.length, "suggestion")}: with any of them, or all, the check finds less and nothing new.`;
  const comments = suggestions.map((one) => commentOf(review, one));
  try {
    return await once(
      async () => (await octokit.rest.pulls.createReview({ ...of, body, comments, ...single })).data.html_url,
      async () => (await ownComments(api, review)).find((old) => suggestions.some((one) => isSame(old, one)))?.url,
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
  const { rule, message } = one.finding;
  const fence = fenceFor(one.after);
  return [
    markerOf(keyOf(review), digestOf(one)),
    `**${rule.level}** ${escaped(message)} (\`${rule.id}\`)`,
    "",
    `${fence}suggestion`,
    ...one.after,
    fence,
    "",
  ].join("\n");
}

/** A fence that is longer than any in the text, so that no line of it ends the block. */
function fenceFor(lines: readonly string[]): string {
  const longest = Math.max(0, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)));
  return "`".repeat(Math.max(3, longest + 1));
}

/** The same lines in place of the same lines, wherever they stand by now. */
function digestOf({ file, before, after }: FileSuggestion): string {
  return createHash("sha256")
    .update(JSON.stringify([file, before, after]))
    .digest("hex")
    .slice(0, 32);
}

/** A comment of ours that is there; without a line where the change went on and left it behind. */
type Old = { readonly path: string; readonly line: number | undefined; readonly digest: string; readonly url: string };

/** Anybody can write the marker; all that comes of it is that a suggestion is not made. */
async function ownComments({ octokit, repository }: Api, review: Review): Promise<readonly Old[]> {
  const of = { ...repository, pull_number: review.pull, per_page: 100 };
  const listed = await octokit.paginate(octokit.rest.pulls.listReviewComments, of);
  const all = listOf(listed, ({ path, body }) => typeof path === "string" && typeof body === "string");
  return all.flatMap(({ path, body, line, html_url: url }) => {
    const digest = digestIn(body, keyOf(review));
    return digest === undefined ? [] : [{ path, line: line ?? undefined, digest, url }];
  });
}

function isKnown(old: Old, one: FileSuggestion): boolean {
  return isSame(old, one) || (old.path === one.file && old.line === one.end);
}

function isSame(old: Old, one: FileSuggestion): boolean {
  return old.path === one.file && old.digest === digestOf(one);
}
