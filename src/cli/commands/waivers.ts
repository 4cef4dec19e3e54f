import { quote } from "../../base/wording.ts";
import { collectFindings } from "../../engine/validate.ts";
import { waiversFormats } from "../../features/waivers/formats.ts";
import { listWaivers } from "../../features/waivers/list.ts";
import type { Unread, WaiverList } from "../../features/waivers/types.ts";
import { brokenFiles } from "../../findings/broken-files.ts";
import type { ResolvedPolicy } from "../../node/policy-request.ts";
import { noManifest } from "../../node/run.ts";
import { type ParsedArguments, usageError } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { readInputs } from "../command/inputs.ts";
import { asOfOption, formatOption, policyOption, presetOption, readChoice, readDate } from "../command/options.ts";
import { type PolicyArguments, policyRequest, withPolicy } from "../command/policy.ts";

const formatNames = Object.keys(waiversFormats) as (keyof typeof waiversFormats)[];

/** `lync-policy waivers`: lists waivers and baseline entries. */
export const waiversCommand: Command = {
  description: [
    "Lists every waiver of the policy and of comments, and every baseline entry: owner, reason, end, and the findings that it covers on the date.",
    "Those that end first are listed first. Without a PATTERN, reads the same manifests as `check`. Waivers and findings do not change the exit code.",
  ],
  options: {
    "expires-within": {
      value: "DAYS",
      help: "Only list waivers that end within this number of days, expired ones included. Default: all.",
    },
    ...formatOption(formatNames, "terminal"),
    ...presetOption,
    ...policyOption,
    ...asOfOption,
  },
  exitCodes: {
    0: "success",
    2: "error: usage, policy, or a file that cannot be read or is not valid",
    3: "no manifest found",
  },
  run: (args, context) => run(parse(args), context),
};

type Request = {
  readonly policy: PolicyArguments;
  readonly today: string;
  readonly within: number;
  readonly format: (typeof formatNames)[number];
};

function parse(args: ParsedArguments): Request {
  return {
    policy: policyRequest(args),
    today: readDate(args),
    within: parseDays(args.text("expires-within")),
    format: readChoice(args, "format", formatNames) ?? "terminal",
  };
}

function parseDays(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,5}$/.test(text)) return Number(text);
  return usageError(`--expires-within is ${quote(text)}; expected a number of days, such as 30`);
}

function run(request: Request, context: CommandContext): Promise<number> {
  return withPolicy(request.policy, context, (resolved) => runWith(resolved, request, context));
}

async function runWith(
  { policy, flags, patterns }: ResolvedPolicy,
  { today, within, format }: Request,
  context: CommandContext,
): Promise<number> {
  const { out, color, warn } = context;
  const { texts, errors, notes } = await readInputs(patterns, context);
  const collected = await collectFindings(texts, { policy, ...flags, today });
  const { files, skipped } = collected.whole.run;
  const unread: readonly Unread[] = [
    ...errors.map((message) => ({ message })),
    ...[...brokenFiles(collected.whole.findings)].map((file) => ({
      file,
      message: `${quote(file)} is not a valid manifest; run "lync-policy check" for details`,
    })),
  ];
  const { waivers, ...rest } = await listWaivers(collected);
  const list: WaiverList = { ...rest, unread, waivers: waivers.filter((waiver) => endsWithin(waiver, within)) };
  const render: (list: WaiverList, options: { readonly color: boolean }) => string = await waiversFormats[format]();
  out(render(list, { color }));
  for (const message of [...unread.map((one) => one.message), ...notes]) warn(message);
  if (unread.length > 0) return 2;
  if (files.length === 0) warn(noManifest(skipped));
  return files.length > 0 ? 0 : 3;
}

function endsWithin({ daysLeft }: WaiverList["waivers"][number], within: number): boolean {
  return within === Number.POSITIVE_INFINITY || (daysLeft !== undefined && daysLeft <= within);
}
