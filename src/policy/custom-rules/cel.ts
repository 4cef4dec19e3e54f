import * as cel from "@bufbuild/cel";
import { strings } from "@bufbuild/cel/ext";
import { budget, type Charge, priceOf } from "./cost.ts";
import { dateParts, doubleOf, intOf, joining } from "./library-fixes.ts";
import { readable, type Trouble, troubleOf } from "./parse-errors.ts";
import type { Value } from "./values.ts";

// Of the CEL libraries for JavaScript the one that keeps closest to the language's own definition (41 of 50 expressions
// as it has them, overflow and absorbed errors among them), and the only one whose `matches` runs in linear time, on an
// RE2 of its own; the fastest of the others lets "(a+)+$" run for a minute. It takes 60 ms to load, so that only a
// policy with own rules loads it. It counts no steps: `plan` does. No other file knows the library.

/** An expression's parsed text. */
export type Tree = ReturnType<typeof cel.parse>;

/** A part of it. */
export type Node = Tree["expr"];

export const { isCelList: isList, isCelMap: isMap, celMap: mapOf, celList: listOf } = cel;

/** Names in scope. */
export type Bindings = Readonly<Record<string, Value>>;

/** What came of an expression. */
export type Result =
  | { readonly value: Value; readonly reason?: undefined }
  | { readonly reason: string; readonly id: bigint | undefined };

const { DOUBLE, DYN, INT, STRING } = cel.CelScalar;
const list = cel.listType(DYN);
const timestamp = cel.objectType("google.protobuf.Timestamp");

type Instant = { readonly message: { readonly seconds: bigint; readonly nanos: number } };

const corrections = [
  cel.celFunc("_+_", [list, list], list, joining(cel.celList)),
  cel.celFunc("int", [STRING], INT, intOf),
  cel.celFunc("double", [STRING], DOUBLE, doubleOf),
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

/** A form in which there is a function: the names of the types that it takes and gives. */
export type Overload = {
  readonly method: boolean;
  readonly takes: readonly string[];
  readonly gives: string;
};

/** The forms of a function, a method's own type first. */
export function overloadsOf(name: string): readonly Overload[] {
  return [...(env.funcs.find(name) ?? [])].map(({ target, arguments: takes, result }) => ({
    method: target !== undefined,
    takes: [...(target ? [target] : []), ...takes].map((type) => type.name),
    gives: result.kind === "list" ? `[${result.element.name}]` : result.name,
  }));
}

/** Why a pattern that is written out cannot be one. */
export function patternTrouble(pattern: string): string | undefined {
  if (priceOf("matches", ["", pattern]) > budget / 10) return "the pattern repeats too much";
  const result = env.funcs.find("matches")?.call(0, "", [pattern]);
  return cel.isCelError(result) ? `the pattern cannot be read: ${readable(result.message)}` : undefined;
}

/** Reads an expression whose brackets are known to be few and closed. */
export function treeOf(text: string): Tree | Trouble {
  try {
    return cel.parse(text);
  } catch (error) {
    return troubleOf(error, text);
  }
}

/** A part as it would be written. */
export function written(tree: Tree, expr: Node): string {
  return cel.unparse({ ...tree, expr });
}

/** The functions that are put into loops: the one sees each turn, the other what is gone through. */
const hooks: Readonly<Record<string, (charge: Charge, value: Value, weight: Value | undefined) => void>> = {
  "@turn": (charge, _, weight) => charge(Number(weight)),
  "@range": (charge, value) => charge(cel.isCelList(value) || cel.isCelMap(value) ? value.size : 1),
};

/** Makes an expression ready to run. `charge` is told of every step before it is done, and ends the run by throwing. */
export function plan(expr: Node, charge: Charge): (bindings: Bindings) => Result {
  const find = (name: string) => hooked(name, charge) ?? priced(name, charge);
  const counting = Object.create(env, { funcs: { value: { find } } }) as typeof env;
  const run = cel.plan(counting, expr) as (bindings: Bindings) => cel.CelResult;
  return (bindings) => {
    const value = withoutTraces(() => run(bindings));
    return cel.isCelError(value) ? { reason: value.message, id: value.exprId } : { value };
  };
}

/** The library makes an Error of every failure in every loop, and the trace takes more time than all the rest. */
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

function hooked(name: string, charge: Charge): Call | undefined {
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

function priced(name: string, charge: Charge): Call | undefined {
  const group = env.funcs.find(name);
  return (
    group && {
      call: (id, target, args) => {
        charge(priceOf(name, target === undefined ? args : [target, ...args]));
        return group.call(id, target, args);
      },
    }
  );
}
