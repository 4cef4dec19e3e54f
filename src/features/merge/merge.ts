import { UsageError } from "../../base/errors.ts";
import { quote } from "../../base/wording.ts";
import { applySuppressions } from "../../engine/validate.ts";
import { byLocation } from "../../findings/create.ts";
import { verdictOf } from "../../findings/verdict.ts";
import type { CertainFix } from "../../model/certain-fix.ts";
import type { Finding } from "../../model/finding.ts";
import { type BaselineEntry, type CustomRule, defaultPolicy, type FailOn, type Policy } from "../../model/policy.ts";
import type { Report, RunFacts, Skipped, Unevaluated } from "../../model/report.ts";
import type { Rule, RuleInfo } from "../../model/rule.ts";
import type { Waiver } from "../../model/waiver.ts";
import type { Overviews } from "../../overview/overview.ts";
import type { CommentWaivers } from "../../policy/waivers/comments.ts";
import { type CountingFindings, knownOf, restoreSelfWaived, waivedKey } from "../../policy/waivers/self-waived.ts";
import { toFinding, toLocation } from "./findings.ts";
import { mergeOverviews } from "./overviews.ts";
import type { BaselineContent, ShardReport, WaiverContent } from "./report-content.ts";
import { readRules } from "./rules.ts";
import { checkSameRun } from "./same-run.ts";
import { wasChanged } from "./seal.ts";
import { sortByPlace } from "./sort-by-place.ts";

/** The rules of a run by id. */
type RulesById = ReadonlyMap<string, RuleInfo>;

/** The merged reports of the shards of a run. */
export type MergeResult = {
  readonly report: Report;
  readonly overviews: Overviews;
  /** The certain fixes of its findings that the shards found: those of each shard, as many as a report may have. */
  readonly fixes: ReadonlyMap<Finding, CertainFix>;
  /** The errors of the shards, such as unreadable files. */
  readonly errors: readonly string[];
  /** Messages for the log. */
  readonly notes: readonly string[];
  /** Messages for the pull request. */
  readonly notices: readonly string[];
};

/**
 * Merges the reports of all shards of a run, in any order, to the report of the whole run. Only the merge sees all
 * findings, so it applies waivers and the baseline.
 */
export async function merge(reports: readonly ShardReport[], failOn?: FailOn): Promise<MergeResult> {
  checkSameRun(reports);
  const ordered = reports.toSorted((a, b) => a.shard.number - b.shard.number);
  const [first] = ordered as [ShardReport];
  const rules = readRules(first);
  for (const report of ordered) checkCounts(report, rules);
  const policy = { ...mergePolicies(ordered), preset: first.preset, failOn: failOn ?? first.failOn };
  const { audit, complete } = first.shard.policy;
  const findings = mergeFindings(ordered, rules);
  const whole: Report = {
    run: {
      ...{ asOf: first.asOf, audit, complete },
      ...mergeFiles(ordered),
      updates: ordered.find(({ updates }) => updates)?.updates,
      deployments: mergeDeployments(ordered),
      ...mergeRules(ordered, rules),
    },
    policy,
    ...(first.removed && { removed: first.removed }),
    findings,
    waived: [],
    ...verdictOf(findings, policy.failOn),
  };
  const comments = ordered.map((report) => readComments(report, rules));
  const suppressed = await applySuppressions({ whole, comments });
  const report = restoreSelfWaived(suppressed, countingFindings(ordered, rules));
  return {
    report,
    fixes: mergeFixes(ordered, report),
    overviews: mergeOverviews(ordered),
    errors: unique(ordered.flatMap(({ shard }) => shard.problems)),
    notes: unique(ordered.flatMap(({ shard }) => shard.remarks)),
    notices: unique(ordered.flatMap(({ shard }) => shard.notices)),
  };
}

/** Ends the run unless the counts and the conclusion of a report are those of its findings, and of its errors. */
function checkCounts({ name, findings, failOn, errors = [], ...stated }: ShardReport, rules: RulesById): void {
  const live = findings.filter(({ waiver }) => !waiver).map((content) => toFinding(content, rules, name));
  const expected = verdictOf(live, failOn, findings.length - live.length);
  const conclusion = errors.length > 0 ? "failure" : expected.conclusion;
  if (JSON.stringify([expected.counts, conclusion]) === JSON.stringify([stated.counts, stated.conclusion])) return;
  throw new UsageError(`${quote(name)} has counts or a conclusion that do not match its findings: it ${wasChanged}`);
}

/** The findings of all shards, except those about waivers, which the merge evaluates again. */
function mergeFindings(reports: readonly ShardReport[], rules: RulesById): readonly Finding[] {
  const findings = reports.flatMap(({ name, findings: contents }) =>
    contents.filter(({ shard }) => !shard?.again).map((content) => toFinding(content, rules, name)),
  );
  return findings.sort(byLocation);
}

/** The waived findings that count, because a change waives them itself or makes them worse, as its shards report them. */
function countingFindings(reports: readonly ShardReport[], rules: RulesById): CountingFindings {
  const findings = reports.flatMap(({ name, findings: contents }) =>
    contents
      .filter(({ shard }) => shard?.live)
      .map((content) => [waivedKey(toFinding(content, rules, name)), knownOf(content)] as const),
  );
  return new Map(findings);
}

