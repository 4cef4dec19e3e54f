import { join } from "node:path";
import { expect } from "vitest";
import { type Fake, fakeGitHub } from "../github/fake.ts";
import { type Kept, type Step, stepIn, token } from "../runner.ts";
import { environmentOf, type Happening } from "./events.ts";
import { checkout, type Depth, type History, listedBy, textBehind } from "./history.ts";

/** What a token may do, or that there is none. */
export type Token = "write" | "read" | "none";

/** How a run is set up besides its event. */
export type Setting = {
  readonly inputs?: Record<string, string>;
  readonly token?: Token;
  readonly depth?: Depth;
  /** Whether waiting is made short. */
  readonly hurry?: boolean;
  /** What GitHub holds or does otherwise. */
  readonly arrange?: (fake: Fake) => void;
};

/** How a run ended, and what GitHub had to do with it. */
export type Ran = { readonly step: Step; readonly fake: Fake };

const writes = ["checks/create", "checks/update", "issues/create-comment", "issues/update-comment"];

/** A token that may only read: GitHub refuses whatever would change something. */
function refuseWrites(fake: Fake): void {
  const refused = { status: 403, message: "Resource not accessible by integration" };
  for (const call of writes) fake.fail(call, ...Array.from({ length: 9 }, () => refused));
}

/** Runs the committed action as GitHub would for an event, with a GitHub of our own. */
export async function runOn(happening: Happening, history: History, setting: Setting = {}): Promise<Ran> {
  const { depth = 1 } = setting;
  const workspace = checkout(history, happening.checkedOut ?? happening.sha, depth);
  return run(workspace, happening, setting, (fake) => {
    fake.state.changed.push(...listedBy(history));
    for (const [name, text] of Object.entries(history.before))
      fake.state.tree.set(name, textBehind(history.before, text));
  });
}

/** The same in a folder that is there. */
export async function run(
  workspace: string,
  happening: Happening,
  { inputs = {}, token: may = "write", arrange = () => {}, hurry = false }: Setting = {},
  fill: (fake: Fake) => void = () => {},
): Promise<Ran> {
  const fake = await fakeGitHub();
  fill(fake);
  if (may === "read") refuseWrites(fake);
  arrange(fake);
  const env = environmentOf(happening, fake.url);
  const given = { "as-of": "2026-11-22", ...inputs, ...(may === "none" && { token: "" }) };
  const step = await stepIn(workspace, given, env, hurry ? impatience : undefined);
  await fake.close();
  expect(fake.log.flatMap(({ problems }) => problems)).toEqual([]);
  for (const { headers } of fake.log) expect(headers.authorization).toBe(`token ${token}`);
  const told = [step.stdout, step.stderr, step.summary, JSON.stringify(step.outputs)];
  for (const text of told) expect(text).not.toContain(token);
  return { step, fake };
}

/** Makes a minute of waiting a second or so, for the tests alone: nothing of it is in the action. */
const impatience = join(import.meta.dirname, "short-waits.cjs");

/** What is said besides findings, and takes a place among the annotations for it. */
export function noticesOf({ annotations }: Step): readonly string[] {
  const own = annotations.filter(({ level, properties }) => level === "notice" && properties.title === "lync-policy");
  return own.map(({ message }) => message).filter((message) => !rest.test(message));
}

const rest = /^([\d,]+) more (?:error|warning|note)s? not shown here: /;

/** How many findings a person is told of by annotations: those on lines, and those that are only counted. */
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
