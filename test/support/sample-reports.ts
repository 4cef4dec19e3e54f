import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import type { Level, RuleInfo } from "../../src/model/rule.ts";
import { levels } from "../../src/model/rule.ts";
import { rulesOf } from "../../src/rules/index.ts";
import { asOf, validate } from "./harness.ts";

/** What all reports are judged by. */
export const policy = { preset: "strict", failOn: "error" } as const;

/** The rules of the planning page, whose number stays. */
export const rules = rulesOf("minimal");

/** A rule of each level. */
export const ruleOf = (level: Level): RuleInfo => ({ ...(rules[0] as RuleInfo), id: `a-${level}`, level });

/** A finding with what a test says and otherwise nothing remarkable. */
export function finding(parts: Partial<Finding> = {}): Finding {
  const rule = parts.rule ?? ruleOf("error");
  return {
    rule,
    message: "there is one thing; two are needed",
    file: "a.yaml",
    path: ["spec"],
    deployment: "contoso",
    object: "",
    source: rule.source,
    range: { line: 3, column: 5, endLine: 3, endColumn: 8 },
    excerpt: "    abc: def",
    related: [],
    ...parts,
  };
}

/** A report of findings. */
export function reportOf(findings: readonly Finding[], parts: Partial<Report> = {}): Report {
  const counts = { error: 0, warning: 0, note: 0, waived: 0 };
  for (const { rule } of findings) counts[rule.level]++;
  const files = [...new Set(findings.map(({ file }) => file))];
  const conclusion = counts.error > 0 ? "failure" : "success";
  return { asOf, policy, files, skipped: [], rules, idle: [], findings, counts, conclusion, ...parts };
}

/** As many findings of a level as asked for, each of a rule of its own, over some files. */
export function findingsOf(count: number, level: Level, files = 3): readonly Finding[] {
  return Array.from({ length: count }, (_, at) =>
    finding({
      rule: { ...ruleOf(level), id: `a-${level}-${at}` },
      file: `f${at % files}.yaml`,
      message: `${level} number ${at}`,
      range: { line: at + 1, column: 1, endLine: at + 1 + (at % 2), endColumn: 4 },
    }),
  );
}

/** Names that do harm where they are printed as they are. */
export const hostile: Readonly<Record<string, string>> = {
  "a workflow command": "::error::pwned",
  "a workflow command on a line of its own": "x\n::error file=a.yaml::pwned\n::add-mask::a",
  "an old workflow command": "##[error]pwned",
  "an old workflow command on a line of its own": "x\n##[add-mask]a",
  "escapes of workflow commands": "a%0A::error::b%0D%25%3A%2C",
  "a command's end": "a,line=1::b",
  pipes: "a | b || c",
  backticks: "a `b` ```c```",
  HTML: '<img src=x onerror="alert(1)"><!-- <details>',
  "a mention": "@octocat and @github/docs",
  "a link": "[a](https://example.com) ![b](c) https://example.com <https://example.com>",
  markup: "**a** _b_ ~~c~~ # d\n\n# e\n- f\n1. g",
  entities: "&lt;b&gt; &#64;octocat",
  backslashes: "\\| \\` C:\\n",
  "colours of a terminal": "\u001b[31mred\u001b[0m\u001b]0;title\u0007",
  "a C1 control": "\u009b31mred",
  "a carriage return": "a\rb",
  newlines: "a\nb\r\nc",
  "a turn of direction": "a\u202Ecba",
  "line separators": "a\u2028b\u2029c\u0085d",
  "characters without width": "a\u200Bb\uFEFFc\u00ADd\u{E0041}e",
  "a lone surrogate": "a\uD83D b",
  "a NUL": "a\0b",
  "5,000 characters": "x".repeat(5000),
  "issue numbers": "#1 GH-1 org/repo#1",
};

/** A manifest with a name in every place that a message may repeat, in JSON so that nothing has to be quoted anew. */
export function manifestWith(name: string): string {
  const pool = { fqdn: name, edition: "enterprise", homedUsers: 30000, servers: 1 };
  const spec = {
    product: "lync-server-2010",
    sites: [{ name, frontEndPools: [pool] }],
    externalAccess: { xmpp: { partners: [name] }, publicIm: { providers: [name] } },
    xmppGateways: [{ fqdn: name }],
  };
  return `${JSON.stringify({ apiVersion: "lync-policy/v1", kind: "Deployment", metadata: { name }, spec })}\n`;
}

/** Every line of an output as a runner and a terminal see them. */
export const linesOf = (text: string) => text.split(/\r\n|\n|\r|\u2028|\u2029|\u0085/);

/** Reports in which a name stands wherever a user can put one. */
export function reportsWith(name: string): readonly Report[] {
  const sound = manifestWith(name);
  const unknown = JSON.stringify({ ...JSON.parse(sound), [name]: name, kind: name });
  const unclear = `apiVersion: lync-policy/v1\nspec: {a: 1, a: ${JSON.stringify(name)}}\n`;
  const texts = [sound, unknown, unclear].map((content, at) => ({ file: `${at}${name}.yaml`, content, named: true }));
  const judged = validate(texts, policy, asOf);
  const excerpt = `  ${name}`;
  const range = { line: 1, column: 3, endLine: 1, endColumn: 5 };
  const raw = levels.map((level) => finding({ rule: ruleOf(level), message: name, file: name, excerpt, range }));
  const crowd = Array.from({ length: 30 }, (_, at) => finding({ file: `${name}${at}`, message: name, excerpt, range }));
  return [judged, reportOf(raw), reportOf(crowd)];
}

/** What hides, moves the cursor or turns the text around, and halves of letters. */
export const raw = /(?!\n)\p{Cc}|[\p{Cf}\p{Cs}\u2028\u2029]/u;
