import { validate } from "../../engine/validate.ts";
import type { Shard } from "../../features/merge/shard-run.ts";
import type { Report } from "../../model/report.ts";
import type { Scope } from "../../model/scope.ts";
import { choices, parseReportFile, type ReportFile } from "../../node/choices.ts";
import type { Roots } from "../../node/find-files.ts";
import type { ResolvedPolicy } from "../../node/policy-request.ts";
import { fixesFor, renderReport } from "../../node/render-report.ts";
import { checkFiles, exitCode, noManifest, protectInputs, type ReportExtras, writeReports } from "../../node/run.ts";
import type { FormatName } from "../../report/index.ts";
import type { ShardView } from "../../report/json.ts";
import { unusedUpdates } from "../../report/totals.ts";
import { type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { nameOfStdin, readStdinFile, rootsOf, stdinFileOption } from "../command/inputs.ts";
import {
  asOfOption,
  candidatesOption,
  failOnOption,
  policyOption,
  presetOption,
  readChoice,
  readDate,
  reportOptions,
  selectionOptions,
  updatesOption,
  verbosityOptions,
} from "../command/options.ts";
import { type PolicyArguments, policyRequest, readSelection, withPolicy } from "../command/policy.ts";

/** The values of --yaml. */
const yamlModes = ["strict"] as const;

/** `lync-policy check`: reports findings in manifests. */
export const check: Command = {
  description: [
    "Checks YAML manifests of Lync Server and Skype for Business Server deployments.",
    'A PATTERN is a file, a folder, a glob or "-" for standard input; prefix it with "!" to exclude files. Without a PATTERN, checks the `manifests` of the policy or, if it has none, searches the working directory, respecting .gitignore.',
  ],
  options: {
    ...reportOptions,
    ...failOnOption(),
    ...presetOption,
    ...selectionOptions,
    ...asOfOption,
    ...policyOption,
    ...updatesOption,
    "no-waivers": { help: "Also report waived and baselined findings." },
    base: { value: "COMMIT", help: "Only report findings introduced and manifests removed since COMMIT." },
    scope: {
      value: "NAME",
      choices: choices.scope,
      help: "With --base, the findings to report: {choices}. Default: new.",
    },
    "on-removed": {
      value: "NAME",
      choices: choices.onRemoved,
      help: "With --base, how to report manifests that are no longer checked: {choices}. Default: the policy's level of manifest-removed, else warning.",
    },
    ...candidatesOption,
    ...stdinFileOption,
    shard: { value: "NUMBER/COUNT", help: 'Check one shard of the files, such as 3/8; see "lync-policy merge".' },
    yaml: {
      value: "strict",
      choices: yamlModes,
      help: "Read every file with the YAML library. Default: only where it is required.",
    },
    ...verbosityOptions,
  },
  exitCodes: {
    0: "no findings at or above --fail-on",
    1: "findings at or above --fail-on",
    2: "error: usage, policy, or a file that cannot be read or written",
    3: "no manifest found",
  },
  run: async (args, context) => run(await parse(args), context),
};

type Request = {
  readonly policy: PolicyArguments;
  readonly format: FormatName;
  readonly reports: readonly ReportFile[];
  readonly today: string;
  readonly scope: Scope;
  /** The commit that a change starts from; undefined for scope "all". */
  readonly base: string | undefined;
  /** The shard to check. Default: all files. */
  readonly shard: Shard | undefined;
  /** Whether the YAML library reads every file. */
  readonly strictYaml: boolean;
  /** Whether named files may have no manifest. */
  readonly allowNoManifest: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly explain: boolean;
};

async function parse(args: ParsedArguments): Promise<Request> {
  const { text, texts, flag } = args;
  return {
    policy: { ...policyRequest(args), selection: readSelection(args), stdinFile: parseStdinFile(args) },
    format: readChoice(args, "format", choices.format) ?? "terminal",
    reports: texts("report").map((report) => parseReportFile("--report", report)),
    today: readDate(args),
    ...parseChange(args),
    shard: await parseShardOption(text("shard"), text("base")),
    allowNoManifest: flag("allow-no-manifest"),
    strictYaml: readChoice(args, "yaml", yamlModes) === "strict",
    quiet: flag("quiet"),
    verbose: flag("verbose"),
    explain: flag("explain"),
  };
}

/** The options that only have a meaning for a change. */
function parseChange(args: ParsedArguments): Pick<Request, "scope" | "base"> {
  const base = args.text("base");
  if (base === undefined && args.text("on-removed") !== undefined)
    usageError("--on-removed requires --base COMMIT, such as --base origin/main");
  return parseScope(base, readChoice(args, "scope", choices.scope));
}

function parseStdinFile(args: ParsedArguments): string | undefined {
  const file = readStdinFile(args);
  if (file !== undefined && args.text("base") !== undefined)
    usageError("--stdin-filename and --base cannot be combined: the text that is not saved has no state in a commit");
  return file;
}

function parseScope(base: string | undefined, scope: Scope | undefined): Pick<Request, "scope" | "base"> {
  if (base !== undefined) return { scope: scope ?? "new", base };
  if (scope === undefined || scope === "all") return { scope: "all", base };
  return usageError(`--scope ${scope} requires --base COMMIT, such as --base origin/main`);
}

async function parseShardOption(shard: string | undefined, base: string | undefined): Promise<Shard | undefined> {
  if (shard === undefined) return undefined;
  if (base !== undefined)
    usageError("--shard and --base cannot be combined: new findings can only be determined for all files");
  return (await import("../../node/shard.ts")).parseShard("--shard", shard);
}

function run(request: Request, context: CommandContext): Promise<number> {
  return withPolicy(request.policy, context, (resolved) => runWith(resolved, request, context));
}

async function runWith(resolved: ResolvedPolicy, request: Request, context: CommandContext): Promise<number> {
  const { reports, shard, allowNoManifest } = request;
  const roots = rootsOf(context);
  const { report, errors, notes, extras } = await checkRequested(resolved, request, context, roots);
  const { format, quiet, verbose, explain } = request;
  const { color, links } = context;
  context.out(await renderReport(format, report, roots, { ...extras, color, links, quiet, verbose, explain }));
  for (const error of errors) context.warn(error);
  for (const note of notes) context.warn(note);
  const unwritten = await writeReports(report, reports, roots, extras);
  for (const error of unwritten) context.warn(error);
  const code = exitCode({ report, errors: [...errors, ...unwritten] });
  // All manifests may be in other shards.
  if (code === 3 && (shard || allowNoManifest)) return report.conclusion === "success" ? 0 : 1;
  if (code === 3) context.warn(noManifest(report.run.skipped, report.removed));
  return code;
}

/** What a run has to say: its report, what the report shows besides findings, and messages. */
type Checked = {
  readonly report: Report;
  readonly errors: readonly string[];
  readonly notes: readonly string[];
  readonly extras: ReportExtras;
};

/** Checks what is requested, and narrows the report to the change. */
async function checkRequested(
  resolved: ResolvedPolicy,
  request: Request,
  context: CommandContext,
  roots: Roots,
): Promise<Checked> {
  const { policy, flags, patterns, covered = [] } = resolved;
  const stdinFile = nameOfStdin(request.policy.stdinFile, context);
  const beforeReading = await protectInputs(request.reports, { ...resolved, stdinFile }, roots);
  const overviews = await createCollector(request);
  const { base, today, strictYaml, quiet, shard } = request;
  const scoped = base === undefined ? undefined : await import("../../node/change/check-scope.ts");
  const since = base === undefined ? undefined : await scoped?.compareWithBase(base, roots, patterns, policy);
  const onManifest = overviews?.onManifest;
  const options = { policy: since?.policy.now ?? policy, ...flags, today, onManifest, strictYaml };
  const status = quiet ? undefined : context.status;
  const candidatesIn = request.allowNoManifest ? covered : undefined;
  const from = { stdin: context.stdin, stdinFile, status, shard, candidatesIn, beforeReading };
  const whole = await checkFiles(patterns, roots, { ...options, ...from });
  const narrowed = since && (await scoped?.narrowToBase(whole, roots, request.scope, since, { ...options, patterns }));
  const report = narrowed?.report ?? whole.report;
  const notes = unusedUpdates(whole.report);
  const extras: ReportExtras = {
    overviews: overviews?.overviews(),
    fixes: await fixesFor({ formats: formatsOf(request), shard: whole.shard }, report, roots, {
      // As \`fix\` does: all rules run, since no fix may introduce a finding of another one.
      check: (text) =>
        validate([text], { policy: { ...options.policy, selection: undefined }, audit: flags.audit, today }),
      stdin: whole.stdin,
    }),
    shard: await withNotes(whole.shard, notes),
    errors: whole.errors,
  };
  const ofChange = [...(since?.notes(whole.report) ?? []), ...(narrowed?.notices ?? [])];
  return { report, errors: whole.errors, notes: [...whole.notes, ...notes, ...ofChange], extras };
}

/** Adds notes about the table of updates to the report of a shard, so that the merged report has them too. */
async function withNotes(shard: ShardView | undefined, notes: readonly string[]): Promise<ShardView | undefined> {
  if (!shard || notes.length === 0) return shard;
  const { amendShardView } = await import("../../features/merge/shard-view.ts");
  return amendShardView(shard, new Set(), { problems: [], remarks: notes });
}

/** Collects the overviews of deployments, for the formats that show them. */
async function createCollector(request: Request) {
  const { today } = request;
  return formatsOf(request).includes("markdown")
    ? (await import("../../overview/overview.ts")).collector({ today })
    : undefined;
}

/** The formats of standard output and of all reports. */
function formatsOf({ format, reports }: Request): readonly FormatName[] {
  return [format, ...reports.map((report) => report.format)];
}
