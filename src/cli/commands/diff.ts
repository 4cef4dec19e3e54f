import { joinList, quote } from "../../base/wording.ts";
import type { Side } from "../../features/diff/compare.ts";
import { compareSides } from "../../features/diff/compare.ts";
import { diffFormats } from "../../features/diff/formats.ts";
import { brokenFiles } from "../../findings/broken-files.ts";
import type { ResolvedPolicy } from "../../node/policy-request.ts";
import { checkFiles, noManifest, type Outcome } from "../../node/run.ts";
import { collector } from "../../overview/overview.ts";
import { type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { rootsOf } from "../command/inputs.ts";
import { asOfOption, formatOption, policyOption, presetOption, readChoice, readDate } from "../command/options.ts";
import { type PolicyArguments, policyRequest, withPolicy } from "../command/policy.ts";

const formatNames = Object.keys(diffFormats) as (keyof typeof diffFormats)[];

/** `lync-policy diff`: compares two manifests in terms of capacity. */
export const diff: Command = {
  description: [
    "Compares the capacity that two manifests describe: deployments, pools, servers, users, and how much of each limit remains. Also counts the findings of both sides.",
    'OLD and NEW are a file or a folder each, or "-" for standard input. Deployments are matched by name, then by the pools and servers that they share. A difference does not fail the command.',
  ],
  options: {
    ...formatOption(formatNames, "terminal"),
    ...presetOption,
    ...policyOption,
    ...asOfOption,
  },
  exitCodes: {
    0: "success, whether the manifests differ or not",
    2: "error: usage, or a file that cannot be read or is not valid",
    3: "no manifest found in OLD or NEW",
  },
  run: (args, context) => run(parse(args), context),
};

type Request = {
  readonly sides: readonly [before: string, after: string];
  readonly policy: PolicyArguments;
  readonly format: (typeof formatNames)[number];
  readonly today: string;
};

function parse(args: ParsedArguments): Request {
  const [before, after, ...more] = args.words;
  if (before === undefined || after === undefined) return usageError("diff requires OLD and NEW; see --help");
  if (more.length > 0) return usageError(`diff takes OLD and NEW, found ${joinList(args.words.map(quote))}`);
  if (before === "-" && after === "-") return usageError('only one of OLD and NEW can be "-"');
  const format = readChoice(args, "format", formatNames) ?? "terminal";
  return { sides: [before, after], policy: policyRequest(args), format, today: readDate(args) };
}

/** What was read of a side. */
type ReadSide = Side & { readonly outcome: Outcome };

function run(request: Request, context: CommandContext): Promise<number> {
  return withPolicy(request.policy, context, (resolved) => runWith(resolved, request, context));
}

async function runWith(resolved: ResolvedPolicy, request: Request, context: CommandContext): Promise<number> {
  const { out, warn, color } = context;
  const sides: ReadSide[] = [];
  for (const pattern of request.sides) sides.push(await readSide(pattern, resolved, request.today, context));
  const [before, after] = sides;
  if (!before || !after) return 2;
  const errors = sides.flatMap(({ outcome }) => [...outcome.errors, ...invalidFiles(outcome)]);
  for (const message of [...errors, ...sides.flatMap(({ outcome }) => outcome.notes)]) warn(message);
  if (errors.length > 0) return 2;
  const empty = sides.filter(({ outcome }) => outcome.report.run.files.length === 0);
  for (const { outcome } of empty) warn(noManifest(outcome.report.run.skipped));
  if (empty.length > 0) return 3;
  const render = await diffFormats[request.format]();
  out(render(compareSides(before, after, request.today), { color }));
  return 0;
}

async function readSide(
  pattern: string,
  { policy, flags }: ResolvedPolicy,
  today: string,
  context: CommandContext,
): Promise<ReadSide> {
  const { onManifest, overviews } = collector({ most: Number.POSITIVE_INFINITY, today });
  const options = { policy, ...flags, complete: false, today, stdin: context.stdin, onManifest };
  const outcome = await checkFiles([pattern], rootsOf(context), options);
  return { overviews: overviews(), counts: outcome.report.counts, outcome };
}

/** A message for each file whose capacity is unknown because it is not valid. */
function invalidFiles({ report }: Outcome): readonly string[] {
  return [...brokenFiles(report.findings)].map(
    (file) => `${quote(file)} is not a valid manifest; run "lync-policy check" for details`,
  );
}
