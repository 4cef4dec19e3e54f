import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { escapeInvisible, formatNumber, pluralize, quote } from "../../base/wording.ts";
import { brokenFiles } from "../../findings/broken-files.ts";
import { unmetBy } from "../../model/owner-and-reason.ts";
import type { BaselineEntry } from "../../model/policy.ts";
import { isSelected } from "../../model/rule-selection.ts";
import { baselineName } from "../../node/find-policy.ts";
import { loadBaseline, namesInBaseline } from "../../node/load-baseline.ts";
import { readSource } from "../../node/load-policy.ts";
import { nameFrom } from "../../node/paths.ts";
import type { ResolvedPolicy } from "../../node/policy-request.ts";
import { checkFiles, noManifest, type Outcome } from "../../node/run.ts";
import { writeInside } from "../../node/write-file.ts";
import { noReason } from "../../policy/baseline/read.ts";
import { type UpdatedBaseline, updateBaseline } from "../../policy/baseline/update.ts";
import { baselineText } from "../../policy/baseline/write.ts";
import { waiverLimitsOf } from "../../policy/waivers/suppress.ts";
import { updateNotes } from "../../report/totals.ts";
import { type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { rootsOf } from "../command/inputs.ts";
import {
  asOfOption,
  policyOption,
  presetOption,
  readDate,
  selectionOptions,
  updatesOption,
} from "../command/options.ts";
import { type PolicyArguments, policyRequest, readSelection, withPolicy } from "../command/policy.ts";

/** `lync-policy baseline`: writes the current findings to a file, so that only new ones count. */
export const baselineCommand: Command = {
  description: [
    `Writes the current findings to ${baselineName}, next to the policy or in the working directory. From then on "lync-policy check" suppresses them and reports only new ones.`,
    "Findings that are waived, or cannot be waived, are not written. Entries that still match keep their reasons and get the size of their finding: how many servers are missing, how many users are too many. A finding that is larger than its entry counts. With a PATTERN, entries of other files are kept.",
  ],
  options: {
    prune: { help: "Only remove entries that are no longer reported, and lower sizes." },
    reason: { value: "TEXT", help: "Why the findings of new entries are accepted. Default: none." },
    output: { value: "FILE", help: "Another file. Only the default file is found by other commands." },
    ...policyOption,
    ...updatesOption,
    ...presetOption,
    ...selectionOptions,
    ...asOfOption,
  },
  exitCodes: {
    0: "baseline written",
    2: "error: usage, policy, or a file that cannot be read or written",
    3: "no manifest found",
  },
  run: (args, context) => run(parse(args), context),
};

type Request = {
  readonly policy: PolicyArguments;
  readonly output: string | undefined;
  readonly prune: boolean;
  readonly reason: string;
  readonly today: string;
};

function parse(args: ParsedArguments): Request {
  const { text, flag, words } = args;
  if (words.includes("-"))
    usageError('baseline cannot use standard input; replace "-" with a file, a folder or a glob');
  return {
    policy: { ...policyRequest(args), selection: readSelection(args) },
    output: text("output"),
    prune: flag("prune"),
    reason: parseReason(text("reason")),
    today: readDate(args),
  };
}

function parseReason(reason = noReason): string {
  const required = unmetBy("reason", reason);
  return required === undefined ? reason : usageError(`--reason is ${quote(reason)}; expected ${required}`);
}

function run(request: Request, context: CommandContext): Promise<number> {
  return withPolicy(request.policy, context, (resolved) => runWith(resolved, request, context));
}

async function runWith(resolved: ResolvedPolicy, request: Request, context: CommandContext): Promise<number> {
  const { policy, flags, patterns } = resolved;
  const roots = rootsOf(context);
  const path = request.output === undefined ? defaultPath(resolved, roots.cwd) : resolve(roots.cwd, request.output);
  if (request.prune && !existsSync(path)) usageError(`no baseline to prune: ${quote(path)} does not exist`);
  const before = existsSync(path) ? await loadBaseline(readSource(path, roots, "baseline"), roots) : [];
  const options = { policy: { ...policy, baseline: [] }, ...flags, today: request.today, stdin: context.stdin };
  const outcome = await checkFiles(patterns, roots, options);
  const { findings, run } = outcome.report;
  for (const message of [...outcome.errors, ...outcome.notes, ...updateNotes(outcome.report)]) context.warn(message);
  if (outcome.errors.length > 0) return 2;
  if (run.files.length === 0) {
    context.warn(noManifest(run.skipped));
    return 3;
  }
  const { canWaive } = waiverLimitsOf(policy);
  const covers = coverageOf(outcome, flags.complete);
  // An entry names its deployment.
  const unnamed = findings.filter(({ rule, deployment }) => canWaive(rule.id) && deployment === "");
  for (const file of new Set(unnamed.map((finding) => finding.file)))
    context.warn(`findings of a manifest without a name in ${quote(file)} cannot be baselined; fix its errors first`);
  const open = findings.filter(({ rule, deployment }) => canWaive(rule.id) && deployment !== "");
  const inView = ({ file, rule }: BaselineEntry) => covers(file) && isSelected(policy.selection, rule);
  const result = updateBaseline(open, before, { ...request, inView });
  // A baseline that would be the first one and empty is not written.
  if (existsSync(path) || result.entries.length > 0)
    writeInside(dirname(path), basename(path), baselineText(result.entries, namesInBaseline(path, roots)), roots.base);
  context.out(describe(nameFrom(roots.cwd, path), result, findings.length - open.length));
  return 0;
}

/** The path of the baseline that was found or, without one, of one that check would find. */
function defaultPath({ paths }: ResolvedPolicy, cwd: string): string {
  return paths.baseline ?? join(paths.policy === undefined ? cwd : dirname(paths.policy), baselineName);
}

/** Whether a run covers a file: one that is valid, or one that a complete run did not find. */
function coverageOf({ report: { findings, run } }: Outcome, complete: boolean): (file: string) => boolean {
  const broken = brokenFiles(findings);
  const checked = new Set(run.files);
  return (file) => (checked.has(file) ? !broken.has(file) : complete);
}

function describe(file: string, result: UpdatedBaseline, unwaivable: number): string {
  const { entries, added, kept, removed, larger, smaller } = result;
  const sizes = [
    ...(larger > 0 ? [`${formatNumber(larger)} larger`] : []),
    ...(smaller > 0 ? [`${formatNumber(smaller)} smaller`] : []),
  ].join(", ");
  const counts = `${formatNumber(added)} new, ${formatNumber(kept)} kept${sizes && ` (${sizes})`}, ${formatNumber(removed)} removed`;
  const rest = unwaivable > 0 ? `; ${pluralize(unwaivable, "finding")} cannot be baselined` : "";
  return `${escapeInvisible(file)}: ${pluralize(entries.length, "entry", "entries")} (${counts})${rest}\n`;
}
