import { borne } from "../../engine/validate.ts";
import { inReadingOrder } from "../../findings/create.ts";
import { judged } from "../../findings/verdict.ts";
import type { Finding } from "../../model/finding.ts";
import type { FailOn } from "../../model/policy.ts";
import type { Report, Skipped } from "../../model/report.ts";
import type { Rule, RuleInfo } from "../../model/rule.ts";
import type { Overviews } from "../../overview/overview.ts";
import { excuseOf, withoutExcuses } from "../../policy/waivers/self-waived.ts";
import { findingIn } from "./findings.ts";
import { overviewsIn } from "./overviews.ts";
import { commentsIn, policyIn } from "./policy.ts";
import type { ShardReport } from "./report-content.ts";
import { rulesIn } from "./rules.ts";
import { sameRun } from "./same-run.ts";

/** What the shards of a run came to together. */
export type Merged = {
  readonly report: Report;
  readonly overviews: Overviews;
  /** What could not be done as asked, and what was asked for and is nowhere. */
  readonly problems: readonly string[];
  readonly remarks: readonly string[];
};

/**
 * The reports of all shards of a run, in any order → the report of the whole run. Waivers are judged here for the first
 * time with all findings in view.
 */
export async function merge(reports: readonly ShardReport[], failOn?: FailOn): Promise<Merged> {
  sameRun(reports);
  const inOrder = reports.toSorted((a, b) => a.shard.number - b.shard.number);
  const [first] = inOrder as [ShardReport];
  const rules = rulesIn(first);
  const { preset, asOf } = first;
  const policy = { preset, ...policyIn(inOrder), failOn: failOn ?? first.failOn };
  const findings = findingsIn(inOrder, rules);
  const whole: Report = {
    asOf,
    policy,
    ...filesIn(inOrder),
    deployments: deploymentsIn(inOrder),
    ...rulesOf(inOrder, rules),
    findings,
    ...judged(findings, policy.failOn),
  };
  const comments = inOrder.map((report) => commentsIn(report, rules));
  return {
    report: withoutExcuses(await borne({ whole, comments }), excusesIn(inOrder, rules)),
    overviews: overviewsIn(inOrder),
    problems: once(inOrder.flatMap(({ shard }) => shard.problems)),
    remarks: once(inOrder.flatMap(({ shard }) => shard.remarks)),
  };
}

/** What was found, without what is to be judged again. */
function findingsIn(reports: readonly ShardReport[], rules: ReadonlyMap<string, RuleInfo>): readonly Finding[] {
  const found = reports.flatMap(({ name, findings }) =>
    findings.filter(({ shard }) => !shard?.again).map((content) => findingIn(content, rules, name)),
  );
  return found.sort(inReadingOrder);
}

/** What a change would have excused for itself, as its shards found out. */
function excusesIn(reports: readonly ShardReport[], rules: ReadonlyMap<string, RuleInfo>): ReadonlySet<string> {
  const live = reports.flatMap(({ name, findings }) =>
    findings.filter(({ shard }) => shard?.live).map((content) => findingIn(content, rules, name)),
  );
  return new Set(live.map(excuseOf));
}

/** In the order in which one run would have read them. */
function filesIn(reports: readonly ShardReport[]): {
  readonly files: readonly string[];
  readonly skipped: readonly Skipped[];
} {
  const files = reports.flatMap(({ files, shard }) => files.map((one, at) => ({ one, place: shard.files[at] ?? -1 })));
  const skipped = reports.flatMap(({ skipped, shard }) =>
    skipped.map(({ file, reason }, at) => {
      const { place = -1, named = false } = shard.skipped[at] ?? {};
      return { one: { file, reason, named }, place };
    }),
  );
  return { files: inPlace(files), skipped: inPlace(skipped) };
}

function deploymentsIn(reports: readonly ShardReport[]): readonly string[] {
  return once(
    inPlace(reports.flatMap(({ shard }) => shard.deployments.map(({ name, place }) => ({ one: name, place })))),
  );
}

/** A rule that had something to look at in one shard was not idle. */
function rulesOf(
  reports: readonly ShardReport[],
  known: ReadonlyMap<string, RuleInfo>,
): Pick<Report, "rules" | "idle"> {
  const idle = reports.map(({ rulesIdle }) => new Set(rulesIdle));
  const rules = (reports[0]?.rules ?? []).map(({ id }) => known.get(id) as Rule);
  return { rules, idle: rules.filter(({ id }) => idle.every((own) => own.has(id))) };
}

function inPlace<T>(all: readonly { readonly one: T; readonly place: number }[]): readonly T[] {
  return all.toSorted((a, b) => a.place - b.place).map(({ one }) => one);
}

function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
