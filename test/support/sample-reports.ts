import type { Finding } from "../../src/model/finding.ts";
import type { Report, RunFacts } from "../../src/model/report.ts";
import type { Level, RuleInfo } from "../../src/model/rule.ts";
import { levels } from "../../src/model/rule.ts";
import { rulesOf } from "../../src/rules/index.ts";
import { asOf, policyWith, validate } from "./harness.ts";

/** The policy of all reports. */
export const policy = policyWith({ preset: "strict" });

/** The rules of the preset minimal, whose number does not change. */
export const rules = rulesOf("minimal");

/** A rule with a severity. */
export const ruleOf = (level: Level): RuleInfo => ({ ...(rules[0] as RuleInfo), id: `a-${level}`, level });

/** A finding with some properties, and defaults for the others. */
export function findingWith(parts: Partial<Finding> = {}): Finding {
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

/** Properties of a sample report instead of the defaults. */
export type ReportParts = Partial<Omit<Report, "run">> & { readonly run?: Partial<RunFacts> };

/** A report of findings. */
export function reportOf(findings: readonly Finding[], parts: ReportParts = {}): Report {
  const counts = { error: 0, warning: 0, note: 0, waived: 0 };
  for (const { rule } of findings) counts[rule.level]++;
  const files = [...new Set(findings.map(({ file }) => file))];
  const conclusion = counts.error > 0 ? "failure" : "success";
  const facts = { asOf, audit: false, complete: false, files, skipped: [], deployments: [], rules, idle: [] };
  return { policy, findings, waived: [], counts, conclusion, ...parts, run: { ...facts, ...parts.run } };
}

/** Findings of a severity, each of a different rule, in some files. */
export function findingsOf(count: number, level: Level, files = 3): readonly Finding[] {
  return Array.from({ length: count }, (_, at) =>
    findingWith({
      rule: { ...ruleOf(level), id: `a-${level}-${at}` },
      file: `f${at % files}.yaml`,
      message: `${level} number ${at}`,
      range: { line: at + 1, column: 1, endLine: at + 1 + (at % 2), endColumn: 4 },
    }),
  );
}

/** Names that do harm if they are printed without escapes. */
export const hostile: Readonly<Record<string, string>> = {
  "a workflow command": "::error::pwned",
  "a workflow command on a separate line": "x\n::error file=a.yaml::pwned\n::add-mask::a",
  "an old workflow command": "##[error]pwned",
  "an old workflow command on a separate line": "x\n##[add-mask]a",
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
  "terminal colors": "\u001b[31mred\u001b[0m\u001b]0;title\u0007",
  "a C1 control": "\u009b31mred",
  "a carriage return": "a\rb",
  newlines: "a\nb\r\nc",
  "a change of direction": "a\u202Ecba",
  "line separators": "a\u2028b\u2029c\u0085d",
  "zero-width characters": "a\u200Bb\uFEFFc\u00ADd\u{E0041}e",
  "a lone surrogate": "a\uD83D b",
  "a NUL": "a\0b",
  "5,000 characters": "x".repeat(5000),
  "issue numbers": "#1 GH-1 org/repo#1",
};

/** A manifest with a name in every place that a message may repeat. It is JSON, which needs no YAML quotes. */
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

/** The lines of an output, as a runner and a terminal split them. */
export const linesOf = (text: string) => text.split(/\r\n|\n|\r|\u2028|\u2029|\u0085/);

/** Reports with a name in all places that users can write. */
export function reportsWith(name: string): readonly Report[] {
  const valid = manifestWith(name);
  const unknown = JSON.stringify({ ...JSON.parse(valid), [name]: name, kind: name });
  const duplicateKey = `apiVersion: lync-policy/v1\nspec: {a: 1, a: ${JSON.stringify(name)}}\n`;
  const texts = [valid, unknown, duplicateKey].map((content, at) => ({
    file: `${at}${name}.yaml`,
    content,
    named: true,
  }));
  const checked = validate(texts, policy, asOf);
  const excerpt = `  ${name}`;
  const range = { line: 1, column: 3, endLine: 1, endColumn: 5 };
  const perLevel = levels.map((level) =>
    findingWith({ rule: ruleOf(level), message: name, file: name, excerpt, range }),
  );
  const many = Array.from({ length: 30 }, (_, at) =>
    findingWith({ file: `${name}${at}`, message: name, excerpt, range }),
  );
  return [checked, reportOf(perLevel), reportOf(many)];
}

/** Characters that hide, move the cursor or reverse text, and lone surrogates. */
export const unsafeCharacters = /(?!\n)\p{Cc}|[\p{Cf}\p{Cs}\u2028\u2029]/u;
