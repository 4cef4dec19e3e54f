import { builtIns } from "../../findings/builtin-checks.ts";
import type { RuleInfo } from "../../model/rule.ts";
import { rulingFor } from "../../node/resolve-policy.ts";
import { rules } from "../../rules/index.ts";
import type { Given } from "./arguments.ts";
import type { Around } from "./command.ts";

/** The option by which a policy is named whose own rules are known too. */
export const policyOption = { policy: { type: "string" } } as const;

/** All that can be listed and explained: the rules, the organisation's own where there is a policy, and the built-ins. */
export async function knownRules({ text }: Given, { cwd, home }: Around): Promise<readonly RuleInfo[]> {
  const wish = { file: text("policy"), asked: {}, audit: false, patterns: [], home };
  const { policy, close } = await rulingFor(wish, { cwd, base: cwd });
  close();
  return [...rules, ...(policy.own ?? []).map(({ rule }) => rule), ...builtIns];
}
