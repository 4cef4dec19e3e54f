import { unifiedDiff } from "../../features/fix/diff.ts";
import { type FixedFile, fixFile } from "../../features/fix/fix-file.ts";
import { formatSummary } from "../../features/fix/summary.ts";
import { verdictOf } from "../../findings/verdict.ts";
import type { Finding } from "../../model/finding.ts";
import type { Policy } from "../../model/policy.ts";
import type { Report } from "../../model/report.ts";
import type { ResolvedPolicy } from "../../node/policy-request.ts";
import { noManifest } from "../../node/run.ts";
import { replaceFile } from "../../node/write-file.ts";
import { knownRules } from "../../policy/known-rules.ts";
import { updateNotes } from "../../report/totals.ts";
import { type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { readInputs } from "../command/inputs.ts";
import { asOfOption, failOnOption, policyOption, presetOption, readDate, updatesOption } from "../command/options.ts";
import { findRule, type PolicyArguments, policyRequest, withPolicy } from "../command/policy.ts";

/** `lync-policy fix`: changes manifests so that findings are resolved. */
export const fix: Command = {
  description: [
    "Fixes findings whose fix is certain. After each fix, the finding is no longer reported and no new one appears. Nothing else is changed. Reports why each remaining finding was not fixed.",
  ],
  options: {
    "dry-run": { help: "Change no file; print a unified diff." },
    rule: { value: "ID", multiple: true, help: "Only fix findings of this rule. Can be given several times." },
    ...failOnOption(),
    ...policyOption,
    ...updatesOption,
    ...presetOption,
    ...asOfOption,
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
  /** The rules whose findings are fixed. Default: all. */
  readonly ids: readonly string[];
};

function parse(args: ParsedArguments): Request {
  if (args.words.includes("-"))
    usageError('fix cannot change standard input; replace "-" with a file, a folder or a glob');
  return {
    policy: policyRequest(args),
    today: readDate(args),
    dryRun: args.flag("dry-run"),
    ids: args.texts("rule"),
  };
}

function run(request: Request, context: CommandContext): Promise<number> {
  return withPolicy(request.policy, context, (resolved) => {
    for (const id of request.ids) findRule(id, knownRules(resolved.policy));
    return runWith(resolved, request, context);
  });
}

async function runWith(
  { policy, flags, patterns }: ResolvedPolicy,
  request: Request,
  context: CommandContext,
): Promise<number> {
  const { texts, errors: unreadable, notes } = await readInputs(patterns, context);
  const unwritable: string[] = [];
  const includes = ({ rule }: Finding) => request.ids.length === 0 || request.ids.includes(rule.id);
  const fixed: FixedFile[] = [];
  const others: Report[] = [];
  for (const text of texts) {
    const result = await fixFile(text, { policy, audit: flags.audit, today: request.today }, includes);
    if ("report" in result) others.push(result.report);
    else if (request.dryRun || write(result, context.cwd, unwritable)) fixed.push(result);
  }
  const notParsed = others.flatMap(({ findings }) => findings).filter(includes);
  print(fixed, notParsed, request.dryRun, context);
  const errors = [...unreadable, ...unwritable];
  for (const message of [...errors, ...notes, ...updateNotesOf(fixed, request, policy)]) context.warn(message);
  if (errors.length > 0) return 2;
  if (fixed.length === 0 && others.every(({ run: { files } }) => files.length === 0)) {
    context.warn(noManifest(others.flatMap(({ run: { skipped } }) => skipped)));
    return 3;
  }
  const remaining = fixed.flatMap((file) => file.remaining.map(({ finding }) => finding));
  return verdictOf([...notParsed, ...remaining], policy.failOn).conclusion === "failure" ? 1 : 0;
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

/** Prints the summary. In a dry run it goes to standard error, so that standard output is a diff that can be applied. */
function print(
  files: readonly FixedFile[],
  notParsed: readonly Finding[],
  dryRun: boolean,
  { out, err }: CommandContext,
): void {
  const summary = formatSummary(files, notParsed, dryRun);
  if (dryRun) {
    for (const { file, before, mark, text } of files)
      out(unifiedDiff({ file, before: mark + before, after: mark + text }));
    err(summary);
  } else out(summary);
}
