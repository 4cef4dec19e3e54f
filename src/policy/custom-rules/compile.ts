import { escapeInvisible, formatNumber, pluralize, quote, truncate } from "../../base/wording.ts";
import type { CustomRuleSource } from "../../model/policy.ts";
import type { Hit } from "../../model/rule.ts";
import type { Path } from "../../yaml/path.ts";
import { nodeWithId, sizeError, sizeOf, withStepCounts } from "./ast.ts";
import { deploymentValue, profileValue } from "./bindings.ts";
import { type Bindings, parse, plan, type Result, type SyntaxTree, unparse } from "./cel.ts";
import { type Budget, budgetExceeded, createBudget, failureCost } from "./cost.ts";
import { describeKind, type Kind, scope, typeOf } from "./kinds.ts";
import type { ExpressionError } from "./parse-errors.ts";
import { parseSelector, type Selector, select } from "./selector.ts";
import { checkTypes } from "./type-check.ts";
import type { Compiled, CompileError, Evaluate, ExpressionName, Failure } from "./types.ts";
import type { Value } from "./values.ts";

/** The required type of each expression. */
const requiredTypes: Readonly<Record<ExpressionName, string>> = { when: "bool", require: "bool", message: "string" };

/** Compiles a custom rule, once for all deployments. Returns all its errors if it has any. */
export function compileRule(source: CustomRuleSource): Compiled {
  const selector = source.each === undefined ? undefined : parseSelector(source.each);
  if (selector && "reason" in selector) {
    return { errors: [{ at: "each", column: selector.column, message: selector.reason }] };
  }
  const self = selector?.kind ?? "{#}";
  const read = (["when", "require", "message"] as const).map((part) => compileExpression(part, source[part], self));
  const errors = read.flatMap((each) => each?.errors ?? []);
  if (errors.length > 0) return { errors };
  const [when, require, message] = read.map((each) => each?.checked);
  if (!require || !message) return { errors: [] };
  const evaluate = createEvaluator(source.title, { selector, when, require, message });
  return { rule: { source, evaluate } };
}

type CompiledExpression = { readonly checked?: CheckedExpression; readonly errors?: readonly CompileError[] };

function compileExpression(part: ExpressionName, text: string | undefined, self: Kind): CompiledExpression | undefined {
  if (text === undefined) return undefined;
  const error = (reason: string, column?: number) => ({ at: part, column, message: reason });
  const unsafe = inputError(text);
  if (unsafe) return { errors: [error(unsafe.reason, unsafe.column)] };
  const tree = parse(text);
  if ("reason" in tree) return { errors: [error(tree.reason, tree.column)] };
  const size = sizeError(tree.expr);
  if (size) return { errors: [error(size)] };
  const { kind, errors } = checkTypes(tree, text, { self, ...scope });
  if (errors.length > 0) return { errors: errors.map(({ reason, column }) => error(reason, column)) };
  const type = requiredTypes[part];
  if (typeOf(kind) === type || typeOf(kind) === "dyn") return { checked: { part, text, tree } };
  return { errors: [error(`${part} is ${describeKind(kind)}; expected a ${type}`)] };
}

/** An expression without errors. */
type CheckedExpression = { readonly part: ExpressionName; readonly text: string; readonly tree: SyntaxTree };

/** The longest expression, in characters. The parser takes a tenth of a second for it. */
const maxLength = 4_096;

/** The deepest nesting of brackets and conditionals. The stack of the parser overflows at some hundreds. */
const maxNesting = 64;

/** String literals, raw ones first, and comments: brackets in them do not count. */
const literals = [
  /[bB]?[rR](?:"""[\s\S]*?"""|'''[\s\S]*?'''|"[^"\r\n]*"|'[^'\r\n]*')/,
  /"""(?:\\[\s\S]|[^\\])*?"""|'''(?:\\[\s\S]|[^\\])*?'''/,
  /"(?:\\.|[^"\\\r\n])*"|'(?:\\.|[^'\\\r\n])*'/,
  /\/\/[^\r\n]*/,
];

