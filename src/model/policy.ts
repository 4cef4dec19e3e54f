import type { FileLocation } from "../base/source-text.ts";
import type { UpdateTable } from "../profiles/updates/types.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Context, Hit, Level, Preset, Rule } from "./rule.ts";
import type { RuleSelection } from "./rule-selection.ts";
import type { AcceptedSize } from "./size.ts";
import type { Waiver } from "./waiver.ts";

/** Lowest severity that fails a run; with `never` every run succeeds. */
export type FailOn = Level | "never";

/** Which waivers in comments of manifests have effect: all, those with an owner, or none. */
export type CommentWaiverSetting = "allowed" | "owner-required" | "forbidden";

/** The policy of an organization: all that its policy file and its baseline decide. */
export type Policy = {
  readonly preset: Preset;
  readonly failOn: FailOn;
  /** Severities that differ from the rules' own, by rule id. */
  readonly levels: ReadonlyMap<string, Level | "off">;
  /** The rules that options select. Default: all of the preset. Waivers and baseline entries of other rules are ignored. */
  readonly selection?: RuleSelection | undefined;
  readonly customRules: readonly CustomRule[];
  readonly waivers: readonly Waiver[];
  /** Findings from before, which are suppressed without an end date. */
  readonly baseline: readonly BaselineEntry[];
  /** The rules whose findings cannot be waived. */
  readonly unwaivable: ReadonlySet<string>;
  /** The longest time that a waiver may last, in days, by the severity of what it waives. */
  readonly maxDays: ReadonlyMap<Level, number>;
  readonly commentWaivers: CommentWaiverSetting;
  readonly updates: UpdatePolicy;
};

/** How soon updates are installed, and which table of updates applies. */
export type UpdatePolicy = {
  /** The days after which a vulnerability that is public is an error. */
  readonly graceDays: number;
  /** The same for a vulnerability that is exploited. */
  readonly exploitedGraceDays: number;
  /** The table of a file, and its name. Default: the table of this version. */
  readonly file?: { readonly name: string; readonly table: UpdateTable };
  /** The table of a file that is named but not used. */
  readonly unused?: UnusedTable;
};

/** A table of updates that is not used: that of this version is newer, or the table cannot be complete yet. */
export type UnusedTable = {
  readonly name: string;
  readonly completeUntil: string;
  /** Today, if the table is complete until a later day. */
  readonly today?: string;
};

/** The policy of a run without a policy file. */
export const defaultPolicy: Policy = {
  preset: "recommended",
  failOn: "error",
  levels: new Map(),
  customRules: [],
  waivers: [],
  baseline: [],
  unwaivable: new Set(),
  maxDays: new Map(),
  commentWaivers: "allowed",
  updates: { graceDays: 30, exploitedGraceDays: 3 },
};

/** A baseline entry. Identifies a finding by rule, object and names, ignoring line numbers and figures. */
export type BaselineEntry = {
  readonly rule: string;
  readonly file: string;
  readonly deployment: string;
  readonly object: string;
  /** The quoted names in the finding's message, in alphabetical order. */
  readonly names: readonly string[];
  /** The size of the finding that it was made for; without one, it covers every size. */
  readonly size?: AcceptedSize | undefined;
  /** Why it is suppressed. */
  readonly reason: string;
  readonly place: FileLocation;
};

/**
 * A custom rule, compiled: a rule like any other. `failures` are the hits of the built-in check `own-rule-failed`, which
 * reports expressions that failed to evaluate and has a severity of its own.
 */
export type CustomRule = {
  readonly rule: Rule;
  /** As its author wrote it. */
  readonly source: CustomRuleSource;
  readonly failures: (deployment: Deployment, context: Context) => readonly Hit[];
};

/** A custom rule as a policy file defines it. */
export type CustomRuleSource = {
  /** With the name of the organization as a prefix: `contoso/two-edges`. */
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  /** Path to the objects to evaluate, such as `spec.sites.edgePools`. Default: the whole deployment. */
  readonly each?: string;
  /** A boolean expression that selects the objects to which the rule applies. Default: all. */
  readonly when?: string;
  /** A boolean expression that is true of a good object. */
  readonly require: string;
  /** An expression that gives the message for an object for which `require` is false. */
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
  readonly source?: string;
};
