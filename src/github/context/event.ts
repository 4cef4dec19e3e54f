import { readFileSync } from "node:fs";
import type { Environment } from "./environment.ts";

/** What set a workflow off, as far as it matters here. */
export type Event = {
  /** `pull_request`, `push` and so on. */
  readonly name: string;
  /** The commit that the change ends with; checks are reported on it. */
  readonly head: string;
  /** The commit that the change is measured from; without one there is no change to speak of. */
  readonly base?: string;
  /** The number of the pull request, where there is one. */
  readonly pull?: number;
  /** The commit that GitHub made of the pull request's base and head, where the run is about that one. */
  readonly merge?: string;
};

type Commit = { readonly sha?: unknown };

/** The parts of GitHub's payloads that are looked at; they come from outside, so each is checked. */
type Payload = {
  readonly number?: unknown;
  readonly pull_request?: { readonly number?: unknown; readonly base?: Commit; readonly head?: Commit };
  readonly merge_group?: { readonly base_sha?: unknown; readonly head_sha?: unknown };
  readonly before?: unknown;
  readonly after?: unknown;
};

/** Reads what the runner says of the event. A payload that is missing or unlike GitHub's leaves only the commit. */
export function readEvent(env: Environment): Event {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const { pull_request: pull, merge_group: group, before, after } = payloadOf(env.GITHUB_EVENT_PATH);
  const [from, to] = pull
    ? [pull.base?.sha, pull.head?.sha]
    : group
      ? [group.base_sha, group.head_sha]
      : name === "push"
        ? [before, after]
        : [];
  const base = commit(from);
  const merge = name === "pull_request" ? commit(env.GITHUB_SHA) : undefined;
  return {
    name,
    head: commit(to) ?? env.GITHUB_SHA ?? "",
    ...(base && { base }),
    ...(Number.isSafeInteger(pull?.number) && { pull: pull?.number as number }),
    ...(merge && { merge }),
  };
}

function payloadOf(path: string | undefined): Payload {
  try {
    const payload: unknown = JSON.parse(readFileSync(path ?? "", "utf8"));
    return typeof payload === "object" && payload !== null ? payload : {};
  } catch {
    return {};
  }
}

/** The name of a commit, which goes to git and into addresses: nothing but a hash. A new branch begins at zeros. */
function commit(value: unknown): string | undefined {
  return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}
