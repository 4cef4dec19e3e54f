import { join } from "node:path";
import { expect } from "vitest";
import { type Fake, fakeGitHub } from "../github/fake.ts";
import { type Kept, type Step, stepIn, token } from "../runner.ts";
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
    for (const [name, text] of Object.entries(history.before))
      fake.state.tree.set(name, textBehind(history.before, text));
  });
}

/** Runs the committed action in an existing folder. */
export async function run(
  workspace: string,
  runEvent: RunEvent,
  { inputs = {}, token: may = "write", arrange = () => {}, hurry = false }: Setting = {},
  fill: (fake: Fake) => void = () => {},
): Promise<Ran> {
  const fake = await fakeGitHub();
  fill(fake);
  if (may === "read") refuseWrites(fake);
  arrange(fake);
  const env = environmentOf(runEvent, fake.url);
  const all = { ...inputs, ...(may === "none" && { token: "" }) };
  const step = await stepIn(workspace, all, env, hurry ? shortWaits : undefined);
  await fake.close();
  expect(fake.log.flatMap(({ problems }) => problems)).toEqual([]);
  for (const { headers } of fake.log) expect(headers.authorization).toBe(`token ${token}`);
  const texts = [step.stdout, step.stderr, step.summary, JSON.stringify(step.outputs)];
  for (const text of texts) expect(text).not.toContain(token);
  return { step, fake };
}

/** A preload that shortens a minute of waiting to about a second. The action does not contain it. */
const shortWaits = join(import.meta.dirname, "short-waits.cjs");

/** The notices of a step, which are annotations without a finding. */
export function noticesOf({ annotations }: Step): readonly string[] {
  const own = annotations.filter(({ level, properties }) => level === "notice" && properties.title === "lync-policy");
  return own.map(({ message }) => message).filter((message) => !rest.test(message));
}

const rest = /^([\d,]+) more (?:error|warning|note)s? not shown here: /;

/** How many findings annotations show on lines, and how many they only count. */
export function countedBy(annotations: readonly Pick<Kept, "message">[]) {
  let [shown, dropped] = [0, 0];
  for (const { message } of annotations) {
    const more = rest.exec(message)?.[1];
    if (more !== undefined) dropped += numberIn(more);
    else if (message.includes("\nSource: ")) shown += 1 + repeatsIn(message);
  }
  return { shown, dropped };
}

/** "Also at lines 12, 13 and 1,204 more." */
function repeatsIn(message: string): number {
  const [, list = ""] = /^Also at lines? (.*)\.$/m.exec(message) ?? [];
  const words = list === "" ? [] : list.split(/, | and /);
  return words.reduce((sum, word) => sum + (word.endsWith(" more") ? numberIn(word) : 1), 0);
}

function numberIn(text: string): number {
  return Number(text.replace(/[^\d]/g, ""));
}
