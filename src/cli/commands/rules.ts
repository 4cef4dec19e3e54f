import type { RuleInfo } from "../../model/rule.ts";
import { levels } from "../../model/rule.ts";
import { knownRules } from "../../policy/known-rules.ts";
import { products } from "../../profiles/index.ts";
import { areaNames } from "../../report/rule-areas.ts";
import { filterRules, listRules, type RuleFilter } from "../../report/rule-list.ts";
import { presets } from "../../rules/index.ts";
import { expectNoWords, type ParsedArguments } from "../command/arguments.ts";
import type { Command } from "../command/command.ts";
import { formatOption, policyOption, readChoice } from "../command/options.ts";
import { policyRequest, withPolicy } from "../command/policy.ts";

/** The formats of a list of rules, each loaded when it is used. */
const formats = {
  terminal: async () => listRules,
  json: async () => (await import("../../report/rules-json.ts")).rulesJson,
} as const satisfies Readonly<Record<string, () => Promise<(rules: readonly RuleInfo[]) => string>>>;

const formatNames = Object.keys(formats) as (keyof typeof formats)[];

/** `lync-policy rules`: lists rules. */
export const rulesCommand: Command = {
  description: [
    "Lists all rules with their severity, preset and products: built-in rules, the custom rules of the policy, and built-in checks. Options restrict the list.",
  ],
  options: {
    product: { value: "NAME", choices: products, help: "Only list rules that apply to this product: {choices}." },
    area: { value: "NAME", choices: areaNames, help: "Only list rules of this area: {choices}." },
    preset: { value: "NAME", choices: presets, help: "Only list rules that this preset includes: {choices}." },
    level: { value: "LEVEL", choices: levels, help: "Only list rules of this severity: {choices}." },
    ...formatOption(formatNames, "terminal"),
    ...policyOption,
  },
  exitCodes: { 0: "success", 2: "error: usage or policy" },
  async run(args, context) {
    expectNoWords("rules", args.words);
    const filter = readFilter(args);
    const render = await formats[readChoice(args, "format", formatNames) ?? "terminal"]();
    const request = { ...policyRequest(args), overrides: {} };
    const rules = await withPolicy(request, context, ({ policy }) => filterRules(knownRules(policy), filter));
    context.out(render(rules));
    if (rules.length === 0) context.warn("no rule matches these options");
    return 0;
  },
};

function readFilter(args: ParsedArguments): RuleFilter {
  return {
    product: readChoice(args, "product", products),
    area: readChoice(args, "area", areaNames),
    preset: readChoice(args, "preset", presets),
    level: readChoice(args, "level", levels),
  };
}
