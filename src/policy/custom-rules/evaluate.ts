import { cut, quoted, visible } from "../../base/wording.ts";
import type { Hit } from "../../model/rule.ts";
import type { Path } from "../../yaml/path.ts";
import { counting, partWith, sizeOf } from "./ast.ts";
import { dataOf, factsOf } from "./bindings.ts";
import { type Bindings, plan, type Result, type Tree, written } from "./cel.ts";
import { failurePrice, type Purse, purse, spent } from "./cost.ts";
import type { Chosen } from "./selector.ts";
import type { Failure, Judge, Part } from "./types.ts";
import type { Value } from "./values.ts";

/** A rule's expressions, and how it finds what they are about. */
type Sounds = {
  readonly choose: (deployment: Value) => readonly Chosen[];
  readonly when: Sound | undefined;
  readonly require: Sound;
  readonly message: Sound;
};

/** The longest message; reports cut longer ones. */
const longest = 1_000;

/** A judge by one rule. All that a deployment asks of it comes out of one budget of steps. */
export function judging(title: string, { choose, ...sounds }: Sounds): Judge {
  const steps = purse();
  const one = judgingOne(title, running(sounds.require, steps), running(sounds.message, steps));
  const whether = sounds.when ? judgingSome(running(sounds.when, steps), one) : one;
  return (deployment, { profile, today }) => {
    steps.fill();
    const content = dataOf(deployment);
    const rest = { deployment: content, profile: factsOf(profile), today };
    const verdicts: Verdict[] = [];
    for (const { value, path } of choose(content)) {
      const verdict = whether({ self: value, ...rest }, path);
      verdicts.push(verdict);
      // What comes after it would fail of nothing else.
      if (verdict.failures?.some(({ reason }) => reason === spent)) break;
    }
    return {
      matched: verdicts.reduce((sum, verdict) => sum + verdict.matched, 0),
      hits: verdicts.flatMap(({ hit }) => hit ?? []),
      failures: verdicts.flatMap(({ failures }) => failures ?? []),
    };
  };
}

type Verdict = { readonly matched: number; readonly hit?: Hit; readonly failures?: readonly Failure[] };

type Outcome = { readonly value?: Value; readonly failure?: Failure };

type Run = (bindings: Bindings, path: Path) => Outcome;

type JudgeOne = (bindings: Bindings, path: Path) => Verdict;

function judgingSome(when: Run, one: JudgeOne): JudgeOne {
  return (bindings, path) => {
    const { value, failure } = when(bindings, path);
    if (failure) return { matched: 1, failures: [failure] };
    return value === true ? one(bindings, path) : { matched: 0 };
  };
}

/** A hit is never lost: where its sentence cannot be made, the title stands for it. */
function judgingOne(title: string, require: Run, message: Run): JudgeOne {
  return (bindings, path) => {
    const good = require(bindings, path);
    if (good.failure) return { matched: 1, failures: [good.failure] };
    if (good.value === true) return { matched: 1 };
    const { value, failure } = message(bindings, path);
    if (failure) return { matched: 1, hit: { path, message: `${quoted(title)} is not so` }, failures: [failure] };
    return { matched: 1, hit: { path, message: cut(visible(String(value)), longest) } };
  };
}

const types = { when: "boolean", require: "boolean", message: "string" } as const;

const inWords = { boolean: "true or false", string: "a text" } as const;

function running({ part, text, tree }: Sound, { spend, charge }: Purse): Run {
  const run = plan(counting(tree.expr), charge);
  // A part that calls nothing takes an eighth of a microsecond.
  const price = 1 + sizeOf(tree.expr) / 8;
  return (bindings, path) => {
    const fail = (reason: string) => {
      const said = spend(failurePrice) ? reason : spent;
      return { failure: { part, expression: text, reason: said, path } };
    };
    if (!spend(price)) return fail(spent);
    const result = run(bindings);
    if (result.reason !== undefined) return fail(reasonOf(result, tree));
    const { value } = result;
    if (typeof value !== types[part])
      return fail(`it gives ${quoted(String(value))}; ${inWords[types[part]]} is needed`);
    return value === "" ? fail("it gives an empty text") : { value };
  };
}

const absentField = /^field not found: (.*)$/s;

/** In the words of the language's definition, with a way out where the reason is a property that is not written. */
function reasonOf(result: Extract<Result, { readonly id: unknown }>, tree: Sound["tree"]): string {
  const reason = cut(visible(result.reason), 300);
  const field = absentField.exec(reason)?.[1];
  if (field === undefined) return reason;
  const part = partWith(tree.expr, result.id);
  const hint = part?.exprKind.case === "selectExpr" ? `; has(${written(tree, part)}) asks whether it is there` : "";
  return `there is no ${field} here${hint}`;
}

/** An expression that holds what is asked of it. */
export type Sound = { readonly part: Part; readonly text: string; readonly tree: Tree };
