import type { Range } from "../../base/source-text.ts";
import type { FailOn } from "../../model/policy.ts";
import type { Level, Preset } from "../../model/rule.ts";
import type { Growth } from "../../overview/growth.ts";
import type { Limit } from "../../overview/limits.ts";
import type { Link, Row } from "../../overview/overview.ts";
import type { Evidence } from "../../profiles/fact.ts";
import type { Clip } from "../../report/excerpt.ts";

/** A document as a report has it. */
export type SourceContent = { readonly title: string; readonly url?: string; readonly date?: string };

/** A rule as a report has it. */
export type RuleContent = {
  readonly id: string;
  readonly level: Level;
  readonly title: string;
  readonly preset: Preset;
  readonly why: string;
  readonly fix: string;
  readonly turnOffWhen: string;
  readonly source: SourceContent;
  readonly evidence: Evidence;
};

/** What a shard's report holds of a finding besides. */
type Hidden = {
  readonly clip?: Clip;
  readonly names?: readonly number[];
  readonly again?: boolean;
  readonly live?: boolean;
};

/** A place in a file, in words that a report has for it. */
export type PlaceContent = { readonly file: string; readonly range: Range; readonly clip?: Clip };

/** A finding as a shard's report has it. */
export type FindingContent = {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly file: string;
  readonly range: Range;
  readonly path: string;
  readonly deployment: string;
  readonly object: string;
  readonly source: SourceContent;
  readonly related?: readonly {
    readonly message: string;
    readonly file: string;
    readonly range: Range;
    readonly path: string;
  }[];
  readonly shard?: Hidden;
};

/** A waiver as a shard's report has it. */
export type WaiverContent = PlaceContent & {
  readonly rule: string;
  readonly deployment?: string;
  readonly files?: readonly string[];
  readonly covers?: readonly number[];
  readonly at?: string;
  readonly line?: number;
  readonly reason: string;
  readonly owner?: string;
  readonly ticket?: string;
  readonly until?: string;
};

/** An entry of a baseline as a shard's report has it: `of` is the file that it speaks of. */
export type KnownContent = PlaceContent & {
  readonly rule: string;
  readonly of: string;
  readonly deployment: string;
  readonly object: string;
  readonly names: readonly string[];
  readonly reason: string;
};

/** What a deployment consists of, as a shard's report has it. */
export type OverviewContent = {
  readonly deployment: string;
  readonly product: string;
  readonly file: string;
  readonly line: number;
  readonly growth?: Growth;
  readonly rows: readonly (Omit<Row, "path" | "load" | "limits"> & {
    readonly path: string;
    readonly limits: readonly (Omit<Limit, "source"> & { readonly source: string })[];
  })[];
  readonly more: number;
  readonly links: readonly Link[];
};

/** The policy of a run, as a shard's report has it. */
export type PolicyContent = {
  readonly audit: boolean;
  readonly complete: boolean;
  readonly levels: readonly { readonly rule: string; readonly level: Level | "off" }[];
  readonly ownRules: readonly string[];
  readonly unwaivable: readonly string[];
  readonly maxDays: readonly { readonly level: Level; readonly days: number }[];
};

/** What a shard's report holds of its run besides. */
export type ShardContent = {
  readonly number: number;
  readonly count: number;
  readonly of: string;
  readonly files: readonly number[];
  readonly skipped: readonly { readonly place: number; readonly named: boolean }[];
  readonly deployments: readonly { readonly name: string; readonly place: number }[];
  readonly problems: readonly string[];
  readonly remarks: readonly string[];
  readonly policy: PolicyContent;
  readonly waivers?: readonly WaiverContent[];
  readonly baseline?: readonly KnownContent[];
  readonly comments: { readonly waivers: readonly WaiverContent[]; readonly wrong: readonly FindingContent[] };
  readonly overviews: { readonly deployments: readonly OverviewContent[]; readonly more: number };
};

/** The report of a shard, and the name of the file that it was read from. */
export type ShardReport = {
  readonly name: string;
  readonly asOf: string;
  readonly preset: Preset;
  readonly failOn: FailOn;
  readonly files: readonly string[];
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
  readonly rules: readonly RuleContent[];
  readonly rulesIdle: readonly string[];
  readonly builtIns: readonly RuleContent[];
  readonly findings: readonly FindingContent[];
  readonly shard: ShardContent;
};
