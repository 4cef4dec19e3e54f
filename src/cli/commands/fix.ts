import { type FixedFile, fixFile } from "../../features/fix/fix-file.ts";
import { verdictOf } from "../../findings/verdict.ts";
import type { Finding } from "../../model/finding.ts";
import type { Policy } from "../../model/policy.ts";
import type { Report } from "../../model/report.ts";
import { isSelected, type RuleSelection } from "../../model/rule-selection.ts";
import type { ResolvedPolicy } from "../../node/policy-request.ts";
import { noManifest } from "../../node/run.ts";
import { replaceFile } from "../../node/write-file.ts";
import { updateNotes } from "../../report/totals.ts";
import { type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { nameOfStdin, readInputs, readStdinFile, stdinFileOption } from "../command/inputs.ts";
import {
  asOfOption,
  candidatesOption,
  failOnOption,
  policyOption,
  presetOption,
  readDate,
  updatesOption,
} from "../command/options.ts";
import { checkSelection, type PolicyArguments, policyRequest, readSelection, withPolicy } from "../command/policy.ts";
import { isPrintable, printFixes } from "../command/print-fixes.ts";

/** `lync-policy fix`: changes manifests so that findings are resolved. */
export const fix: Command = {
  description: [
    "Fixes findings whose fix is certain. After each fix, the finding is no longer reported and no new one appears. Nothing else is changed. Reports why each remaining finding was not fixed.",
    'With "-", prints the fixed text of standard input to standard output and the summary to standard error. A text in which nothing is fixed is printed as it is, so that an editor can replace its buffer with the output whenever the exit code is not 2.',
  ],
  options: {
    "dry-run": { help: "Change no file; print a unified diff." },
    rule: { value: "ID", multiple: true, help: "Only fix findings of this rule. Can be given several times." },
    ignore: {
      value: "ID",
      multiple: true,
      help: "Neither fix nor report findings of this rule. Can be given several times.",
    },
    ...failOnOption(),
    ...policyOption,
    ...updatesOption,
    ...presetOption,
    ...asOfOption,
    ...candidatesOption,
    ...stdinFileOption,
  },
  exitCodes: {
    0: "no findings at or above --fail-on remain",
    1: "findings at or above --fail-on remain",
    2: "error: usage, policy, or a file that cannot be read or written",
    3: "no manifest found",
  },
  run: (args, context) => run(parse(args), context),
};

type Request = {
  readonly policy: PolicyArguments;
  readonly today: string;
  readonly dryRun: boolean;
  readonly allowNoManifest: boolean;
  /** The rules whose findings are fixed and reported. All rules run, since no fix may introduce a finding. */
  readonly selection: RuleSelection | undefined;
};

function parse(args: ParsedArguments): Request {
  if (args.words.includes("-") && args.words.length > 1)
    usageError('fix prints the fixed text of standard input; "-" cannot be combined with other patterns');
  return {
    policy: { ...policyRequest(args), stdinFile: readStdinFile(args) },
    today: readDate(args),
    dryRun: args.flag("dry-run"),
    allowNoManifest: args.flag("allow-no-manifest"),
    selection: readSelection(args),
  };
}

function run(request: Request, context: CommandContext): Promise<number> {
  return withPolicy(request.policy, context, (resolved) => {
    if (request.selection) checkSelection(request.selection, resolved.policy);
    return runWith(resolved, request, context);
  });
}

async function runWith(
  { policy, flags, patterns, covered = [] }: ResolvedPolicy,
  request: Request,
  context: CommandContext,
): Promise<number> {
  const {
    texts,
    errors: unreadable,
    notes,
    stdin,
  } = await readInputs(patterns, context, {
    candidatesIn: request.allowNoManifest ? covered : undefined,
    stdinFile: nameOfStdin(request.policy.stdinFile, context),
  });
  const unwritable: string[] = [];
  const includes = ({ rule }: Finding) => isSelected(request.selection, rule.id);
  const fixed: FixedFile[] = [];
  const others: Report[] = [];
  for (const text of texts) {
    const result = await fixFile(text, { policy, audit: flags.audit, today: request.today }, includes);
    if ("report" in result) others.push(result.report);
    else if (request.dryRun || stdin || write(result, context.cwd, unwritable)) fixed.push(result);
  }
  const notParsed = others.flatMap(({ findings }) => findings).filter(includes);
  if (fixed.length + others.length > 0 || unreadable.length === 0)
    printFixes({ files: fixed, notParsed, dryRun: request.dryRun, stdin }, context);
  const unprinted = isPrintable(stdin)
    ? []
    : ["standard input is not printed: it is not UTF-8, or larger than the limit"];
  const errors = [...unreadable, ...unwritable, ...unprinted];
  for (const message of [...errors, ...notes, ...updateNotesOf(fixed, request, policy)]) context.warn(message);
  if (errors.length > 0) return 2;
  if (fixed.length === 0 && others.every(({ run: { files } }) => files.length === 0)) {
    return withoutManifest(others, request, context);
  }
  const remaining = fixed.flatMap((file) => file.remaining.map(({ finding }) => finding));
  return verdictOf([...notParsed, ...remaining], policy.failOn).conclusion === "failure" ? 1 : 0;
}

/** The exit code of a run that found no manifest. */
function withoutManifest(reports: readonly Report[], { allowNoManifest }: Request, { warn }: CommandContext): number {
  if (allowNoManifest) return 0;
  warn(noManifest(reports.flatMap(({ run: { skipped } }) => skipped)));
  return 3;
}

/** The notes about the table of updates, if a fixed file states a build. */
function updateNotesOf(files: readonly FixedFile[], { today: asOf }: Request, policy: Policy): readonly string[] {
  const updates = files.find((file) => file.updates)?.updates;
  return updateNotes({ run: { asOf, updates }, policy });
}

/** Writes a fixed file, if it has changed. Returns whether that succeeded. */
function write({ file, before, mark, text }: FixedFile, cwd: string, errors: string[]): boolean {
  if (text === before) return true;
  const result = replaceFile({ cwd, file, before: mark + before }, mark + text);
  if (!result.ok) errors.push(result.error);
  return result.ok;
}
