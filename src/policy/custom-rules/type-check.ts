import { didYouMean } from "../../base/did-you-mean.ts";
import { joinAbbreviated, joinList, quote, truncate } from "../../base/wording.ts";
import { type Call, childrenOf, type Loop, type Select } from "./ast.ts";
import { functionNames, type Node, type Overload, overloadsOf, patternError, type SyntaxTree, unparse } from "./cel.ts";
import {
  describeKind,
  fieldOf,
  isUnknown,
  itemOf,
  type Kind,
  literalKind,
  propertiesOf,
  stringsOf,
  typeOf,
  unite,
} from "./kinds.ts";
import type { ExpressionError } from "./parse-errors.ts";

/** The kind of an expression and its type errors. */
export type TypeCheck = { readonly kind: Kind; readonly errors: readonly ExpressionError[] };

type Scope = Readonly<Record<string, Kind>>;

/** What a walk through a tree needs: the tree, and a function that reports an error at a node, or at a name in it. */
type Walk = { readonly tree: SyntaxTree; readonly report: (node: Node, reason: string, name?: string) => Kind };

/** Checks the types of an expression against the schema. The kind of a node with an error is unknown. */
export function checkTypes(tree: SyntaxTree, text: string, scope: Scope): TypeCheck {
  const errors: ExpressionError[] = [];
  const report: Walk["report"] = (node, reason, name) => {
    const at = tree.sourceInfo?.positions[String(node.id)] ?? 0;
    const named = name === undefined ? -1 : text.indexOf(name, at);
    // The position of an operator is that of the space before it.
    const begins = at + Math.max(0, text.slice(at).search(/\S/));
    errors.push({ reason, column: Math.max(begins, named) + 1 });
    return "dyn";
  };
  return { kind: kindOf(tree.expr, scope, { tree, report }), errors };
}

const constants: Readonly<Record<string, Kind>> = {
  bytesValue: "bytes",
  doubleValue: "double",
  boolValue: "bool",
  int64Value: "int",
  uint64Value: "uint",
  nullValue: "null_type",
};

const typeNames = new Set(["int", "uint", "double", "bool", "string", "bytes", "list", "map", "null_type", "type"]);

/** The name of the accumulator in macros. */
const accumulator = "@result";

function kindOf(node: Node, scope: Scope, walk: Walk): Kind {
  const { exprKind } = node;
  if (exprKind.case === "constExpr") return constantKind(node);
  if (exprKind.case === "identExpr") return identifierKind(node, exprKind.value.name, scope, walk);
  if (exprKind.case === "selectExpr") return selectionKind(node, exprKind.value, scope, walk);
  if (exprKind.case === "callExpr") return callKind(node, exprKind.value, scope, walk);
  if (exprKind.case === "comprehensionExpr") return loopKind(node, exprKind.value, scope, walk);
  if (exprKind.case === "structExpr" && exprKind.value.messageName !== "") {
    return walk.report(node, `unknown type ${truncate(exprKind.value.messageName, 80)}`);
  }
  const kinds = childrenOf(node).map((part) => kindOf(part, scope, walk));
  return exprKind.case === "listExpr" ? `[${kinds.reduce(unite, "never")}]` : "map";
}

function constantKind(node: Node): Kind {
  const text = literal(node);
  if (text !== undefined) return literalKind(text);
  const kind = node.exprKind.case === "constExpr" ? node.exprKind.value.constantKind.case : undefined;
  return constants[kind ?? ""] ?? "dyn";
}

function identifierKind(node: Node, name: string, scope: Scope, { report }: Walk): Kind {
  if (Object.hasOwn(scope, name)) return scope[name] ?? "dyn";
  if (typeNames.has(name)) return "type";
  const known = Object.keys(scope).filter((each) => each !== accumulator);
  return report(
    node,
    `unknown name "${truncate(name, 80)}"; ${didYouMean(name, known, `expected one of ${joinAbbreviated(known, "or")}`)}`,
    name,
  );
}

function selectionKind(node: Node, { operand, field, testOnly }: Select, scope: Scope, walk: Walk): Kind {
  if (!operand) return "dyn";
  const kind = isTypeName(node) ? "dyn" : kindOf(operand, scope, walk);
  const found = isTypeName(node) ? "type" : fieldOf(kind, field);
  if (found !== undefined) return testOnly ? "bool" : found;
  const known = Object.keys(propertiesOf(kind) ?? {});
  const subject = `${truncate(unparse(walk.tree, operand), 80)} (${describeKind(kind)})`;
  if (known.length > 0) {
    const meant = didYouMean(field, known, `expected one of ${joinAbbreviated(known, "or")}`);
    return walk.report(node, `${subject} has no property "${truncate(field, 80)}"; ${meant}`, field);
  }
  const hint = kind.startsWith("[") ? "; use all, exists, filter or map for its items" : "";
  return walk.report(node, `${subject} has no properties${hint}`, field);
}

