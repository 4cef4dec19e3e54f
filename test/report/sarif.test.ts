import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { builtinChecks } from "../../src/findings/builtin-checks.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { levels } from "../../src/model/rule.ts";
import { sarif } from "../../src/report/sarif.ts";
import { asOf, filesIn, root, textOf, validate } from "../support/harness.ts";
import { checkWithPolicy } from "../support/policy-files.ts";
import {
  findingsOf,
  findingWith,
  hostile,
  manifestWith,
  policy,
  reportOf,
  ruleOf,
  rules,
  unsafeCharacters,
} from "../support/sample-reports.ts";

type Text = { readonly text: string; readonly markdown?: string };
type Place = {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: Readonly<Record<"startLine" | "startColumn" | "endLine" | "endColumn", number>>;
  };
};
type Result = {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: Text;
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly (Place & { readonly id: number; readonly message: Text })[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
};
type Rule = {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: Text;
  readonly fullDescription: Text;
  readonly help: Text;
  readonly helpUri: string;
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: readonly string[]; readonly precision: string };
};
type Run = {
  readonly tool: {
    readonly driver: { readonly name: string; readonly version: string; readonly rules: readonly Rule[] };
  };
  readonly automationDetails: { readonly id: string };
  readonly columnKind: string;
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: Text }[];
  }[];
  readonly results: readonly Result[];
};

const runIn = (text: string) => JSON.parse(text).runs[0] as Run;
const runOf = (report: Report) => runIn(sarif(report));

/** The report on every broken project. */
const projects = validate(
  filesIn("fixtures/projects")
    .filter((file) => file.endsWith(".yaml") && file.includes("/broken/"))
    .map((file) => ({ file, content: textOf(file), named: true })),
  policy,
  asOf,
);

