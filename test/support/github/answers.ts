import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { exampleOf, type Request } from "./openapi.ts";

/** The user of a token, or the author of a comment. */
export type User = { readonly login: string; readonly id: number; readonly type: "Bot" | "User" };

/** A comment as the fake server stores it. */
export type Comment = { readonly id: number; body: string; readonly user: User | null };

/** A check run as the fake server stores it, with its annotations in pages as they were received. */
export type CheckRun = {
  readonly id: number;
  readonly pages: (readonly Record<string, unknown>[])[];
  fields: Record<string, unknown> & { readonly output?: Record<string, unknown> };
};

/** A changed file as GitHub lists it. */
export type ChangedFile = Readonly<Record<string, unknown>> & { readonly filename: string };

/** The state of the fake server. */
export type State = {
  readonly checkRuns: CheckRun[];
  readonly comments: Comment[];
  readonly reviews: unknown[];
  readonly changed: ChangedFile[];
  /** Path → text, the same in every commit. */
  readonly tree: Map<string, string>;
  /** The repository with the trees and the history of commits. Default: none, so that every commit has `tree`. */
  origin?: string;
  /** Whether a tree has more files than GitHub lists. */
  isTruncated?: boolean;
  user: User;
};

/** A response; a list is sent in pages. */
export type Answer = {
  readonly status?: number;
  readonly body?: unknown;
  readonly list?: readonly unknown[];
  in?: string;
};

/** The bot to which the token of a workflow belongs. */
export const actions: User = { login: "github-actions[bot]", id: 41898282, type: "Bot" };

const missing: Answer = { status: 404, body: { message: "Not Found" } };

/** The handler of each operation. */
export const answers: Readonly<Record<string, (state: State, request: Request) => Answer>> = {
  "checks/create": ({ checkRuns }, { body }) => {
    const run: CheckRun = { id: 100 + checkRuns.length, pages: [], fields: {} };
    checkRuns.push(run);
    change(run, body);
    return { status: 201, body: checkRun(run) };
  },
  "checks/update": ({ checkRuns }, { params, body }) => {
    const run = checkRuns.find(({ id }) => String(id) === params.check_run_id);
    if (run) change(run, body);
    return run ? { body: checkRun(run) } : missing;
  },
  "checks/get": ({ checkRuns }, { params }) => {
    const run = checkRuns.find(({ id }) => String(id) === params.check_run_id);
    return run ? { body: checkRun(run) } : missing;
  },
  "checks/list-for-ref": ({ checkRuns }, { params, query }) => ({
    list: checkRuns
      .filter(({ fields }) => fields.head_sha === params.ref && fields.name === (query.check_name ?? fields.name))
      .map(checkRun),
    in: "check_runs",
  }),
  "checks/list-annotations": ({ checkRuns }, { params }) => ({
    list: checkRuns.filter(({ id }) => String(id) === params.check_run_id).flatMap(({ pages }) => pages.flat()),
  }),
  "issues/list-comments": ({ comments }) => ({ list: comments.map(comment) }),
  "issues/create-comment": ({ comments, user }, { body }) => {
    const made = { id: 1 + Math.max(0, ...comments.map(({ id }) => id)), user, body: (body as Comment).body };
    comments.push(made);
    return { status: 201, body: comment(made) };
  },
  "issues/get-comment": ({ comments }, { params }) => {
    const found = comments.find(({ id }) => String(id) === params.comment_id);
    return found ? { body: comment(found) } : missing;
  },
  "issues/update-comment": ({ comments }, { params, body }) => {
    const found = comments.find(({ id }) => String(id) === params.comment_id);
    if (found) found.body = (body as Comment).body;
    return found ? { body: comment(found) } : missing;
  },
  "issues/delete-comment": ({ comments }, { params }) => {
    const at = comments.findIndex(({ id }) => String(id) === params.comment_id);
    if (at < 0) return missing;
    comments.splice(at, 1);
    return { status: 204 };
  },
  "pulls/get": ({ changed }, { params }) => ({
    body: like("pulls/get", { number: Number(params.pull_number), changed_files: changed.length }),
  }),
  "pulls/list-files": ({ changed }) => ({ list: changed.slice(0, 3000).map(changedFile) }),
  "pulls/create-review": ({ reviews }, { body }) => {
    reviews.push(body);
    return { body: like("pulls/create-review", { id: reviews.length }) };
  },
  "pulls/list-review-comments": ({ reviews }) => ({
    list: reviews
      .flatMap((review) => (review as { comments?: readonly object[] }).comments ?? [])
      .map((one, at) => like("pulls/list-review-comments", { ...one, id: at + 1, user: userOf(actions) })),
  }),
  "repos/compare-commits-with-basehead": ({ changed, origin }, { params }) => {
    const example = exampleOf("repos/compare-commits-with-basehead");
    const commits = (params.basehead ?? "").split("...");
    const sha =
      origin === undefined
        ? undefined
        : gitIn(origin, "merge-base", ...commits)
            .toString()
            .trim();
    const merge_base_commit = { ...(example.merge_base_commit as object), ...(sha !== undefined && { sha }) };
    return { body: { ...example, merge_base_commit, files: changed.slice(0, 300).map(changedFile) } };
  },
  "repos/get-content": ({ tree }, { params, headers }) => {
    const text = tree.get(params.path ?? "");
    if (text === undefined) return missing;
    if (/raw/.test(headers.accept ?? "")) return { body: text };
    return { body: like("repos/get-content", { path: params.path, size: text.length, ...encoded(text) }) };
  },
  "git/get-tree": (state, { params, query }) => {
    const entries = entriesOf(state, params.tree_sha ?? "", query.recursive !== undefined);
    return {
      body: like("git/get-tree", { sha: params.tree_sha, tree: entries, truncated: state.isTruncated ?? false }),
    };
  },
  "git/get-blob": ({ tree, origin }, { params: { file_sha: hash = "" } }) => {
    const own = [...tree.values()].map((text) => Buffer.from(text)).find((content) => hashOf(content) === hash);
    const content = own ?? (origin === undefined ? undefined : gitIn(origin, "cat-file", "blob", hash));
    return content ? { body: like("git/get-blob", { size: content.length, ...encoded(content) }) } : missing;
  },
  "users/get-authenticated": ({ user }) =>
    user.type === "Bot"
      ? { status: 403, body: { message: "Resource not accessible by integration" } }
      : { body: like("users/get-authenticated", { ...user }) },
  // For the token of a workflow or an app too: https://github.com/marocchino/sticky-pull-request-comment/pull/332
  graphql: ({ user }) => ({ body: { data: { viewer: { login: user.login } } } }),
};

