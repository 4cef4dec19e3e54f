import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { filesIn, textOf } from "../support/harness.ts";

type Step = { uses?: string; run?: string; with?: Record<string, string> };
type Job = { steps: Step[]; permissions?: Record<string, string> };
type Workflow = { permissions: Record<string, string>; jobs: Record<string, Job> };

/** The examples for GitHub. Those for other programs have a folder each. */
const examples = filesIn("docs/examples").filter((file) => dirname(file) === "docs/examples");
const page = textOf("docs/github.md");
const action = parse(textOf("action.yml")) as { inputs: Record<string, { description: string }> };

describe.each(examples)("%s", (file) => {
  const workflow = parse(textOf(file)) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const actionSteps = jobs
    .flatMap(({ steps }) => steps)
    .filter(({ uses = "" }) => uses.startsWith("OWNER/lync-policy@"));

  it("is linked and shown unchanged in docs/github.md", () => {
    expect(page).toContain(`[${basename(file)}](examples/${basename(file)})\n\n\`\`\`yaml\n${textOf(file)}\`\`\`\n`);
  });

  it("has no more permissions than its steps need", () => {
    const needed = (steps: readonly Step[]) => {
      const inputs = steps.map((step) => step.with ?? {});
      return {
        ...(steps.some(({ uses = "" }) => uses.startsWith("actions/checkout@")) && { contents: "read" }),
        ...(inputs.some(({ annotations }) => annotations === "auto") && { checks: "write" }),
        ...(inputs.some(({ comment }) => comment !== undefined) && { "pull-requests": "write" }),
        ...(steps.some(({ uses = "" }) => uses.includes("upload-sarif")) && {
          actions: "read",
          "security-events": "write",
        }),
        ...(steps.some(({ run = "" }) => run.includes("gh api")) && { actions: "read", "pull-requests": "write" }),
      };
    };
    for (const { permissions = workflow.permissions, steps } of jobs) expect(permissions).toEqual(needed(steps));
    expect(Object.values(workflow.permissions)).not.toContain("write");
  });

  it("uses only inputs that action.yml defines", () => {
    for (const step of actionSteps)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  });
});

it("docs/github.md shows no other workflows", () => {
  const shown = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text);
  expect(shown.toSorted()).toEqual(examples.map((file) => textOf(file)).toSorted());
});

describe("fork-comment.yml", () => {
  const { jobs } = parse(textOf("docs/examples/fork-comment.yml")) as Workflow;
  const script = jobs.comment?.steps[0]?.run ?? "";
  const sha = "c0ffee".padEnd(40, "0");

  /** Runs the script with a fake gh that answers from files and records its arguments. */
  function runWith(report: string, pulls: readonly object[], comments: readonly object[] = []) {
    const folder = mkdtempSync(join(tmpdir(), "gh-"));
    const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
    put("report", report);
    put("pulls", JSON.stringify(pulls));
    put("comments", JSON.stringify(comments));
    put("calls", "");
    put(
      "gh",
      `#!/bin/bash\nprintf '%s\\0' "$@" >> ${folder}/calls; printf '\\n\\0' >> ${folder}/calls\ncase "$*" in\n*download*) cp ${folder}/report "\${@: -1}/lync-policy.json";;\n*--silent) ;;\n*comments*) cat ${folder}/comments;;\n*) cat ${folder}/pulls;;\nesac\n`,
    );
    chmodSync(join(folder, "gh"), 0o755);
    const env = {
      PATH: `${folder}:${process.env.PATH}`,
      GH_REPO: "contoso/deployments",
      RUN_ID: "7",
      RUN_URL: "https://github.example/runs/7",
      HEAD_SHA: sha,
      HEAD: "fabrikam:$(touch pwned) x",
    };
    const { status } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", script], {
      cwd: folder,
      env,
      encoding: "utf8",
    });
    const calls = readFileSync(join(folder, "calls"), "utf8").split("\n\0").slice(0, -1);
    return { status, calls: calls.map((call) => call.split("\0").slice(0, -1)) };
  }

  const pull = { number: 12, head: { sha } };
  const counts = '{"counts": {"error": 2, "warning": 1, "note": 0}}';

  it("comments with three counts and a link to the run", () => {
    const { status, calls } = runWith(counts, [{ number: 11, head: { sha: "f".repeat(40) } }, pull]);
    expect(status).toBe(0);
    expect(calls[0]).toContain("head=fabrikam:$(touch pwned) x");
    expect(calls.at(-1)).toEqual([
      "api",
      "--method",
      "POST",
      "repos/contoso/deployments/issues/12/comments",
      "-f",
      "body=<!-- deployments -->\n**lync-policy**: 2 errors, 1 warnings, 0 notes. [View the run](https://github.example/runs/7).",
      "--silent",
    ]);
  });

  it("updates its previous comment, if the bot wrote it", () => {
    const body = "<!-- deployments -->\nold";
    const comments = [
      { id: 5, body, user: { login: "mallory" } },
      { id: 6, body, user: { login: "github-actions[bot]" } },
    ];
    const { calls } = runWith(counts, [pull], comments);
    expect(calls.at(-1)?.slice(0, 4)).toEqual([
      "api",
      "--method",
      "PATCH",
      "repos/contoso/deployments/issues/comments/6",
    ]);
  });

  it.each(['{"counts": {"error": "@octocat", "warning": 1, "note": 0}}', '{"counts": {}}', "[]", "no JSON", ""])(
    "does not comment if the artifact contains %s",
    (report) => {
      const { status, calls } = runWith(report, [pull]);
      expect([status === 0, calls.length]).toEqual([false, 2]);
    },
  );

  it("does not comment if no open pull request has the head commit", () => {
    expect(runWith(counts, [])).toMatchObject({ status: 0, calls: [expect.anything()] });
  });
});
