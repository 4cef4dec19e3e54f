import { jsonText } from "../base/json-text.ts";
import { tool } from "../base/version.ts";
import { builtinChecks } from "../findings/builtin-checks.ts";
import { withWaived } from "../findings/create.ts";
import { listed } from "../findings/listed.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { RuleInfo } from "../model/rule.ts";
import type { Waived } from "../model/waiver.ts";
import type { WaiverTerms } from "../model/waiver-terms.ts";
import { products as allProducts } from "../profiles/index.ts";
import { type Citation, cited } from "../sources/index.ts";
import type { Path } from "../yaml/path.ts";
import { docsOf } from "./rule-docs.ts";

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

/** The report as JSON, version 1, which conforms to schemas/report.schema.json. Later versions only add properties. */
export function json(report: Report, { shard }: { readonly shard?: ShardView | undefined } = {}): string {
  const { run, policy, counts, conclusion, scope, removed } = report;
  const { asOf, files, skipped, updates, rules, idle } = run;
  const content = {
    version: 1,
    tool,
    asOf,
    ...(updates && { updates }),
    preset: policy.preset,
    failOn: policy.failOn,
    conclusion,
    ...(scope && { scope }),
    ...(removed && { removed }),
    counts,
    files,
    skipped: skipped.map(({ file, reason, named, isNear }) => ({ file, reason, named, nearMiss: isNear })),
    rules: rules.map(ruleOut),
    rulesIdle: idle.map(({ id }) => id),
    builtIns: builtinChecks.map(ruleOut),
    // A merge needs all findings of a shard.
    findings: withWaived(shard ? report : listedIn(report)).map((finding) => ({
      ...findingOut(finding),
      ...(shard && { shard: shard.of(finding) }),
    })),
  };
  return jsonText(shard ? shard.seal({ ...content, shard: shard.run }) : content);
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

/** A source. A custom rule may have none of its properties but the title. */
function sourceOut(source: Citation) {
  const { title, url, date } = cited(source);
  return { title, ...(url && { url }), ...(date && { date }) };
}

function relatedOut({ message, file, range, path }: Finding["related"][number]) {
  return { message, file, range, path: pointer(path) };
}
