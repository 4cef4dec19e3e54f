import { jsonText } from "../base/json-text.ts";
import { tool } from "../base/version.ts";
import { builtIns } from "../findings/builtin-checks.ts";
import { allIn } from "../findings/create.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { RuleInfo } from "../model/rule.ts";
import type { Waived, Waiver } from "../model/waiver.ts";
import { profiles } from "../profiles/index.ts";
import { type Citation, cited } from "../sources/index.ts";
import type { Path } from "../yaml/path.ts";

/** What a shard's report holds besides: of the run, and of each finding. */
export type ShardView = {
  readonly run: { readonly problems: readonly string[]; readonly remarks: readonly string[] };
  readonly of: (finding: Finding | Waived) => object;
};

/** The report for machines, version 1, as schemas/report.schema.json describes it. Later versions only add. */
export function json(report: Report, { shard }: { readonly shard?: ShardView | undefined } = {}): string {
  const { asOf, policy, files, skipped, rules, idle, counts, conclusion, scope } = report;
  const content = {
    version: 1,
    tool,
    asOf,
    preset: policy.preset,
    failOn: policy.failOn,
    conclusion,
    ...(scope && { scope }),
    counts,
    files,
    skipped: skipped.map(({ file, reason }) => ({ file, reason })),
    rules: rules.map(ruleOut),
    rulesIdle: idle.map(({ id }) => id),
    builtIns: builtIns.map(ruleOut),
    findings: allIn(report).map((finding) => ({
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

/** A rule as the format has it. */
export function ruleOut({ id, level, title, preset, products, why, fix, turnOffWhen, source, evidence }: RuleInfo) {
  const speaksOf = products ?? Object.keys(profiles);
  return { id, level, title, preset, products: speaksOf, why, fix, turnOffWhen, source: sourceOut(source), evidence };
}

/** A finding as the format has it. */
export function findingOut(finding: Finding | Waived) {
  const { rule, message, file, range, path, deployment, object, source, related } = finding;
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
    ...(related.length > 0 && { related: related.map(relatedOut) }),
    ...("waiver" in finding && { waiver: waiverOut(finding.waiver) }),
  };
}

function waiverOut({ kind, reason, owner, ticket, until, place }: Waiver) {
  return { kind, reason, owner, ticket, until, file: place.file, line: place.range.line };
}

/** What an organisation leaves out of its own source is left out here. */
function sourceOut(source: Citation) {
  const { title, url, date } = cited(source);
  return { title, ...(url && { url }), ...(date && { date }) };
}

function relatedOut({ message, file, range, path }: Finding["related"][number]) {
  return { message, file, range, path: pointer(path) };
}
