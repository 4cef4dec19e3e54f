import type { Evidence, Fact, Product } from "../profiles/fact.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Pages } from "../profiles/stated.ts";
import type { Rating, Updates } from "../profiles/updates/types.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Citation } from "../sources/index.ts";
import type { Part, Path } from "../yaml/path.ts";
import type { Size } from "./size.ts";

/** The severity of a finding, in the words of SARIF, most severe first. */
export type Level = "error" | "warning" | "note";

/** A set of rules. Each includes the ones before it: the planning page, documented rules, advisory rules. */
export type Preset = "minimal" | "recommended" | "strict";

/** A related location, with a message about what is there. */
export type Related = { readonly path: Path; readonly message: string };

/** What a rule yields: a path and one sentence. */
export type Hit = {
  readonly path: Path;
  readonly message: string;
  readonly part?: Part;
  /** The document that requires it. Default: the source of the rule. */
  readonly source?: Citation;
  /** The fact that decides. Its source is cited; a fact that is not documented for the product lowers an error to a warning. */
  readonly fact?: Fact<unknown>;
  /** Whether another page of the product accepts it, so that it is reported one level lower. The message names both pages. */
  readonly disputed?: boolean;
  /** Its severity, if it is less severe than its rule. */
  readonly level?: Level;
  readonly security?: Security;
  /** How far it is from what is required, if that has a size. */
  readonly size?: Size | undefined;
  readonly related?: readonly Related[];
};

/** The vulnerabilities that a finding is about. */
export type Security = {
  /** The pools and servers that run the build. */
  readonly runners: readonly SecurityRunner[];
  /** The build that they run, by its number if it is known, otherwise by its name. */
  readonly build: string;
  /** The first build without these vulnerabilities; undefined if none is or will be available. */
  readonly fixedIn?: string | undefined;
  /** If some of them have no fix: the first build without the others, and how many these are. */
  readonly partlyFixedIn?: { readonly build: string; readonly fixes: number } | undefined;
  /** Whether that build is released to customers of extended security updates. Default: no. */
  readonly paid?: boolean | undefined;
  /** The product to upgrade to if no build fixes all, or if extended security updates are no longer sold. */
  readonly moveTo?: Product | undefined;
  /** Their numbers in the CVE list, the worst first. */
  readonly vulnerabilities: readonly string[];
  /** The highest CVSS base score among them, from 0 to 10; undefined if none is known. */
  readonly score?: number | undefined;
  /** The highest rating of Microsoft among those without a score; undefined if none is known. */
  readonly rating?: Rating | undefined;
  /** The day since which the first of them has been public, as YYYY-MM-DD. */
  readonly publicSince: string;
  /** The last day of the grace period, as YYYY-MM-DD; undefined if no document states the fixes for the product. */
  readonly due?: string | undefined;
};

/** A pool or server that runs a build. */
export type SecurityRunner = {
  /** As in messages, before its name: "Edge pool". */
  readonly kind: string;
  /** Its FQDN. */
  readonly name: string;
  /** For a member of a pool, the FQDN of the pool. */
  readonly pool?: string | undefined;
};

/** The metadata of a check, built in or not. */
export type RuleInfo = {
  /** A built-in check or a custom rule of the organization. Default: a rule of the products. */
  readonly kind?: "builtin" | "custom";
  /** The name of the rule, of its file, fixtures and page, and its name in waivers. */
  readonly id: string;
  /** A statement that is true of a good deployment; at most 80 characters, no full stop. */
  readonly title: string;
  readonly level: Level;
  readonly preset: Preset;
  /** The consequence in operation if the rule is violated. */
  readonly why: string;
  /** How to fix a violation, in the imperative. */
  readonly fix: string;
  readonly source: Citation;
  /** How well the fact behind the rule is documented. */
  readonly evidence: Evidence;
  /** Whether the policy sets the severity, so that evidence does not lower it. */
  readonly decided?: boolean;
  /** The products to which the rule applies. Default: all. */
  readonly products?: readonly Product[];
};

/** The name of a fact in a product profile. */
export type FactName = Exclude<keyof Profile, "product" | "name">;

/** The pages that state a requirement, by product; for a table of requirements, the facts that apply to a product. */
export type RequirementPages = Pages | ((profile: Profile) => readonly Fact<unknown>[]);

/** The long texts of a rule page. Kept apart from the rule, because a clean run never needs them. */
export type RuleDocs = {
  /**
   * What it checks: the condition, the formula and the exceptions, in two to five whole sentences with their full stops,
   * not the title again. Backticks mark names of properties and values, as in `homedUsers`.
   */
  readonly checks: string;
  /** When to disable it: the situation, without a full stop; "Never" or "Never: …" if there is no good one. */
  readonly disable: string;
  /** The facts of the product profile that the rule reads, the main one first. A test compares them with what it reads. */
  readonly facts?: readonly FactName[];
  /**
   * The pages that state what the rule requires, if that is no fact of the profile, by the requirement as a noun phrase.
   * A test compares them with what findings cite.
   */
  readonly pages?: Readonly<Record<string, RequirementPages>>;
  /** Related rules besides those that `yieldsTo` names. One direction is enough; pages show both. */
  readonly related?: readonly string[];
};

/** What a rule may read besides the deployment. */
export type Context = {
  readonly profile: Profile;
  /** The date to evaluate against, as YYYY-MM-DD. */
  readonly today: string;
  /** What is known about builds; undefined if the manifest states none. */
  readonly updates?: Updates | undefined;
};

/** What the checks of a run have in common besides the rules: all of the context but the product. */
export type Basis = Omit<Context, "profile">;

/** A rule: metadata and a check of a deployment that is valid against the schema. */
export type Rule = RuleInfo & {
  /** Rules that are closer to a cause. Where one of them reports the same path, this rule is suppressed. */
  readonly yieldsTo?: readonly string[];
  /** Whether the rule applies to a deployment. Where it does not, it yields nothing. */
  readonly applies: (deployment: Deployment, context: Context) => boolean;
  readonly check: (deployment: Deployment, context: Context) => Iterable<Hit>;
};

/** What a check that applies to a deployment yields for it. */
export type CheckResult = readonly [check: RuleInfo, hits: readonly Hit[]];

/** The severities, most severe first. */
export const levels = ["error", "warning", "note"] as const satisfies readonly Level[];
