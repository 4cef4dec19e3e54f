import { describe, expect, it } from "vitest";
import { fileUrl } from "../../src/base/version.ts";
import { schema, yamlSyntax } from "../../src/findings/builtin-checks.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { RenderOptions } from "../../src/report/options.ts";
import { terminal } from "../../src/report/terminal.ts";
import type { Source } from "../../src/sources/source.ts";
import { findingWith, reportOf, ruleOf } from "../support/sample-reports.ts";

const plain = { color: false, quiet: false } as const;

/** The labels of the rows below each finding of a report, such as "why fix source". */
function labelsOf(findings: readonly Finding[], options: Partial<RenderOptions> = {}): readonly string[] {
  const blocks = terminal(reportOf(findings), { ...plain, ...options }).split("\n\n");
  return blocks
    .slice(0, findings.length)
    .map((block) => [...block.matchAll(/^ {2}(see|why|fix|source) +/gm)].map(([, label]) => label).join(" "));
}

const all = "why fix source";
const [one, other] = [ruleOf("error"), ruleOf("warning")];
const hint = "why, fix and source are shown once for each rule; --explain shows them after each finding\n";

describe("a terminal shows why, fix and source", () => {
  it.each<[string, readonly Finding[], readonly string[]]>([
    ["of a single finding", [findingWith()], [all]],
    ["once for each rule", [one, other, one, one, other].map((rule) => findingWith({ rule })), [all, all, "", "", ""]],
    ["in another file not again", [findingWith(), findingWith({ file: "b.yaml" })], [all, ""]],
    [
      "once for a rule whose severity differs between findings",
      [findingWith({ rule: one }), findingWith({ rule: { ...one, level: "warning" } })],
      [all, ""],
    ],
    [
      "with each distinct source of a rule once",
      (["capacity-2010", "rfc-1123", "capacity-2010", "rfc-1123"] as const).map((source) => findingWith({ source })),
      [all, "source", "", ""],
    ],
    [
      "of two rules that cite one source, each with it",
      [one, other].map((rule) => findingWith({ rule, source: "rfc-1123" })),
      [all, all],
    ],
    [
      "again if two rules of one name have different reasons",
      [findingWith({ rule: one }), findingWith({ rule: { ...one, why: "Another reason" } })],
      [all, "why fix"],
    ],
    ["not of YAML and schema errors", [yamlSyntax, schema].map((rule) => findingWith({ rule })), ["", ""]],
  ])("%s", (_, findings, expected) => {
    expect(labelsOf(findings)).toEqual(expected);
    expect(labelsOf(findings, { explain: true })).toEqual(findings.map(() => all));
    expect(labelsOf(findings, { quiet: true }).join("")).toBe("");
  });

  it("apart from related places, which are shown with each finding", () => {
    const [{ range, excerpt } = findingWith()] = [findingWith()];
    const related = [{ range, excerpt, file: "a.yaml", path: [], message: "first used here" }];
    expect(labelsOf([one, one].map((rule) => findingWith({ rule, related })))).toEqual([`see ${all}`, "see"]);
    expect(labelsOf([findingWith({ rule: schema, related })])).toEqual(["see"]);
  });

  it("and names the option that shows them after each finding, if some are omitted and there is this option", () => {
    const text = (count: number, explain: boolean | undefined) =>
      terminal(reportOf(Array.from({ length: count }, () => findingWith())), { ...plain, explain });
    expect(text(2, false)).toContain(`\n\n${hint}2 errors (`);
    for (const [count, explain] of [
      [1, false],
      [2, undefined],
      [2, true],
    ] as const)
      expect(text(count, explain)).not.toContain("--explain");
    expect(terminal(reportOf([findingWith({ rule: schema })]), { ...plain, explain: false })).not.toContain(hint);
  });
});

describe("a rule id is a link", () => {
  const st = "\u001b\\";
  const linkTo = (url: string, id: string) => `\u001b]8;;${url}${st}${id}\u001b]8;;${st}`;
  const colored = (finding: Finding, options: Partial<RenderOptions> = {}) =>
    terminal(reportOf([finding]), { ...plain, color: true, links: true, ...options });

  it("to the page of the rule in this version", () => {
    const url = fileUrl("docs/rules/a-error.md");
    expect(url).toMatch(/^https:\/\/github\.com\/\w+\/lync-policy\/blob\/v\d+\.\d+\.\d+\/docs\/rules\/a-error\.md$/);
    expect(colored(findingWith({ rule: one }))).toContain(`[${linkTo(url, "a-error")}]`);
    expect(colored(findingWith({ rule: one }), { quiet: true })).toContain(linkTo(url, "a-error"));
  });

  const custom = (url: string | undefined) => ({
    ...one,
    kind: "custom" as const,
    id: "contoso/two-edges",
    // A custom rule may have no source.
    source: { title: "Contoso standard", date: "", ...(url !== undefined && { url }) } as Source,
  });

  it("to the source of a custom rule", () => {
    const url = "https://contoso.com/standard#edge";
    expect(colored(findingWith({ rule: custom(url) }))).toContain(linkTo(url, "contoso/two-edges"));
  });

  it.each([
    undefined,
    "",
    "https://contoso.com/\u001b]8;;https://fabrikam.com",
    "https://contoso.com/\u0007",
    "https://contoso.com/a b",
    "https://contoso.com/ä",
    "javascript:alert(1)",
    "file:///etc/passwd",
  ])("but not to %j", (url) => {
    expect(colored(findingWith({ rule: custom(url) }))).not.toContain("\u001b]8");
  });

  it.each<Partial<RenderOptions>>([{ color: false }, { links: false }, { links: undefined }])(
    "but not with %j",
    (options) => {
      expect(colored(findingWith(), options)).not.toContain("\u001b]8");
    },
  );

  it("and the rest of the text is the same without links", () => {
    const text = colored(findingWith());
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequence of a link
    expect(text.replace(/\u001b\]8;;[^\u001b]*\u001b\\/g, "")).toBe(colored(findingWith(), { links: false }));
  });
});

describe("the last line of a run with errors besides findings", () => {
  const errors = ['cannot read "b.yaml": permission denied'];
  const last = (findings: readonly Finding[], files: readonly string[], options: Partial<RenderOptions>) =>
    terminal(reportOf(findings, { run: { files } }), { ...plain, ...options })
      .split("\n")
      .at(-2) ?? "";

  it.each<[string, readonly Finding[], readonly string[], readonly string[], RegExp]>([
    ["is no success", [], ["a.yaml"], errors, /^no findings; the run is incomplete \(1 file checked: /],
    ["counts findings", [findingWith()], ["a.yaml"], errors, /^1 error; the run is incomplete \(1 file checked: /],
    ["is as usual without errors", [findingWith()], ["a.yaml"], [], /^1 error \(1 file checked: /],
    [
      "does not mention findings if no manifest was found",
      [],
      [],
      [],
      /^nothing was checked \(0 files checked, as of /,
    ],
    ["is omitted if nothing was checked", [], [], errors, /^$/],
    [
      "counts findings outside manifests",
      [findingWith({ file: "policy" })],
      [],
      errors,
      /^1 error; the run is incomplete \(0 /,
    ],
  ])("%s", (_, findings, files, messages, expected) => {
    expect(last(findings, files, { errors: messages })).toMatch(expected);
  });

  it("is red, whatever the findings are", () => {
    expect(last([], ["a.yaml"], { color: true })).toMatch(/^\p{Cc}\[32mno findings/u);
    expect(last([], ["a.yaml"], { color: true, errors })).toMatch(/^\p{Cc}\[31mno findings/u);
  });
});
