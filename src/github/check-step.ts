import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../base/errors.ts";
import type { Result } from "../base/result.ts";
import type { SourceText } from "../base/source-text.ts";
import { joinAbbreviated, pluralize, quote } from "../base/wording.ts";
import { validate } from "../engine/validate.ts";
import type { Changes } from "../findings/changed-lines.ts";
import { diffFindings } from "../findings/diff.ts";
import type { OnManifest } from "../model/manifest.ts";
import type { Report } from "../model/report.ts";
import type { Scope } from "../model/scope.ts";
import type { Waived } from "../model/waiver.ts";
import type { Roots } from "../node/find-files.ts";
import { type Change, headIs, repositoryAt } from "../node/git.ts";
import { nameFrom } from "../node/paths.ts";
import { selectedBy } from "../node/pattern-match.ts";
import { type CheckTexts, narrowReport } from "../node/report-scope.ts";
import { type PolicyRequest, type ResolvedPolicy, resolvePolicy } from "../node/resolve-policy.ts";
import { checkFiles, noManifest, type Outcome } from "../node/run.ts";
import type { ShardView } from "../report/json.ts";
import { unusedUpdates } from "../report/totals.ts";
import type { Connect } from "./api/octokit.ts";
import { changeOf, changeOnDisk } from "./change.ts";
import type { Event } from "./context/event.ts";
import type { Inputs } from "./context/inputs.ts";
import type { ChosenPolicy } from "./policy-source.ts";
import { describeShard, shardViewOf, waivedIn } from "./shard-step.ts";

/** The options of a step. */
export type StepOptions = {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly roots: Roots;
  readonly request: PolicyRequest;
  readonly chosen: ChosenPolicy;
  readonly connect: Connect;
  readonly today: string;
  /** Called with every valid manifest: as it is now, and as it was before the change. */
  readonly onManifest: { readonly now: OnManifest; readonly before: OnManifest };
};

/** The outcome of a step, before it is published. */
export type StepOutcome = {
  readonly report: Report;
  readonly changes: Changes | undefined;
  /** Errors that fail the step, whatever the findings. */
  readonly errors: readonly string[];
  /** Messages for the pull request besides findings. */
  readonly notices: readonly string[];
  /** Messages that only the log shows. */
  readonly notes: readonly string[];
  /** For a shard: the part of its report that a merge needs. */
  readonly shard: ShardView | undefined;
};

/** Checks the files against the chosen policy, and compares the findings with those under the policy of the change. */
export async function checkStep(options: StepOptions): Promise<StepOutcome> {
  const { inputs, roots, chosen, today, onManifest } = options;
  const { scope, shard } = inputs;
  const { policy, flags, patterns } = chosen.resolved;
  const runOptions = { policy, ...flags, today, stdin: refuseStdin };
  const outcome = await checkFiles(patterns, roots, { ...runOptions, onManifest: onManifest.now, shard });
  const { report, changes, notices } = await checkChange(outcome.report, scope, changeOptions(options, outcome));
  const whole = async () => (shard ? await checkFiles(patterns, roots, runOptions) : outcome).report;
  // The policy of the change is evaluated on all files, once: by the first shard.
  const delta = shard && shard.number > 1 ? noDelta : await policyDelta(options, whole);
  const all = [...chosen.notices, ...unusedUpdates(outcome.report), ...notices, ...delta.notices];
  return {
    report,
    changes,
    errors: [...errorsOf(outcome, inputs), ...delta.errors],
    notices: all,
    notes: outcome.notes,
    shard: await shardViewOf(outcome, report, delta.errors, all),
  };
}

async function refuseStdin(): Promise<never> {
  throw new UsageError(
    'input files has "-", but a step has no standard input; replace it with a file, a folder or a glob',
  );
}

/** The errors that fail a step, whatever the findings. */
function errorsOf({ report, errors }: Outcome, { requireFiles, shard }: Inputs): readonly string[] {
  // All manifests may be in other shards.
  const isRequired = requireFiles && !shard;
  return isRequired && report.run.files.length === 0 ? [...errors, noManifest(report.run.skipped)] : errors;
}

