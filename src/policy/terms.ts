import type { Known } from "../baseline.ts";
import type { AsRule } from "../cel/rule.ts";
import type { Level } from "../types.ts";
import type { Waiver } from "../waivers.ts";

/** What a policy file says beyond a preset: a run without one has none of it. */
export type OwnTerms = {
  /** How grave rules are here, by id. */
  readonly levels: ReadonlyMap<string, Level | "off">;
  /** Rules of the organisation's own. */
  readonly own: readonly AsRule[];
  readonly waivers: readonly Waiver[];
  /** What is known from before and borne without an end. */
  readonly baseline: readonly Known[];
  /** The rules of which no finding can be waived. */
  readonly unwaivable: ReadonlySet<string>;
  readonly maxDays: ReadonlyMap<Level, number>;
  /** Whether nothing is waived, so that an audit sees all. */
  readonly audit: boolean;
  /** Whether the run looks at all that the policy speaks of; a part says nothing about waivers that waive nothing. */
  readonly complete: boolean;
};
