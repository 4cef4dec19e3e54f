import { once } from "../base/memoize.ts";
import type { Result } from "../base/result.ts";
import type { SourceText } from "../base/source-text.ts";
import { validate } from "../engine/validate.ts";
import type { Changes } from "../findings/changed-lines.ts";
import type { Report } from "../model/report.ts";
import type { Scope } from "../model/scope.ts";
import type { Waived } from "../model/waiver.ts";
import type { Change } from "../node/change/compare.ts";
import type { FollowedPolicy } from "../node/change/follow.ts";
import type { RenameFindings } from "../node/change/removed-manifests.ts";
import { type CheckTexts, checkBefore, narrowReport } from "../node/change/report-scope.ts";
import type { Roots } from "../node/find-files.ts";
import { headIs, repositoryAt } from "../node/repository.ts";
import type { Outcome } from "../node/run.ts";
import { changeOnDisk, changeOnGitHub } from "./change.ts";
import type { Event } from "./context/event.ts";
import { addRemoved, type FindRemoved, removalFinder } from "./removed.ts";
import { describeShard, waivedIn } from "./shard-step.ts";
import type { StepOptions, StepOutcome } from "./step-options.ts";

/** Finds the change of a step, once. */
type ChangeFinder = {
  /** Finds it without a request. */
  readonly findOnDisk: () => Promise<Change | undefined>;
  readonly findChange: () => Promise<Result<Change>>;
};

/** What the check of a change depends on. Each function does its work once, when it is first called. */
type ChangeOptions = ChangeFinder & {
  readonly event: Event;
  readonly roots: Roots;
  /** Checks the files as they were before the change. */
  readonly check: CheckTexts;
  /** Whether comments that the change adds waive nothing. */
  readonly isGuarded: boolean;
  /** The waived findings in all files that the change touches, in any shard, and in the other files of the run. */
  readonly waivedInAll: (touched: (file: string) => boolean) => Promise<readonly Waived[]>;
  /** Finds the manifests that the change removes; undefined if the event has no base, or if another shard reports them. */
  readonly findRemoved: FindRemoved | undefined;
  /** The shard, as a message names it; empty without shards. */
  readonly ofShard: string;
};

/** Finds the change of a step, from git or else from GitHub's API, when it is first asked for. */
export function changeFinder({ event, roots, chosen, connect }: StepOptions): ChangeFinder {
  const { patterns } = chosen.resolved;
  const findOnDisk = once(() => changeOnDisk(event, roots, patterns));
  const findChange = once(async (): Promise<Result<Change>> => {
    const change = await findOnDisk();
    return change ? { ok: true, value: change } : changeOnGitHub(event, roots, patterns, connect);
  });
  return { findOnDisk, findChange };
}

/** What the check of the change of a step depends on. */
export function changeOptions(
  options: StepOptions,
  finder: ChangeFinder,
  policy: FollowedPolicy,
  { report }: Outcome,
): ChangeOptions {
  const { inputs, event, roots, chosen, today, onManifest } = options;
  const { flags, patterns } = chosen.resolved;
  const { shard } = inputs;
  const run = { audit: flags.audit, today };
  const check = (texts: readonly SourceText[]) => validate(texts, { ...run, policy: policy.now });
  let earlier: Promise<Report> | undefined;
  return {
    event,
    roots,
    isGuarded: chosen.from === "base",
    ...finder,
    findRemoved: removalFinder(options, finder.findChange),
    check: async (texts) => {
      earlier ??= validate(texts, { ...run, policy: policy.before, onManifest: onManifest.before });
      return earlier;
    },
    waivedInAll: async (touched) => {
      if (!shard) return report.waived;
      const others = report.waived.filter(({ file }) => !touched(file));
      return [...others, ...(await waivedIn(patterns, roots, touched, check))];
    },
    ofShard: shard ? ` of ${describeShard(shard)}` : "",
  };
}

/** The report of a change, the change itself if it was determined, and messages. */
type CheckedChange = Pick<StepOutcome, "report" | "notices"> & { readonly changes?: Changes | undefined };

/** So few findings are all shown as annotations, in any order, so the distance to the change does not matter. */
const fewFindings = 9;

/** Checks the change of a step: its own waivers, the scope, and the manifests that it removes. */
export async function checkChange(
  whole: Report,
  scope: Scope,
  options: ChangeOptions,
): Promise<CheckedChange & Pick<StepOutcome, "errors">> {
  const { event, roots, findRemoved } = options;
  const guarded = await withoutSelfWaived(whole, options);
  const removed = await findRemoved?.();
  const scoped = await applyScope(guarded.report, scope, options, removed?.ok ? removed.value.rename : unchanged);
  const gaps = removed || scope !== "all" ? await gapsIn(options) : [];
  const notices = [...checkoutNotices(event, roots), ...guarded.notices, ...scoped.notices];
  if (!removed) return { ...scoped, notices: [...notices, ...gaps], errors: [] };
  const checked = addRemoved(scoped.report, removed, gaps);
  return { ...scoped, ...checked, notices: [...notices, ...checked.notices] };
}

