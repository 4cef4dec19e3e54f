import type { FailOn } from "../../model/policy.ts";
import { choices, parseReportFile, type ReportFile } from "../../node/choices.ts";
import { mergeReports } from "../../node/merge-reports.ts";
import { renderReport } from "../../node/render-report.ts";
import { exitCode, noManifest, skippedMessages, writeReports } from "../../node/run.ts";
import type { FormatName } from "../../report/index.ts";
import type { ParsedArguments } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { rootsOf } from "../command/inputs.ts";
import { failOnOption, readChoice, reportOptions, verbosityOptions } from "../command/options.ts";

/** `lync-policy merge`: merges the reports of shards. */
export const mergeCommand: Command = {
  description: [
    "Merges the reports of all shards of a run into one report, the same as without shards. Each shard writes its report as follows:",
    "  lync-policy check --shard 1/3 --report json=shard-1.json",
    "Reports that are missing, duplicate, edited, or from another run or commit are rejected. If the commit of the reports is checked out, run the command in the folder where the shards ran: it compares their files with those that the reports are about.",
  ],
  options: {
    ...reportOptions,
    ...failOnOption("that of the shards"),
    ...verbosityOptions,
  },
  exitCodes: {
    0: "no findings at or above --fail-on",
    1: "findings at or above --fail-on",
    2: "error: usage, a rejected report, or a file that cannot be read or written",
    3: "no manifest found",
  },
  run: (args, context) => run(parse(args), context),
};

type Request = {
  readonly files: readonly string[];
  readonly format: FormatName;
  readonly reports: readonly ReportFile[];
  readonly failOn: FailOn | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly explain: boolean;
};

function parse(args: ParsedArguments): Request {
  return {
    files: args.words,
    format: readChoice(args, "format", choices.format) ?? "terminal",
    reports: args.texts("report").map((report) => parseReportFile("--report", report)),
    failOn: readChoice(args, "fail-on", choices.failOn),
    quiet: args.flag("quiet"),
    verbose: args.flag("verbose"),
    explain: args.flag("explain"),
  };
}

async function run(
  { files, format, reports, failOn, quiet, verbose, explain }: Request,
  { cwd, color, links, out, warn }: CommandContext,
): Promise<number> {
  const roots = rootsOf({ cwd });
  const { report, overviews, fixes, errors, notes, notices } = await mergeReports({ files, reports, failOn }, roots);
  const extras = { overviews, fixes, errors };
  const look = { color, links, quiet, verbose, explain };
  out(await renderReport(format, report, roots, { ...look, ...extras }));
  for (const message of [...errors, ...notes, ...notices, ...skippedMessages(report)]) warn(message);
  const unwritten = await writeReports(report, reports, roots, extras);
  for (const error of unwritten) warn(error);
  const code = exitCode({ report, errors: [...errors, ...unwritten] });
  if (code === 3) warn(noManifest(report.run.skipped));
  return code;
}
