import type { Result } from "../../base/result.ts";
import { checkItems, noRetry, tryApi, writeOnce } from "../api/errors.ts";
import type { Api } from "../api/octokit.ts";
import { maxTextBytes, truncateMarkdown } from "../api/truncate.ts";
import type { CommentMode } from "../context/inputs.ts";
import { digestIn, markerOf } from "./comment-marker.ts";

/** A comment to publish. */
export type Comment = {
  /** Distinguishes the comments of several jobs, each of which has its own. */
  readonly key: string;
  readonly conclusion: "success" | "failure";
  /** A digest of the findings; empty without findings. */
  readonly digest: string;
  /** Markdown, with text from manifests escaped. */
  readonly text: string;
};

/** What was done with a comment, and its URL. */
export type CommentResult = { readonly did: "create" | "update" | "nothing"; readonly url: string };

/** A comment of this action that exists on the pull request. */
type ExistingComment = { readonly id: number; readonly body: string; readonly url: string };

const nothing: CommentResult = { did: "nothing", url: "" };

/** Keeps one comment on a pull request up to date. */
export async function publishComment(
  api: Api,
  pull: number,
  comment: Comment,
  mode: CommentMode,
): Promise<Result<CommentResult>> {
  if (mode === "off") return { ok: true, value: nothing };
  return tryApi(async () => {
    const [oldest, ...duplicates] = await ownComments(api, pull, comment.key);
    for (const { id } of duplicates) await remove(api, id);
    if (oldest === undefined) return isWorthCreating[mode](comment) ? create(api, pull, comment) : nothing;
    const isSame = mode === "on-change" && digestIn(oldest.body, comment.key) === comment.digest;
    return isSame ? { did: "nothing", url: oldest.url } : update(api, oldest, comment);
  }, "pull-requests: write");
}

const isWorthCreating = {
  "on-failure": ({ conclusion }: Comment) => conclusion === "failure",
  "on-change": ({ digest }: Comment) => digest !== "",
  always: () => true,
} as const satisfies Record<Exclude<CommentMode, "off">, (comment: Comment) => boolean>;

/** The comments of this action, oldest first. Anyone can write a marker, so the author must match too. */
async function ownComments(api: Api, pull: number, key: string): Promise<readonly ExistingComment[]> {
  const { octokit, repository } = api;
  const of = { ...repository, issue_number: pull, per_page: 100 };
  const listed = await octokit.paginate(octokit.rest.issues.listComments, of);
  const all = checkItems(listed, ({ id, body = "" }) => Number.isSafeInteger(id) && typeof body === "string");
  const marked = all.filter(({ body }) => body !== undefined && digestIn(body, key) !== undefined);
  const isPerson = ({ user }: (typeof all)[number]) => user?.type !== "Bot";
  const self = marked.some(isPerson) ? await userOf(api) : undefined;
  const own = marked.filter((comment) => !isPerson(comment) || (self !== undefined && comment.user?.id === self));
  return own.map(({ id, body = "", html_url: url }) => ({ id, body, url })).sort((one, other) => one.id - other.id);
}

/** The user of the token. GitHub rejects this request for the token of a workflow, which belongs to no user. */
async function userOf({ octokit }: Api): Promise<number | undefined> {
  const user = await tryApi(async () => (await octokit.rest.users.getAuthenticated()).data);
  return user.ok ? user.value.id : undefined;
}

/** Removes a duplicate, which two concurrent runs can create. It does not matter if another run was faster. */
async function remove({ octokit, repository }: Api, id: number): Promise<void> {
  await tryApi(() => octokit.rest.issues.deleteComment({ ...repository, comment_id: id }));
}

async function create(api: Api, pull: number, comment: Comment): Promise<CommentResult> {
  const { octokit, repository } = api;
  const body = bodyOf(comment);
  const url = await writeOnce(
    async () =>
      (await octokit.rest.issues.createComment({ ...repository, issue_number: pull, body, ...noRetry })).data.html_url,
    async () => (await ownComments(api, pull, comment.key))[0]?.url,
  );
  return { did: "create", url };
}

async function update(
  { octokit, repository }: Api,
  { id, body: before, url }: ExistingComment,
  comment: Comment,
): Promise<CommentResult> {
  const body = bodyOf(comment);
  if (before.replaceAll("\r\n", "\n").trim() === body.trim()) return { did: "nothing", url };
  await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body });
  return { did: "update", url };
}

function bodyOf({ key, digest, text }: Comment): string {
  const marker = `${markerOf(key, digest)}\n`;
  const sentence = "Truncated: GitHub accepts 65,536 characters; the job summary and the log show everything.";
  return marker + truncateMarkdown(text, sentence, maxTextBytes - marker.length);
}
