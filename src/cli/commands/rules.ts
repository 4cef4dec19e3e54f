import { list } from "../../report/explain.ts";
import { none } from "../command/arguments.ts";
import type { Command } from "../command/command.ts";
import { knownRules, policyOption } from "../command/known-rules.ts";

/** `lync-policy rules`: all rules with their level, preset and products. */
export const rulesCommand: Command = {
  options: policyOption,
  help: `Usage: lync-policy rules

Lists all rules with their level, preset and products.

Options
  --policy FILE         the policy whose own rules are listed too (default
                        .lync-policy.yaml here or above)
`,
  async run(given, around) {
    none("rules", given.words);
    around.out(list(await knownRules(given, around)));
    return 0;
  },
};
