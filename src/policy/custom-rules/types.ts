import type { OwnRule } from "../../model/policy.ts";
import type { Context, Hit } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";

/** The parts of a rule that are written in CEL. */
export type Part = "when" | "require" | "message";

/** Why a rule cannot be used at all, and where in it. */
export type CompileError = {
  readonly at: keyof OwnRule;
  /** Counted from 1 in UTF-16 units from the beginning of the property's text, line ends included. */
  readonly column?: number;
  readonly message: string;
};

/** An expression that came to no result. It says nothing about the deployment, so it is neither a hit nor none. */
export type Failure = {
  readonly part: Part;
  readonly expression: string;
  readonly reason: string;
  readonly path: Path;
};

/** What a rule makes of one deployment. */
export type Judgement = {
  /** How many things `each` and `when` chose; those of which `when` failed count too. */
  readonly matched: number;
  readonly hits: readonly Hit[];
  readonly failures: readonly Failure[];
};

/** Judges a deployment that follows the schema, by one rule. */
export type Judge = (deployment: Deployment, context: Context) => Judgement;

/** A rule that is ready to judge. */
export type CompiledRule = { readonly own: OwnRule; readonly judge: Judge };

/** A rule that is ready, or all that stands in its way. */
export type Compiled =
  | { readonly rule: CompiledRule; readonly errors?: undefined }
  | { readonly rule?: undefined; readonly errors: readonly CompileError[] };
