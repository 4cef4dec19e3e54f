import { describePolicy } from "../../features/policy/describe.ts";
import { policyFormats } from "../../features/policy/print.ts";
import { nameFrom } from "../../node/paths.ts";
import type { ResolvedPolicy } from "../../node/policy-request.ts";
import { combine } from "../../policy/file/combine.ts";
import { expectNoWords, type ParsedArguments } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import {
  asOfOption,
  failOnOption,
  formatOption,
  policyOption,
  presetOption,
  readChoice,
  readDate,
  updatesOption,
} from "../command/options.ts";
import { type PolicyArguments, policyRequest, withPolicy } from "../command/policy.ts";

const formatNames = Object.keys(policyFormats) as (keyof typeof policyFormats)[];

/** `lync-policy policy`: shows the effective policy. */
export const policyCommand: Command = {
  description: [
    'Shows the effective policy of "lync-policy check", and the source of each value: an option, a line of a policy file, or the default. Options take precedence over policy files, and a policy file over those that it extends.',
  ],
  options: {
    ...formatOption(formatNames, "terminal"),
    ...policyOption,
    ...updatesOption,
    ...presetOption,
    ...failOnOption(),
    ...asOfOption,
  },
  exitCodes: { 0: "success", 2: "error: usage or policy" },
  run: (args, context) => run(parse(args), context),
};

type Request = {
  readonly policy: PolicyArguments;
  readonly format: (typeof formatNames)[number];
  readonly today: string;
};

function parse(args: ParsedArguments): Request {
  expectNoWords("policy", args.words);
  return {
    policy: policyRequest(args),
    format: readChoice(args, "format", formatNames) ?? "terminal",
    today: readDate(args),
  };
}

function run({ policy: request, format, today }: Request, context: CommandContext): Promise<number> {
  return withPolicy(request, context, ({ policy, paths, ...resolved }: ResolvedPolicy) => {
    const baseline = paths.baseline && nameFrom(context.cwd, paths.baseline);
    const effective = resolved.effective ?? combine([], request.overrides);
    context.out(policyFormats[format](describePolicy({ policy, effective, asOf: today, baseline })));
    return 0;
  });
}
