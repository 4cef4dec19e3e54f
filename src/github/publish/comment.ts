import { type ApiResult, noRetry, requireInResponse, statusOf, tryApi, writeOnce } from "../api/errors.ts";
import { listAll } from "../api/list-all.ts";
import type { Api } from "../api/octokit.ts";
import { maxTextBytes, truncateMarkdown } from "../api/truncate.ts";
import { webAddress } from "../api/web-address.ts";
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

/** What was done with a comment, its URL, and what could not be determined. */
export type CommentResult = {
  readonly did: "create" | "update" | "nothing";
  readonly url: string;
  readonly notice?: string;
};

const nothing: CommentResult = { did: "nothing", url: "" };

/** Keeps one comment on a pull request up to date. */
export async function publishComment(
  api: Api,
  pull: number,
  comment: Comment,
  mode: CommentMode,
): Promise<ApiResult<CommentResult>> {
  if (mode === "off") return { ok: true, value: nothing };
  return tryApi(() => keepUpToDate(api, pull, comment, mode), "pull-requests: write");
}

async function keepUpToDate(
  api: Api,
  pull: number,
  comment: Comment,
  mode: Exclude<CommentMode, "off">,
): Promise<CommentResult> {
  const marked = await markedComments(api, pull, comment.key);
  const self = marked.length > 0 ? await accountOf(api) : undefined;
  const [oldest, ...duplicates] = writtenBy(self, marked);
  await removeAll(api, duplicates);
  const isSame = mode === "on-change" && oldest && digestIn(oldest.body, comment.key) === comment.digest;
  if (isSame) return { did: "nothing", url: oldest.url };
  const updated = oldest && (await update(api, oldest, comment));
  if (updated) return updated;
  const created = isWorthCreating[mode](comment) ? await create(api, pull, comment, marked) : undefined;
  const result: CommentResult = created ? { did: "create", url: created.url } : nothing;
  if (marked.length === 0 || self !== undefined) return result;
  // GitHub's response has the author of the new comment, which replaces those that the same account wrote before.
  await removeAll(api, writtenBy(created?.author, marked));
  return { ...result, notice: unknownAccount };
}

function writtenBy(author: string | undefined, comments: readonly MarkedComment[]): readonly MarkedComment[] {
  return author === undefined ? [] : comments.filter((comment) => comment.author === author);
}

const unknownAccount =
  "GitHub does not report the account of the token, so comments of lync-policy that may be its own are not updated";

const isWorthCreating = {
  "on-failure": ({ conclusion }: Comment) => conclusion === "failure",
  "on-change": ({ digest }: Comment) => digest !== "",
  always: () => true,
} as const satisfies Record<Exclude<CommentMode, "off">, (comment: Comment) => boolean>;

/** A comment that begins with a marker of this action. */
type MarkedComment = {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  /** The login of the account that wrote it. */
  readonly author: string | undefined;
};

/** The comments with a marker of a key, oldest first. Anyone can write a marker, so the author must match too. */
async function markedComments({ octokit, repository }: Api, pull: number, key: string) {
  const of = { ...repository, issue_number: pull, per_page: 100 };
  const all = await listAll(
    (page) => octokit.rest.issues.listComments({ ...of, page }),
    ({ id, body = "" }) => Number.isSafeInteger(id) && typeof body === "string",
  );
  const marked = all.filter(({ body = "" }) => digestIn(body, key) !== undefined);
  return marked.map(markedComment).sort((one, other) => one.id - other.id);
}

/** A comment as GitHub returns it. */
type ListedComment = {
  readonly id: number;
  readonly body?: string;
  readonly html_url: string;
  readonly user: { readonly login: string } | null;
};

function markedComment({ id, body = "", html_url, user }: ListedComment): MarkedComment {
  const author = typeof user?.login === "string" ? user.login : undefined;
  return { id, body, url: webAddress(html_url), author };
}

/**
 * The login of the token's account, such as `github-actions[bot]`; undefined if GitHub does not report it. The REST API
 * refuses this to the token of a workflow or an app, and GraphQL does not.
 *
 * See https://github.com/marocchino/sticky-pull-request-comment/pull/332
 */
async function accountOf({ octokit }: Api): Promise<string | undefined> {
  const viewer = await tryApi(async () => (await octokit.graphql<Viewer>("query { viewer { login } }"))?.viewer?.login);
  if (viewer.ok && typeof viewer.value === "string") return viewer.value;
  // Some tokens of users have no access to GraphQL.
  const user = await tryApi(async () => (await octokit.rest.users.getAuthenticated()).data.login);
  return user.ok && typeof user.value === "string" ? user.value : undefined;
}

type Viewer = { readonly viewer?: { readonly login?: unknown } } | null;

/** Removes duplicates, which two concurrent runs can create. It does not matter if another run was faster. */
async function removeAll({ octokit, repository }: Api, comments: readonly MarkedComment[]): Promise<void> {
  for (const { id } of comments)
    await tryApi(() => octokit.rest.issues.deleteComment({ ...repository, comment_id: id }));
}

/** Creates a comment. A new one with this text is that of a request whose response was lost. */
async function create(
  api: Api,
  pull: number,
  comment: Comment,
  before: readonly MarkedComment[],
): Promise<MarkedComment> {
  const { octokit, repository } = api;
  const body = bodyOf(comment);
  const known = new Set(before.map(({ id }) => id));
  const isNew = (other: MarkedComment) => !known.has(other.id) && isEqual(other.body, body);
  return writeOnce(
    async () => {
      const { data } = await octokit.rest.issues.createComment({ ...repository, issue_number: pull, body, ...noRetry });
      return markedComment(withId(data));
    },
    async () => (await markedComments(api, pull, comment.key)).find(isNew),
  );
}

function withId<T extends { readonly id: number }>(comment: T): T {
  requireInResponse(Number.isSafeInteger(comment.id), "a comment has no id");
  return comment;
}

/** Updates a comment. Undefined if it was deleted meanwhile. */
async function update(
  { octokit, repository }: Api,
  { id, body: before, url }: MarkedComment,
  comment: Comment,
): Promise<CommentResult | undefined> {
  const body = bodyOf(comment);
  if (isEqual(before, body)) return { did: "nothing", url };
  try {
    withId((await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body })).data);
    return { did: "update", url };
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** Whether two texts are equal. GitHub can return other line ends than it received. */
function isEqual(one: string, other: string): boolean {
  return one.replaceAll("\r\n", "\n").trim() === other.trim();
}

function bodyOf({ key, digest, text }: Comment): string {
  const marker = `${markerOf(key, digest)}\n`;
  const sentence = "Truncated: GitHub accepts 65,536 characters; the job summary and the log show everything.";
  return marker + truncateMarkdown(text, sentence, maxTextBytes - marker.length);
}
