import type { FilePlace } from "../base/source-text.ts";
import type { Finding } from "./finding.ts";
import type { Level } from "./rule.ts";

/** An exception: findings that are known and borne until a day. */
export type Waiver = {
  /** Where it was given: in the policy, in a comment of a manifest, or in a baseline, which has no end. */
  readonly kind: "policy" | "comment" | "baseline";
  readonly rule: string;
  readonly deployment?: string | undefined;
  /** The files that it speaks of, as they are written. */
  readonly files?: readonly string[] | undefined;
  /** Whether it speaks of a file; of any where it is left out. */
  readonly covers?: ((file: string) => boolean) | undefined;
  /** The object that it speaks of, by FQDN or name. */
  readonly at?: string | undefined;
  /** The line that a comment speaks of. */
  readonly line?: number;
  readonly reason: string;
  readonly owner?: string | undefined;
  readonly ticket?: string | undefined;
  /** The last day on which it holds, as YYYY-MM-DD. */
  readonly until?: string | undefined;
  readonly place: FilePlace;
};

/** A finding that is borne. */
export type Waived = Finding & { readonly waiver: Waiver };

/** What a policy allows of waivers. */
export type WaiverLimits = {
  /** The most days that one may last, by the level of what it waives. */
  readonly maxDays?: ReadonlyMap<Level, number> | undefined;
  /** Whether findings of a rule can be waived at all. */
  readonly canWaive: (rule: string) => boolean;
};