describe("a SARIF report", () => {
  const run = runOf(projects);

  it("has the tool, the column kind and a successful invocation", () => {
    expect(run.tool.driver).toMatchObject({ name: "lync-policy", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.automationDetails).toEqual({ id: "lync-policy/" });
    expect(run.invocations).toMatchObject([{ executionSuccessful: true }]);
  });

  it("describes each rule that ran and each built-in check once, with all properties that GitHub shows", () => {
    const { rules: described } = run.tool.driver;
    expect(described.map(({ id }) => id)).toEqual([...projects.run.rules, ...builtinChecks].map(({ id }) => id));
    for (const { name, shortDescription, fullDescription, help, helpUri, properties } of described) {
      expect(name).toMatch(/^([A-Z][a-z0-9]*)+$/);
      for (const { text } of [shortDescription, fullDescription]) expect(text).toMatch(/^.{10,1000}\.$/);
      for (const heading of ["Why", "How to fix", "Source"]) {
        expect(help.text).toContain(`${heading}:\n`);
        expect(help.markdown).toContain(`## ${heading}\n\n`);
      }
      expect(helpUri).toMatch(/^https:\/\//);
      expect(properties.tags.length).toBeLessThanOrEqual(10);
      expect(properties.precision).toMatch(/^(very-high|high|medium|low)$/);
    }
  });

  it("has every finding at its location, most severe first", () => {
    const actual = run.results.map(({ ruleId, level, message, locations }) => {
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
      return [ruleId, level, message.text, artifactLocation?.uri, ...Object.values(region ?? {})].join("|");
    });
    const expected = projects.findings.map(({ rule, message, file, range: { line, column, endLine, endColumn } }) =>
      [rule.id, rule.level, message, file, line, column, endLine, endColumn].join("|"),
    );
    expect(actual.toSorted()).toEqual(expected.toSorted());
    const severities = run.results.map(({ level }) => levels.indexOf(level as (typeof levels)[number]));
    expect(severities).toEqual(severities.toSorted());
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it("has the related locations of findings", () => {
    const related = run.results.flatMap(({ relatedLocations = [] }) => relatedLocations);
    expect(related.length).toBe(projects.findings.flatMap((one) => one.related).length);
    expect(related.length).toBeGreaterThan(0);
    for (const { id, message } of related) expect([id > 0, message.text.length > 0]).toEqual([true, true]);
  });

  it("gives each result a fingerprint that does not change when lines move", () => {
    const prints = ({ results }: Run) =>
      results.map((one) => one.partialFingerprints.primaryLocationLineHash).toSorted();
    expect(new Set(prints(run)).size).toBe(run.results.length);
    const moved = projects.findings.map((one) => ({
      ...one,
      range: { line: 99, column: 1, endLine: 99, endColumn: 2 },
    }));
    expect(prints(runOf({ ...projects, findings: moved }))).toEqual(prints(run));
  });

  it("describes a rule with a finding that did not run, and keeps a lowered severity", () => {
    const lowered = { ...(rules[0] as Finding["rule"]), level: "warning" as const };
    const other = runOf(reportOf([findingWith({ rule: ruleOf("note") }), findingWith({ rule: lowered })]));
    expect(other.results.map(({ level }) => level)).toEqual(["warning", "note"]);
    for (const { ruleId, ruleIndex } of other.results) expect(other.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(other.tool.driver.rules[0]?.defaultConfiguration).toEqual({ level: "error" });
  });

  it("has files as relative URIs", () => {
    const names = ["a b/ü#1?.yaml", "c:d%20.yaml", "<stdin>", "x\uD83D.yaml"];
    const { results } = runOf(reportOf(names.map((file) => findingWith({ file }))));
    expect(results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation)).toEqual(
      ["a%20b/%C3%BC%231%3F.yaml", "c%3Ad%2520.yaml", "%3Cstdin%3E", "x%EF%BF%BD.yaml"].map((uri) => ({
        uri,
        uriBaseId: "%SRCROOT%",
      })),
    );
  });

  it("lists the skipped files that a pattern names or that resemble manifests, and not the others", () => {
    const skipped = [
      { file: "a.yaml", reason: "it is empty", named: true, isNear: false },
      { file: "b.yaml", reason: "it is empty", named: false, isNear: false },
      { file: "c.yaml", reason: "no apiVersion", named: false, isNear: true },
    ];
    const [invocation] = runOf(reportOf([], { run: { skipped } })).invocations;
    expect(invocation?.toolExecutionNotifications).toEqual([
      { level: "note", message: { text: "skipped a.yaml: it is empty" } },
      { level: "note", message: { text: "skipped c.yaml: no apiVersion" } },
    ]);
  });
});

describe("the invocation of a run with errors", () => {
  const errors = ['cannot read "b.yaml": permission denied', 'cannot read "a.yaml": \u001b[31m'];
  const invocationOf = (messages: readonly string[]) =>
    (JSON.parse(sarif(reportOf([]), { errors: messages })).runs[0] as Run).invocations[0];

  it("is not successful, and has a notification of level error for each", () => {
    expect(invocationOf([...errors, ...errors])).toEqual({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: "error", message: { text: expect.stringMatching(/^cannot read "a\.yaml": [^\p{Cc}]+$/u) } },
        { level: "error", message: { text: errors[0] } },
      ],
    });
  });

  it.each([100, 101, 102])("has at most a hundred notifications of %i, and the number of the others", (count) => {
    const many = Array.from({ length: count }, (_, at) => `cannot read "${at + 1000}.yaml"`);
    const last = { 100: 'cannot read "1099.yaml"', 101: "1 more error", 102: "2 more errors" }[count];
    expect(invocationOf(many)?.toolExecutionNotifications.at(-1)?.message.text).toBe(last);
  });
});

describe("a SARIF report stays within the limits of GitHub", () => {
  const note = ({ invocations }: Run) => invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text);

  it.each([25_000, 25_001])("for %i findings", (count) => {
    const findings = [...findingsOf(count - 1, "note"), findingWith()];
    const run = runOf(reportOf(findings));
    expect(run.results).toHaveLength(25_000);
    expect(run.results[0]?.level).toBe("error");
    const message = "1 finding omitted (least severe first): GitHub accepts no more in one file";
    expect(note(run)).toEqual(count > 25_000 ? [message] : []);
  });

  it("for findings whose texts do not compress", () => {
    const signs = randomBytes(4_000_000).toString("base64");
    const noise = (at: number) =>
      findingWith({ message: signs.slice(at * 1000, (at + 1) * 1000), file: `${at % 5000}.yaml` });
    // Twice as much as fits. Repeats are too far apart for the window of gzip.
    const findings = Array.from({ length: 16_000 }, (_, at) => noise(at % 5000));
    const text = sarif(reportOf(findings));
    const { results, ...rest } = runIn(text);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(results.length).toBeGreaterThan(5000);
    expect(results.length).toBeLessThan(16_000);
    expect(note({ results, ...rest })?.[0]).toMatch(/^[\d,]+ findings omitted \(least severe first\)/);
  });

  it("for a finding with many related locations", () => {
    const other = { ...findingWith(), message: "first used here" };
    const { results } = runOf(reportOf([findingWith({ related: Array.from({ length: 2000 }, () => other) })]));
    expect(results[0]?.relatedLocations).toHaveLength(999);
  });
});

describe.each(Object.entries(hostile))("a name with %s", (_, name) => {
  const checked = validate([{ file: `${name}.yaml`, content: manifestWith(name), named: true }], policy, asOf);
  const allNames = reportOf([findingWith({ message: name, file: name, object: name, deployment: name })]);

  it("is escaped in SARIF", () => {
    for (const report of [checked, allNames]) {
      const text = sarif(report);
      expect(text).not.toMatch(unsafeCharacters);
      expect(text).not.toContain("##[");
      for (const line of text.split("\n")) expect(line).not.toMatch(/^\s*::/);
      for (const { message, locations } of runIn(text).results) {
        expect(message.text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]|##\[|\]\(/u);
        const uri = locations[0]?.physicalLocation.artifactLocation.uri ?? "";
        expect(uri).toMatch(/^(?:[\w\-.!~*'()/]|%[0-9A-F]{2})+$/);
      }
    }
  });
});

/** A report in which a policy and comments waive findings. */
const waivedReport = await checkWithPolicy(textOf("fixtures/policies/whole.yaml"), {
  "contoso.yaml": textOf("fixtures/policies/whole-contoso.yaml"),
  "a.yaml": textOf("fixtures/rule-pages/expired-waiver/clean.yaml"),
});

describe("a waived finding", () => {
  it("is a suppressed result with the kind and the description of its waiver, and no other result is", () => {
    const { results } = runOf(waivedReport) as unknown as {
      readonly results: readonly {
        readonly ruleId: string;
        readonly suppressions?: readonly Record<string, string>[];
      }[];
    };
    expect(results).toHaveLength(waivedReport.findings.length + (waivedReport.waived?.length ?? 0));
    const suppressed = results.filter(({ suppressions }) => suppressions);
    expect(suppressed.map(({ ruleId }) => ruleId).sort()).toEqual(
      waivedReport.waived?.map(({ rule }) => rule.id).sort(),
    );
    const kinds = suppressed.map(({ suppressions = [] }) => suppressions.map(({ kind }) => kind).join());
    expect([...new Set(kinds)].sort()).toEqual(["external", "inSource"]);
    for (const { suppressions = [] } of suppressed)
      expect(suppressions[0]?.justification).toMatch(/^waived until \d{4}-\d{2}-\d{2}.*: \S/);
  });
});

/** Microsoft's validator with GitHub's rules for uploads. Since it has 96 MB, it runs only if .ci/run has installed it. */
const multitool = join(root, ".ci/sarif/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");

type MultitoolResult = {
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
};

/** Its exit code and its results for all texts. One process checks all, because each start takes 1.5 seconds. */
function runMultitool(texts: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "sarif-"));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const files = Object.keys(texts).map((name) => join(folder, name));
  const output = join(folder, "results.sarif");
  // A script of the package sets the executable bit. npm does not run such scripts everywhere.
  chmodSync(multitool, 0o755);
  const kinds = ["--rule-kind", "Gh", "--level", "Error;Warning;Note"];
  const { status } = spawnSync(multitool, [
    "validate",
    ...files,
    ...kinds,
    "--output",
    output,
    "--log",
    "ForceOverwrite",
  ]);
  const { runs } = JSON.parse(readFileSync(output, "utf8").replace(/^\uFEFF/, ""));
  return { status, results: runs[0].results as readonly MultitoolResult[] };
}

describe.skipIf(!existsSync(multitool))("the SARIF multitool", () => {
  const reports = {
    "projects.sarif": projects,
    "none.sarif": reportOf([]),
    "waived.sarif": waivedReport,
    "hostile.sarif": reportOf(Object.values(hostile).map((name) => findingWith({ message: name, file: `a${name}` }))),
    "placeless.sarif": reportOf([findingWith({ range: { line: 1, column: 1, endLine: 1, endColumn: 1 } })]),
  };
  const texts = Object.fromEntries(Object.entries(reports).map(([name, report]) => [name, sarif(report)]));

  it("accepts every report", () => {
    expect(runMultitool(texts)).toEqual({ status: 0, results: [] });
  });

  it("checks each of them: it reports an error in each", () => {
    const broken = Object.entries(texts).map(([name, text]) => [name, text.replace('"2.1.0"', '"1"')]);
    const places = runMultitool(Object.fromEntries(broken)).results.flatMap(({ locations }) => locations);
    const named = places.map(({ physicalLocation }) => basename(physicalLocation.artifactLocation.uri));
    expect([...new Set(named)].sort()).toEqual(Object.keys(texts).sort());
  });
});