/** Whether a node is google.protobuf.Timestamp or Duration, the results of `type(…)`. */
function isTypeName({ exprKind }: Node): boolean {
  if (exprKind.case !== "selectExpr" || !/^(Timestamp|Duration)$/.test(exprKind.value.field)) return false;
  const inner = exprKind.value.operand?.exprKind;
  const outer =
    inner?.case === "selectExpr" && inner.value.field === "protobuf" ? inner.value.operand?.exprKind : undefined;
  return outer?.case === "identExpr" && outer.value.name === "google";
}

function callKind(node: Node, { function: name, target, args }: Call, scope: Scope, walk: Walk): Kind {
  const operator = /^@|^_|_$/.test(name);
  const unknown = operator ? undefined : unknownFunction(name, target !== undefined);
  if (unknown) return walk.report(node, unknown, name);
  const kinds = (target ? [target, ...args] : args).map((part) => kindOf(part, scope, walk));
  const text = literal(args.at(-1));
  const error = name === "matches" && text !== undefined ? patternError(text) : undefined;
  if (error) return walk.report(node, error, name);
  const [container = "dyn"] = kinds;
  if (name === "_[_]" && text !== undefined && propertiesOf(container)) {
    return (
      fieldOf(container, text) ??
      walk.report(node, `${describeKind(container)} has no property "${truncate(text, 80)}"`)
    );
  }
  const { kind, reason } = callResult(name, target !== undefined, kinds);
  return kind ?? walk.report(node, reason, operator ? undefined : name);
}

function literal(node: Node | undefined): string | undefined {
  const constant = node?.exprKind.case === "constExpr" ? node.exprKind.value.constantKind : undefined;
  return constant?.case === "stringValue" ? constant.value : undefined;
}

function loopKind(node: Node, loop: Loop, scope: Scope, walk: Walk): Kind {
  const { iterVar, iterRange, accuInit, loopStep, result } = loop;
  if (!iterRange || !accuInit || !loopStep || !result) return "dyn";
  const range = kindOf(iterRange, scope, walk);
  const item = itemOf(range);
  if (item === undefined) {
    walk.report(
      node,
      `${truncate(unparse(walk.tree, iterRange), 80)} is ${describeKind(range)}; expected a list or a map`,
    );
  }
  const start = kindOf(accuInit, scope, walk);
  const step = kindOf(loopStep, { ...scope, [iterVar]: item ?? "dyn", [accumulator]: start }, walk);
  return kindOf(result, { ...scope, [accumulator]: unite(start, step) }, walk);
}

/** The kind of a call, or the reason why there is no such call. */
type CallResult =
  | { readonly kind: Kind; readonly reason?: undefined }
  | { readonly kind?: undefined; readonly reason: string };

const macros = ["all", "exists", "exists_one", "filter", "has", "map"];

/** The functions with a name; operators have internal names. */
const namedFunctions = functionNames.filter((name) => /^[a-z]\w*$/i.test(name));

/** The error of an unknown function, or of one that is called in the wrong way. */
function unknownFunction(name: string, method: boolean): string | undefined {
  const ways = overloadsOf(name).map((overload) => overload.method);
  if (ways.includes(method)) return undefined;
  if (macros.includes(name)) return `wrong arguments for ${name}; write ${usage(name)}`;
  if (ways.length > 0)
    return `${name} is a ${method ? "function" : "method"}; write ${method ? `${name}(…)` : `….${name}(…)`}`;
  return `unknown function ${name}; ${didYouMean(name, [...namedFunctions, ...macros], "functions for files, networks and the clock are not available")}`;
}

/** The result of a function or operator for arguments of some kinds; the first is the receiver of a method. */
function callResult(name: string, method: boolean, kinds: readonly Kind[]): CallResult {
  const special = specialCalls[name];
  if (special) return special(kinds);
  const fitting = overloadsOf(name).filter((overload) => overload.method === method && fits(overload, kinds));
  if (fitting.length === 0) return { reason: overloadError(name, method, kinds) };
  if (name === "_+_" && fitting.every(({ result }) => result === "[dyn]"))
    return { kind: kinds.reduce((one, other) => unite(one, other)) };
  const results = fitting.map(({ result }) => result as Kind);
  return { kind: results.every((kind) => kind === results[0]) ? (results[0] ?? "dyn") : "dyn" };
}

