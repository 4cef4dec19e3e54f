import { jsonText } from "../base/json-text.ts";
import { tool } from "../base/version.ts";
import { builtinChecks } from "../findings/builtin-checks.ts";
import { withWaived } from "../findings/create.ts";
import { listed } from "../findings/listed.ts";
import type { CertainFix } from "../model/certain-fix.ts";
import type { Finding } from "../model/finding.ts";
import type { Report, Unevaluated } from "../model/report.ts";
import type { RuleInfo } from "../model/rule.ts";
import type { Waived } from "../model/waiver.ts";
import type { WaiverTerms } from "../model/waiver-terms.ts";
import { products as allProducts } from "../profiles/index.ts";
import { type Citation, cited } from "../sources/index.ts";
import type { Path } from "../yaml/path.ts";
import { docsOf } from "./rule-docs.ts";
import { ruleTotals } from "./rule-totals.ts";
import { runErrors } from "./run-errors.ts";

/** What the report of a shard has in addition: for the run and for each finding. */
export type ShardView = {
  readonly run: ShardMessages;
  readonly of: (finding: Finding | Waived) => object;
  /** Adds the digest of a report to it. */
  readonly seal: <T extends { readonly shard: object }>(content: T) => T;
};

/** The messages of a shard, which the merge repeats. */
type ShardMessages = {
  /** Errors that fail the run. */
  readonly problems: readonly string[];
  /** Messages for the log. */
  readonly remarks: readonly string[];
  /** Messages for the pull request. */
  readonly notices: readonly string[];
};

/** What the JSON report has besides the report. */
type JsonOptions = {
  readonly shard?: ShardView | undefined;
  /** Errors that kept the run from being complete. */
  readonly errors?: readonly string[] | undefined;
  /** The certain fixes of findings, for the report of a shard. */
  readonly fixes?: ReadonlyMap<Finding, CertainFix> | undefined;
};

/** The report as JSON, version 1, which conforms to schemas/report.schema.json. Later versions only add properties. */
export function json(report: Report, options: JsonOptions = {}): string {
  const { shard, fixes } = options;
  const errors = runErrors(options);
  const { run, policy, counts, conclusion, scope, removed } = report;
  const { asOf, files, skipped, updates, rules, ran, unevaluated = [] } = run;
  const content = {
    version: 1,
    tool,
    asOf,
    ...(updates && { updates }),
    preset: policy.preset,
    failOn: policy.failOn,
    conclusion: errors.length > 0 ? "failure" : conclusion,
    ...(errors.length > 0 && { errors }),
    ...(scope && { scope }),
    ...(removed && { removed }),
    counts,
    files,
    skipped: skipped.map(({ file, reason, named, isNear }) => ({ file, reason, named, nearMiss: isNear })),
    rules: rules.map(ruleOut),
    rulesIdle: ruleTotals(run).idle.map(({ id }) => id),
    ...(ran && { rulesRan: ran.map(({ id }) => id) }),
    rulesUnevaluated: unevaluated.map(unevaluatedOut),
    builtIns: builtinChecks.map(ruleOut),
    // A merge needs all findings of a shard.
    findings: withWaived(shard ? report : listedIn(report)).map((finding) => ({
      ...findingOut(finding),
      ...(shard && { shard: { ...shard.of(finding), ...fixOut(fixes?.get(finding)) } }),
    })),
  };
  return jsonText(shard ? shard.seal({ ...content, shard: shard.run }) : content);
}

/** The certain fix of a finding, for the formats of the merged report. */
function fixOut(fix: CertainFix | undefined) {
  if (!fix) return {};
  const { change, replacements, start, end, after } = fix;
  return { fix: { change, replacements, start, end, after } };
}

function unevaluatedOut({ file, deployment, lines, rules }: Unevaluated) {
  return { file, deployment, lines, rules: rules.map(({ id }) => id) };
}

function listedIn({ findings, waived }: Report): Pick<Report, "findings" | "waived"> {
  return { findings: listed(findings), waived: listed(waived) };
}

/** A path as a JSON Pointer (RFC 6901). */
export function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** A rule in the JSON format. */
export function ruleOut({ id, level, title, preset, products, why, fix, source, evidence }: RuleInfo) {
  const turnOffWhen = docsOf({ id, title }).disable;
  const appliesTo = products ?? allProducts;
  return { id, level, title, preset, products: appliesTo, why, fix, turnOffWhen, source: sourceOut(source), evidence };
}

/** A finding in the JSON format. */
export function findingOut(finding: Finding | Waived) {
  const { rule, message, file, range, path, deployment, object, source, security, related } = finding;
  const { size, knownSize, knownLevel, exceeds, more } = finding;
  return {
    rule: rule.id,
    level: rule.level,
    message,
    file,
    range,
    path: pointer(path),
    deployment,
    object,
    source: sourceOut(source),
    ...(security && { security }),
    ...(more !== undefined && { more }),
    ...(size && { size }),
    ...(knownSize && { knownSize }),
    ...(knownLevel && { knownLevel }),
    ...(exceeds && { exceeds: waiverOut(exceeds) }),
    ...(related.length > 0 && { related: related.map(relatedOut) }),
    ...("waiver" in finding && { waiver: waiverOut(finding.waiver) }),
  };
}

function waiverOut({ kind, reason, owner, ticket, until, size, place }: WaiverTerms) {
  return { kind, reason, owner, ticket, until, ...(size && { size }), file: place.file, line: place.range.line };
}

/** A source in the JSON formats. A custom rule may have none of its properties but the title. */
export function sourceOut(source: Citation) {
  const { title, url, date } = cited(source);
  return { title, ...(url && { url }), ...(date && { date }) };
}

function relatedOut({ message, file, range, path }: Finding["related"][number]) {
  return { message, file, range, path: pointer(path) };
}
