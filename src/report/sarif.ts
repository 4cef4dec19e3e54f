import { jsonText } from "../base/json-text.ts";
import { repositoryUrl, tool } from "../base/version.ts";
import { escapeForLog, truncate } from "../base/wording.ts";
import { builtinChecks } from "../findings/builtin-checks.ts";
import { fingerprintsOf } from "../findings/fingerprint.ts";
import { countOf, listed } from "../findings/listed.ts";
import { messageOf } from "../findings/worse.ts";
import type { CertainFix } from "../model/certain-fix.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { type Level, levels, type RuleInfo, type Security } from "../model/rule.ts";
import type { Waived, Waiver } from "../model/waiver.ts";
import { describeTerms } from "../policy/waivers/describe.ts";
import type { Evidence } from "../profiles/fact.ts";
import { citation, cited } from "../sources/index.ts";
import type { RenderOptions } from "./options.ts";
import { helpSectionsOf, markdown, type Paragraph, prose, sourceLink } from "./rule-page.ts";
import { invocationOf } from "./sarif-invocation.ts";
import { fixOf, placeOf } from "./sarif-place.ts";
import { type Ranking, rankIn, rankingsOf, scoreText } from "./security.ts";

/** The most results that GitHub accepts in a run. */
export const mostResults = 25_000;

/** GitHub accepts 10 MB after gzip; a tenth is reserved for the rules and the rest. */
export const mostBytes = 9_000_000;

/** The report as SARIF 2.1.0, within the limits of GitHub code scanning, which accepts a file as a whole or not at all. */
export function sarif(report: Report, options: Pick<RenderOptions, "fixes" | "errors"> = {}): string {
  const { fixes = new Map(), errors } = options;
  const rules = rulesIn(report);
  const rankings = rankingsOf(report);
  const { results, omitted } = resultsOf(
    [...listed(report.findings), ...listed(report.waived)],
    new Map(rules.map(({ id }, at) => [id, at])),
    fixes,
  );
  const run = {
    tool: {
      driver: {
        ...tool,
        fullName: `${tool.name} ${tool.version}`,
        informationUri: repositoryUrl,
        semanticVersion: tool.version,
        rules: rules.map((rule) => descriptorOf(rule, rankings.get(rule.id))),
      },
    },
    // A category of its own, so that uploads of other tools do not replace this one.
    automationDetails: { id: `${tool.name}/` },
    columnKind: "utf16CodeUnits",
    invocations: [invocationOf(report, omitted, errors)],
    results,
  };
  return jsonText({ $schema: schema, version: "2.1.0", runs: [run] });
}

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** All rules that ran or have a finding, each once. A finding may be less severe than its rule. */
function rulesIn({ run: { rules }, findings, waived }: Report): readonly RuleInfo[] {
  const known = new Map<string, RuleInfo>();
  for (const rule of [...rules, ...builtinChecks, ...[...findings, ...waived].map((finding) => finding.rule)]) {
    if (!known.has(rule.id)) known.set(rule.id, rule);
  }
  return [...known.values()];
}

/** The most locations of a result, including its own. */
const mostLocations = 1000;

/** A finding as a SARIF result. */
type Result = ReturnType<typeof resultOf>;

/** The most severe findings that GitHub accepts, and how many are omitted. */
function resultsOf(
  findings: readonly (Finding | Waived)[],
  ruleIndexes: ReadonlyMap<string, number>,
  fixes: NonNullable<RenderOptions["fixes"]>,
) {
  const fingerprints = fingerprintsOf(findings);
  const all = [...findings.entries()].map(([at, finding]) => ({ finding, fingerprint: fingerprints[at] ?? "" }));
  const sorted = levels.flatMap((level) => all.filter(({ finding }) => finding.rule.level === level));
  const results: Result[] = [];
  const tagsBefore = new Set<string>();
  let bytes = 0;
  for (const { finding, fingerprint } of sorted.slice(0, mostResults)) {
    const result = resultOf(finding, fingerprint, ruleIndexes.get(finding.rule.id) ?? -1, fixes.get(finding));
    bytes += bytesOf(result) + bytesOfTags(result, tagsBefore);
    if (bytes > mostBytes) break;
    results.push(result);
  }
  const omitted = countOf(sorted.slice(results.length).map(({ finding }) => finding));
  return { results, omitted };
}

