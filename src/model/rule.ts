import type { Evidence, Fact, Product } from "../profiles/fact.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Citation } from "../sources/index.ts";
import type { Part, Path } from "../yaml/path.ts";

/** How grave a finding is: the words that SARIF uses, gravest first. */
export type Level = "error" | "warning" | "note";

/** A set of rules, each holding the ones before it: the planning page, the documented rules, the advisory ones too. */
export type Preset = "minimal" | "recommended" | "strict";

/** Another place that has a part in what is wrong, and what stands there. */
export type Related = { readonly path: Path; readonly message: string };

/** What a rule yields: a path and one sentence. */
export type Hit = {
  readonly path: Path;
  readonly message: string;
  readonly part?: Part;
  /** The document that asks for it, where that is not the rule's own. */
  readonly source?: Citation;
  /** The fact that decides: its source is cited, and a fact that is not documented for the product makes no error. */
  readonly fact?: Fact<unknown>;
  readonly related?: readonly Related[];
};

/** What is known of every check, built in or not: its name, its law and its words. */
export type RuleInfo = {
  /** Also the name of its file, its fixtures, its page and the word in a waiver. */
  readonly id: string;
  /** A statement that is true of a good deployment; at most 80 characters, no full stop. */
  readonly title: string;
  readonly level: Level;
  readonly preset: Preset;
  /** What happens in operation where it does not hold. */
  readonly why: string;
  /** What to do, as an order. */
  readonly fix: string;
  /** When somebody may turn it off with a good conscience. */
  readonly turnOffWhen: string;
  readonly source: Citation;
  /** How well the source is known. */
  readonly evidence: Evidence;
  /** Whether the organisation set the level, so that evidence does not lower it. */
  readonly decided?: boolean;
  /** The products that it speaks of; all where it is left out. */
  readonly products?: readonly Product[];
};

/** What a rule may look at besides the deployment. */
export type Context = {
  readonly profile: Profile;
  /** The day for which is judged, as YYYY-MM-DD. */
  readonly today: string;
};

/** A rule reads a deployment that follows the schema, and nothing else. */
export type Rule = RuleInfo & {
  /** The ids of rules that stand nearer to a cause: where one of them speaks of the same place, this rule keeps silent. */
  readonly yieldsTo?: readonly string[];
  /** Whether there is anything in the deployment that the rule speaks of. Where there is not, it yields nothing. */
  readonly applies: (deployment: Deployment, context: Context) => boolean;
  readonly check: (deployment: Deployment, context: Context) => Iterable<Hit>;
};

/** The levels, gravest first. */
export const levels = ["error", "warning", "note"] as const satisfies readonly Level[];