/** The example of the OpenAPI description with some properties replaced, so that a response has all properties. */
function like(operationId: string, own: object): object {
  return { ...exampleOf(operationId), ...own };
}

/** A content as GitHub encodes it, in lines of 60 characters. */
function encoded(content: string | Buffer) {
  const text = Buffer.from(content).toString("base64");
  return { encoding: "base64", content: text.replace(/.{60}/g, "$&\n") };
}

/** The hash that git gives a content. */
function hashOf(content: Buffer): string {
  return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}

/** The entries of a commit's tree, as GitHub lists them. */
function entriesOf({ tree, origin }: State, commit: string, isRecursive: boolean): readonly object[] {
  if (origin === undefined)
    return [...tree].map(([path, text]) => {
      const content = Buffer.from(text);
      return { path, mode: "100644", type: "blob", sha: hashOf(content), size: content.length };
    });
  const listed = gitIn(origin, "ls-tree", ...(isRecursive ? ["-r", "-t"] : []), "-l", "-z", commit);
  return listed
    .toString()
    .split("\0")
    .slice(0, -1)
    .map((line) => {
      const [, mode, type, sha, size = "", path] = /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line) ?? [];
      return { path, mode, type, sha, ...(type === "blob" && { size: Number(size) }) };
    });
}

function gitIn(cwd: string, ...args: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

function change(run: CheckRun, body: unknown): void {
  const { output, ...fields } = body as CheckRun["fields"];
  const { annotations, ...words } = output ?? {};
  if (annotations !== undefined) run.pages.push(annotations as CheckRun["pages"][number]);
  run.fields = { ...run.fields, ...fields, output: { ...run.fields.output, ...words } };
}

function checkRun({ id, pages, fields }: CheckRun): object {
  const { title, summary, text = null } = fields.output ?? {};
  const count = { annotations_count: pages.flat().length, annotations_url: "https://github.example/annotations" };
  const own = { id, html_url: `https://github.example/runs/${id}`, output: { title, summary, text, ...count } };
  const { head_sha, external_id, name, status, conclusion = null } = fields;
  return like("checks/create", { ...own, head_sha, external_id, name, status, conclusion });
}

function comment({ id, body, user }: Comment): object {
  const url = `https://github.example/comments/${id}`;
  return like("issues/create-comment", { id, body, html_url: url, user: userOf(user) });
}

function userOf(user: User | null): object | null {
  return user && { ...(exampleOf("issues/create-comment").user as object), ...user };
}

const { patch: _, ...anyFile } = exampleOf("pulls/list-files");

function changedFile(file: ChangedFile): object {
  return { ...anyFile, ...file };
}
