import { quote } from "../../base/wording.ts";
import { headroomFormats } from "../../features/headroom/formats.ts";
import { crossedWithin, type Headroom } from "../../features/headroom/report.ts";
import { brokenFiles } from "../../findings/broken-files.ts";
import { defaultPolicy } from "../../model/policy.ts";
import { checkFiles, noManifest, type Outcome } from "../../node/run.ts";
import { growthOf } from "../../overview/growth.ts";
import { mostMonths } from "../../overview/month-crossed.ts";
import { collector } from "../../overview/overview.ts";
import { type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { rootsOf } from "../command/inputs.ts";
import { asOfOption, formatOption, readChoice, readDate } from "../command/options.ts";
import { selectPatterns } from "../command/policy.ts";

const formatNames = Object.keys(headroomFormats) as (keyof typeof headroomFormats)[];

/** `lync-policy headroom`: shows the remaining capacity of pools and servers, and when it is used up. */
export const headroom: Command = {
  description: [
    "Shows the users, the capacity and the headroom of each pool and server: as it is, after a single server failure and, for paired pools, after a site failure. With growth, also shows the month in which each limit is exceeded.",
    "Without a PATTERN, measures the `manifests` of the policy or, if it has none, searches the working directory.",
  ],
  options: {
    growth: { value: "PERCENT", help: "Growth per month, such as 2%. Default: spec.growth.perMonth of the manifest." },
    "fail-within": { value: "MONTHS", help: "Fail if a limit is exceeded within this number of months." },
    ...formatOption(formatNames, "terminal"),
    ...asOfOption,
  },
  exitCodes: {
    0: "success",
    1: "a limit is exceeded within --fail-within",
    2: "error: usage, or a file that cannot be read or is not valid",
    3: "no manifest found",
  },
  run: (args, context) => run(parse(args), context),
};

type Request = {
  readonly patterns: readonly string[];
  readonly today: string;
  readonly growth: string | undefined;
  readonly failWithin: number | undefined;
  readonly format: (typeof formatNames)[number];
};

function parse(args: ParsedArguments): Request {
  const today = readDate(args);
  return {
    patterns: args.words,
    today,
    growth: parseGrowth(args.text("growth"), today),
    failWithin: parseMonths(args.text("fail-within")),
    format: readChoice(args, "format", formatNames) ?? "terminal",
  };
}

function parseGrowth(text: string | undefined, today: string): string | undefined {
  if (text === undefined || growthOf(text, today)) return text;
  return usageError(`--growth is ${quote(text)}; expected a percentage from 0% to 100%, such as 2%`);
}

function parseMonths(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const months = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (months <= mostMonths) return months;
  return usageError(`--fail-within is ${quote(text)}; expected a number of months from 0 to ${mostMonths}`);
}

async function run({ patterns, today, growth, failWithin, format }: Request, context: CommandContext): Promise<number> {
  const { color, stdin, out, warn } = context;
  const { onManifest, overviews } = collector({ most: Number.POSITIVE_INFINITY, today, growth, notes: true });
  const policy = { ...defaultPolicy, preset: "minimal", failOn: "never" } as const;
  const selected = await selectPatterns(patterns, context);
  const outcome = await checkFiles(selected, rootsOf(context), { policy, today, stdin, onManifest });
  const result: Headroom = { asOf: today, overviews: overviews() };
  const render: (headroom: Headroom, options: { readonly color: boolean }) => string = await headroomFormats[format]();
  if (result.overviews.deployments.length > 0 || format === "json") out(render(result, { color }));
  const errors = [...outcome.errors, ...invalidFiles(outcome)];
  for (const message of [...errors, ...outcome.notes]) warn(message);
  if (errors.length > 0) return 2;
  if (outcome.report.run.files.length === 0) {
    warn(noManifest(outcome.report.run.skipped));
    return 3;
  }
  return failWithin !== undefined && crossedWithin(result, failWithin).length > 0 ? 1 : 0;
}

/** A message for each file whose content is unknown because it is not valid. */
function invalidFiles({ report }: Outcome): readonly string[] {
  return [...brokenFiles(report.findings)].map(
    (file) => `${quote(file)} is not a valid manifest; run "lync-policy check" for details`,
  );
}
