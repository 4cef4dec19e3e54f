import type { CustomRuleSource } from "../../model/policy.ts";
import type { Context, Hit } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";

/** The properties of a custom rule that are CEL expressions. */
export type ExpressionName = "when" | "require" | "message";

/** An error that makes a custom rule unusable, and where it is. */
export type CompileError = {
  readonly at: keyof CustomRuleSource;
  /** The column, counted from 1 in UTF-16 units from the start of the text of the property, line ends included. */
  readonly column?: number;
  readonly message: string;
};

/** An expression that failed to evaluate. The deployment neither passes nor fails the rule. */
export type Failure = {
  readonly part: ExpressionName;
  readonly expression: string;
  readonly reason: string;
  readonly path: Path;
};

/** The result of a custom rule for one deployment. */
export type Evaluation = {
  /** The number of objects that `each` and `when` select, including those for which `when` failed. */
  readonly matched: number;
  readonly hits: readonly Hit[];
  readonly failures: readonly Failure[];
};

/** Evaluates a custom rule for a valid deployment. */
export type Evaluate = (deployment: Deployment, context: Context) => Evaluation;

/** A custom rule that is ready to evaluate. */
export type CompiledRule = { readonly source: CustomRuleSource; readonly evaluate: Evaluate };

/** A compiled custom rule, or its errors. */
export type Compiled =
  | { readonly rule: CompiledRule; readonly errors?: undefined }
  | { readonly rule?: undefined; readonly errors: readonly CompileError[] };
