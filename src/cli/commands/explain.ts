import { examples } from "../../generated/examples.ts";
import type { RuleInfo } from "../../model/rule.ts";
import { knownRules } from "../../policy/known-rules.ts";
import type { Product } from "../../profiles/fact.ts";
import { products } from "../../profiles/index.ts";
import { explainFor, explain as explainRule } from "../../report/explain.ts";
import { onlyWord, type ParsedArguments } from "../command/arguments.ts";
import type { Command, CommandContext } from "../command/command.ts";
import { formatOption, policyOption, readChoice } from "../command/options.ts";
import { findRule, type PolicyArguments, policyRequest, withPolicy } from "../command/policy.ts";

const formatNames = ["terminal", "json"] as const;

/** `lync-policy explain RULE`: prints the page of a rule, or its figures for one product. */
export const explain: Command = {
  description: [
    'Prints what a rule checks and why, an incorrect and a correct example, how to fix a finding, and the figures and sources for each product. "lync-policy rules" lists all rules.',
  ],
  options: {
    product: {
      value: "NAME",
      choices: products,
      help: "Only print the figures for this product, their evidence and their source: {choices}.",
    },
    ...formatOption(formatNames, "terminal"),
    ...policyOption,
  },
  exitCodes: { 0: "success", 2: "error: usage, policy or unknown rule" },
  run: (args, context) => run(parse(args), context),
};

type Render = (rule: RuleInfo, product: Product | undefined) => Promise<string>;

const renderers: Readonly<Record<(typeof formatNames)[number], Render>> = {
  terminal: async (rule, product) => (product ? explainFor(rule, product) : explainRule(rule, examples[rule.id])),
  json: async (rule, product) =>
    (await import("../../report/rules-json.ts")).explainJson(rule, examples[rule.id], product),
};

type Request = {
  readonly policy: PolicyArguments;
  readonly id: string;
  readonly product: Product | undefined;
  readonly format: (typeof formatNames)[number];
};

function parse(args: ParsedArguments): Request {
  return {
    policy: policyRequest(args, []),
    id: onlyWord("explain", "RULE", args.words, '"lync-policy rules" lists all rules'),
    product: readChoice(args, "product", products),
    format: readChoice(args, "format", formatNames) ?? "terminal",
  };
}

async function run({ policy: request, id, product, format }: Request, context: CommandContext): Promise<number> {
  const rule = await withPolicy(request, context, ({ policy }) => findRule(id, knownRules(policy)));
  context.out(await renderers[format](rule, product));
  return 0;
}
