import { UsageError } from "../../base/errors.ts";
import { formatNumber, joinList, quote } from "../../base/wording.ts";
import { applySuppressions } from "../../engine/validate.ts";
import { byLocation } from "../../findings/create.ts";
import { verdictOf } from "../../findings/verdict.ts";
import type { Finding } from "../../model/finding.ts";
import { type BaselineEntry, type CustomRule, defaultPolicy, type FailOn, type Policy } from "../../model/policy.ts";
import type { Report, RunFacts, Skipped } from "../../model/report.ts";
import type { Rule, RuleInfo } from "../../model/rule.ts";
import type { Waiver } from "../../model/waiver.ts";
import { loadOf, tightest } from "../../overview/limits.ts";
import { mostRows, type Overview, type Overviews } from "../../overview/overview.ts";
import type { CommentWaivers } from "../../policy/waivers/comments.ts";
import { restoreSelfWaived, waivedKey } from "../../policy/waivers/self-waived.ts";
import { type SourceId, sources } from "../../sources/index.ts";
import { parsePointer, toFinding, toLocation } from "./findings.ts";
import type { BaselineContent, OverviewContent, ShardReport, WaiverContent } from "./report-content.ts";
import { readRules } from "./rules.ts";

/** The rules of a run by id. */
type RulesById = ReadonlyMap<string, RuleInfo>;

/** The merged reports of the shards of a run. */
export type MergeResult = {
  readonly report: Report;
  readonly overviews: Overviews;
  /** The errors of the shards, such as unreadable files. */
  readonly errors: readonly string[];
  readonly notes: readonly string[];
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
    findings,
    waived: [],
    ...verdictOf(findings, policy.failOn),
  };
  const comments = ordered.map((report) => readComments(report, rules));
  const report = await applySuppressions({ whole, comments });
  return {
    report: restoreSelfWaived(report, selfWaivedKeys(ordered, rules)),
    overviews: mergeOverviews(ordered),
    errors: unique(ordered.flatMap(({ shard }) => shard.problems)),
    notes: unique(ordered.flatMap(({ shard }) => shard.remarks)),
  };
}

/** The properties that all shards of a run have in common, by the name for messages. */
const commonProperties: Readonly<Record<string, (report: ShardReport) => unknown>> = {
  date: ({ asOf }) => asOf,
  preset: ({ preset }) => preset,
  failOn: ({ failOn }) => failOn,
  "number of shards": ({ shard }) => shard.count,
  "list of files": ({ shard }) => shard.of,
  "list of rules": ({ rules, builtIns }) => [rules, builtIns],
  policy: ({ shard: { policy, waivers, baseline } }) => [
    policy,
    waivers?.map(({ covers, ...waiver }) => [covers !== undefined, waiver]),
    baseline !== undefined,
  ],
};

/** Ends the run unless the reports are all shards of one run, without duplicates. */
function checkSameRun(reports: readonly ShardReport[]): void {
  const [first, ...others] = reports;
  if (!first) throw new UsageError("merge needs the reports of all shards of a run, such as shard-*.json");
  for (const [name, read] of Object.entries(commonProperties)) {
    const expected = JSON.stringify(read(first));
    const other = others.find((report) => JSON.stringify(read(report)) !== expected);
    if (other)
      throw new UsageError(
        `${quote(other.name)} has a different ${name} than ${quote(first.name)}; merge needs the reports of one run`,
      );
  }
  checkUpdates(reports);
  checkNumbers(reports, first.shard.count);
  checkFiles(reports);
}

/** Ends the run if shards have compared builds with different tables of updates. Shards without builds have none. */
function checkUpdates(reports: readonly ShardReport[]): void {
  const [first, ...others] = reports.filter(({ updates }) => updates);
  const keyOf = ({ updates }: ShardReport) => JSON.stringify([updates?.completeUntil, updates?.file]);
  const other = first && others.find((report) => keyOf(report) !== keyOf(first));
  if (other)
    throw new UsageError(
      `${quote(other.name)} has a different table of updates than ${quote(first.name)}; merge needs the reports of one run`,
    );
}

function checkNumbers(reports: readonly ShardReport[], count: number): void {
  const byNumber = new Map<number, string>();
  for (const { name, shard } of reports) {
    const other = byNumber.get(shard.number);
    if (other !== undefined)
      throw new UsageError(
        `${quote(other)} and ${quote(name)} are both shard ${shard.number}/${count}; merge needs each shard once`,
      );
    byNumber.set(shard.number, name);
  }
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((number) => !byNumber.has(number));
  if (missing.length === 0) return;
  const shown = missing.slice(0, 6).map((number) => `${number}/${count}`);
  const more = missing.length > 6 ? [`${formatNumber(missing.length - 6)} more`] : [];
  const shards = `${missing.length === 1 ? "shard" : "shards"} ${joinList([...shown, ...more])}`;
  throw new UsageError(
    `${shards} ${missing.length === 1 ? "is" : "are"} missing; merge needs all ${formatNumber(count)} reports`,
  );
}

/** A file, and its position among the files of the run, belongs to one shard. */
function checkFiles(reports: readonly ShardReport[]): void {
  const owners = new Map<string | number, string>();
  for (const { name, files, skipped, shard } of reports) {
    const names = [...files, ...skipped.map(({ file }) => file)];
    const places = [...shard.files, ...shard.skipped.map(({ place }) => place)];
    for (const [at, file] of names.entries()) {
      for (const key of [file, places[at] ?? -1]) {
        const other = owners.get(key);
        if (other !== undefined)
          throw new UsageError(
            `${quote(file)} in ${quote(name)} is also in ${quote(other)}; merge needs each file once`,
          );
        owners.set(key, name);
      }
    }
  }
}

