import { attempted, type Failed, listOf, once, single } from "../api/errors.ts";
import type { Api } from "../api/octokit.ts";
import { fitted, mostBytes } from "../api/truncate.ts";
import type { CommentMode } from "../context/inputs.ts";
import { digestIn, markerOf } from "./comment-marker.ts";

/** A comment that is wished for. */
export type Comment = {
  /** Tells apart the comments of several jobs; each has one of its own. */
  readonly key: string;
  readonly conclusion: "success" | "failure";
  /** Of the findings; empty where there are none. */
  readonly digest: string;
  /** Markdown, in which text from manifests is escaped. */
  readonly text: string;
};

/** What became of it, and where it is. */
export type Commented = { readonly did: "create" | "update" | "nothing"; readonly url: string };

/** A comment that is there. */
type Old = { readonly id: number; readonly body: string; readonly url: string };

const nothing: Commented = { did: "nothing", url: "" };

/** Keeps one comment on a pull request up to date. */
export async function publishComment(
  api: Api,
  pull: number,
  comment: Comment,
  mode: CommentMode,
): Promise<Commented | Failed> {
  if (mode === "off") return nothing;
  return attempted(async () => {
    const [oldest, ...doubles] = await ownComments(api, pull, comment.key);
    for (const { id } of doubles) await remove(api, id);
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

/** Ours, oldest first, looked for on all pages. Anybody can write a marker, so the author counts too. */
async function ownComments(api: Api, pull: number, key: string): Promise<readonly Old[]> {
  const { octokit, repository } = api;
  const of = { ...repository, issue_number: pull, per_page: 100 };
  const listed = await octokit.paginate(octokit.rest.issues.listComments, of);
  const all = listOf(listed, ({ id, body = "" }) => Number.isSafeInteger(id) && typeof body === "string");
  const marked = all.filter(({ body }) => body !== undefined && digestIn(body, key) !== undefined);
  const isPerson = ({ user }: (typeof all)[number]) => user?.type !== "Bot";
  const self = marked.some(isPerson) ? await personOf(api) : undefined;
  const own = marked.filter((comment) => !isPerson(comment) || (self !== undefined && comment.user?.id === self));
  return own.map(({ id, body = "", html_url: url }) => ({ id, body, url })).sort((one, other) => one.id - other.id);
}

/** Whose token it is. A workflow's own is nobody's: then GitHub refuses to say, and no comment of a person is ours. */
async function personOf({ octokit }: Api): Promise<number | undefined> {
  const found = await attempted(async () => (await octokit.rest.users.getAuthenticated()).data);
  return "id" in found ? found.id : undefined;
}

/** Two runs at once may both have found none. The next one clears up; where another is quicker, there is nothing to do. */
async function remove({ octokit, repository }: Api, id: number): Promise<unknown> {
  return attempted(() => octokit.rest.issues.deleteComment({ ...repository, comment_id: id }));
}

async function create(api: Api, pull: number, comment: Comment): Promise<Commented> {
  const { octokit, repository } = api;
  const body = bodyOf(comment);
  const url = await once(
    async () =>
      (await octokit.rest.issues.createComment({ ...repository, issue_number: pull, body, ...single })).data.html_url,
    async () => (await ownComments(api, pull, comment.key))[0]?.url,
  );
  return { did: "create", url };
}

async function update(
  { octokit, repository }: Api,
  { id, body: before, url }: Old,
  comment: Comment,
): Promise<Commented> {
  const body = bodyOf(comment);
  if (before.replaceAll("\r\n", "\n").trim() === body.trim()) return { did: "nothing", url };
  await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body });
  return { did: "update", url };
}

function bodyOf({ key, digest, text }: Comment): string {
  const marker = `${markerOf(key, digest)}\n`;
  const sentence = "The rest is cut: a comment may have 65,536 characters; the job summary and the log show all.";
  return marker + fitted(text, sentence, mostBytes - marker.length);
}
