import { didYouMean } from "../../base/did-you-mean.ts";
import { joinList, quote } from "../../base/wording.ts";
import type { Shard } from "../../features/merge/shard-run.ts";
import type { Scope } from "../../model/scope.ts";
import { choices, parseReportFile, type ReportFile } from "../../node/choices.ts";
import type { ResolvedPolicy } from "../../node/policy-request.ts";
import { checkFiles, exitCode, noManifest, protectInputs, writeReports } from "../../node/run.ts";
import { type Format, type FormatName, formats } from "../../report/index.ts";
import type { ShardView } from "../../report/json.ts";
import type { RenderOptions } from "../../report/options.ts";
import { unusedUpdates } from "../../report/totals.ts";
import { type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { rootsOf } from "../command/inputs.ts";
import { commandNames } from "../command/names.ts";
import {
  asOfOption,
  failOnOption,
  policyOption,
  presetOption,
  readChoice,
  readDate,
  reportOptions,
  updatesOption,
  verbosityOptions,
} from "../command/options.ts";
import { type PolicyArguments, policyRequest, withPolicy } from "../command/policy.ts";

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
    ...asOfOption,
    ...policyOption,
    ...updatesOption,
    "no-waivers": { help: "Also report waived and baselined findings." },
    base: { value: "COMMIT", help: "Only report findings introduced and manifests removed since COMMIT." },
    scope: {
      value: "NAME",
      help: `With --base, the findings to report: ${joinList(choices.scope, "or")}. Default: new.`,
    },
    "on-removed": {
      value: "NAME",
      help: `With --base, how to report manifests that are no longer checked: ${joinList(choices.onRemoved, "or")}. Default: the policy's level of manifest-removed, else warning.`,
    },
    shard: { value: "NUMBER/COUNT", help: 'Check one shard of the files, such as 3/8; see "lync-policy merge".' },
    yaml: { value: "strict", help: "Read every file with the YAML library. Default: only where it is required." },
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
  readonly quiet: boolean;
  readonly verbose: boolean;
};

async function parse(args: ParsedArguments): Promise<Request> {
  const { text, texts, flag } = args;
  return {
    policy: policyRequest(args),
    format: readChoice(args, "format", choices.format) ?? "terminal",
    reports: texts("report").map((report) => parseReportFile("--report", report)),
    today: readDate(args),
    ...parseChange(args),
    shard: await parseShardOption(text("shard"), text("base")),
    strictYaml: readChoice(args, "yaml", ["strict"]) === "strict",
    quiet: flag("quiet"),
    verbose: flag("verbose"),
  };
}

/** The options that only have a meaning for a change. */
function parseChange(args: ParsedArguments): Pick<Request, "scope" | "base"> {
  const base = args.text("base");
  if (base === undefined && args.text("on-removed") !== undefined)
    usageError("--on-removed requires --base COMMIT, such as --base origin/main");
  return parseScope(base, readChoice(args, "scope", choices.scope));
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
  const { policy, flags, patterns } = resolved;
  const { format, reports, today, strictYaml, quiet, verbose, shard } = request;
  const roots = rootsOf(context);
  const beforeReading = await protectInputs(reports, resolved, roots);
  const overviews = await createCollector(request);
  const { base } = request;
  const scoped = base === undefined ? undefined : await import("../../node/change/check-scope.ts");
  const since = base === undefined ? undefined : await scoped?.compareWithBase(base, roots, patterns, policy);
  const onManifest = overviews?.onManifest;
  const options = { policy: since?.policy.now ?? policy, ...flags, today, onManifest, strictYaml };
  const whole = await checkFiles(patterns, roots, { ...options, stdin: context.stdin, shard, beforeReading });
  const narrowed = since && (await scoped?.narrowToBase(whole, roots, request.scope, since, { ...options, patterns }));
  const report = narrowed?.report ?? whole.report;
  const render: Format = await formats[format](report);
  const notes = unusedUpdates(whole.report);
  const shardView = await withNotes(whole.shard, notes);
  const extras: Pick<RenderOptions, "overviews" | "shard"> = { overviews: overviews?.overviews(), shard: shardView };
  context.out(render(report, { ...extras, color: context.color, quiet, verbose }));
  for (const error of whole.errors) context.warn(error + commandHint(error, request.policy.patterns));
  for (const note of [...whole.notes, ...notes, ...(since?.notes(whole.report) ?? []), ...(narrowed?.notices ?? [])])
    context.warn(note);
  const unwritten = await writeReports(report, reports, roots, extras);
  for (const error of unwritten) context.warn(error);
  const code = exitCode({ report, errors: [...whole.errors, ...unwritten] });
  // All manifests may be in other shards.
  if (code === 3 && shard) return 0;
  if (code === 3) context.warn(noManifest(report.run.skipped, report.removed));
  return code;
}

/** Adds notes about the table of updates to the report of a shard, so that the merged report has them too. */
async function withNotes(shard: ShardView | undefined, notes: readonly string[]): Promise<ShardView | undefined> {
  if (!shard || notes.length === 0) return shard;
  const { amendShardView } = await import("../../features/merge/shard-view.ts");
  return amendShardView(shard, new Set(), { problems: [], remarks: notes });
}

/** Collects the overviews of deployments, for the formats that show them. */
async function createCollector({ format, reports, today }: Request) {
  const shown: readonly FormatName[] = [format, ...reports.map((report) => report.format)];
  return shown.includes("markdown") ? (await import("../../overview/overview.ts")).collector({ today }) : undefined;
}

/** A hint for a misspelled command, which is taken for a file that does not exist. */
function commandHint(error: string, [first = "", ...rest]: readonly string[]): string {
  const hint = error.includes(quote(first)) && !/[./\\]/.test(first) ? didYouMean(first, commandNames, "") : "";
  return hint && rest.length < 2 ? ` (or ${hint.replace("did you mean", "did you mean the command")})` : "";
}