function usage(name: string): string {
  return name === "has" ? "has(self.property)" : `list.${name}(item, …)`;
}

function fits({ parameters }: Overload, kinds: readonly Kind[]): boolean {
  const possible = (type: string, kind: Kind) => type === "dyn" || typeOf(kind) === "dyn" || typeOf(kind) === type;
  return parameters.length === kinds.length && parameters.every((type, at) => possible(type, kinds[at] ?? "dyn"));
}

const numbers = ["int", "uint", "double"];

/** The error of a string that is compared with a property and is none of its values in the schema. */
function valueError([one = "dyn", other = "dyn"]: readonly Kind[]): string | undefined {
  const [[text, ...more] = [], choices = []] = [stringsOf(one), stringsOf(other)].sort((a, b) => a.length - b.length);
  if (text === undefined || more.length > 0 || choices.length < 2 || choices.includes(text)) return undefined;
  return `unknown value ${quote(text)}; ${didYouMean(text, choices, `expected one of ${joinAbbreviated(choices, "or")}`)}`;
}

/** A comparison. Values that are never equal are an error: the rule would give the same result for every deployment. */
function comparison([one = "dyn", other = "dyn"]: readonly Kind[]): CallResult {
  const types = [typeOf(one), typeOf(other)];
  const alike = types[0] === types[1] || types.every((type) => numbers.includes(type));
  const reason = valueError([one, other]);
  if (reason) return { reason };
  if (alike || types.some((type) => type === "dyn" || type === "null_type")) return { kind: "bool" };
  return { reason: `${joinList(types.map(withArticle))} are never equal` };
}

function condition(kinds: readonly Kind[]): CallResult {
  const other = kinds.map(typeOf).find((type) => type !== "bool" && type !== "dyn");
  return other ? { reason: `expected a bool, found ${withArticle(other)}` } : { kind: "bool" };
}

/** The calls without an overload in the library, and those whose result can be determined more exactly. */
const specialCalls: Readonly<Record<string, (kinds: readonly Kind[]) => CallResult>> = {
  "_&&_": condition,
  "_||_": condition,
  "!_": condition,
  "@not_strictly_false": () => ({ kind: "bool" }),
  "_==_": comparison,
  "_!=_": comparison,
  "@in": ([item = "dyn", container = "dyn"]) => {
    const inside = itemOf(container);
    if (inside === undefined)
      return { reason: `expected a list or a map after in, found ${withArticle(typeOf(container))}` };
    return comparison([item, inside]);
  },
  "_?_:_": ([test = "dyn", yes = "dyn", no = "dyn"]) => {
    const { reason } = condition([test]);
    return reason ? { reason } : { kind: unite(yes, no) };
  },
  "_[_]": ([container = "dyn", key = "dyn"]) => {
    const type = typeOf(container);
    if (type === "map") return { kind: container === "{}" ? "string" : "dyn" };
    if (type !== "list" && type !== "dyn") return { reason: `${withArticle(type)} has no items` };
    if (type === "list" && !isUnknown(key) && !numbers.includes(key))
      return { reason: "expected the index of a list item, counted from 0" };
    return { kind: type === "list" ? (itemOf(container) ?? "dyn") : "dyn" };
  },
};

/** The symbol of an operator: `_+_` → `+`. */
function symbolOf(name: string): string {
  return name.replaceAll(/[_@]/g, "") || name;
}

function overloadError(name: string, method: boolean, kinds: readonly Kind[]): string {
  const types = kinds.map(typeOf);
  if (name === "_+_") {
    const hint = types.includes("string") ? "; convert with string()" : "";
    return `cannot add ${joinList(types.map(withArticle))}${hint}`;
  }
  const receiver = method ? `of ${withArticle(types[0] ?? "")} ` : "";
  const args = (method ? types.slice(1) : types).map(withArticle);
  const symbol = /\w/.test(symbolOf(name)) ? name : symbolOf(name);
  return `${symbol} ${receiver}cannot be used with ${args.length > 0 ? joinList(args) : "no arguments"}`;
}

function withArticle(type: string): string {
  const word = type.replace("google.protobuf.", "").toLowerCase();
  return /^[aio]/.test(word) ? `an ${word}` : `a ${word}`;
}
