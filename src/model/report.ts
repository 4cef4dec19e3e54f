import type { Finding } from "./finding.ts";
import type { Policy } from "./policy.ts";
import type { Level, RuleInfo } from "./rule.ts";
import type { ChangeScope } from "./scope.ts";
import type { Waived } from "./waiver.ts";

/** A skipped file, which holds no manifest, and why it was skipped. */
export type Skipped = {
  readonly file: string;
  readonly reason: string;
  /** Whether a pattern names it. */
  readonly named: boolean;
  /** Whether it resembles a manifest. */
  readonly isNear: boolean;
};

/** The table of updates that builds were compared with. */
export type UpdatesUsed = {
  /** The last day whose publications it includes, as YYYY-MM-DD. */
  readonly completeUntil: string;
  /** The file that it is from. Default: the table of this version. */
  readonly file?: string;
};

/** Flags of a run that are no policy. */
export type RunFlags = {
  /** Whether nothing is waived, so that an audit shows every finding. */
  readonly audit: boolean;
  /** Whether the run checks all that the policy covers. A run over a part reports no unused waivers. */
  readonly complete: boolean;
};

/** The rules that could not be evaluated for a manifest, because their result depends on what is wrong in it. */
export type Unevaluated = {
  readonly file: string;
  /** The name of the deployment; empty if it cannot be read. */
  readonly deployment: string;
  /** The lines of its schema and YAML errors, in ascending order. */
  readonly lines: readonly number[];
  readonly rules: readonly RuleInfo[];
};

/** The facts of a run: what was checked, by which rules, and against which date. */
export type RunFacts = RunFlags & {
  /** The date that was evaluated against, as YYYY-MM-DD. */
  readonly asOf: string;
  /** The files that hold manifests. */
  readonly files: readonly string[];
  readonly skipped: readonly Skipped[];
  /** The table of updates; absent if no manifest states a build. */
  readonly updates?: UpdatesUsed | undefined;
  /** The names of the deployments that the rules were given. */
  readonly deployments: readonly string[];
  /** The selected rules. */
  readonly rules: readonly RuleInfo[];
  /** Those among them that did not apply to any manifest. */
  readonly idle: readonly RuleInfo[];
  /** Those among them that were evaluated for a manifest. Default: all that are not idle. */
  readonly ran?: readonly RuleInfo[];
  /** The rules that could not be evaluated, by manifest. Default: none. */
  readonly unevaluated?: readonly Unevaluated[];
};

/** A manifest of the base commit that is no longer checked. */
export type RemovedManifest = {
  /** Its name; empty if it cannot be read. */
  readonly deployment: string;
  /** Its file in the base commit. */
  readonly file: string;
  /** Why it is no longer checked, such as "sites/a.yaml was deleted". */
  readonly why: string;
};

/** The report of a run. Findings are sorted by file, line, column and rule. */
export type Report = {
  readonly run: RunFacts;
  readonly policy: Policy;
  /** How the report was narrowed to a change; absent where all findings are reported. */
  readonly scope?: ChangeScope;
  /** The manifests that the change removes; absent if no change was determined. */
  readonly removed?: readonly RemovedManifest[];
  readonly findings: readonly Finding[];
  /** The findings that a waiver or a baseline entry suppresses, in the same order. */
  readonly waived: readonly Waived[];
  readonly counts: Readonly<Record<Level | "waived", number>>;
  readonly conclusion: "success" | "failure";
};
