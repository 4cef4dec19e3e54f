import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { builtIns } from "../../src/findings/builtin-checks.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { levels } from "../../src/model/rule.ts";
import { sarif } from "../../src/report/sarif.ts";
import { asOf, filesIn, root, textOf, validate } from "../support/harness.ts";
import { ruled } from "../support/policy-files.ts";
import {
  finding,
  findingsOf,
  hostile,
  manifestWith,
  policy,
  reportOf,
  ruleOf,
  rules,
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

  it("says who speaks, of what kind of place, and that the run was carried out", () => {
    expect(run.tool.driver).toMatchObject({ name: "lync-policy", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.automationDetails).toEqual({ id: "lync-policy/" });
    expect(run.invocations).toMatchObject([{ executionSuccessful: true }]);
  });

  it("describes each rule that ran and each built-in check once, with all that GitHub shows", () => {
    const { rules: described } = run.tool.driver;
    expect(described.map(({ id }) => id)).toEqual([...projects.rules, ...builtIns].map(({ id }) => id));
    for (const { name, shortDescription, fullDescription, help, helpUri, properties } of described) {
      expect(name).toMatch(/^([A-Z][a-z0-9]*)+$/);
      for (const { text } of [shortDescription, fullDescription]) expect(text).toMatch(/^.{10,1000}\.$/);
      for (const heading of ["Why", "How to mend it", "Source"]) {
        expect(help.text).toContain(`${heading}:\n`);
        expect(help.markdown).toContain(`## ${heading}\n\n`);
      }
      expect(helpUri).toMatch(/^https:\/\//);
      expect(properties.tags.length).toBeLessThanOrEqual(10);
      expect(properties.precision).toMatch(/^(very-high|high|medium|low)$/);
    }
  });

  it("has every finding, gravest first, where it stands", () => {
    const seen = run.results.map(({ ruleId, level, message, locations }) => {
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
      return [ruleId, level, message.text, artifactLocation?.uri, ...Object.values(region ?? {})].join("|");
    });
    const told = projects.findings.map(({ rule, message, file, range: { line, column, endLine, endColumn } }) =>
      [rule.id, rule.level, message, file, line, column, endLine, endColumn].join("|"),
    );
    expect(seen.toSorted()).toEqual(told.toSorted());
    const grave = run.results.map(({ level }) => levels.indexOf(level as (typeof levels)[number]));
    expect(grave).toEqual(grave.toSorted());
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it("has the other places of a finding as related ones", () => {
    const related = run.results.flatMap(({ relatedLocations = [] }) => relatedLocations);
    expect(related.length).toBe(projects.findings.flatMap((one) => one.related).length);
    expect(related.length).toBeGreaterThan(0);
    for (const { id, message } of related) expect([id > 0, message.text.length > 0]).toEqual([true, true]);
  });

  it("gives each result a fingerprint that stays when lines move", () => {
    const prints = ({ results }: Run) =>
      results.map((one) => one.partialFingerprints.primaryLocationLineHash).toSorted();
    expect(new Set(prints(run)).size).toBe(run.results.length);
    const moved = projects.findings.map((one) => ({
      ...one,
      range: { line: 99, column: 1, endLine: 99, endColumn: 2 },
    }));
    expect(prints(runOf({ ...projects, findings: moved }))).toEqual(prints(run));
  });

  it("describes a rule that is not among those that ran, and keeps a level that was lowered", () => {
    const lowered = { ...(rules[0] as Finding["rule"]), level: "warning" as const };
    const other = runOf(reportOf([finding({ rule: ruleOf("note") }), finding({ rule: lowered })]));
    expect(other.results.map(({ level }) => level)).toEqual(["warning", "note"]);
    for (const { ruleId, ruleIndex } of other.results) expect(other.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(other.tool.driver.rules[0]?.defaultConfiguration).toEqual({ level: "error" });
  });

  it("names a file as a relative URI", () => {
    const names = ["a b/ü#1?.yaml", "c:d%20.yaml", "<stdin>", "x\uD83D.yaml"];
    const { results } = runOf(reportOf(names.map((file) => finding({ file }))));
    expect(results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation)).toEqual(
      ["a%20b/%C3%BC%231%3F.yaml", "c%3Ad%2520.yaml", "%3Cstdin%3E", "x%EF%BF%BD.yaml"].map((uri) => ({
        uri,
        uriBaseId: "%SRCROOT%",
      })),
    );
  });

  it("says which named file was left alone, and nothing of those met on the way", () => {
    const skipped = [
      { file: "a.yaml", reason: "it is empty", named: true },
      { file: "b.yaml", reason: "it is empty", named: false },
    ];
    const [invocation] = runOf(reportOf([], { skipped })).invocations;
    expect(invocation?.toolExecutionNotifications).toEqual([
      { level: "note", message: { text: "a.yaml is left alone: it is empty" } },
    ]);
  });
});

describe("a SARIF report keeps within what GitHub takes", () => {
  const note = ({ invocations }: Run) => invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text);

  it.each([25_000, 25_001])("of %i findings", (count) => {
    const findings = [...findingsOf(count - 1, "note"), finding()];
    const run = runOf(reportOf(findings));
    expect(run.results).toHaveLength(25_000);
    expect(run.results[0]?.level).toBe("error");
    const words = "1 finding left out, the least grave: GitHub takes no more in one file";
    expect(note(run)).toEqual(count > 25_000 ? [words] : []);
  });

  it("of findings whose texts do not shrink", () => {
    const signs = randomBytes(4_000_000).toString("base64");
    const noise = (at: number) =>
      finding({ message: signs.slice(at * 1000, (at + 1) * 1000), file: `${at % 5000}.yaml` });
    // Twice as much as fits; what comes again is too far away for gzip to know it.
    const findings = Array.from({ length: 16_000 }, (_, at) => noise(at % 5000));
    const text = sarif(reportOf(findings));
    const { results, ...rest } = runIn(text);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(results.length).toBeGreaterThan(5000);
    expect(results.length).toBeLessThan(16_000);
    expect(note({ results, ...rest })?.[0]).toMatch(/^[\d,]+ findings left out/);
  });

  it("of a finding with many other places", () => {
    const other = { ...finding(), message: "first used here" };
    const { results } = runOf(reportOf([finding({ related: Array.from({ length: 2000 }, () => other) })]));
    expect(results[0]?.relatedLocations).toHaveLength(999);
  });
});

describe.each(Object.entries(hostile))("a name that holds %s", (_, name) => {
  const judged = validate([{ file: `${name}.yaml`, content: manifestWith(name), named: true }], policy, asOf);
  const raw = reportOf([finding({ message: name, file: name, object: name, deployment: name })]);

  it("is text without effect in SARIF", () => {
    for (const report of [judged, raw]) {
      const text = sarif(report);
      expect(text).not.toMatch(/(?!\n)\p{Cc}|[\p{Cf}\p{Cs}\u2028\u2029]/u);
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

/** A report in which a policy and comments bear findings. */
const borne = await ruled(textOf("fixtures/policies/whole.yaml"), {
  "contoso.yaml": textOf("fixtures/policies/whole-contoso.yaml"),
  "a.yaml": textOf("fixtures/rule-pages/expired-waiver/clean.yaml"),
});

describe("what is waived", () => {
  it("is a result that is suppressed, with the kind and the terms of its waiver, and nothing else is", () => {
    const { results } = runOf(borne) as unknown as {
      readonly results: readonly {
        readonly ruleId: string;
        readonly suppressions?: readonly Record<string, string>[];
      }[];
    };
    expect(results).toHaveLength(borne.findings.length + (borne.waived?.length ?? 0));
    const suppressed = results.filter(({ suppressions }) => suppressions);
    expect(suppressed.map(({ ruleId }) => ruleId).sort()).toEqual(borne.waived?.map(({ rule }) => rule.id).sort());
    const kinds = suppressed.map(({ suppressions = [] }) => suppressions.map(({ kind }) => kind).join());
    expect([...new Set(kinds)].sort()).toEqual(["external", "inSource"]);
    for (const { suppressions = [] } of suppressed)
      expect(suppressions[0]?.justification).toMatch(/^waived until \d{4}-\d{2}-\d{2}.*: \S/);
  });
});

/** Microsoft's own validator with GitHub's rules for files that it takes in; 96 MB, so it is tried where .ci/run installed it. */
const multitool = join(root, ".ci/sarif/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");

type Said = {
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
};

/** Its exit code, and its results for all these texts. One start for all: each takes a second and a half. */
function validated(texts: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "sarif-"));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const files = Object.keys(texts).map((name) => join(folder, name));
  const output = join(folder, "said");
  // npm sets the bit by a script of the package, which it does not run everywhere.
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
  return { status, results: runs[0].results as readonly Said[] };
}

describe.skipIf(!existsSync(multitool))("the SARIF multitool", () => {
  const reports = {
    "projects.sarif": projects,
    "none.sarif": reportOf([]),
    "waived.sarif": borne,
    "hostile.sarif": reportOf(Object.values(hostile).map((name) => finding({ message: name, file: `a${name}` }))),
    "placeless.sarif": reportOf([finding({ range: { line: 1, column: 1, endLine: 1, endColumn: 1 } })]),
  };
  const texts = Object.fromEntries(Object.entries(reports).map(([name, report]) => [name, sarif(report)]));

  it("has nothing against any report", () => {
    expect(validated(texts)).toEqual({ status: 0, results: [] });
  });

  it("looks at each of them, so its silence means something", () => {
    const broken = Object.entries(texts).map(([name, text]) => [name, text.replace('"2.1.0"', '"1"')]);
    const places = validated(Object.fromEntries(broken)).results.flatMap(({ locations }) => locations);
    const named = places.map(({ physicalLocation }) => basename(physicalLocation.artifactLocation.uri));
    expect([...new Set(named)].sort()).toEqual(Object.keys(texts).sort());
  });
});
