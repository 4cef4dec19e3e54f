import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { type Format, type FormatName, formats } from "../../src/report/index.ts";
import { folderWith, runIn } from "../support/policy-files.ts";
import { hostile, reportOf, unsafeCharacters } from "../support/sample-reports.ts";

const manifest = "apiVersion: lync-policy/v1\nkind: Deployment\nspec: {}\n";
const formatOf = (name: FormatName) => (formats[name] as (report: Report) => Promise<Format>)(reportOf([]));
const machineFormats = ["json", "sarif", "github", "junit", "codeclimate", "rdjson", "checkstyle"] as const;

describe("the report of an incomplete run", () => {
  it.each(machineFormats)(
    "in the format %s differs from that of a clean run, and names what is missing",
    async (format) => {
      const render: (errors: readonly string[]) => Promise<string> = async (errors) =>
        (await formatOf(format))(reportOf([]), { color: false, quiet: false, errors });
      const text = await render(['cannot read "b.yaml": permission denied']);
      expect(text).toContain("permission denied");
      expect(text).not.toBe(await render([]));
    },
  );

  it.each(machineFormats)(
    "in the format %s is the same for each order of its errors, and escapes them",
    async (format) => {
      const render = await formatOf(format);
      for (const name of Object.values(hostile)) {
        const look = { color: false, quiet: false };
        const text = render(reportOf([]), { ...look, errors: [name, "z"] });
        expect(text).not.toMatch(unsafeCharacters);
        expect(render(reportOf([]), { ...look, errors: ["z", name, name] })).toBe(text);
      }
    },
  );

  it("counts errors of JUnit in the suite and the whole", async () => {
    const cwd = folderWith({ "a.yaml": manifest });
    const { code, out } = await runIn(cwd, "a.yaml", "missing.yaml", "other.yaml", "--format", "junit");
    expect(code).toBe(2);
    expect(out).toMatch(/<testsuites name="lync-policy" tests="\d+" failures="\d+" errors="2"/);
    expect(out).toContain('<testsuite name="lync-policy" tests="2" failures="0" errors="2" skipped="0" time="0">');
    expect(out).toContain('<testcase name="incomplete-run (2)" classname="lync-policy" time="0">');
    expect(out.match(/<error message="the run is incomplete: cannot read/g)).toHaveLength(2);
  });

  it.each([
    [1, 1],
    [5, 5],
    [6, 5],
    [400, 5],
  ])(
    "with %d errors has %d annotations for them on GitHub, the last of which counts the rest",
    async (errors, shown) => {
      const github = await formatOf("github");
      const names = Array.from({ length: errors }, (_, at) => `cannot read "${at}.yaml"`);
      const lines = github(reportOf([]), { color: false, quiet: false, errors: names }).trimEnd().split("\n");
      expect(lines).toHaveLength(shown);
      for (const line of lines) expect(line).toMatch(/^::error title=lync-policy::the run is incomplete: /);
      if (errors > shown) expect(lines.at(-1)).toContain(`${errors - shown + 1} more errors; the log shows all`);
    },
  );
});

it("a page about a run that checked nothing does not look like a success", async () => {
  const { code, out } = await runIn(folderWith({ "a.yaml": "a: b\n" }), "--format", "markdown");
  expect(code).toBe(3);
  expect(out).toMatch(/^## ⚠️ lync-policy: nothing was checked\n/);
});
