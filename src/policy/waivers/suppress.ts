import { brokenFiles } from "../../findings/broken-files.ts";
import { builtinChecks } from "../../findings/builtin-checks.ts";
import { byLocation } from "../../findings/create.ts";
import { withPolicyLevel } from "../../findings/policy-level.ts";
import { verdictOf } from "../../findings/verdict.ts";
import type { Finding } from "../../model/finding.ts";
import type { Policy } from "../../model/policy.ts";
import type { Report } from "../../model/report.ts";
import { isSelected } from "../../model/rule-selection.ts";
import type { Waiver, WaiverLimits } from "../../model/waiver.ts";
import { matchBaseline } from "../baseline/match.ts";
import { applyWaivers } from "./apply.ts";
import { limitComments } from "./comment-limits.ts";
import type { CommentWaivers } from "./comments.ts";
import { unusedWaiverExplainer } from "./explain-unused.ts";

/** Suppresses findings by the waivers of the policy and of comments, and by the baseline. */
export function suppressFindings(report: Report, written: readonly CommentWaivers[]): Report {
  const { policy, findings } = report;
  const comments = written.map((found) => limitComments(found, policy.commentWaivers));
  const wrong = comments.flatMap((found) => found.wrong);
  if (report.run.audit) return withFindings(report, [...findings, ...wrong], []);
  const isRun = ({ rule }: { readonly rule: string }) => isSelected(policy.selection, rule);
  const waivers = [...policy.waivers, ...comments.flatMap((found) => found.waivers)].filter(isRun);
  const coverage = coverageOf(report);
  const waived = applyWaivers(
    findings,
    waivers,
    report.run.asOf,
    waiverLimitsOf(policy),
    coverage.coversWaiver,
    unusedWaiverExplainer(report),
  );
  const [kept, fixed] = partition(waived.live, (finding) => waiverLimitsOf(policy).canWaive(finding.rule.id));
  const matched = matchBaseline(kept, policy.baseline.filter(isRun), ({ file }) => coverage.coversFile(file));
  const about = [...waived.about, ...matched.about, ...wrong].flatMap((finding) => withPolicyLevel(finding, policy));
  return withFindings(report, [...matched.live, ...fixed, ...about], [...waived.waived, ...matched.waived]);
}

function withFindings(report: Report, findings: readonly Finding[], waived: Report["waived"]): Report {
  return {
    ...report,
    findings: findings.toSorted(byLocation),
    waived: waived.toSorted(byLocation),
    ...verdictOf(findings, report.policy.failOn, waived.length),
  };
}

/** The limits of waivers under a policy. Findings of built-in checks cannot be waived. */
export function waiverLimitsOf({ maxDays, unwaivable }: Policy): WaiverLimits {
  const unwaivableChecks = new Set(builtinChecks.map(({ id }) => id));
  return { maxDays, canWaive: (rule) => !unwaivableChecks.has(rule) && !unwaivable.has(rule) };
}

/** The files and waivers that a run covers: what was checked and is valid. Only of these can it report that something is unused. */
function coverageOf({ run: { complete, files, deployments }, findings }: Report) {
  const checked = new Set(files);
  const broken = brokenFiles(findings);
  const isValid = (file: string) => checked.has(file) && !broken.has(file);
  const whole = complete && broken.size === 0;
  const names = new Set(deployments);
  const coversWaiver = ({ kind, deployment, place }: Waiver) =>
    kind === "comment" ? isValid(place.file) : whole || (deployment !== undefined && names.has(deployment));
  // A file that a complete run did not find was deleted.
  const coversFile = (file: string) => isValid(file) || (complete && !checked.has(file));
  return { coversFile, coversWaiver };
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