const tokens = new RegExp([...literals, /[()[\]{}?"']/].map(({ source }) => source).join("|"), "g");

const openingBrackets: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** The error of a text that must not be given to the parser, which would report another place or overflow its stack. */
function inputError(text: string): ExpressionError | undefined {
  if (text.trim() === "") return { reason: "the expression is empty" };
  if (text.length <= maxLength) return bracketError(text);
  const length = pluralize(text.length, "character");
  return { reason: `the expression has ${length}; at most ${formatNumber(maxLength)} are allowed` };
}

function bracketError(text: string): ExpressionError | undefined {
  const open: { readonly bracket: string; readonly column: number }[] = [];
  let conditionals = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const column = index + 1;
    if (token === '"' || token === "'") return { reason: "unterminated string", column };
    if (token === "?") conditionals++;
    if (/^[([{]$/.test(token)) open.push({ bracket: token, column });
    const opening = openingBrackets[token];
    if (opening && open.pop()?.bracket !== opening) return { reason: `unmatched "${token}"`, column };
    if (open.length + conditionals > maxNesting)
      return { reason: `more than ${maxNesting} nested brackets and conditionals`, column };
  }
  const last = open.at(-1);
  return last && { reason: `unclosed "${last.bracket}"`, column: last.column };
}

/** The parts of a custom rule. */
type RuleParts = {
  readonly selector: Selector | undefined;
  readonly when: CheckedExpression | undefined;
  readonly require: CheckedExpression;
  readonly message: CheckedExpression;
};

/** The longest message, in characters. Longer ones are truncated. */
const maxMessage = 1_000;

/** Creates the evaluator of a custom rule. All its expressions share one step budget for a deployment. */
function createEvaluator(title: string, { selector, when, require, message }: RuleParts): Evaluate {
  const steps = createBudget();
  const evaluateObject = objectEvaluator(title, runnerOf(require, steps), runnerOf(message, steps));
  const evaluate = when ? filteredEvaluator(runnerOf(when, steps), evaluateObject) : evaluateObject;
  return (deployment, { profile, today }) => {
    steps.reset();
    const content = deploymentValue(deployment);
    const rest = { deployment: content, profile: profileValue(profile), today };
    const results: ObjectResult[] = [];
    for (const { value, path } of select(selector, content)) {
      const result = evaluate({ self: value, ...rest }, path);
      results.push(result);
      // All further objects would fail for the same reason.
      if (result.failures?.some(({ reason }) => reason === budgetExceeded)) break;
    }
    return {
      matched: results.reduce((sum, { matched }) => sum + matched, 0),
      hits: results.flatMap(({ hit }) => hit ?? []),
      failures: results.flatMap(({ failures }) => failures ?? []),
    };
  };
}

type ObjectResult = { readonly matched: number; readonly hit?: Hit; readonly failures?: readonly Failure[] };

type ExpressionResult = { readonly value?: Value; readonly failure?: Failure };

type RunExpression = (bindings: Bindings, path: Path) => ExpressionResult;

type EvaluateObject = (bindings: Bindings, path: Path) => ObjectResult;

function filteredEvaluator(when: RunExpression, evaluateObject: EvaluateObject): EvaluateObject {
  return (bindings, path) => {
    const { value, failure } = when(bindings, path);
    if (failure) return { matched: 1, failures: [failure] };
    return value === true ? evaluateObject(bindings, path) : { matched: 0 };
  };
}

/** Evaluates one object. A hit is never lost: if its message fails, the title of the rule replaces it. */
function objectEvaluator(title: string, require: RunExpression, message: RunExpression): EvaluateObject {
  return (bindings, path) => {
    const good = require(bindings, path);
    if (good.failure) return { matched: 1, failures: [good.failure] };
    if (good.value === true) return { matched: 1 };
    const { value, failure } = message(bindings, path);
    if (failure) return { matched: 1, hit: { path, message: `violates ${quote(title)}` }, failures: [failure] };
    return { matched: 1, hit: { path, message: truncate(escapeInvisible(String(value)), maxMessage) } };
  };
}

const jsTypes = { when: "boolean", require: "boolean", message: "string" } as const;

function runnerOf({ part, text, tree }: CheckedExpression, { spend, charge }: Budget): RunExpression {
  const run = plan(withStepCounts(tree.expr), charge);
  // A node that calls nothing takes an eighth of a microsecond.
  const cost = 1 + sizeOf(tree.expr) / 8;
  return (bindings, path) => {
    const fail = (reason: string) => {
      const within = spend(failureCost);
      return { failure: { part, expression: text, reason: within ? reason : budgetExceeded, path } };
    };
    if (!spend(cost)) return fail(budgetExceeded);
    const result = run(bindings);
    if (result.reason !== undefined) return fail(reasonOf(result, tree));
    const { value } = result;
    if (typeof value !== jsTypes[part]) return fail(`expected a ${requiredTypes[part]}, found ${shown(value)}`);
    return value === "" ? fail("the message is empty") : { value };
  };
}

/** A result in a message: a string in quotes, anything else as it is. */
function shown(value: unknown): string {
  return typeof value === "string" ? quote(value) : truncate(String(value), 80);
}

const absentField = /^field not found: (.*)$/s;

/** The reason of a failure in the terms of the language definition, with a hint if a property is missing. */
function reasonOf(result: Extract<Result, { readonly id: unknown }>, tree: CheckedExpression["tree"]): string {
  const reason = truncate(escapeInvisible(result.reason), 300);
  const field = absentField.exec(reason)?.[1];
  if (field === undefined) return reason;
  const node = nodeWithId(tree.expr, result.id);
  const hint = node?.exprKind.case === "selectExpr" ? `; test it with has(${unparse(tree, node)})` : "";
  return `no property ${quote(field)}${hint}`;
}