/** The fixes of all shards, by findings of the merged report. */
function mergeFixes(reports: readonly ShardReport[], { findings }: Report): ReadonlyMap<Finding, CertainFix> {
  const byKey = new Map(findings.map((finding) => [waivedKey(finding), finding]));
  const fixes = new Map<Finding, CertainFix>();
  for (const { rule, shard, ...content } of reports.flatMap((report) => report.findings)) {
    const finding = shard?.fix && byKey.get(waivedKey({ ...content, rule: { id: rule } }));
    if (finding) fixes.set(finding, shard.fix);
  }
  return fixes;
}

/** The files of all shards, in the order in which a single run reads them. */
function mergeFiles(reports: readonly ShardReport[]): Pick<RunFacts, "files" | "skipped"> {
  const files = reports.flatMap(({ files, shard }) =>
    files.map((item, at) => ({ item, place: shard.files[at] ?? -1 })),
  );
  const skipped = reports.flatMap(({ skipped, shard }) =>
    skipped.map(({ file, reason, nearMiss }, at) => {
      const { place = -1, named = false } = shard.skipped[at] ?? {};
      return { item: { file, reason, named, isNear: nearMiss } satisfies Skipped, place };
    }),
  );
  return { files: sortByPlace(files), skipped: sortByPlace(skipped) };
}

function mergeDeployments(reports: readonly ShardReport[]): readonly string[] {
  const deployments = reports.flatMap(({ shard }) => shard.deployments);
  return unique(sortByPlace(deployments.map(({ name, place }) => ({ item: name, place }))));
}

/** The rules of the run. A rule that applies in one shard, or cannot be evaluated there, is not idle. */
function mergeRules(
  reports: readonly ShardReport[],
  byId: RulesById,
): Pick<RunFacts, "rules" | "idle" | "ran" | "unevaluated"> {
  const idle = reports.map(({ rulesIdle }) => new Set(rulesIdle));
  const rules = (reports[0]?.rules ?? []).map(({ id }) => byId.get(id) as Rule);
  const unevaluated = reports.flatMap(({ rulesUnevaluated = [], files, shard }) =>
    rulesUnevaluated.map((each) => ({
      item: { ...each, rules: each.rules.flatMap((id) => byId.get(id) ?? []) } satisfies Unevaluated,
      place: shard.files[files.indexOf(each.file)] ?? -1,
    })),
  );
  return {
    rules,
    idle: rules.filter(({ id }) => idle.every((ids) => ids.has(id))),
    ...(unevaluated.length > 0 && { ran: ranRules(reports, rules), unevaluated: sortByPlace(unevaluated) }),
  };
}

/** The rules that were evaluated in a shard. */
function ranRules(reports: readonly ShardReport[], all: readonly Rule[]): readonly Rule[] {
  const ran = new Set(reports.flatMap(ranIn));
  return all.filter(({ id }) => ran.has(id));
}

function ranIn({ rules, rulesIdle, rulesRan }: ShardReport): readonly string[] {
  const idle = new Set(rulesIdle);
  return rulesRan ?? rules.flatMap(({ id }) => (idle.has(id) ? [] : [id]));
}

/** The policy of the run, as far as suppressing findings requires it. */
function mergePolicies(reports: readonly ShardReport[]): Omit<Policy, "preset" | "failOn"> {
  const [first] = reports as readonly [ShardReport, ...ShardReport[]];
  const { levels, selection, ownRules, unwaivable, maxDays, commentWaivers } = first.shard.policy;
  const { waivers = [] } = first.shard;
  return {
    levels: new Map(levels.map(({ rule, level }) => [rule, level])),
    selection: selection && {
      only: selection.only && new Set(selection.only),
      ignored: new Set(selection.ignored),
    },
    // The shards have evaluated the custom rules, so only their ids are used.
    customRules: ownRules.map((id) => ({ rule: { id } }) as CustomRule),
    unwaivable: new Set(unwaivable),
    maxDays: new Map(maxDays.map(({ level, days }) => [level, days])),
    commentWaivers,
    // Not used either: the shards have compared the builds.
    updates: defaultPolicy.updates,
    waivers: waivers.map((waiver, at) => toWaiver(waiver, "policy", coveredFiles(reports, at))),
    baseline: reports.flatMap(({ shard }) => (shard.baseline ?? []).map(toBaselineEntry)),
  };
}

/** The waivers in the comments of a shard's manifests. */
function readComments({ name, shard }: ShardReport, rules: RulesById): CommentWaivers {
  const { waivers, wrong } = shard.comments;
  return {
    waivers: waivers.map((waiver) => toWaiver(waiver, "comment")),
    wrong: wrong.map((content) => toFinding(content, rules, name)),
  };
}

/** The files that a waiver of the policy covers, in all shards; undefined if it covers every file. */
function coveredFiles(reports: readonly ShardReport[], at: number): ReadonlySet<string> | undefined {
  const covered = new Set<string>();
  for (const { files, shard } of reports) {
    const covers = shard.waivers?.[at]?.covers;
    if (!covers) return undefined;
    const places = new Set(covers);
    for (const [index, file] of files.entries()) if (places.has(shard.files[index] ?? -1)) covered.add(file);
  }
  return covered;
}

function toWaiver(content: WaiverContent, kind: Waiver["kind"], covered?: ReadonlySet<string>): Waiver {
  const { rule, deployment, files, at, line, reason, owner, ticket, until, size } = content;
  return {
    kind,
    ...{ rule, deployment, files, at, reason, owner, ticket, until, size },
    ...(line !== undefined && { line }),
    ...(covered && { covers: (file: string) => covered.has(file) }),
    place: toLocation(content),
  };
}

function toBaselineEntry({ of, file, range, clip, bytes, ...entry }: BaselineContent): BaselineEntry {
  return { ...entry, file: of, place: toLocation({ file, range, clip, bytes }) };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
