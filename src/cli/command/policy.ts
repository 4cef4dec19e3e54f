import { dirname } from "node:path";
import { didYouMean } from "../../base/did-you-mean.ts";
import { quote } from "../../base/wording.ts";
import { updatesFor } from "../../engine/validate.ts";
import { adjustableChecks, builtinChecks, unusedWaiver } from "../../findings/builtin-checks.ts";
import { defaultPolicy, type Policy } from "../../model/policy.ts";
import type { UpdatesUsed } from "../../model/report.ts";
import type { RuleInfo } from "../../model/rule.ts";
import type { RuleSelection } from "../../model/rule-selection.ts";
import { choices, levelOnRemoved } from "../../node/choices.ts";
import type { PolicyRequest, ResolvedPolicy } from "../../node/policy-request.ts";
import { resolvePolicy } from "../../node/resolve-policy.ts";
import { unusedPolicies } from "../../node/unused-policies.ts";
import { knownRules } from "../../policy/known-rules.ts";
import type { Updates } from "../../profiles/updates/types.ts";
import { type ParsedArguments, usageError } from "./arguments.ts";
import type { CommandContext } from "./command.ts";
import { pathOfStdin, rootsOf } from "./inputs.ts";
import { readChoice } from "./options.ts";

/** What the arguments of a command decide about the policy. */
export type PolicyArguments = Omit<PolicyRequest, "installDir"> & {
  /** The file that standard input is the text of. */
  readonly stdinFile?: string | undefined;
  /** The rules that options select, if the command has such options. */
  readonly selection?: RuleSelection | undefined;
};

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

/** Reads `--rule` and `--ignore`. */
export function readSelection({ texts }: ParsedArguments): RuleSelection | undefined {
  const [only, ignored] = [idsOf("rule", texts("rule")), idsOf("ignore", texts("ignore"))];
  if (only.length + ignored.length === 0) return undefined;
  return { only: only.length > 0 ? new Set(only) : undefined, ignored: new Set(ignored) };
}

/** The ids that an option names. Throws a usage error for several in one value. */
function idsOf(name: string, values: readonly string[]): readonly string[] {
  const list = values.find((value) => value.includes(","));
  if (list === undefined) return values;
  const each = list.split(",").map((id) => `--${name} ${id.trim()}`);
  return usageError(`--${name} is ${quote(list)}; repeat the option for each rule, as in ${quote(each.join(" "))}`);
}

/** Throws a usage error for a rule that does not exist, or whose findings mean that something could not be checked. */
export function checkSelection({ only, ignored }: RuleSelection, policy: Policy): void {
  const rules = knownRules(policy);
  for (const id of only ?? []) {
    findRule(id, rules);
    if (ignored.has(id)) usageError(`--rule and --ignore both name ${quote(id)}`);
  }
  for (const id of ignored) {
    const rule = findRule(id, rules);
    if (rule.kind === "builtin" && !adjustableChecks.includes(rule))
      usageError(
        `--ignore is ${quote(id)}, but the findings of this check are always reported: something could not be checked`,
      );
  }
}

const noWaivers =
  "--rule unused-waiver reports unused waivers of the rules that run, and no rule runs; name the rules too, or omit --rule";

/** Whether unused waivers are selected without any rule that they could be of. */
function selectsNoWaivers({ only }: RuleSelection): boolean {
  return only?.has(unusedWaiver.id) === true && builtinChecks.filter(({ id }) => only.has(id)).length === only.size;
}

/** Resolves the policy for a function, and ends the thread of its custom rules afterwards. */
export async function withPolicy<T>(
  request: PolicyArguments,
  context: CommandContext,
  use: (resolved: ResolvedPolicy) => T | Promise<T>,
): Promise<T> {
  const roots = rootsOf(context);
  const { stdinFile } = request;
  const near = stdinFile === undefined ? undefined : dirname(pathOfStdin(stdinFile, context));
  const resolved = await resolvePolicy({ ...request, near, installDir: context.installDir }, roots);
  try {
    for (const note of await unusedPolicies({ ...request, near }, resolved, roots)) context.warn(note);
    const { selection } = request;
    if (selection) {
      checkSelection(selection, resolved.policy);
      if (selectsNoWaivers(selection)) context.warn(noWaivers);
    }
    return await use(selection ? { ...resolved, policy: { ...resolved.policy, selection } } : resolved);
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

/** The patterns of a command that has no policy: its own or, if there are none, those by which the policy selects manifests. */
export async function selectPatterns(patterns: readonly string[], context: CommandContext): Promise<readonly string[]> {
  if (patterns.length > 0) return patterns;
  const request = { file: undefined, overrides: {}, audit: false, patterns };
  return withPolicy(request, context, (resolved) => resolved.patterns);
}
