import { didYouMean } from "../../base/did-you-mean.ts";
import { CannotRun } from "../../base/errors.ts";
import { quoted } from "../../base/wording.ts";
import { examples } from "../../generated/examples.ts";
import { explain as explained } from "../../report/explain.ts";
import { only } from "../command/arguments.ts";
import type { Command } from "../command/command.ts";
import { knownRules, policyOption } from "../command/known-rules.ts";

/** `lync-policy explain RULE`: what a rule asks for, why, and examples with and without a finding. */
export const explain: Command = {
  options: policyOption,
  help: `Usage: lync-policy explain RULE

Says what a rule asks for, why, who says so, and shows an example with a finding and
one without. "lync-policy rules" lists the rules.

Options
  --policy FILE         the policy whose own rules are explained too (default
                        .lync-policy.yaml here or above)
`,
  async run(given, around) {
    const id = only("explain", "RULE", given.words, '"lync-policy rules" lists them');
    const known = await knownRules(given, around);
    const rule = known.find((candidate) => candidate.id === id);
    if (rule) {
      around.out(await explained(rule, examples[id]));
      return 0;
    }
    const names = known.map((candidate) => candidate.id);
    const meant = didYouMean(id, names, '"lync-policy rules" lists those that are');
    throw new CannotRun(`rule ${quoted(id)} is not known; ${meant}`);
  },
};
