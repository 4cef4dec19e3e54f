import { profiles } from "../profiles/index.ts";
import { sources } from "../sources.ts";
import { tool } from "../tool.ts";
import type { Finding, Path, Report, RuleInfo } from "../types.ts";
import { builtIns } from "../validate.ts";

/** The report for machines, version 1, as schemas/report.schema.json describes it. Later versions only add. */
export function json(report: Report): string {
  const { asOf, policy, files, skipped, rules, idle, findings, counts, conclusion } = report;
  const content = {
    version: 1,
    tool,
    asOf,
    preset: policy.preset,
    failOn: policy.failOn,
    conclusion,
    counts,
    files,
    skipped: skipped.map(({ file, reason }) => ({ file, reason })),
    rules: rules.map(ruleOut),
    rulesIdle: idle.map(({ id }) => id),
    builtIns: builtIns.map(ruleOut),
    findings: findings.map(findingOut),
  };
  // A runner takes "##[" for a command wherever it stands in the log.
  return `${JSON.stringify(content, null, 2).replaceAll("##[", "##\\u005b")}\n`;
}

/** A path as a JSON Pointer (RFC 6901). */
export function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function ruleOut({ id, level, title, preset, products, why, fix, turnOffWhen, source, evidence }: RuleInfo) {
  const speaksOf = products ?? Object.keys(profiles);
  return { id, level, title, preset, products: speaksOf, why, fix, turnOffWhen, source: sources[source], evidence };
}

function findingOut({ rule, message, file, range, path, deployment, source, related }: Finding) {
  return {
    rule: rule.id,
    level: rule.level,
    message,
    file,
    range,
    path: pointer(path),
    deployment,
    source: sources[source],
    ...(related.length > 0 && { related: related.map(relatedOut) }),
  };
}

function relatedOut({ message, file, range, path }: Finding["related"][number]) {
  return { message, file, range, path: pointer(path) };
}
