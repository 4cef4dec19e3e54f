import { jsonText } from "../base/json-text.ts";
import { sha256 } from "../base/sha256.ts";
import { escapeForLog } from "../base/wording.ts";
import { fingerprintsOf } from "../findings/fingerprint.ts";
import { listed } from "../findings/listed.ts";
import { messageOf } from "../findings/worse.ts";
import type { Report } from "../model/report.ts";
import type { Level } from "../model/rule.ts";
import type { RenderOptions } from "./options.ts";
import { runErrorId, runErrors, runErrorText, runPlace } from "./run-errors.ts";

/** The severities of Code Climate. */
const severities = { error: "critical", warning: "minor", note: "info" } as const satisfies Record<Level, string>;

/**
 * The report for GitLab Code Quality: one list, in which each finding has a unique fingerprint. Errors of the run come first, as
 * issues of the folder, since the format has no other place for them.
 */
export function codeclimate(report: Report, options: Pick<RenderOptions, "errors"> = {}): string {
  const findings = listed(report.findings);
  const fingerprints = fingerprintsOf(findings);
  const issues = findings.map((finding, at) => {
    const { rule, file, range } = finding;
    return {
      description: escapeForLog(messageOf(finding)),
      check_name: rule.id,
      fingerprint: fingerprints[at],
      severity: severities[rule.level],
      location: { path: escapeForLog(file), lines: { begin: range.line, end: range.endLine } },
    };
  });
  return jsonText([...runErrors(options).map(runErrorOf), ...issues]);
}

function runErrorOf(error: string) {
  return {
    description: runErrorText(error),
    check_name: runErrorId,
    fingerprint: sha256(JSON.stringify([runErrorId, error])),
    severity: severities.error,
    location: { path: runPlace, lines: { begin: 1, end: 1 } },
  };
}
