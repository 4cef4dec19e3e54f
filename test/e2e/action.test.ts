import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rulesOf } from "../../src/rules/index.ts";
import { noticesOf } from "../support/e2e/delivered.ts";
import { sample } from "../support/e2e/events.ts";
import { filesWith, head, manifest } from "../support/e2e/manifests.ts";
import { step } from "../support/runner.ts";
import { countedBy } from "../support/runner-view.ts";

/** Writes a payload of GitHub to a file, as a runner does. */
function payload(change: (event: Record<string, unknown>) => void = () => {}): string {
  const event = sample("pull_request", { action: "opened" });
  change(event);
  const file = join(mkdtempSync(join(tmpdir(), "event-")), "event.json");
  writeFileSync(file, JSON.stringify(event));
  return file;
}

function pullRequest(file: string): Record<string, string> {
  return {
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: "contoso/topology",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
    GITHUB_REF: "refs/pull/1/merge",
  };
}

describe("on a pull request", async () => {
  const result = await step(
    { "sites/redmond.yaml": manifest(1, 3) },
    { "as-of": "2019-06-01" },
    pullRequest(payload()),
  );

  it("a finding is an annotation on its line and columns, and the step fails", () => {
    expect(result.status).toBe(1);
    const [{ level, message, properties } = { level: "", message: "", properties: {} }, ...more] =
      result.annotations.filter(({ level }) => level !== "notice");
    expect(more).toEqual([]);
    expect(level).toBe("error");
    expect(message.split("\n")[0]).toBe(
      'pool "pool0.contoso.com" has 3 Front End Servers for 30,000 homed users; Lync Server 2010 requires 4 (3 for load, 1 spare)',
    );
    expect(message).toContain("Fix: ");
    expect(properties).toEqual({
      title: "front-end-count",
      file: "sites/redmond.yaml",
      line: "9",
      endLine: "9",
      col: "87",
      endColumn: "88",
    });
  });

  it("one notice reports that the base commit cannot be requested from GitHub", () => {
    const reason = 'GITHUB_API_URL is ""; expected the URL of an API';
    const policy = "cannot determine whether the base commit has a policy, so the defaults apply";
    const removed = "cannot determine which manifests the change removes";
    expect(noticesOf(result)).toEqual([`${policy}: ${reason}; ${removed}: ${reason}`]);
  });

  it("all outputs are set", () => {
    const { "json-file": jsonFile = "", ...others } = result.outputs;
    expect(others).toEqual({
      conclusion: "failure",
      errors: "1",
      warnings: "0",
      notes: "0",
      "files-checked": "1",
      "rules-run": String(rulesOf("recommended").length),
      "rules-unevaluated": "0",
      "rules-idle": expect.stringMatching(/^\d+$/),
      "annotations-shown": "1",
      "annotations-dropped": "0",
      waived: "0",
      "findings-outside": "0",
      "findings-worse": "0",
      "findings-fixed": "0",
      "manifests-removed": "",
      "check-url": "",
      "comment-url": "",
    });
    expect(JSON.parse(readFileSync(jsonFile, "utf8"))).toMatchObject({
      version: 1,
      conclusion: "failure",
      asOf: "2019-06-01",
    });
  });

  it("the job summary shows the verdict, a table of files, and each finding with a link to its line", () => {
    expect(result.summary).toContain("## ❌ lync-policy: 1 error");
    expect(result.summary).toContain("| sites/redmond.yaml | 1 | 0 | 0 |");
    const line =
      "https://github.com/contoso/topology/blob/0123456789abcdef0123456789abcdef01234567/sites/redmond.yaml#L9";
    expect(result.summary).toContain(`[line 9, column 87](${line})`);
    for (const word of ["**Why:**", "**Fix:**", "**Source:**"]) expect(result.summary).toContain(word);
  });

  it("a pull request from a fork has the same verdict without a token", async () => {
    const fork = payload((event) => {
      const { head } = event.pull_request as { head: { repo: { fork: boolean; full_name: string } } };
      head.repo.fork = true;
      head.repo.full_name = "fabrikam/topology";
    });
    const other = await step({ "sites/redmond.yaml": manifest(1, 3) }, { "as-of": "2019-06-01" }, pullRequest(fork));
    expect([other.status, other.annotations, other.summary]).toEqual([
      result.status,
      result.annotations,
      result.summary,
    ]);
  });

  it("a clean deployment succeeds without an annotation", async () => {
    const clean = await step({ "sites/redmond.yaml": manifest(1, 4) });
    expect([clean.status, clean.annotations, clean.outputs.conclusion]).toEqual([0, [], "success"]);
    expect(clean.summary).toContain("## ✅ lync-policy: no findings");
  });
});