/** The findings of all shards, except those about waivers, which the merge evaluates again. */
function mergeFindings(reports: readonly ShardReport[], rules: RulesById): readonly Finding[] {
  const findings = reports.flatMap(({ name, findings: contents }) =>
    contents.filter(({ shard }) => !shard?.again).map((content) => toFinding(content, rules, name)),
  );
  return findings.sort(byLocation);
}

/** The findings that a change would waive by itself, as its shards report them. */
function selfWaivedKeys(reports: readonly ShardReport[], rules: RulesById): ReadonlySet<string> {
  const findings = reports.flatMap(({ name, findings: contents }) =>
    contents.filter(({ shard }) => shard?.live).map((content) => toFinding(content, rules, name)),
  );
  return new Set(findings.map(waivedKey));
}

/** The files of all shards, in the order in which a single run reads them. */
function mergeFiles(reports: readonly ShardReport[]): Pick<RunFacts, "files" | "skipped"> {
  const files = reports.flatMap(({ files, shard }) =>
    files.map((item, at) => ({ item, place: shard.files[at] ?? -1 })),
  );
  const skipped = reports.flatMap(({ skipped, shard }) =>
    skipped.map(({ file, reason }, at) => {
      const { place = -1, named = false } = shard.skipped[at] ?? {};
      return { item: { file, reason, named } satisfies Skipped, place };
    }),
  );
  return { files: sortByPlace(files), skipped: sortByPlace(skipped) };
}

function mergeDeployments(reports: readonly ShardReport[]): readonly string[] {
  const deployments = reports.flatMap(({ shard }) => shard.deployments);
  return unique(sortByPlace(deployments.map(({ name, place }) => ({ item: name, place }))));
}

/** The rules of the run. A rule that applies in one shard is not idle. */
function mergeRules(reports: readonly ShardReport[], byId: RulesById): Pick<RunFacts, "rules" | "idle"> {
  const idle = reports.map(({ rulesIdle }) => new Set(rulesIdle));
  const rules = (reports[0]?.rules ?? []).map(({ id }) => byId.get(id) as Rule);
  return { rules, idle: rules.filter(({ id }) => idle.every((ids) => ids.has(id))) };
}

/** The policy of the run, as far as suppressing findings requires it. */
function mergePolicies(reports: readonly ShardReport[]): Omit<Policy, "preset" | "failOn"> {
  const [first] = reports as readonly [ShardReport, ...ShardReport[]];
  const { levels, ownRules, unwaivable, maxDays } = first.shard.policy;
  const { waivers = [] } = first.shard;
  return {
    levels: new Map(levels.map(({ rule, level }) => [rule, level])),
    // The shards have evaluated the custom rules, so only their ids are used.
    customRules: ownRules.map((id) => ({ rule: { id } }) as CustomRule),
    unwaivable: new Set(unwaivable),
    maxDays: new Map(maxDays.map(({ level, days }) => [level, days])),
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
  const { rule, deployment, files, at, line, reason, owner, ticket, until } = content;
  return {
    kind,
    ...{ rule, deployment, files, at, reason, owner, ticket, until },
    ...(line !== undefined && { line }),
    ...(covered && { covers: (file: string) => covered.has(file) }),
    place: toLocation(content),
  };
}

function toBaselineEntry({ rule, of, deployment, object, names, reason, ...content }: BaselineContent): BaselineEntry {
  return { rule, file: of, deployment, object, names, reason, place: toLocation(content) };
}

/** The deployments of all shards in the order of the run, with as many rows as a single run keeps. */
function mergeOverviews(reports: readonly ShardReport[]): Overviews {
  const all = reports.flatMap(({ files, shard }) => {
    const places = new Map(files.map((file, at) => [file, shard.files[at] ?? -1]));
    return shard.overviews.deployments.map((item) => ({ item, place: places.get(item.file) ?? -1 }));
  });
  const deployments: Overview[] = [];
  let remaining = mostRows;
  for (const content of sortByPlace(all)) {
    if (remaining <= 0) break;
    const overview = limitRows(toOverview(content), remaining);
    remaining -= Math.max(overview.rows.length, 1);
    deployments.push(overview);
  }
  const total = reports.reduce((sum, { shard }) => sum + shard.overviews.more, all.length);
  return { deployments, more: total - deployments.length };
}

/** An overview with at most some of its rows. Growth is only projected for all rows. */
function limitRows({ growth, ...overview }: Overview, limit: number): Overview {
  if (overview.rows.length <= limit) return { ...overview, ...(growth && { growth }) };
  const rows = overview.rows.slice(0, limit);
  return { ...overview, rows, more: overview.more + overview.rows.length - limit };
}

function toOverview({ deployment, product, file, line, growth, rows, more, links }: OverviewContent): Overview {
  const about = { deployment, product, file, line, more, links };
  return { ...about, ...(growth && { growth }), rows: rows.map(toRow) };
}

function toRow({ path, limits: contents, ...row }: OverviewContent["rows"][number]): Overview["rows"][number] {
  const limits = contents.map((limit) => ({ ...limit, source: toSourceId(limit.source) }));
  const most = tightest(limits, "all");
  return { ...row, path: parsePointer(path), limits, ...(most && { load: loadOf(most) }) };
}

/** The id of a source. An unknown one is replaced: no format shows it, but it must not pass the check of types. */
function toSourceId(id: string): SourceId {
  return Object.hasOwn(sources, id) ? (id as SourceId) : "sarif-2.1.0";
}

function sortByPlace<T>(all: readonly { readonly item: T; readonly place: number }[]): readonly T[] {
  return all.toSorted((a, b) => a.place - b.place).map(({ item }) => item);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
