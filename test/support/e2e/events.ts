import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { History } from "./history.ts";

type Payload = Record<string, unknown>;
type Sample = { readonly name: string; readonly examples: readonly Payload[] };
type Pull = {
  base: { sha: string };
  head: { sha: string; repo: { fork: boolean; full_name: string } };
  user: { login: string; type: string };
};

/** An event as a runner receives it. */
export type RunEvent = {
  /** Its name in a workflow. */
  readonly event: string;
  readonly payload: Payload;
  /** The commit of the run, which is checked out unless `checkedOut` is set. */
  readonly sha: string;
  readonly checkedOut?: string;
  /** The commit that a check run belongs to. */
  readonly head: string;
  /** The workflow run and its attempt. Default: the first attempt of one run. */
  readonly run?: { readonly id?: string; readonly attempt?: number };
};

const events = ["merge_group", "pull_request", "push", "workflow_dispatch", "workflow_run"];

/** GitHub's samples of the used events. The others are discarded, since memory makes starting a process slow. */
const samples = (JSON.parse(textOfSamples()) as readonly Sample[]).filter(({ name }) => events.includes(name));

function textOfSamples(): string {
  return readFileSync(createRequire(import.meta.url).resolve("@octokit/webhooks-examples"), "utf8");
}

/** The first sample with these properties. */
export function sample(event: string, like: Payload = {}): Payload {
  const found = samples.find(({ name }) => name === event)?.examples ?? [];
  const isLike = (one: Payload) => Object.entries(like).every(([name, value]) => one[name] === value);
  return structuredClone(found.find(isLike) ?? {});
}

function pullRequest({ base, head }: History, change: (pull: Pull) => void = () => {}): Payload {
  const payload = sample("pull_request", { action: "opened" });
  const pull = payload.pull_request as Pull;
  pull.base.sha = base;
  pull.head.sha = head;
  change(pull);
  return payload;
}

function fork(pull: Pull): void {
  pull.head.repo.fork = true;
  pull.head.repo.full_name = "fabrikam/deployments";
}

function byDependabot(pull: Pull): void {
  pull.user.login = "dependabot[bot]";
  pull.user.type = "Bot";
}

function push(before: string, after: string, more: Payload = {}): Payload {
  return { ...sample("push", { deleted: false }), created: false, ref: "refs/heads/main", before, after, ...more };
}

const zeros = "0".repeat(40);

/** All events that the tests cover, by the name in the tables of docs/github.md. */
export const runEvents: Readonly<Record<string, (history: History) => RunEvent>> = {
  pull_request: (history) => ({ ...pullTo(history), payload: pullRequest(history) }),
  "pull_request from a fork": (history) => ({ ...pullTo(history), payload: pullRequest(history, fork) }),
  "pull_request by Dependabot": (history) => ({ ...pullTo(history), payload: pullRequest(history, byDependabot) }),
  pull_request_target: (history) => ({
    event: "pull_request_target",
    payload: pullRequest(history, fork),
    sha: history.base,
    checkedOut: history.head,
    head: history.head,
  }),
  merge_group: (history) => {
    const payload = sample("merge_group");
    const group = { ...(payload.merge_group as Payload), base_sha: history.base, head_sha: history.merge };
    return { ...onMain(history), event: "merge_group", payload: { ...payload, merge_group: group } };
  },
  push: (history) => ({ ...onMain(history), event: "push", payload: push(history.base, history.merge) }),
  "push of a new branch": (history) => ({
    event: "push",
    payload: push(zeros, history.head, { created: true }),
    sha: history.head,
    head: history.head,
  }),
  "push (force push)": (history) => ({
    event: "push",
    payload: push(history.lost, history.head, { forced: true }),
    sha: history.head,
    head: history.head,
  }),
  workflow_dispatch: (history) => ({
    ...onMain(history),
    event: "workflow_dispatch",
    payload: sample("workflow_dispatch"),
  }),
  schedule: (history) => ({ ...onMain(history), event: "schedule", payload: { schedule: "17 5 * * 1" } }),
  workflow_run: (history) => ({
    ...onMain(history),
    event: "workflow_run",
    payload: sample("workflow_run", { action: "completed" }),
  }),
};

function pullTo({ merge, head }: History) {
  return { event: "pull_request", sha: merge, head };
}

function onMain({ merge }: History) {
  return { sha: merge, head: merge };
}

/** The environment of a step that an event triggered. */
export function environmentOf({ event, payload, sha, run }: RunEvent, api = ""): Record<string, string> {
  const file = join(mkdtempSync(join(tmpdir(), "event-")), "event.json");
  writeFileSync(file, JSON.stringify(payload));
  return {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: "contoso/deployments",
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_API_URL: api,
    GITHUB_SHA: sha,
    GITHUB_RUN_ID: run?.id ?? "1658821493",
    GITHUB_RUN_ATTEMPT: String(run?.attempt ?? 1),
    HOME: tmpdir(),
  };
}
