import type { OwnRule } from "../../model/policy.ts";
import { tooLarge } from "./ast.ts";
import { treeOf } from "./cel.ts";
import { judging, type Sound } from "./evaluate.ts";
import { unfit } from "./input-limits.ts";
import { described, type Kind, scope, typeOf } from "./kinds.ts";
import { chosenBy, type Selector, selectorOf } from "./selector.ts";
import { typingOf } from "./type-check.ts";
import type { Compiled, CompileError, Part } from "./types.ts";

/** What each expression has to give. */
const needed: Readonly<Record<Part, string>> = { when: "bool", require: "bool", message: "string" };

const inWords: Readonly<Record<string, string>> = { bool: "true or false", string: "a text" };

/** An organisation's rule, made ready to judge once for all deployments, or all that is wrong with it. */
export function compileRule(own: OwnRule): Compiled {
  const selector = own.each === undefined ? undefined : selectorOf(own.each);
  if (selector && "reason" in selector) {
    return { errors: [{ at: "each", column: selector.column, message: selector.reason }] };
  }
  const self = selector?.kind ?? "{#}";
  const read = (["when", "require", "message"] as const).map((part) => soundOf(part, own[part], self));
  const errors = read.flatMap((each) => each?.errors ?? []);
  if (errors.length > 0) return { errors };
  const [when, require, message] = read.map((each) => each?.sound);
  if (!require || !message) return { errors: [] };
  return { rule: { own, judge: judging(own.title, { choose: chooser(selector), when, require, message }) } };
}

type Read = { readonly sound?: Sound; readonly errors?: readonly CompileError[] };

function soundOf(part: Part, text: string | undefined, self: Kind): Read | undefined {
  if (text === undefined) return undefined;
  const wrong = (reason: string, column?: number) => ({ at: part, column, message: reason });
  const misfit = unfit(text);
  if (misfit) return { errors: [wrong(misfit.reason, misfit.column)] };
  const tree = treeOf(text);
  if ("reason" in tree) return { errors: [wrong(tree.reason, tree.column)] };
  const size = tooLarge(tree.expr);
  if (size) return { errors: [wrong(size)] };
  const { kind, troubles } = typingOf(tree, text, { self, ...scope });
  if (troubles.length > 0) return { errors: troubles.map(({ reason, column }) => wrong(reason, column)) };
  const type = needed[part];
  if (typeOf(kind) === type || typeOf(kind) === "dyn") return { sound: { part, text, tree } };
  return { errors: [wrong(`${part} gives ${described(kind)}; ${inWords[type]} is needed`)] };
}

function chooser(selector: Selector | undefined) {
  return (deployment: Parameters<typeof chosenBy>[1]) => chosenBy(selector, deployment);
}