/** What the check of a change depends on. Each function does its work once, when it is first called. */
type ChangeOptions = {
  readonly event: Event;
  readonly roots: Roots;
  readonly findChange: () => Promise<Result<Change>>;
  /** Checks the files as they were before the change. */
  readonly check: CheckTexts;
  /** Whether comments that the change adds waive nothing. */
  readonly isGuarded: boolean;
  /** The waived findings in all files that the change touches, in any shard. */
  readonly waivedInAll: (touched: (file: string) => boolean) => Promise<readonly Waived[]>;
  /** The shard, as a message names it; empty without shards. */
  readonly ofShard: string;
};

function changeOptions(options: StepOptions, { report, read }: Outcome): ChangeOptions {
  const { inputs, event, roots, chosen, connect, today, onManifest } = options;
  const { policy, flags, patterns } = chosen.resolved;
  const { shard } = inputs;
  const check = (texts: readonly SourceText[], callback?: OnManifest) =>
    validate(texts, { policy, audit: flags.audit, today, onManifest: callback });
  let earlier: Promise<Report> | undefined;
  return {
    event,
    roots,
    isGuarded: chosen.from === "base",
    findChange: memoize(async () => {
      const change = await changeOf(event, roots, selectedBy(patterns, roots, read), connect);
      return change.ok ? { ok: true, value: { ...change.value, before: memoize(change.value.before) } } : change;
    }),
    check: async (texts) => {
      earlier ??= check(texts, onManifest.before);
      return earlier;
    },
    waivedInAll: async (touched) => (shard ? waivedIn(patterns, roots, touched, check) : report.waived),
    ofShard: shard ? ` of ${describeShard(shard)}` : "",
  };
}

function memoize<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

/** The report of a change, the change itself if it was determined, and notices. */
type CheckedChange = Pick<StepOutcome, "report" | "notices"> & { readonly changes?: Changes };

/** So few findings are all shown as annotations, in any order, so the distance to the change does not matter. */
const fewFindings = 9;

/** Narrows a report to a scope. If the diff cannot be determined, all findings count. */
async function checkChange(whole: Report, scope: Scope, options: ChangeOptions): Promise<CheckedChange> {
  const { event, roots } = options;
  const guarded = await withoutSelfWaived(whole, options);
  const { report } = guarded;
  const notices = [...checkoutNotices(event, roots), ...guarded.notices];
  if (scope === "all") {
    if (report.findings.length <= fewFindings) return { report, notices };
    const change = changeOnDisk(event, roots, () => undefined);
    return { report, notices, ...(change && { changes: change.changes }) };
  }
  const narrowed = await narrowToChange(report, scope, options);
  if (narrowed.ok) return { ...narrowed.value, notices };
  return { report, notices: [...notices, `cannot apply scope ${scope}, so all findings count: ${narrowed.error}`] };
}

async function narrowToChange(
  report: Report,
  scope: Scope,
  { findChange, check }: ChangeOptions,
): Promise<Result<{ readonly report: Report; readonly changes: Changes }>> {
  const change = await findChange();
  if (!change.ok) return change;
  const narrowed = await narrowReport(report, scope, change.value, check);
  return narrowed.ok ? { ok: true, value: { report: narrowed.value, changes: change.value.changes } } : narrowed;
}

/**
 * Restores self-waived findings: a comment waives a finding only if it did so before the change. If that cannot be
 * determined, no comment waives anything.
 */
async function withoutSelfWaived(report: Report, options: ChangeOptions): Promise<CheckedChange> {
  const byComment = waivedByComment(report);
  if (!options.isGuarded || byComment.length === 0) return { report, notices: [] };
  const { roots, waivedInAll, ofShard } = options;
  const { waivedKey, selfWaived, restoreSelfWaived } = await import("../policy/waivers/self-waived.ts");
  const earlier = await waivedBefore(options);
  if (!earlier.ok) {
    const notice = `cannot determine what comments waived before the change, so comments waive nothing: ${earlier.error}`;
    return { report: restoreSelfWaived(report, new Set(byComment.map(waivedKey))), notices: [notice] };
  }
  const touched = touchedBy(earlier.value.changes, roots);
  const keys = selfWaived(await waivedInAll(touched), earlier.value.waived, touched);
  const restored = restoreSelfWaived(report, keys);
  const count = restored.findings.length - report.findings.length;
  const notice = `${pluralize(count, "self-waived finding")}${ofShard}: a pull request cannot waive its own findings; its waiver comments take effect after the merge`;
  return { report: restored, notices: count > 0 ? [notice] : [] };
}

