import type { ByteColumns, Range } from "../../base/source-text.ts";
import type { CertainFix } from "../../model/certain-fix.ts";
import type { CommentWaiverSetting, FailOn } from "../../model/policy.ts";
import type { RemovedManifest, Report, UpdatesUsed } from "../../model/report.ts";
import type { Level, Preset, Security } from "../../model/rule.ts";
import type { AcceptedSize, Size } from "../../model/size.ts";
import type { Growth } from "../../overview/growth.ts";
import type { Limit } from "../../overview/limits.ts";
import type { Link, Row } from "../../overview/overview.ts";
import type { Evidence } from "../../profiles/fact.ts";
import type { Excerpt } from "../../report/excerpt.ts";
import type { Origin } from "./shard-run.ts";

/** A source in a report. */
export type SourceContent = { readonly title: string; readonly url?: string; readonly date?: string };

/** A rule in a report. */
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

/** The properties of a finding that only the report of a shard has. */
type ShardFindingContent = {
  readonly clip?: Excerpt;
  /** Default: the columns of its range, since its line has no other characters than ASCII before the end. */
  readonly bytes?: ByteColumns;
  /** The byte columns of related locations, by their positions in the list, if they differ from the columns of the range. */
  readonly relatedBytes?: readonly (ByteColumns & { readonly at: number })[];
  /** The fix of a finding that counts, if it has a certain one. */
  readonly fix?: CertainFix;
  /** The steps of the path that consist of digits and are names, not positions in a list. */
  readonly names?: readonly number[];
  /** A finding about waivers, which the merge evaluates again. */
  readonly again?: boolean;
  /** A finding that a comment of the change waives, and that counts. */
  readonly live?: boolean;
};

/** A location in a report. */
export type LocationContent = {
  readonly file: string;
  readonly range: Range;
  readonly clip?: Excerpt;
  /** Default: the columns of its range. */
  readonly bytes?: ByteColumns;
};

/** A finding in the report of a shard. */
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
  readonly security?: Security;
  readonly size?: Size;
  readonly knownSize?: Size;
  readonly knownLevel?: Level;
  readonly waiver?: object;
  readonly related?: readonly {
    readonly message: string;
    readonly file: string;
    readonly range: Range;
    readonly path: string;
  }[];
  readonly shard?: ShardFindingContent;
};

/** A waiver in the report of a shard. */
export type WaiverContent = LocationContent & {
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
  readonly size?: AcceptedSize;
};

/** A baseline entry in the report of a shard. `of` is the file of its finding. */
export type BaselineContent = LocationContent & {
  readonly rule: string;
  readonly of: string;
  readonly deployment: string;
  readonly object: string;
  readonly names: readonly string[];
  readonly size?: AcceptedSize;
  readonly reason: string;
};

/** The overview of a deployment in the report of a shard. */
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

/** The policy of the run in the report of a shard. */
type ShardPolicyContent = {
  readonly sha256: string;
  readonly baselineSha256: string;
  readonly audit: boolean;
  readonly complete: boolean;
  readonly levels: readonly { readonly rule: string; readonly level: Level | "off" }[];
  readonly selection?: { readonly only?: readonly string[]; readonly ignored: readonly string[] };
  readonly ownRules: readonly string[];
  readonly unwaivable: readonly string[];
  readonly maxDays: readonly { readonly level: Level; readonly days: number }[];
  readonly commentWaivers: CommentWaiverSetting;
};

/** A file of a shard. One that could not be read has no hash. */
export type InputContent = {
  readonly file: string;
  readonly place: number;
  readonly size: number;
  readonly sha256?: string;
};

/** The properties that only the report of a shard has. */
export type ShardContent = {
  readonly digest: string;
  readonly number: number;
  readonly count: number;
  readonly of: string;
  readonly origin: Origin;
  readonly inputs: readonly InputContent[];
  readonly files: readonly number[];
  readonly skipped: readonly { readonly place: number; readonly named: boolean }[];
  readonly deployments: readonly { readonly name: string; readonly place: number }[];
  readonly problems: readonly string[];
  readonly remarks: readonly string[];
  readonly notices: readonly string[];
  readonly policy: ShardPolicyContent;
  readonly waivers?: readonly WaiverContent[];
  readonly baseline?: readonly BaselineContent[];
  readonly comments: { readonly waivers: readonly WaiverContent[]; readonly wrong: readonly FindingContent[] };
  readonly overviews: { readonly deployments: readonly OverviewContent[]; readonly more: number };
};

/** The report of a shard, and the name of its file. */
export type ShardReport = {
  readonly name: string;
  readonly asOf: string;
  readonly updates?: UpdatesUsed;
  readonly preset: Preset;
  readonly failOn: FailOn;
  readonly conclusion: Report["conclusion"];
  readonly errors?: readonly string[];
  readonly counts: Report["counts"];
  readonly scope?: object;
  readonly removed?: readonly RemovedManifest[];
  readonly files: readonly string[];
  readonly skipped: readonly { readonly file: string; readonly reason: string; readonly nearMiss: boolean }[];
  readonly rules: readonly RuleContent[];
  readonly rulesIdle: readonly string[];
  readonly rulesRan?: readonly string[];
  readonly rulesUnevaluated?: readonly {
    readonly file: string;
    readonly deployment: string;
    readonly lines: readonly number[];
    readonly rules: readonly string[];
  }[];
  readonly builtIns: readonly RuleContent[];
  readonly findings: readonly FindingContent[];
  readonly shard: ShardContent;
};
