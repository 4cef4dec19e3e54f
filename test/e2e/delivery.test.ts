import { beforeAll, describe, expect, it } from "vitest";
import { noticesOf, type Ran, runOn, type Token } from "../support/e2e/delivered.ts";
import { runEvents } from "../support/e2e/events.ts";
import { historyOf } from "../support/e2e/history.ts";
import { manifest } from "../support/e2e/manifests.ts";
import { eventIn, expectTable, joined } from "../support/e2e/tables.ts";

const history = historyOf(
  { "sites/a.yaml": manifest(1, 3) },
  { "sites/a.yaml": manifest(2, 3), "sites/b.yaml": manifest(1, 3) },
);

const transports = ["commands", "checks", "auto", "none"] as const;

/** Events for which GitHub provides a read-only token, whatever `permissions:` specifies. */
const readOnly = ["pull_request from a fork", "pull_request by Dependabot"];

type Case = { readonly name: string; readonly may: Token };

const cases: readonly Case[] = Object.keys(runEvents).flatMap((name) =>
  (["write", "read", "none"] as const)
    .filter((may) => may !== "write" || !readOnly.includes(name))
    .map((may) => ({ name, may })),
);

const wordsForToken = { write: "read-write", read: "read-only", none: "none" } as const satisfies Record<Token, string>;

/** The summary without the commit in its links and the notices about the base commit, which differ between runs. */
const page = ({ step }: Ran) =>
  step.summary
    .replace(/blob\/[0-9a-f]{40}/g, "blob/SHA")
    .replace(
      /\n> cannot determine (?:whether the base commit has a policy|which manifests the change removes).*\n/g,
      "",
    );

/** The requests if git does not have the base commit: the commit, a policy by both of its names, and a baseline. */
const forPolicy = ["git/get-tree", "repos/get-content", "repos/get-content", "repos/get-content"];

/** The requests for what the change removes: the files of the base commit, and the manifest that the change modifies. */
const forChange = ["git/get-tree", "git/get-blob"];

const unknown = "cannot determine whether the base commit has a policy, so the defaults apply: ";
const unknownChange = "cannot determine which manifests the change removes: ";

