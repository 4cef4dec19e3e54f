import { jsonText } from "../base/json-text.ts";
import { tool } from "../base/version.ts";
import { builtinChecks } from "../findings/builtin-checks.ts";
import { withWaived } from "../findings/create.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { RuleInfo } from "../model/rule.ts";
import type { Waived, Waiver } from "../model/waiver.ts";
import { products as allProducts } from "../profiles/index.ts";
import { type Citation, cited } from "../sources/index.ts";
import type { Path } from "../yaml/path.ts";
import { docsOf } from "./rule-docs.ts";

/** What the report of a shard has in addition: for the run and for each finding. */
export type ShardView = {
  readonly run: { readonly problems: readonly string[]; readonly remarks: readonly string[] };
  readonly of: (finding: Finding | Waived) => object;
};

/** The report as JSON, version 1, which conforms to schemas/report.schema.json. Later versions only add properties. */
export function json(report: Report, { shard }: { readonly shard?: ShardView | undefined } = {}): string {
  const { run, policy, counts, conclusion, scope } = report;
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
    counts,
    files,
    skipped: skipped.map(({ file, reason }) => ({ file, reason })),
    rules: rules.map(ruleOut),
    rulesIdle: idle.map(({ id }) => id),
    builtIns: builtinChecks.map(ruleOut),
    findings: withWaived(report).map((finding) => ({
      ...findingOut(finding),
      ...(shard && { shard: shard.of(finding) }),
    })),
    ...(shard && { shard: shard.run }),
  };
  return jsonText(content);
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
    ...(related.length > 0 && { related: related.map(relatedOut) }),
    ...("waiver" in finding && { waiver: waiverOut(finding.waiver) }),
  };
}

function waiverOut({ kind, reason, owner, ticket, until, place }: Waiver) {
  return { kind, reason, owner, ticket, until, file: place.file, line: place.range.line };
}

/** A source. A custom rule may have none of its properties but the title. */
function sourceOut(source: Citation) {
  const { title, url, date } = cited(source);
  return { title, ...(url && { url }), ...(date && { date }) };
}

function relatedOut({ message, file, range, path }: Finding["related"][number]) {
  return { message, file, range, path: pointer(path) };
}
