import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stdinName } from "../../src/node/find-files.ts";
import { nameFromRoot } from "../../src/node/names-from-root.ts";
import { renderReport } from "../../src/node/render-report.ts";
import { type FormatName, formats } from "../../src/report/index.ts";
import { findingWith, reportOf } from "../support/sample-reports.ts";

/** A folder with repositories, by the names of their folders. */
function folderWith(...repositories: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "names-"));
  for (const repository of repositories) mkdirSync(join(folder, repository, ".git"), { recursive: true });
  for (const name of ["sites/emea", "checkout/sites"]) mkdirSync(join(folder, name), { recursive: true });
  return folder;
}

const related = { ...findingWith(), file: "../other.yaml", message: "first used here" };
const findings = [findingWith({ related: [related] }), findingWith({ file: stdinName })];

/** The names of the files of two findings, of a related location and of the run. */
function namesIn(cwd: string, base = cwd): readonly string[] {
  const skipped = [{ file: "b.yaml", reason: "it is empty", named: true, isNear: false }];
  const { report } = nameFromRoot(
    { report: reportOf(findings, { run: { skipped } }), fixes: undefined },
    { cwd, base },
  );
  const places = report.findings.flatMap((finding) => [finding.file, ...finding.related.map(({ file }) => file)]);
  return [...places, ...report.run.files, ...report.run.skipped.map(({ file }) => file)];
}

describe("the files of a report are named from the root of the repository", () => {
  it("for a run in a subfolder", () => {
    const names = [
      "sites/emea/a.yaml",
      "sites/other.yaml",
      stdinName,
      "sites/emea/a.yaml",
      stdinName,
      "sites/emea/b.yaml",
    ];
    expect(namesIn(join(folderWith("."), "sites/emea"))).toEqual(names);
  });

  it("for a checkout in a folder of the workspace", () => {
    const base = folderWith("checkout");
    const { report } = nameFromRoot(
      { report: reportOf([findingWith({ file: "checkout/sites/a.yaml" })]), fixes: undefined },
      { cwd: join(base, "checkout/sites"), base },
    );
    expect(report.findings.map(({ file }) => file)).toEqual(["sites/a.yaml"]);
  });

  it("but in the root, outside a repository, and if the workspace is one, as they are", () => {
    const same = ["a.yaml", "../other.yaml", stdinName, "a.yaml", stdinName, "b.yaml"];
    const root = folderWith(".");
    expect(namesIn(root)).toEqual(same);
    expect(namesIn(join(root, "sites"), root)).toEqual(same);
    expect(namesIn(folderWith())).toEqual(same);
  });

  it("except for those outside the repository", () => {
    const { report } = nameFromRoot(
      { report: reportOf([findingWith({ file: "../../../x.yaml" })]), fixes: undefined },
      { cwd: join(folderWith("."), "sites/emea"), base: join(folderWith("."), "sites/emea") },
    );
    expect(report.findings.map(({ file }) => file)).toEqual(["../../../x.yaml"]);
  });

  it("with the fixes of their findings", () => {
    const cwd = join(folderWith("."), "sites");
    const report = reportOf(findings);
    const fix = { change: "a", replacements: [], start: 1, end: 1, after: ["a"] };
    const named = nameFromRoot({ report, fixes: new Map([[findings[1] ?? findingWith(), fix]]) }, { cwd, base: cwd });
    expect(named.report.findings.map((finding) => named.fixes?.get(finding))).toEqual([undefined, fix]);
  });
});

describe("a format names files as its readers expect", () => {
  const fromRoot: readonly string[] = ["github", "sarif", "codeclimate"];

  it.each(Object.keys(formats) as readonly FormatName[])("%s", async (format) => {
    const cwd = join(folderWith("."), "sites");
    const report = reportOf([findingWith({ file: "contoso.yaml" })]);
    const text = await renderReport(format, report, { cwd, base: cwd }, { color: false, quiet: false });
    expect(text).toContain("contoso.yaml");
    expect(text.includes("sites/contoso.yaml")).toBe(fromRoot.includes(format));
  });
});
