import type { Finding } from "./finding.ts";
import type { Policy } from "./policy.ts";
import type { Level, RuleInfo } from "./rule.ts";
import type { Narrowed } from "./scope.ts";
import type { Waived } from "./waiver.ts";

/** A file that holds no manifest, and why that is thought. */
export type Skipped = { readonly file: string; readonly reason: string; readonly named: boolean };

/** All that a run found out: of the files that were checked, findings by file, line, column and rule. */
export type Report = {
  readonly asOf: string;
  readonly policy: Policy;
  readonly files: readonly string[];
  readonly skipped: readonly Skipped[];
  /** The rules that ran. */
  readonly rules: readonly RuleInfo[];
  /** Those among them that found nothing of what they speak of, in any manifest. */
  readonly idle: readonly RuleInfo[];
  readonly findings: readonly Finding[];
  /** The names of the deployments that the rules judged. */
  readonly deployments?: readonly string[];
  /** What was found and is borne, in the same order. */
  readonly waived?: readonly Waived[];
  readonly counts: Readonly<Record<Level | "waived", number>>;
  readonly conclusion: "success" | "failure";
  /** Where only findings of a change are reported: how the others were left out. */
  readonly scope?: Narrowed;
};
