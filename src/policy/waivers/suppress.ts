import { closest } from "../../base/did-you-mean.ts";
import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { brokenFiles } from "../../findings/broken-files.ts";
import { builtinChecks, waiverChecks } from "../../findings/builtin-checks.ts";
import { byLocation } from "../../findings/create.ts";
import { verdictOf } from "../../findings/verdict.ts";
import type { Finding } from "../../model/finding.ts";
import type { Policy } from "../../model/policy.ts";
import type { Report } from "../../model/report.ts";
import type { Waiver, WaiverLimits } from "../../model/waiver.ts";
import { matchBaseline } from "../baseline/match.ts";
import { knownRuleIds } from "../known-rules.ts";
import { applyWaivers, notNeeded } from "./apply.ts";
import type { CommentWaivers } from "./comments.ts";

/** Suppresses findings by the waivers of the policy and of comments, and by the baseline. */
export function suppressFindings(report: Report, comments: readonly CommentWaivers[]): Report {
  const { policy, findings } = report;
  const wrong = comments.flatMap((found) => found.wrong);
  if (report.run.audit) return withFindings(report, [...findings, ...wrong], []);
  const waivers = [...policy.waivers, ...comments.flatMap((found) => found.waivers)];
  const coverage = coverageOf(report);
  const waived = applyWaivers(
    findings,
    waivers,
    report.run.asOf,
    waiverLimitsOf(policy),
    coverage.coversWaiver,
    (waiver) => explainUnusedWaiver(waiver, scopeOf(report)),
  );
  const [kept, fixed] = partition(waived.live, (finding) => waiverLimitsOf(policy).canWaive(finding.rule.id));
  const matched = matchBaseline(kept, policy.baseline, ({ file }) => coverage.coversFile(file));
  const about = [...waived.about, ...matched.about, ...wrong].flatMap((finding) => withPolicyLevel(finding, policy));
  return withFindings(report, [...matched.live, ...fixed, ...about], [...waived.waived, ...matched.waived]);
}

function scopeOf({ findings, run: { files, deployments }, policy }: Report): RunScope {
  return { findings, files, deployments, rules: knownRuleIds(policy) };
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
  const coversWaiver = ({ kind, deployment, place }: Waiver) =>
    kind === "comment" ? isValid(place.file) : whole || (deployment !== undefined && deployments.includes(deployment));
  // A file that a complete run did not find was deleted.
  const coversFile = (file: string) => isValid(file) || (complete && !checked.has(file));
  return { coversFile, coversWaiver };
}

/** A finding about a waiver with the severity that the policy sets. */
function withPolicyLevel(finding: Finding, { levels }: Policy): readonly Finding[] {
  const level = levels.get(finding.rule.id);
  if (level === "off") return [];
  // The notice of a waiver that is about to expire has a severity of its own.
  return [level && waiverChecks.includes(finding.rule) ? { ...finding, rule: { ...finding.rule, level } } : finding];
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

/** What a run covered. A name in a waiver that is none of these matches nothing. */
type RunScope = {
  readonly findings: readonly Finding[];
  readonly files: readonly string[];
  readonly deployments: readonly string[];
  /** The ids of all rules. */
  readonly rules: readonly string[];
};

type Explanation = (waiver: Waiver, scope: RunScope) => string | undefined;

/** Explains why a waiver is unused: the first name in it that matches nothing, with the closest one that does. */
function explainUnusedWaiver(waiver: Waiver, scope: RunScope): string {
  for (const explain of explanations) {
    const found = explain(waiver, scope);
    if (found !== undefined) return found;
  }
  return notNeeded;
}

const explanations: readonly Explanation[] = [
  ({ rule }, { rules }) => (rules.includes(rule) ? undefined : `no rule has this id${meaning(rule, rules)}`),
  ({ deployment }, { deployments }) =>
    deployment === undefined || deployments.includes(deployment)
      ? undefined
      : `no deployment is named ${quote(deployment)}${meaning(deployment, deployments)}`,
  ({ covers, files = [] }, scope) =>
    covers === undefined || scope.files.some(covers)
      ? undefined
      : `no manifest matches ${files.map(quote).join(" or ")}${meaning(files[0] ?? "", scope.files)}`,
  otherObject,
  otherRule,
  otherLine,
];

/** The rule reports an object with a similar name. */
function otherObject(waiver: Waiver, { findings }: RunScope): string | undefined {
  const { at, rule } = waiver;
  if (at === undefined) return undefined;
  const others = findings.filter((finding) => finding.rule.id === rule && isWithin(waiver, finding));
  const meant = closest(
    at,
    others.map(({ object }) => object),
  );
  return meant === undefined ? undefined : `did you mean ${quote(meant)}?`;
}

/** A rule with a similar id reports the object. */
function otherRule(waiver: Waiver, { findings }: RunScope): string | undefined {
  const there = findings.filter((finding) => isWithin(waiver, finding) && isAt(waiver, finding));
  const meant = closest(
    waiver.rule,
    there.map(({ rule }) => rule.id),
  );
  return meant === undefined || meant === waiver.rule ? undefined : `did you mean rule ${quote(meant)}?`;
}

/** The rule reports a line near the one that a comment covers. */
function otherLine({ rule, line, place }: Waiver, { findings }: RunScope): string | undefined {
  if (line === undefined) return undefined;
  const lines = findings
    .filter((finding) => finding.rule.id === rule && finding.file === place.file)
    .map(({ range }) => range.line)
    .sort((one, other) => Math.abs(one - line) - Math.abs(other - line));
  return lines[0] === undefined ? undefined : `it applies to line ${line}; did you mean line ${lines[0]}?`;
}

function isWithin({ deployment, covers, kind, place }: Waiver, finding: Finding): boolean {
  if (kind === "comment") return finding.file === place.file;
  return (deployment === undefined || deployment === finding.deployment) && (covers?.(finding.file) ?? true);
}

function isAt({ at, line }: Waiver, { object, range }: Finding): boolean {
  return line === undefined ? at === undefined || keyOfName(at) === keyOfName(object) : line === range.line;
}

function meaning(word: string, words: readonly string[]): string {
  const meant = closest(word, words);
  return meant === undefined ? "" : `; did you mean ${quote(meant)}?`;
}
