import { join } from "node:path";
import { expect } from "vitest";
import { type Fake, fakeGitHub } from "../github/fake.ts";
import { type Step, stepIn, token } from "../runner.ts";
import { remainder } from "../runner-view.ts";
import { environmentOf, type RunEvent } from "./events.ts";
import { checkout, type Depth, type History, listedBy, textBehind } from "./history.ts";

/** The permissions of a token, or none for no token. */
export type Token = "write" | "read" | "none";

/** The setup of a run besides its event. */
export type Setting = {
  readonly inputs?: Record<string, string>;
  readonly token?: Token;
  readonly depth?: Depth;
  /** Whether waiting times are shortened. */
  readonly hurry?: boolean;
  /** Environment variables besides those of the event. */
  readonly env?: Record<string, string>;
  /** A file to load before the action. */
  readonly preload?: string;
  /** Changes the state or the responses of the fake GitHub. */
  readonly arrange?: (fake: Fake) => void;
};

/** The result of a run, and the fake GitHub with its state and log. */
export type Ran = { readonly step: Step; readonly fake: Fake };

const writes = ["checks/create", "checks/update", "issues/create-comment", "issues/update-comment"];

/** Rejects all writes, as GitHub does for a read-only token. */
function refuseWrites(fake: Fake): void {
  const refused = { status: 403, message: "Resource not accessible by integration" };
  for (const call of writes) fake.fail(call, ...Array.from({ length: 9 }, () => refused));
}

/** Runs the committed action for an event, with a fake GitHub. */
export async function runOn(runEvent: RunEvent, history: History, setting: Setting = {}): Promise<Ran> {
  const { depth = 1 } = setting;
  const workspace = checkout(history, runEvent.checkedOut ?? runEvent.sha, depth);
  return run(workspace, runEvent, setting, (fake) => {
    fake.state.changed.push(...listedBy(history));
    fake.state.origin = history.origin;
    for (const [name, text] of Object.entries(history.before))
      fake.state.tree.set(name, textBehind(history.before, text));
  });
}

/** Runs the committed action in an existing folder. */
export async function run(
  workspace: string,
  runEvent: RunEvent,
  { inputs = {}, token: may = "write", arrange = () => {}, hurry = false, env: more = {}, preload }: Setting = {},
  fill: (fake: Fake) => void = () => {},
): Promise<Ran> {
  const fake = await fakeGitHub();
  fill(fake);
  if (may === "read") refuseWrites(fake);
  arrange(fake);
  const env = { ...environmentOf(runEvent, fake.url), ...more };
  const all = { ...inputs, ...(may === "none" && { token: "" }) };
  const step = await stepIn(workspace, all, env, hurry ? shortWaits : preload, preload !== undefined);
  await fake.close();
  expect(fake.log.flatMap(({ problems }) => problems)).toEqual([]);
  for (const { headers } of fake.log) expect(headers.authorization).toBe(`token ${token}`);
  const texts = [step.stdout, step.stderr, step.summary, JSON.stringify(step.outputs)];
  for (const text of texts) for (const form of tokenForms) expect(text).not.toContain(form);
  return { step, fake };
}

/** The token as it is, and the start of its form in Base64, alone and after a user name. */
const tokenForms = [token, ...[token, `x-access-token:${token}`].map((text) => btoa(text).slice(-40, -4))];

/** A preload that shortens a minute of waiting to about a second. The action does not contain it. */
const shortWaits = join(import.meta.dirname, "short-waits.cjs");

/** The notices of a step, which are annotations without a finding. */
export function noticesOf({ annotations }: Step): readonly string[] {
  const own = annotations.filter(({ level, properties }) => level === "notice" && properties.title === "lync-policy");
  return own.map(({ message }) => message).filter((message) => !remainder.test(message));
}