function resultOf(finding: Finding | Waived, fingerprint: string, ruleIndex: number, fix: CertainFix | undefined) {
  const { rule, file, range, related, more } = finding;
  const properties = propertiesOf(finding);
  return {
    ruleId: rule.id,
    ruleIndex,
    level: rule.level,
    message: { text: textOf(messageOf(finding)) },
    // It represents findings that are not listed.
    ...(more !== undefined && { occurrenceCount: more }),
    locations: [{ physicalLocation: placeOf(file, range) }],
    ...(related.length > 0 && { relatedLocations: related.slice(0, mostLocations - 1).map(relatedOf) }),
    // The only fingerprint that GitHub uses; without it, GitHub hashes lines.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(fix && { fixes: [fixOf(file, fix)] }),
    ...("waiver" in finding && { suppressions: [suppressionOf(finding.waiver)] }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

/** The most tags of a result, as many as GitHub accepts of a rule. */
const mostResultTags = 20;

/** GitHub ignores these properties of a result; other viewers show them. */
function propertiesOf({ security, size, knownSize, knownLevel }: Finding): ResultProperties {
  return {
    ...(security && securityProperties(security)),
    ...(size && { size }),
    ...(knownSize && { knownSize }),
    ...(knownLevel && { knownLevel }),
  };
}

/** The properties of a result: tags, and the score by which GitHub would rank it; its size, and what was known before. */
type ResultProperties = Pick<Finding, "size" | "knownSize" | "knownLevel"> &
  Partial<ReturnType<typeof securityProperties>>;

function securityProperties(security: Security) {
  const severity = scoreText(rankIn(security));
  const tags = security.vulnerabilities.slice(0, mostResultTags).map(escapeForLog);
  return { tags, ...(severity !== undefined && { "security-severity": severity }) };
}

/** A comment suppresses in the source; a policy or a baseline is external. */
function suppressionOf(waiver: Waiver) {
  return {
    kind: waiver.kind === "comment" ? "inSource" : "external",
    justification: escapeForLog(describeTerms(waiver)),
  };
}

function relatedOf({ message, file, range }: Finding["related"][number], at: number) {
  return { id: at + 1, message: { text: textOf(message) }, physicalLocation: placeOf(file, range) };
}

/** Viewers render `[a](b)` in a message as a link. */
function textOf(message: string): string {
  return escapeForLog(message).replaceAll("](", "]\\(");
}

/** The bytes of the rest of a location after gzip; it is similar in each. */
const frame = 150;

/** The bytes of sizes after gzip: two amounts, and references to their names. */
const sizeBytes = 30;

/** The bytes of tags after gzip that an earlier result has too: references to the text before. */
const repeatedTags = 20;

/** The most bytes of a result after gzip, assuming that its texts do not shrink. */
function bytesOf({ message, locations, relatedLocations = [], properties, fixes = [] }: Result): number {
  const places = [...locations, ...relatedLocations].map(({ physicalLocation }) => physicalLocation);
  const words = [message, ...relatedLocations.map((other) => other.message)].map(({ text }) => text);
  const texts = [...words, ...places.map(({ artifactLocation }) => artifactLocation.uri)];
  const length = encoder.encode(texts.join("")).length + encoder.encode(JSON.stringify(fixes)).length;
  return length + frame * places.length + (properties?.size ? sizeBytes : 0);
}

/** The most bytes of tags after gzip. A build has the same vulnerabilities wherever it runs, so a list that repeats shrinks. */
function bytesOfTags({ properties }: Result, before: Set<string>): number {
  if (!properties?.tags) return 0;
  const list = properties.tags.join("");
  if (before.has(list)) return repeatedTags;
  before.add(list);
  return encoder.encode(list).length;
}

const encoder = new TextEncoder();

/** Precision in the vocabulary of GitHub, by the evidence for the rule. */
const precisions = {
  A: "very-high",
  "A*": "very-high",
  B: "high",
  C: "medium",
  I: "medium",
  U: "low",
} as const satisfies Record<Evidence, string>;

/** Severity in the vocabulary of GitHub, by level. */
const severities = { error: "error", warning: "warning", note: "recommendation" } as const satisfies Record<
  Level,
  string
>;

/** GitHub shows at most ten tags per rule. */
const mostTags = 10;

/** GitHub accepts at most 1,024 characters. */
const longestDescription = 1000;

/** A rule or built-in check as a SARIF reportingDescriptor; the text of its page is the help. */
function descriptorOf(rule: RuleInfo, ranking: Ranking | undefined) {
  const { id, title, why, level, source, evidence } = rule;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: truncate(`${sentence(title)} ${sentence(why)}`, longestDescription) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    ...(cited(source).url && { helpUri: cited(source).url }),
    defaultConfiguration: { level },
    properties: {
      tags: tagsOf(rule, ranking).slice(0, mostTags),
      precision: precisions[evidence],
      "problem.severity": severities[level],
      ...(ranking?.score !== undefined && { "security-severity": ranking.score }),
    },
  };
}

/** With the tag `security`, GitHub lists the alerts of a rule among those about security, where its score ranks them. */
function tagsOf({ preset, products = [] }: RuleInfo, ranking: Ranking | undefined): readonly string[] {
  return ranking ? ["security", preset, ...ranking.tags.map(escapeForLog)] : [preset, ...products];
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_, first: string) => first.toUpperCase());
}

function sentence(text: string): string {
  return `${escapeForLog(text)}.`;
}

function helpText(rule: RuleInfo): string {
  const sections = helpSectionsOf(rule);
  return sections.map(({ heading, blocks }) => [`${heading}:`, ...blocks.map(plain)].join("\n")).join("\n\n");
}

function helpMarkdown(rule: RuleInfo): string {
  const sections = helpSectionsOf(rule);
  return sections.map(({ heading, blocks }) => [`## ${heading}`, ...blocks.map(marked)].join("\n\n")).join("\n\n");
}

function plain(block: Paragraph): string {
  if (block.kind === "source") return citation(block.source);
  const text = escapeForLog(block.text);
  return block.kind === "prose" ? text.replaceAll("`", "") : text;
}

function marked(block: Paragraph): string {
  if (block.kind === "source") return sourceLink(block.source);
  const text = escapeForLog(block.text);
  return block.kind === "prose" ? prose(text) : markdown(text);
}
