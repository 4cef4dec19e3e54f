import { didYouMean } from "../../base/did-you-mean.ts";
import { quote } from "../../base/wording.ts";
import { updatesFor } from "../../engine/validate.ts";
import { defaultPolicy, type Policy } from "../../model/policy.ts";
import type { UpdatesUsed } from "../../model/report.ts";
import type { RuleInfo } from "../../model/rule.ts";
import { choices, levelOnRemoved } from "../../node/choices.ts";
import type { PolicyRequest, ResolvedPolicy } from "../../node/policy-request.ts";

import { resolvePolicy } from "../../node/resolve-policy.ts";
import type { Updates } from "../../profiles/updates/types.ts";
import { type ParsedArguments, usageError } from "./arguments.ts";
import type { CommandContext } from "./command.ts";
import { rootsOf } from "./inputs.ts";
import { readChoice } from "./options.ts";

/** What the arguments of a command decide about the policy. */
export type PolicyArguments = Omit<PolicyRequest, "installDir">;

/** Reads the arguments about the policy. Patterns are those of the command line. */
export function policyRequest(args: ParsedArguments, patterns = args.words): PolicyArguments {
  const overrides = {
    preset: readChoice(args, "preset", choices.preset),
    failOn: readChoice(args, "fail-on", choices.failOn),
    updates: args.text("updates"),
    levels: levelOnRemoved(readChoice(args, "on-removed", choices.onRemoved)),
  };
  return { file: args.text("policy"), overrides, audit: args.flag("no-waivers"), patterns };
}

/** Resolves the policy for a function, and ends the thread of its custom rules afterwards. */
export async function withPolicy<T>(
  request: PolicyArguments,
  context: CommandContext,
  use: (resolved: ResolvedPolicy) => T | Promise<T>,
): Promise<T> {
  const resolved = await resolvePolicy({ ...request, installDir: context.installDir }, rootsOf(context));
  try {
    return await use(resolved);
  } finally {
    resolved.close();
  }
}

/** The table of updates of a command that depends on no policy: that of an option, else that of this version. */
export type OptionalTable = {
  /** The table, with the default grace periods. */
  readonly updates: Updates;
  /** What is known about it, for notes: the table that is used, and one that is not. */
  readonly used: UpdatesUsed;
  readonly policy: Pick<Policy, "updates">;
};

/** Loads the table of updates for a command that depends on no policy. */
export async function loadTable(option: string | undefined, context: CommandContext): Promise<OptionalTable> {
  const loaded =
    option === undefined
      ? {}
      : await (await import("../../node/resolve-files.ts")).loadOption(option, rootsOf(context));
  const policy = { updates: { ...defaultPolicy.updates, ...loaded } };
  const updates = await updatesFor(policy);
  return { updates, used: { completeUntil: updates.table.completeUntil }, policy };
}

/** Finds a rule by its id. Throws a usage error if there is none. */
export function findRule(id: string, rules: readonly RuleInfo[]): RuleInfo {
  const ids = rules.map((rule) => rule.id);
  return (
    rules.find((rule) => rule.id === id) ??
    usageError(`unknown rule ${quote(id)}; ${didYouMean(id, ids, '"lync-policy rules" lists all rules')}`)
  );
}
