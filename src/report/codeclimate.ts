import { jsonText } from "../base/json-text.ts";
import { harmless } from "../base/wording.ts";
import { fingerprintsOf } from "../findings/fingerprint.ts";
import type { Report } from "../model/report.ts";
import type { Level } from "../model/rule.ts";

/** How grave it is, in the words of Code Climate. */
const severities = { error: "critical", warning: "minor", note: "info" } as const satisfies Record<Level, string>;

/** The report as GitLab reads code quality: one list, in which each finding has a fingerprint of its own. */
export function codeclimate({ findings }: Report): string {
  const fingerprints = fingerprintsOf(findings);
  const issues = findings.map(({ rule, message, file, range }, at) => ({
    description: harmless(message),
    check_name: rule.id,
    fingerprint: fingerprints[at],
    severity: severities[rule.level],
    location: { path: harmless(file), lines: { begin: range.line, end: range.endLine } },
  }));
  return jsonText(issues);
}
