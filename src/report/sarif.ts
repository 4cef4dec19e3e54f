import { jsonText } from "../base/json-text.ts";
import { tool } from "../base/version.ts";
import { counted, harmless } from "../base/wording.ts";
import { builtIns } from "../findings/builtin-checks.ts";
import type { Report } from "../model/report.ts";
import type { RuleInfo } from "../model/rule.ts";
import { resultsOf } from "./sarif-results.ts";
import { descriptorOf } from "./sarif-rules.ts";

/** The report as SARIF 2.1.0 within the limits of GitHub's code scanning, which takes a file whole or not at all. */
export function sarif(report: Report): string {
  const rules = rulesIn(report);
  const { results, left } = resultsOf(
    [...report.findings, ...(report.waived ?? [])],
    new Map(rules.map(({ id }, at) => [id, at])),
  );
  const run = {
    tool: { driver: { ...tool, semanticVersion: tool.version, rules: rules.map(descriptorOf) } },
    // A category of its own: uploads of other tools do not replace this one.
    automationDetails: { id: `${tool.name}/` },
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notificationsOf(report, left) }],
    results,
  };
  return jsonText({ $schema: schema, version: "2.1.0", runs: [run] });
}

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** All that ran and all that spoke, each once. A finding may have a lower level than its rule. */
function rulesIn({ rules, findings, waived = [] }: Report): readonly RuleInfo[] {
  const known = new Map<string, RuleInfo>();
  for (const rule of [...rules, ...builtIns, ...[...findings, ...waived].map((finding) => finding.rule)]) {
    if (!known.has(rule.id)) known.set(rule.id, rule);
  }
  return [...known.values()];
}

function notificationsOf({ skipped }: Report, left: number) {
  const words = `${counted(left, "finding")} left out, the least grave: GitHub takes no more in one file`;
  return [
    ...(left > 0 ? [{ level: "warning", message: { text: words } }] : []),
    ...skipped
      .filter(({ named }) => named)
      .map(({ file, reason }) => ({
        level: "note",
        message: { text: harmless(`${file} is left alone: ${reason}`) },
      })),
  ];
}
