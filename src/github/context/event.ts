import { readFileSync } from "node:fs";
import type { Environment } from "./environment.ts";

/** The event that triggered the workflow. */
export type Event = {
  /** `pull_request`, `push` and so on. */
  readonly name: string;
  /** The last commit of the change; check runs belong to it. */
  readonly head: string;
  /** The commit that the change is based on; absent if the event has no change. */
  readonly base?: string;
  /** The number of the pull request, if there is one. */
  readonly pull?: number;
  /** GitHub's merge commit of the pull request, if the run is about it. */
  readonly merge?: string;
};

type Commit = { readonly sha?: unknown };

/** The used parts of GitHub's payloads. They are external input, so each is checked. */
type Payload = {
  readonly number?: unknown;
  readonly pull_request?: { readonly number?: unknown; readonly base?: Commit; readonly head?: Commit };
  readonly merge_group?: { readonly base_sha?: unknown; readonly head_sha?: unknown };
  readonly before?: unknown;
  readonly after?: unknown;
};

/** Reads the event. Without a valid payload only the commit is available. */
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

/** A commit hash, for git and URLs; nothing else is accepted. The `before` of a new branch is all zeros. */
function commit(value: unknown): string | undefined {
  return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}