describe.each(Object.keys(runEvents))("%s", (name) => {
  const runEvent = runEvents[name]?.(history);
  if (!runEvent) throw new Error(name);
  const ran = new Map<string, Ran>();
  const at = (may: Token, transport: string) => ran.get(`${may} ${transport}`) as Ran;
  const own = cases.filter((one) => one.name === name).map(({ may }) => may);
  const hasPull = runEvent.event.startsWith("pull_request");
  const isGuarded = hasPull || runEvent.event === "merge_group";
  const hasBase = isGuarded || (runEvent.event === "push" && name !== "push of a new branch");
  // The first parent of GitHub's merge commit is the base commit. Otherwise it is their common ancestor.
  const hasMerge = runEvent.event === "pull_request";
  const changeRequests = [...(hasMerge ? [] : ["repos/compare-commits-with-basehead"]), ...forChange];
  const requestsWith = (may: Token) =>
    may === "none" ? [] : [...(isGuarded ? forPolicy : []), ...(hasBase ? changeRequests : [])];
  const unknowns = [...(isGuarded ? [unknown] : []), ...(hasBase ? [unknownChange] : [])];

  beforeAll(async () => {
    for (const may of own) {
      // Comments are tested with a check run and without annotations.
      const run = (annotations: string) => {
        const comment = annotations === "checks" || annotations === "none" ? "always" : "off";
        return runOn(runEvent, history, { token: may, inputs: { annotations, comment } });
      };
      const results = await Promise.all(transports.map(run));
      for (const [place, transport] of transports.entries()) ran.set(`${may} ${transport}`, results[place] as Ran);
    }
  });

  it("has the same verdict, summary and counts with every token", () => {
    const runs = [...ran.values()];
    for (const { step } of runs) {
      expect([step.status, step.outputs.conclusion, step.outputs.errors]).toEqual([1, "failure", "3"]);
      const { "annotations-shown": shown, "annotations-dropped": dropped } = step.outputs;
      expect(Number(shown) + Number(dropped)).toBe(3);
    }
    expect(new Set(runs.map(page)).size).toBe(1);
  });

  it("sends no request for workflow commands if the checkout has the base commit or the event needs none", async () => {
    for (const may of own) {
      const { step, fake } = await runOn(runEvent, history, { token: may, depth: "all" });
      // No branch contains the base commit of a force push.
      const isLost = name === "push (force push)";
      expect([step.outputs.errors, fake.calls()]).toEqual(["3", isLost ? requestsWith(may) : []]);
      expect(noticesOf(step)).toHaveLength(isLost && may === "none" ? 1 : 0);
    }
  });

  it("requests what the checkout lacks of the base commit, or reports that it cannot be determined", () => {
    for (const may of own) {
      const { step, fake } = at(may, "commands");
      expect(fake.calls()).toEqual(requestsWith(may));
      const notices = noticesOf(step);
      expect(notices).toHaveLength(may === "none" ? Math.min(1, unknowns.length) : 0);
      for (const text of may === "none" ? unknowns : []) expect(notices.join()).toContain(text);
      const onLines = step.annotations.filter(({ level }) => level !== "notice");
      const files = ["sites/a.yaml", "sites/b.yaml", "sites/a.yaml"];
      expect(onLines.map(({ properties }) => properties.file)).toEqual(files);
      expect(step.outputs).toMatchObject({ "annotations-shown": "3", "annotations-dropped": "0", "check-url": "" });
    }
  });

  it("creates one check run on the head commit, or reports once why not and uses workflow commands", () => {
    for (const may of own) {
      for (const transport of ["checks", "auto"]) {
        const { step, fake } = at(may, transport);
        const made = fake.state.checkRuns;
        if (may !== "write") {
          expect(noticesOf(step)).toEqual([expect.stringContaining("no check run was created")]);
          expect([made.length, step.annotations.length, step.outputs["check-url"]]).toEqual([0, 4, ""]);
          continue;
        }
        expect(made.map(({ fields }) => [fields.head_sha, fields.status, fields.conclusion])).toEqual([
          [runEvent.head, "completed", "failure"],
        ]);
        expect(made[0]?.pages.flat().map(({ path }) => path)).toEqual(["sites/a.yaml", "sites/b.yaml", "sites/a.yaml"]);
        expect(step.outputs).toMatchObject({
          "annotations-shown": "3",
          "check-url": "https://github.example/runs/100",
        });
        expect(step.annotations.filter(({ properties }) => properties.file)).toEqual([]);
      }
    }
  });

  it("writes one comment if there is a pull request and the token permits it, or reports once why not", () => {
    for (const may of own) {
      const { step, fake } = at(may, "none");
      const isWritten = hasPull && may === "write";
      expect(fake.state.comments).toHaveLength(isWritten ? 1 : 0);
      expect(noticesOf(step)).toHaveLength(isWritten ? 0 : 1);
      expect(step.outputs["comment-url"] !== "").toBe(isWritten);
      expect(step.outputs).toMatchObject({ "annotations-shown": "0", "annotations-dropped": "3" });
      if (!hasPull) expect(fake.calls()).toEqual(requestsWith(may));
    }
  });

  it("adds its rows to the table", () => {
    for (const may of own) {
      const cells = transports.map((transport) => placesOf(at(may, transport)));
      const verdicts = transports.map((transport) => verdictOf(at(may, transport)));
      rows.push({ name, may, cells: [...cells, commented(at(may, "none")), ...new Set(verdicts)] });
    }
  });
});

const rows: { readonly name: string; readonly may: Token; readonly cells: readonly string[] }[] = [];

/** Where findings are shown, as a cell of the table. */
function placesOf({ step, fake }: Ran): string {
  const isOnLines = step.annotations.some(({ properties }) => properties.file !== undefined);
  const isChecked = fake.state.checkRuns.some(({ pages }) => pages.flat().length > 0);
  const places = [...(isOnLines ? ["commands"] : []), ...(isChecked ? ["check run"] : [])];
  return (places.join(" and ") || "–") + noticed(step, ["no check run was created", unknown, unknownChange]);
}

function commented({ step, fake }: Ran): string {
  return (fake.state.comments.length > 0 ? "comment" : "–") + noticed(step, ["no comment", unknown, unknownChange]);
}

function noticed(step: Ran["step"], parts: readonly string[]): string {
  return noticesOf(step).some((notice) => parts.some((part) => notice.includes(part))) ? ", 1 notice" : "";
}

function verdictOf({ step }: Ran): string {
  return `${step.outputs.conclusion}, ${step.outputs.errors} errors`;
}

it("docs/github.md has the table of events, tokens and annotation methods", () => {
  const order = Object.values(wordsForToken);
  const head = ["event", "token", ...transports.map((name) => `\`${name}\``), "`comment: always`", "verdict"];
  const all = rows.map(({ name, may, cells }) => [eventIn(name), wordsForToken[may], ...cells]);
  const rank = ([, token = ""]: readonly string[]) => order.indexOf(token as (typeof order)[number]);
  expectTable(
    "delivery",
    head,
    joined(all).toSorted((one, other) => rank(one) - rank(other)),
  );
});