describe("beyond ten annotations", () => {
  it.each([
    [1, 1, 1],
    [9, 9, 9],
    [10, 10, 10],
    [11, 9, 10],
    [50, 9, 10],
    [51, 9, 10],
    [500, 9, 10],
  ])(
    "of %i files with one error each, %i are shown and the others counted, with %i annotations",
    async (errors, shown, kept) => {
      const result = await step(filesWith(errors));
      expect(result.outputs).toMatchObject({
        errors: String(errors),
        "annotations-shown": String(shown),
        "annotations-dropped": String(errors - shown),
      });
      expect(result.annotations).toHaveLength(kept);
      expect(countedBy(result.annotations)).toEqual({ shown, dropped: errors - shown });
      expect(result.summary.match(/`front-end-count`/g)).toHaveLength(errors);
      expect(result.status).toBe(1);
    },
  );

  it.each([2, 10, 11, 40, 500, 26_000])(
    "of %i errors of one rule in one file up to 109 are shown, the first ones at their lines",
    async (errors) => {
      const shown = Math.min(errors, 109);
      const result = await step({ "a.yaml": manifest(errors, 3) }, { preset: "minimal" });
      expect(result.outputs).toMatchObject({
        errors: String(errors),
        "annotations-shown": String(shown),
        "annotations-dropped": String(errors - shown),
      });
      expect(result.annotations).toHaveLength(Math.min(errors, 10));
      expect(new Set(result.annotations.map(({ properties }) => properties.line)).size).toBe(Math.min(errors, 10));
      expect(countedBy(result.annotations)).toEqual({ shown, dropped: errors - shown });
      expect(countedBy(result.annotations.slice(-1)).shown).toBe(Math.max(1, shown - 9));
      expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
    },
  );

  it("an error about an unreadable file counts towards the limit", async () => {
    const result = await step(filesWith(12), { files: "sites\nmissing.yaml" });
    expect(result.annotations.filter(({ level }) => level === "error")).toHaveLength(10);
    expect(result.annotations[0]?.message).toContain('cannot read "missing.yaml": no such file or folder');
    expect(result.outputs).toMatchObject({
      "annotations-shown": "8",
      "annotations-dropped": "4",
      conclusion: "failure",
    });
    expect(countedBy(result.annotations)).toEqual({ shown: 8, dropped: 4 });
  });
});

