import { daysBetween } from "../../base/dates.ts";
import type { FileLocation } from "../../base/source-text.ts";
import { adjustableChecks } from "../../findings/builtin-checks.ts";
import { completeUntil } from "../../generated/updates-date.ts";
import type { CommentWaiverSetting, CustomRuleSource, FailOn, Policy, UnusedTable } from "../../model/policy.ts";
import type { Level, Preset } from "../../model/rule.ts";
import type { CombinedPolicy, PolicyItem, Sourced } from "../../policy/file/combine.ts";
import type { Origin, WrittenWaiver } from "../../policy/file/types.ts";
import { presets, rules } from "../../rules/index.ts";
import { selectRules } from "../../rules/select.ts";

/** The effective policy, with the source of each value. */
export type PolicyDescription = {
  readonly asOf: string;
  /** The policy files. Each extends the next. */
  readonly files: readonly string[];
  readonly baseline?: { readonly file: string; readonly entries: number };
  readonly preset: Sourced<Preset>;
  readonly failOn: Sourced<FailOn>;
  readonly manifests: Sourced<readonly string[]>;
  readonly counts: Readonly<Record<"running" | "preset" | "own" | "added" | "off", number>>;
  readonly levels: readonly ChangedLevel[];
  readonly rules: readonly {
    readonly rule: CustomRuleSource;
    readonly level: Level | "off";
    readonly origin: Origin;
  }[];
  readonly maxDays: readonly (Sourced<number> & { readonly level: Level })[];
  readonly commentWaivers: Sourced<CommentWaiverSetting>;
  readonly suppressible: readonly (Sourced<boolean> & { readonly rule: string })[];
  readonly updates: {
    readonly graceDays: Sourced<number>;
    readonly exploitedGraceDays: Sourced<number>;
    /** The path of the table of updates, and whether it is used. */
    readonly file?: Sourced<string> & { readonly used: boolean };
    /** The table of the file, if it is not used. */
    readonly unused?: UnusedTable;
    /** The last day whose publications the table that is used includes. */
    readonly completeUntil: string;
  };
  readonly waivers: readonly (WrittenWaiver & { readonly daysLeft: number; readonly origin: Origin })[];
};

/** A severity that the policy sets, and the one without it: `off` for a rule that the preset does not contain. */
export type ChangedLevel = Sourced<Level | "off"> & { readonly rule: string; readonly otherwise: Level | "off" };

/** A policy, and the values that it was combined from. */
type DescribeOptions = {
  readonly policy: Policy;
  readonly effective: CombinedPolicy;
  readonly asOf: string;
  /** The name of the baseline. */
  readonly baseline?: string | undefined;
};

/** Describes the effective policy. */
export function describePolicy({ policy, effective, asOf, baseline }: DescribeOptions): PolicyDescription {
  const { files, preset, failOn, manifests, rules: customRules, waivers } = effective;
  const patterns = manifests && { value: manifests.patterns, origin: originAt(manifests.in, ["manifests"]) };
  return {
    asOf,
    files: files.map(({ file }) => file),
    ...(baseline !== undefined && { baseline: { file: baseline, entries: policy.baseline.length } }),
    preset,
    failOn,
    manifests: patterns ?? { value: ["."], origin: { said: "default" } },
    counts: countsOf(policy),
    levels: [...effective.levels].map(([rule, level]) => ({ rule, ...level, otherwise: defaultLevel(rule, policy) })),
    rules: customRules.map((entry) => ({
      rule: entry.value,
      level: effective.levels.get(entry.value.id)?.value ?? entry.value.level,
      origin: originOf(entry),
    })),
    maxDays: [...effective.maxDays].map(([level, days]) => ({ level, ...days })),
    commentWaivers: effective.commentWaivers,
    suppressible: [...effective.suppressible].map(([rule, can]) => ({ rule, ...can })),
    updates: updatesOf(policy, effective),
    waivers: waivers.map((entry) => ({
      ...entry.value,
      daysLeft: daysBetween(asOf, entry.value.until),
      origin: originOf(entry),
    })),
  };
}

/** The settings about security updates. */
function updatesOf({ updates }: Policy, { updates: effective }: CombinedPolicy): PolicyDescription["updates"] {
  const { graceDays, exploitedGraceDays, file } = effective;
  return {
    graceDays: { value: graceDays.value, origin: graceDays.origin },
    exploitedGraceDays: { value: exploitedGraceDays.value, origin: exploitedGraceDays.origin },
    ...(file && { file: { value: file.value, used: updates.file !== undefined, origin: file.origin } }),
    ...(updates.unused && { unused: updates.unused }),
    completeUntil: updates.file?.table.completeUntil ?? completeUntil,
  };
}

/** The number of rules that run, by reason. `added` are rules outside the preset that the policy gives a severity. */
function countsOf(policy: Policy): PolicyDescription["counts"] {
  const running = selectRules(policy);
  const customIds = new Set(policy.customRules.map(({ rule }) => rule.id));
  const builtIn = running.filter(({ id }) => !customIds.has(id));
  const added = builtIn.filter(({ id }) => defaultLevel(id, policy) === "off").length;
  return {
    running: running.length,
    preset: builtIn.length - added,
    own: running.length - builtIn.length,
    added,
    off: [...policy.levels.values()].filter((level) => level === "off").length,
  };
}

/** The severity of a rule without the severities of the policy. */
function defaultLevel(id: string, { preset, customRules }: Policy): Level | "off" {
  const always = [...customRules.map(({ rule }) => rule), ...adjustableChecks].find((rule) => rule.id === id);
  if (always) return always.level;
  const rule = rules.find((one) => one.id === id);
  return rule && presets.indexOf(rule.preset) <= presets.indexOf(preset) ? rule.level : "off";
}

function originOf({ place }: PolicyItem<unknown>): Origin {
  return { said: "file", place };
}

function originAt(file: CombinedPolicy["files"][number], path: readonly string[]): Origin {
  const place: FileLocation = { file: file.file, ...file.locate(path) };
  return { said: "file", place };
}