/** What of the change cannot be determined. */
async function gapsIn({ findChange }: ChangeOptions): Promise<readonly string[]> {
  const change = await findChange();
  return change.ok ? change.value.gaps : [];
}

/** Narrows a report to a scope. If the diff cannot be determined, all findings count. */
async function applyScope(
  report: Report,
  scope: Scope,
  options: ChangeOptions,
  rename: RenameFindings,
): Promise<CheckedChange> {
  if (scope === "all") return { report, notices: [], changes: await changesFor(report, options) };
  const narrowed = await narrowToChange(report, scope, options, rename);
  // Otherwise, what waivers suppress was compared before.
  if (narrowed.ok) return { ...narrowed.value, notices: options.isGuarded ? [] : narrowed.value.notices };
  return { report, notices: [`cannot apply scope ${scope}, so all findings count: ${narrowed.error}`] };
}

function unchanged<T>(findings: T): T {
  return findings;
}

/** The changes by which findings are ranked, as far as they cost no request of their own. */
export async function changesFor(
  { findings }: Report,
  { findOnDisk }: Pick<ChangeOptions, "findOnDisk">,
): Promise<Changes | undefined> {
  if (findings.length <= fewFindings) return undefined;
  const change = await findOnDisk();
  return change && linesIn(change);
}

/** The lines of a change, by which findings are ranked; all lines of changed files if they cannot be determined. */
async function linesIn({ changes, withLines }: Change): Promise<Changes> {
  const lines = await withLines();
  return lines.ok ? lines.value : changes;
}

async function narrowToChange(
  report: Report,
  scope: Scope,
  { findChange, check }: ChangeOptions,
  rename: RenameFindings,
): Promise<Result<CheckedChange>> {
  const change = await findChange();
  if (!change.ok) return change;
  const narrowed = await narrowReport(report, scope, change.value, check, rename);
  return narrowed.ok ? { ok: true, value: { ...narrowed.value, changes: await linesIn(change.value) } } : narrowed;
}

/**
 * Restores self-waived findings: a comment waives a finding only if it did so before the change, and a waiver without a size
 * covers the size before the change. If that cannot be determined, no comment waives anything.
 */
async function withoutSelfWaived(report: Report, options: ChangeOptions): Promise<CheckedChange> {
  const { isGuarded, waivedInAll, ofShard } = options;
  if (!isGuarded || report.waived.length === 0) return { report, notices: [] };
  const byComment = report.waived.filter(({ waiver }) => waiver.kind === "comment");
  const [{ waivedKey, restoreSelfWaived }, { unlimited }, { guardWaivers }] = await Promise.all([
    import("../policy/waivers/self-waived.ts"),
    import("../policy/waivers/unlimited.ts"),
    import("../policy/waivers/guard.ts"),
  ]);
  if (byComment.length + unlimited(report.waived, () => true).length === 0) return { report, notices: [] };
  const earlier = await changeBefore(options);
  if (!earlier.ok) {
    const notice = `cannot determine what comments waived before the change, so comments waive nothing, and waivers without a size cover any size: ${earlier.error}`;
    return {
      report: restoreSelfWaived(report, new Map(byComment.map((one) => [waivedKey(one), {}]))),
      notices: [notice],
    };
  }
  const { changes, before } = earlier.value;
  const touched = (file: string) => changes.linesOf(file) !== undefined;
  return guardWaivers(report, { before, waived: await waivedInAll(touched), touched, ofShard });
}

/** The change, and the report on the files before it. */
async function changeBefore({
  findChange,
  check,
}: ChangeOptions): Promise<Result<{ readonly changes: Changes; readonly before: Report }>> {
  const change = await findChange();
  if (!change.ok) return change;
  const { changes } = change.value;
  const before = await checkBefore(change.value, check);
  return before.ok ? { ok: true, value: { changes, before: before.value } } : before;
}

/** For `pull_request_target`, actions/checkout checks out the base branch unless a workflow sets another commit. */
function checkoutNotices({ name, base }: Event, { cwd }: Roots): readonly string[] {
  const repository = name === "pull_request_target" && base !== undefined ? repositoryAt(cwd) : undefined;
  if (!repository || !headIs(repository, base ?? "")) return [];
  return ["the base branch of the pull request is checked out, so its changes were not checked"];
}
