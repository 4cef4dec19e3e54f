import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dayAfter } from "../../src/base/dates.ts";
import { noticesOf, type Ran, runOn, type Setting } from "../support/e2e/delivered.ts";
import { runEvents } from "../support/e2e/events.ts";
import { type Depth, type History, historyOf } from "../support/e2e/history.ts";
import { policyOf } from "../support/policy-files.ts";
import { liveTable, tableText } from "../support/update-tables.ts";

type Files = Readonly<Record<string, string>>;

const policy = ".lync-policy.yaml";

/** A deployment with the build before the fix of the table. */
const manifest = `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-se
  build: 7.0.2046.889
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: standard, homedUsers: 100, servers: 1 }
`;
/** The last day of the table of this version: of a table that ends then, the file is used, whatever today is. */
const { completeUntil } = liveTable;
const table = tableText({ completeUntil });
/** The same table without its vulnerability. */
const harmless = tableText({ completeUntil, vulnerabilities: [] });
/** Only one rule depends on the vulnerabilities. */
const levels = 'levels: { build-current: "off" }';
const naming = policyOf(levels, "updates: { file: updates.json, graceDays: 0, exploitedGraceDays: 0 }");
const files: Files = { [policy]: naming, "contoso.yaml": manifest, "updates.json": table };

/** A change that no run depends on. */
const other: Files = { "notes.txt": "Contoso\n" };

/** After the vulnerability of the table is public, and before the table is old. */
const asOf = dayAfter(completeUntil, 10);

function runFor(history: History, { inputs, ...setting }: Setting = {}, name = "pull_request"): Promise<Ran> {
  const event = runEvents[name]?.(history) ?? expect.fail(name);
  return runOn(event, history, { token: "read", depth: 2, ...setting, inputs: { "as-of": asOf, ...inputs } });
}

/** The errors of a step, by rule and location. */
function errorsOf({ step }: Ran): readonly unknown[] {
  return step.annotations
    .filter(({ level }) => level === "error")
    .map(({ properties: { title, line } }) => [title, line]);
}

const finding = ["security-updates", "6"];
const depths: readonly Depth[] = [1, 2];

describe("a change of the table of updates", () => {
  const gone =
    "with this pull request's policy 1 finding would disappear: security-updates (contoso.yaml:6); the check would end with success";

  it("has no effect on its own pull request, which reports what it would do", async () => {
    const history = historyOf(files, { ...files, "updates.json": harmless });
    for (const depth of depths) {
      const ran = await runFor(history, { depth });
      expect([ran.step.status, errorsOf(ran)]).toEqual([1, [finding]]);
      expect(noticesOf(ran.step)).toEqual([gone]);
      expect(ran.step.summary).toContain("1 finding would disappear");
    }
    expect(errorsOf(await runFor(history, {}, "push"))).toEqual([]);
  });

  it("by the input has no effect either", async () => {
    const inputs = { updates: "updates.json" };
    const own = { ...files, [policy]: policyOf(levels, "updates: { graceDays: 0, exploitedGraceDays: 0 }") };
    const history = historyOf(own, { ...own, "updates.json": harmless });
    for (const depth of depths) expect(errorsOf(await runFor(history, { depth, inputs }))).toEqual([finding]);
    expect(errorsOf(await runFor(history, { inputs }, "push"))).toEqual([]);
  });

  it("that adds a vulnerability reports the findings that are new with it", async () => {
    const history = historyOf({ ...files, "updates.json": harmless }, files);
    const ran = await runFor(history);
    expect([ran.step.status, errorsOf(ran)]).toEqual([0, []]);
    expect(noticesOf(ran.step).join()).toContain("1 finding would be new: security-updates (contoso.yaml:6)");
  });

  it("that breaks it fails the step", async () => {
    const history = historyOf(files, { ...files, "updates.json": table.replace('"page"', '"webpage"') });
    const { step } = await runFor(history);
    expect([step.status, step.outputs.conclusion]).toEqual([1, "failure"]);
    expect(step.annotations.map(({ message }) => message).join("\n")).toMatch(
      /this pull request's policy cannot be used: updates\.json:\d+:\d+: unknown source "page"/,
    );
  });

  it("that deletes it fails the step", async () => {
    const { "updates.json": _, ...rest } = files;
    const { step } = await runFor(historyOf(files, rest));
    expect(step.annotations.map(({ message }) => message).join("\n")).toContain(
      'this pull request\'s policy cannot be used: .lync-policy.yaml:4:18: updates.file is "updates.json", but "updates.json" is not a file in the repository',
    );
  });

  it("that adds it for the input fails with one message", async () => {
    const rest: Files = { "contoso.yaml": manifest, [policy]: policyOf(levels) };
    const history = historyOf(rest, { ...rest, "updates.json": table });
    for (const depth of depths) {
      const { step } = await runFor(history, { depth, inputs: { updates: "updates.json" } });
      expect([step.status, step.outputs.conclusion, step.outputs["files-checked"]]).toEqual([1, "failure", "0"]);
      expect(step.annotations.map(({ message }) => message)).toEqual([
        'cannot read the table of updates "updates.json": the base commit does not have it',
      ]);
    }
  });
});

describe("a table of updates of the action", () => {
  it("that an earlier step fetched is used as it is", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fetched-"));
    writeFileSync(join(folder, "updates.json"), harmless);
    const ran = await runFor(historyOf(files, { ...files, ...other }), {
      inputs: { updates: join(folder, "updates.json") },
    });
    expect([ran.step.status, errorsOf(ran), noticesOf(ran.step)]).toEqual([0, [], []]);
  });

  it("that is older than that of the action is reported in the log, the summary and a notice", async () => {
    const old = { ...files, "updates.json": tableText({ completeUntil: "2001-01-01" }) };
    const { step } = await runFor(historyOf(old, { ...old, ...other }));
    const message =
      /the table of updates "updates\.json" is complete until 2001-01-01; the one of this version is used/;
    expect(noticesOf(step)).toEqual([expect.stringMatching(message)]);
    expect(step.stdout).toMatch(message);
    expect(step.summary).toContain("complete until 2001-01-01");
  });

  it("that is old is mentioned once in the log and once in the summary, and in no annotation", async () => {
    const plain = { "contoso.yaml": manifest };
    const { step } = await runFor(historyOf(plain, { ...plain, ...other }), {
      inputs: { "as-of": "2099-01-01", "fail-on": "never" },
    });
    const count = (text: string) => text.split("security updates are known until").length - 1;
    expect([count(step.stdout), count(step.summary), count(JSON.stringify(step.annotations))]).toEqual([1, 1, 0]);
    expect(step.status).toBe(0);
  });
});
