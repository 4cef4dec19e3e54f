import * as cel from "@bufbuild/cel";
import { strings } from "@bufbuild/cel/ext";
import { type Charge, costOf, maxSteps } from "./cost.ts";
import { concatenation, dateParts, parseDouble, parseInt64 } from "./library-fixes.ts";
import { type ExpressionError, parseErrorOf, readable } from "./parse-errors.ts";
import type { Value } from "./values.ts";

// @bufbuild/cel: the CEL library for JavaScript that conforms best to the language definition (41 of 50 expressions,
// including overflow and absorbed errors), and the only one whose `matches` runs in linear time, on its own RE2; the fastest
// of the others takes a minute for "(a+)+$". It takes 60 ms to load, so only a policy with custom rules loads it. It does not
// count steps; `plan` does. No other file uses the library.

/** A parsed expression. */
export type SyntaxTree = ReturnType<typeof cel.parse>;

/** A node of a parsed expression. */
export type Node = SyntaxTree["expr"];

export const { isCelList: isList, isCelMap: isMap, celMap: mapOf, celList: listOf } = cel;

/** Names in scope. */
export type Bindings = Readonly<Record<string, Value>>;

/** The result of an expression: a value, or the reason why it failed. */
export type Result =
  | { readonly value: Value; readonly reason?: undefined }
  | { readonly reason: string; readonly id: bigint | undefined };

const { DOUBLE, DYN, INT, STRING } = cel.CelScalar;
const list = cel.listType(DYN);
const timestamp = cel.objectType("google.protobuf.Timestamp");

type Instant = { readonly message: { readonly seconds: bigint; readonly nanos: number } };

const corrections = [
  cel.celFunc("_+_", [list, list], list, concatenation(cel.celList)),
  cel.celFunc("int", [STRING], INT, parseInt64),
  cel.celFunc("double", [STRING], DOUBLE, parseDouble),
  ...Object.entries(dateParts).map(([name, part]) =>
    cel.celMethod(name, timestamp, [], INT, function (this: unknown) {
      const { seconds, nanos } = (this as Instant).message;
      return BigInt(part(new Date(Number(seconds) * 1_000 + nanos / 1_000_000)));
    }),
  ),
];

const env = cel.celEnv({ funcs: [...strings, ...corrections] });

/** The names of all functions and operators. */
export const functionNames: readonly string[] = [...new Set([...env.funcs].map(({ name }) => name))];

/** An overload of a function: the names of its parameter types and of its result type. */
export type Overload = {
  readonly method: boolean;
  readonly parameters: readonly string[];
  readonly result: string;
};

/** The overloads of a function. The receiver of a method is its first parameter. */
export function overloadsOf(name: string): readonly Overload[] {
  return [...(env.funcs.find(name) ?? [])].map(({ target, arguments: args, result }) => ({
    method: target !== undefined,
    parameters: [...(target ? [target] : []), ...args].map((type) => type.name),
    result: result.kind === "list" ? `[${result.element.name}]` : result.name,
  }));
}

/** The error of a literal pattern; undefined if it is valid. */
export function patternError(pattern: string): string | undefined {
  if (costOf("matches", ["", pattern]) > maxSteps / 10) return "the pattern has too many repetitions";
  const result = env.funcs.find("matches")?.call(0, "", [pattern]);
  return cel.isCelError(result) ? `malformed pattern: ${readable(result.message)}` : undefined;
}

/** Parses an expression that `inputError` accepts. */
export function parse(text: string): SyntaxTree | ExpressionError {
  try {
    return cel.parse(text);
  } catch (error) {
    return parseErrorOf(error, text);
  }
}

/** The source text of a node. */
export function unparse(tree: SyntaxTree, expr: Node): string {
  return cel.unparse({ ...tree, expr });
}

/** The functions that `withStepCounts` adds to loops: one counts iterations, the other the size of the range. */
const hooks: Readonly<Record<string, (charge: Charge, value: Value, weight: Value | undefined) => void>> = {
  "@turn": (charge, _, weight) => charge(Number(weight)),
  "@range": (charge, value) => charge(cel.isCelList(value) || cel.isCelMap(value) ? value.size : 1),
};

/** Prepares an expression to run. `charge` is called before every step, and ends the run by throwing. */
export function plan(expr: Node, charge: Charge): (bindings: Bindings) => Result {
  const find = (name: string) => hookFor(name, charge) ?? chargedCall(name, charge);
  const counting = Object.create(env, { funcs: { value: { find } } }) as typeof env;
  const run = cel.plan(counting, expr) as (bindings: Bindings) => cel.CelResult;
  return (bindings) => {
    const value = withoutTraces(() => run(bindings));
    return cel.isCelError(value) ? { reason: value.message, id: value.exprId } : { value };
  };
}

/** Runs without stack traces. The library creates an Error for every failure in every loop, and traces take most of the time. */
function withoutTraces<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

type Call = { readonly call: (id: number, target: Value | undefined, args: Value[]) => cel.CelResult | undefined };

function hookFor(name: string, charge: Charge): Call | undefined {
  const hook = hooks[name];
  return (
    hook && {
      call: (_id, _target, [value = null, weight]) => {
        hook(charge, value, weight);
        return value;
      },
    }
  );
}

function chargedCall(name: string, charge: Charge): Call | undefined {
  const group = env.funcs.find(name);
  return (
    group && {
      call: (id, target, args) => {
        charge(costOf(name, target === undefined ? args : [target, ...args]));
        return group.call(id, target, args);
      },
    }
  );
}
