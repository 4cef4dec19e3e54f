import { knownRules } from "../../policy/known-rules.ts";
import { listRules } from "../../report/rule-list.ts";
import { expectNoWords } from "../command/arguments.ts";
import type { Command } from "../command/command.ts";
import { policyOption } from "../command/options.ts";
import { policyRequest, withPolicy } from "../command/policy.ts";

/** `lync-policy rules`: lists all rules. */
export const rulesCommand: Command = {
  description: [
    "Lists all rules with their severity, preset and products: built-in rules and the custom rules of the policy.",
  ],
  options: policyOption,
  exitCodes: { 0: "success", 2: "error: usage or policy" },
  async run(args, context) {
    expectNoWords("rules", args.words);
    const rules = await withPolicy(policyRequest(args), context, ({ policy }) => knownRules(policy));
    context.out(listRules(rules));
    return 0;
  },
};
