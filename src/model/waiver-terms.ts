import type { FileLocation } from "../base/source-text.ts";
import type { AcceptedSize } from "./size.ts";

/** The terms of a waiver or a baseline entry: why, by whom, until when, and up to which size it suppresses findings. */
export type WaiverTerms = {
  /** Where it is defined: in the policy, in a comment of a manifest, or in the baseline, which has no end date. */
  readonly kind: "policy" | "comment" | "baseline";
  readonly reason: string;
  readonly owner?: string | undefined;
  readonly ticket?: string | undefined;
  /** The last date on which it applies, as YYYY-MM-DD. */
  readonly until?: string | undefined;
  /** The largest size that it suppresses; without one, it covers every size. */
  readonly size?: AcceptedSize | undefined;
  readonly place: FileLocation;
};
