import { daysBetween } from "../../base/dates.ts";
import type { FilePlace } from "../../base/source-text.ts";
import { waiverChecks } from "../../findings/builtin-checks.ts";
import type { FailOn, OwnRule, Policy } from "../../model/policy.ts";
import type { Level, Preset } from "../../model/rule.ts";
import type { Effective, Entry, Sourced } from "../../policy/file/combine.ts";
import type { Origin, WrittenWaiver } from "../../policy/file/types.ts";
import { presets, rules } from "../../rules/index.ts";
import { rulesInForce } from "../../rules/select.ts";

/** The policy in force, with where each value comes from. */
export type Account = {
  readonly asOf: string;
  /** The policy files, nearest first. */
  readonly files: readonly string[];
  readonly baseline?: { readonly file: string; readonly entries: number };
  readonly preset: Sourced<Preset>;
  readonly failOn: Sourced<FailOn>;
  readonly manifests: Sourced<readonly string[]>;
  readonly counts: Readonly<Record<"running" | "preset" | "own" | "added" | "off", number>>;
  readonly levels: readonly ChangedLevel[];
  readonly rules: readonly { readonly rule: OwnRule; readonly level: Level | "off"; readonly origin: Origin }[];
  readonly maxDays: readonly (Sourced<number> & { readonly level: Level })[];
  readonly suppressible: readonly (Sourced<boolean> & { readonly rule: string })[];
  readonly waivers: readonly (WrittenWaiver & { readonly daysLeft: number; readonly origin: Origin })[];
};

/** A rule whose level the policy sets, and the level that it has without: `off` where the preset leaves it out. */
export type ChangedLevel = Sourced<Level | "off"> & { readonly rule: string; readonly otherwise: Level | "off" };

/** What is put together and what it was put together from. */
type InForce = {
  readonly policy: Policy;
  readonly effective: Effective;
  readonly asOf: string;
  /** The name of the baseline. */
  readonly baseline?: string | undefined;
};

/** Says what is in force. */
export function accountOf({ policy, effective, asOf, baseline }: InForce): Account {
  const { files, preset, failOn, manifests, rules: own, waivers } = effective;
  const patterns = manifests && { value: manifests.patterns, origin: inFile(manifests.in, ["manifests"]) };
  return {
    asOf,
    files: files.map(({ file }) => file),
    ...(baseline !== undefined && { baseline: { file: baseline, entries: policy.baseline?.length ?? 0 } }),
    preset,
    failOn,
    manifests: patterns ?? { value: ["."], origin: { said: "default" } },
    counts: countsOf(policy),
    levels: [...effective.levels].map(([rule, level]) => ({ rule, ...level, otherwise: without(rule, policy) })),
    rules: own.map((entry) => ({
      rule: entry.value,
      level: effective.levels.get(entry.value.id)?.value ?? entry.value.level,
      origin: at(entry),
    })),
    maxDays: [...effective.maxDays].map(([level, days]) => ({ level, ...days })),
    suppressible: [...effective.suppressible].map(([rule, can]) => ({ rule, ...can })),
    waivers: waivers.map((entry) => ({
      ...entry.value,
      daysLeft: daysBetween(asOf, entry.value.until),
      origin: at(entry),
    })),
  };
}

/** How many rules run, and why; `added` are those that run by their level alone. */
function countsOf(policy: Policy): Account["counts"] {
  const running = rulesInForce(policy);
  const own = new Set((policy.own ?? []).map(({ rule }) => rule.id));
  const [mine, others] = [running.filter(({ id }) => own.has(id)), running.filter(({ id }) => !own.has(id))];
  const added = others.filter(({ id }) => without(id, policy) === "off").length;
  const off = [...(policy.levels ?? [])].filter(([, level]) => level === "off").length;
  return { running: running.length, preset: others.length - added, own: mine.length, added, off };
}

function without(id: string, { preset, own = [] }: Policy): Level | "off" {
  const mine = [...own.map(({ rule }) => rule), ...waiverChecks].find((rule) => rule.id === id);
  if (mine) return mine.level;
  const rule = rules.find((one) => one.id === id);
  return rule && presets.indexOf(rule.preset) <= presets.indexOf(preset) ? rule.level : "off";
}

function at({ place }: Entry<unknown>): Origin {
  return { said: "file", place };
}

function inFile(file: Effective["files"][number], path: readonly string[]): Origin {
  const place: FilePlace = { file: file.file, ...file.locate(path) };
  return { said: "file", place };
}
