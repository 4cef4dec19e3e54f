import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { quote } from "../../base/wording.ts";
import { merge } from "../../features/merge/merge.ts";
import { readReport } from "../../features/merge/read-report.ts";
import type { FailOn } from "../../model/policy.ts";
import { choices, parseReportFile, type ReportFile } from "../../node/choices.ts";
import { exitCode, noManifest, skippedMessages, writeReport } from "../../node/run.ts";
import { explainError } from "../../node/system-errors.ts";
import { type Format, type FormatName, formats } from "../../report/index.ts";
import { type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { failOnOption, readChoice, reportOptions, verbosityOptions } from "../command/options.ts";

/** The size limit of a report, in MiB. A report with fifty thousand findings has a tenth of it. */
const maxMebibytes = 256;

/** `lync-policy merge`: merges the reports of shards. */
export const mergeCommand: Command = {
  description: [
    "Merges the reports of all shards of a run into one report, the same as without shards. Each shard writes its report as follows:",
    "  lync-policy check --shard 1/3 --report json=shard-1.json",
    "Missing and duplicate shards, and shards from another run, are rejected.",
  ],
  options: {
    ...reportOptions,
    ...failOnOption("that of the shards"),
    ...verbosityOptions,
  },
  exitCodes: {
    0: "no findings at or above --fail-on",
    1: "findings at or above --fail-on",
    2: "error: usage, a missing shard or an unreadable file",
    3: "no manifest found",
  },
  run: (args, context) => run(parse(args), context),
};

type Request = {
  readonly inputs: readonly string[];
  readonly format: FormatName;
  readonly reports: readonly ReportFile[];
  readonly failOn: FailOn | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
};

function parse(args: ParsedArguments): Request {
  return {
    inputs: args.words,
    format: readChoice(args, "format", choices.format) ?? "terminal",
    reports: args.texts("report").map((report) => parseReportFile("--report", report)),
    failOn: readChoice(args, "fail-on", choices.failOn),
    quiet: args.flag("quiet"),
    verbose: args.flag("verbose"),
  };
}

async function run(
  { inputs, format, reports, failOn, quiet, verbose }: Request,
  { cwd, color, out, warn }: CommandContext,
): Promise<number> {
  const shards = inputs.map((name) => readReport(name, textOf(resolve(cwd, name), name)));
  const { report, overviews, errors, notes } = await merge(shards, failOn);
  const render: Format = await formats[format](report);
  out(render(report, { color, quiet, verbose, overviews }));
  for (const message of [...errors, ...notes, ...skippedMessages(report)]) warn(message);
  for (const file of reports) await writeReport(report, file, cwd, { overviews });
  const code = exitCode({ report, errors });
  if (code === 3) warn(noManifest(report.run.skipped));
  return code;
}

function textOf(path: string, name: string): string {
  try {
    const { size } = statSync(path);
    if (size <= maxMebibytes * 1024 * 1024) return readFileSync(path, "utf8");
  } catch (error) {
    return usageError(`cannot read the report ${quote(name)}: ${explainError(error)}`);
  }
  return usageError(`cannot read the report ${quote(name)}: it is larger than ${maxMebibytes} MiB`);
}
