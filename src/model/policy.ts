import type { FilePlace } from "../base/source-text.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Context, Hit, Level, Preset, Rule } from "./rule.ts";
import type { Waiver } from "./waiver.ts";

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

/** Something that was found before: what it is about, whatever its line and its figures. */
export type Known = {
  readonly rule: string;
  readonly file: string;
  readonly deployment: string;
  readonly object: string;
  /** The names that the finding's sentence has in quotes, in the order of the alphabet. */
  readonly names: readonly string[];
  /** Why it is borne. */
  readonly reason: string;
  readonly place: FilePlace;
};

/**
 * An own rule as a rule like any other, under the words it is listed and explained by. `failures` are the hits of the
 * built-in check that speaks where a rule came to no result: they have a level of their own.
 */
export type AsRule = {
  readonly rule: Rule;
  /** As its author wrote it. */
  readonly own: OwnRule;
  readonly failures: (deployment: Deployment, context: Context) => readonly Hit[];
};

/** A rule as an organisation writes it into its policy. */
export type OwnRule = {
  /** With the organisation's name before it: `contoso/two-edges`. */
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  /** The way to what is looked at, such as `spec.sites.edgePools`; the whole deployment where it is left out. */
  readonly each?: string;
  /** Which of these it speaks of, as an expression that is true or false. */
  readonly when?: string;
  /** What is true of a good one, as an expression. */
  readonly require: string;
  /** An expression that gives the sentence for one of which it is not true. */
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
  readonly source?: string;
};

/** The least level that makes a run fail; `never` lets every run succeed. */
export type FailOn = Level | "never";

/** What the organisation asks for; all but the first two comes from its policy file. */
export type Policy = { readonly preset: Preset; readonly failOn: FailOn } & Partial<OwnTerms>;
