import type { Deployment } from "./deployment.ts";
import type { OwnTerms } from "./policy/terms.ts";
import type { Evidence, Fact, Product, Profile } from "./profiles/types.ts";
import type { Narrowed } from "./scopes.ts";
import type { Citation } from "./sources.ts";
import type { Waived } from "./waivers.ts";

/** How grave a finding is: the words that SARIF uses, gravest first. */
export type Level = "error" | "warning" | "note";

/** The least level that makes a run fail; `never` lets every run succeed. */
export type FailOn = Level | "never";

/** A set of rules, each holding the ones before it: the planning page, the documented rules, the advisory ones too. */
export type Preset = "minimal" | "recommended" | "strict";

/** What the organisation asks for; all but the first two comes from its policy file. */
export type Policy = { readonly preset: Preset; readonly failOn: FailOn } & Partial<OwnTerms>;

/** The way from a manifest's root to a value: property names, and places in lists counted from 0. */
export type Path = readonly (string | number)[];

/** A stretch of text; lines and columns are counted from 1 in UTF-16 units, the end stands after the last one. */
export type Range = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** A file's content as it was carried in. */
export type Text = {
  /** The name that findings carry, with `/` between folders. */
  readonly file: string;
  readonly content: Uint8Array | string;
  /** The file's whole size in bytes, where `content` holds less than that. */
  readonly size?: number;
  /** True where somebody asked for this very file; one met on the way is left alone unless it claims to be a manifest. */
  readonly named: boolean;
};

/** Where in a file something stands. */
export type Place = {
  readonly range: Range;
  /** The first line of the range as it stands in the file. */
  readonly excerpt: string;
};

/** Which part of an entry is meant: what it says, or its key. */
export type Part = "value" | "key";

/** A YAML document that was read. */
export type Manifest = {
  readonly file: string;
  readonly content: unknown;
  /** Where the path stands or, if nothing is there, its nearest ancestor. */
  readonly locate: (path: Path, part?: Part) => Place;
};

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

/** A hit with a file and a range. Its level is its rule's. */
export type Finding = Place & {
  readonly rule: RuleInfo;
  readonly message: string;
  readonly file: string;
  readonly path: Path;
  /** `metadata.name` of the manifest, or empty where it cannot be read. */
  readonly deployment: string;
  /** The name of what it is about: the nearest thing with a name at or above the path, or empty for the deployment. */
  readonly object: string;
  readonly source: Citation;
  readonly related: readonly (Place & { readonly message: string; readonly file: string; readonly path: Path })[];
};

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