/** The change, and the findings that comments waived before it. */
async function waivedBefore({
  findChange,
  check,
}: ChangeOptions): Promise<Result<{ readonly changes: Changes; readonly waived: readonly Waived[] }>> {
  const change = await findChange();
  if (!change.ok) return change;
  const texts = await change.value.before();
  if (!texts.ok) return texts;
  return { ok: true, value: { changes: change.value.changes, waived: waivedByComment(await check(texts.value)) } };
}

function waivedByComment({ waived }: Report): readonly Waived[] {
  return waived.filter(({ waiver }) => waiver.kind === "comment");
}

/** Whether a change touches a file by its name, its symbolic link's target or its submodule, as git lists them. */
function touchedBy({ files }: Changes, { base }: Roots): (file: string) => boolean {
  const root = realpathSync(base);
  return (file) => {
    const path = resolve(base, file);
    const real = existsSync(path) ? nameFrom(root, realpathSync(path)) : file;
    return [file, real].some((name) => {
      const parts = name.split("/");
      return parts.some((_, at) => files.has(parts.slice(0, at + 1).join("/")));
    });
  };
}

/** For `pull_request_target`, actions/checkout checks out the base branch unless a workflow sets another commit. */
function checkoutNotices({ name, base }: Event, { cwd }: Roots): readonly string[] {
  const repository = name === "pull_request_target" && base !== undefined ? repositoryAt(cwd) : undefined;
  if (!repository || !headIs(repository, base ?? "")) return [];
  return ["the base branch of the pull request is checked out, so its changes were not checked"];
}

/** The effect of the policy of a change: an error if it cannot be used, or a notice. */
type PolicyDelta = Pick<StepOutcome, "errors" | "notices">;

const noDelta: PolicyDelta = { errors: [], notices: [] };

/** Checks the files against the policy of the change too, and reports which findings would disappear or be new. */
async function policyDelta(
  { request, roots, today, chosen }: StepOptions,
  whole: () => Promise<Report>,
): Promise<PolicyDelta> {
  if (chosen.from === "head") return noDelta;
  try {
    const resolved = await resolvePolicy(request, roots);
    try {
      if (policyKey(resolved) === policyKey(chosen.resolved)) return noDelta;
      const { patterns, policy, flags } = resolved;
      const stdin = async () => new Uint8Array();
      const { report } = await checkFiles(patterns, roots, { policy, ...flags, today, stdin });
      return { errors: [], notices: describeDelta(await whole(), report) };
    } finally {
      resolved.close();
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { errors: [`this pull request's policy cannot be used: ${describeError(error)}`], notices: [] };
  }
}

/** The content that a policy was resolved from. Policies with the same key lead to the same findings. */
function policyKey({ effective, policy, flags, patterns }: ResolvedPolicy): string {
  const files = effective?.files.map(({ file, content }) => [file, content]);
  return JSON.stringify([files, policy.baseline, policy.updates, flags.complete, patterns]);
}

const maxErrors = 5;

function describeError({ message, details }: UsageError): string {
  const more = details.length + 1 - maxErrors;
  const shown = [message, ...details].slice(0, maxErrors);
  return [...shown, ...(more > 0 ? [pluralize(more, "more error")] : [])].join("; ");
}

function describeDelta(base: Report, own: Report): readonly string[] {
  const { added, fixed } = diffFindings(base.findings, own.findings);
  const parts: string[] = [];
  if (fixed.length > 0) parts.push(`${pluralize(fixed.length, "finding")} would disappear: ${joinFindings(fixed)}`);
  if (added.length > 0) parts.push(`${pluralize(added.length, "finding")} would be new: ${joinFindings(added)}`);
  if (base.conclusion !== own.conclusion) parts.push(`the check would end with ${own.conclusion}`);
  return parts.length > 0 ? [`with this pull request's policy ${parts.join("; ")}`] : [];
}

function joinFindings(findings: Report["findings"]): string {
  return joinAbbreviated(
    findings.map(
      ({ rule, file, range, object }) => `${rule.id}${object ? ` at ${quote(object)}` : ""} (${file}:${range.line})`,
    ),
  );
}
