import { builtIns, ownRuleFailed, waiverChecks } from "../../findings/builtin-checks.ts";
import { inReadingOrder } from "../../findings/create.ts";
import { judged } from "../../findings/verdict.ts";
import type { Finding } from "../../model/finding.ts";
import type { Policy } from "../../model/policy.ts";
import type { Report } from "../../model/report.ts";
import type { Waiver, WaiverLimits } from "../../model/waiver.ts";
import { rules } from "../../rules/index.ts";
import { knownAway } from "../baseline/match.ts";
import { waive } from "./apply.ts";
import type { CommentWaivers } from "./comments.ts";
import { type LookedAt, whyUnused } from "./explain-unused.ts";

/** The report with what is borne set apart: by waivers of the policy and of comments, and by a baseline. */
export function excepted(report: Report, comments: readonly CommentWaivers[]): Report {
  const { policy, asOf, findings } = report;
  const wrong = comments.flatMap((found) => found.wrong);
  if (policy.audit) return withFindings(report, [...findings, ...wrong], []);
  const waivers = [...(policy.waivers ?? []), ...comments.flatMap((found) => found.waivers)];
  const view = viewOf(report);
  const waived = waive(findings, waivers, asOf, limitsOf(policy), view.shows, (waiver) =>
    whyUnused(waiver, lookedAt(report)),
  );
  const [kept, fixed] = parted(waived.live, (finding) => limitsOf(policy).canWaive(finding.rule.id));
  const known = knownAway(kept, policy.baseline ?? [], ({ file }) => view.knows(file));
  const about = [...waived.about, ...known.about, ...wrong].flatMap((finding) => graded(finding, policy));
  return withFindings(report, [...known.live, ...fixed, ...about], [...waived.waived, ...known.waived]);
}

function lookedAt({ findings, files, deployments = [], policy }: Report): LookedAt {
  const known = [...rules, ...builtIns, ...(policy.own ?? []).map(({ rule }) => rule)].map(({ id }) => id);
  return { findings, files, deployments, rules: known };
}

function withFindings(report: Report, findings: readonly Finding[], waived: NonNullable<Report["waived"]>): Report {
  return {
    ...report,
    findings: findings.toSorted(inReadingOrder),
    waived: waived.toSorted(inReadingOrder),
    ...judged(findings, report.policy.failOn, waived.length),
  };
}

/** The checks of text and form cannot be waived, and a rule not where the policy says so. */
export function limitsOf({ maxDays, unwaivable }: Policy): WaiverLimits {
  const fixed = new Set(builtIns.map(({ id }) => id));
  return { maxDays, canWaive: (rule) => !fixed.has(rule) && !unwaivable?.has(rule) };
}

/** Of what a run can say that nobody finds it: it was looked at, and its form is not broken. */
function viewOf({ policy, files, findings, deployments = [] }: Report) {
  const checked = new Set(files);
  const unjudged = builtIns.filter(({ id }) => id !== ownRuleFailed.id).map(({ id }) => id);
  const broken = new Set(findings.filter(({ rule }) => unjudged.includes(rule.id)).map(({ file }) => file));
  const isSound = (file: string) => checked.has(file) && !broken.has(file);
  const whole = policy.complete === true && broken.size === 0;
  const shows = ({ kind, deployment, place }: Waiver) =>
    kind === "comment" ? isSound(place.file) : whole || (deployment !== undefined && deployments.includes(deployment));
  // A file that a whole run did not meet is there no more.
  const knows = (file: string) => isSound(file) || (policy.complete === true && !checked.has(file));
  return { knows, shows };
}

/** A policy may change how grave it is that a waiver has ended or waives nothing. */
function graded(finding: Finding, { levels }: Policy): readonly Finding[] {
  const level = levels?.get(finding.rule.id);
  if (level === "off") return [];
  // What is about to end has a level of its own.
  return [level && waiverChecks.includes(finding.rule) ? { ...finding, rule: { ...finding.rule, level } } : finding];
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