describe("inputs", () => {
  it("are applied: files with exclusions, working directory, preset, severity, reports", async () => {
    const files = {
      "uc/a.yaml": manifest(1, 3),
      "uc/old/b.yaml": manifest(1, 3),
      "c.yaml": manifest(1, 3),
    };
    const inputs = {
      files: "**/*.yaml\n!old",
      "working-directory": "uc",
      preset: "minimal",
      "fail-on": "never",
      reports: "json=out/r.json\nterminal=r.txt",
    };
    const result = await step(files, inputs);
    expect([result.status, result.outputs.conclusion, result.outputs["files-checked"]]).toEqual([0, "success", "1"]);
    expect(result.annotations[0]?.properties.file).toBe("uc/a.yaml");
    expect(JSON.parse(readFileSync(join(result.workspace, "uc/out/r.json"), "utf8")).files).toEqual(["uc/a.yaml"]);
    expect(readFileSync(join(result.workspace, "uc/r.txt"), "utf8")).toContain("uc/a.yaml:9:87: error:");
  });

  it("with annotations none and summary false, only the log and the outputs show findings", async () => {
    const result = await step({ "a.yaml": manifest(1, 3) }, { annotations: "none", summary: "false" });
    expect([result.status, result.annotations, result.summary]).toEqual([1, [], ""]);
    expect(result.outputs).toMatchObject({ "annotations-shown": "0", "annotations-dropped": "1" });
    expect(result.stdout).toContain("a.yaml:9:87: error:");
  });

  it("require-files: a step without manifests fails or succeeds", async () => {
    const files = { "x.yaml": "kind: ConfigMap\n" };
    const required = await step(files);
    expect([required.status, required.outputs.conclusion]).toEqual([1, "failure"]);
    expect(required.annotations[0]?.message).toContain("no manifest found");
    const allowed = await step(files, { "require-files": "false" });
    expect([allowed.status, allowed.outputs.conclusion, allowed.annotations]).toEqual([0, "success", []]);
  });

  it.each([
    ["fail-on", "eror", 'input fail-on is "eror"; did you mean "error"?'],
    ["preset", "all", 'input preset is "all"; expected "minimal", "recommended" or "strict"'],
    ["annotations", "cheks", 'input annotations is "cheks"; did you mean "checks"?'],
    ["scope", "newer", 'input scope is "newer"'],
    ["policy-source", "main", 'input policy-source is "main"; expected "auto", "base" or "head"'],
    ["waivers", "no", 'input waivers is "no"; expected "true" or "false"'],
    ["comment", "yes", 'input comment is "yes"; expected "off", "on-failure", "on-change" or "always"'],
    ["summary", "yes", 'input summary is "yes"; expected "true" or "false"'],
    ["as-of", "2026-02-30", 'input as-of is "2026-02-30"; expected an existing date as YYYY-MM-DD, such as 2026-01-31'],
    ["reports", "sarfi=x", 'the format of input reports is "sarfi"'],
    ["files", "-", "a step has no standard input"],
  ])("%s: %s is rejected with one error message", async (name, text, message) => {
    const result = await step({ "a.yaml": manifest(1, 4) }, { [name]: text });
    expect(result.status).toBe(1);
    expect(result.annotations.map((kept) => kept.message).join()).toContain(message);
    expect(result.stdout + result.stderr).not.toMatch(/^\s+at /m);
  });
});

describe("hostile text", () => {
  const names = ["::error::pwned", "%0A::error::pwned", "##[error]pwned", "a|b`c`<img src=x>@octocat", "::add-mask::x"];

  it.each(names)("%s in a name is not a workflow command and does not break the summary", async (name) => {
    const text = `${head}spec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools:\n        - fqdn: ${JSON.stringify(name)}\n          edition: enterprise\n          homedUsers: 30000\n          servers: 3\n`;
    const result = await step({ "a.yaml": text, [`${name.replaceAll("/", "")}.yaml`]: text }, { preset: "minimal" });
    expect(result.annotations).toHaveLength(2);
    // A host name with such characters is not valid; the message quotes it.
    const title = /[/:@]/.test(name) ? "schema" : "front-end-count";
    for (const { properties } of result.annotations) expect(properties.title).toBe(title);
    // All rows of a table have the same number of cells.
    for (const [table] of result.summary.matchAll(/^\|.*(?:\n\|.*)+/gm))
      expect(new Set(table.split("\n").map((row) => row.match(/\|/g)?.length)).size).toBe(1);
    expect(result.summary).not.toMatch(/@\w|<img/);
    expect(result.outputs.errors).toBe("2");
  });

  it("a step without the files of a runner has a verdict", async () => {
    const result = await step({ "a.yaml": manifest(1, 3) }, {}, { GITHUB_STEP_SUMMARY: "", RUNNER_TEMP: "" });
    expect(result.status).toBe(1);
    expect(existsSync(result.outputs["json-file"] ?? "")).toBe(true);
  });
});
