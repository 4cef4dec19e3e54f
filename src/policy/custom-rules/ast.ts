import type { Node } from "./cel.ts";

/** The deepest expression: nested calls, and each `+` of a chain counts. */
const maxNesting = 100;

/** The most nested macros that iterate over a list. */
const maxLoops = 3;

type ExprKind = Node["exprKind"];
type ValueOf<Case extends ExprKind["case"]> =
  Extract<ExprKind, { readonly case: Case }> extends { readonly value: infer V } ? V : never;
export type Loop = ValueOf<"comprehensionExpr">;
export type Call = ValueOf<"callExpr">;
export type Select = ValueOf<"selectExpr">;

/** The children of a node, in source order. */
export function childrenOf({ exprKind }: Node): readonly Node[] {
  if (exprKind.case === "selectExpr") return present([exprKind.value.operand]);
  if (exprKind.case === "callExpr") return present([exprKind.value.target, ...exprKind.value.args]);
  if (exprKind.case === "listExpr") return exprKind.value.elements;
  if (exprKind.case === "structExpr") {
    return present(exprKind.value.entries.flatMap(({ keyKind, value }) => [keyOf(keyKind), value]));
  }
  if (exprKind.case !== "comprehensionExpr") return [];
  const { iterRange, accuInit, loopCondition, loopStep, result } = exprKind.value;
  return present([iterRange, accuInit, loopCondition, loopStep, result]);
}

/** The reason why a tree is too large to run; undefined if it is not. */
export function sizeError(node: Node, depth = 1, loops = 0): string | undefined {
  const inside = node.exprKind.case === "comprehensionExpr" ? loops + 1 : loops;
  if (depth > maxNesting) return `more than ${maxNesting} nested operations`;
  if (inside > maxLoops) return `more than ${maxLoops} nested all, exists, exists_one, filter and map`;
  for (const part of childrenOf(node)) {
    const reason = sizeError(part, depth + 1, inside);
    if (reason) return reason;
  }
  return undefined;
}

/** The node with an id. */
export function nodeWithId(node: Node, id: bigint | undefined): Node | undefined {
  if (node.id === id) return node;
  for (const part of childrenOf(node)) {
    const found = nodeWithId(part, id);
    if (found) return found;
  }
  return undefined;
}

/** The same tree with step counting in every loop: of the size of its range, and of each iteration by its size. */
export function withStepCounts(node: Node): Node {
  const { exprKind } = node;
  if (exprKind.case !== "comprehensionExpr") return countChildren(node);
  const { iterRange, accuInit, loopCondition, loopStep, result } = exprKind.value;
  const counted = {
    ...exprKind.value,
    iterRange: iterRange && call(node, "@range", [withStepCounts(iterRange)]),
    accuInit: accuInit && withStepCounts(accuInit),
    loopCondition: loopCondition && call(node, "@turn", [loopCondition, weight(node, loopStep)]),
    loopStep: loopStep && withStepCounts(loopStep),
    result: result && withStepCounts(result),
  };
  return { ...node, exprKind: { case: "comprehensionExpr", value: counted } };
}

function countChildren(node: Node): Node {
  const { exprKind } = node;
  if (exprKind.case === "selectExpr") {
    const { operand } = exprKind.value;
    return {
      ...node,
      exprKind: { ...exprKind, value: { ...exprKind.value, operand: operand && withStepCounts(operand) } },
    };
  }
  if (exprKind.case === "callExpr") {
    const { target, args } = exprKind.value;
    const value = { ...exprKind.value, target: target && withStepCounts(target), args: args.map(withStepCounts) };
    return { ...node, exprKind: { ...exprKind, value } };
  }
  if (exprKind.case === "listExpr") {
    const value = { ...exprKind.value, elements: exprKind.value.elements.map(withStepCounts) };
    return { ...node, exprKind: { ...exprKind, value } };
  }
  if (exprKind.case !== "structExpr") return node;
  const entries = exprKind.value.entries.map((entry) => ({
    ...entry,
    keyKind:
      entry.keyKind.case === "mapKey"
        ? { ...entry.keyKind, value: withStepCounts(entry.keyKind.value) }
        : entry.keyKind,
    value: entry.value && withStepCounts(entry.value),
  }));
  return { ...node, exprKind: { ...exprKind, value: { ...exprKind.value, entries } } };
}

/** An added call. An error in it is reported at the loop. */
function call(at: Node, name: string, args: Node[]): Node {
  return { ...at, exprKind: { case: "callExpr", value: { $typeName: "cel.expr.Expr.Call", function: name, args } } };
}

function weight(at: Node, step: Node | undefined): Node {
  const constantKind = { case: "int64Value" as const, value: BigInt(step ? sizeOf(step) : 1) };
  return { ...at, exprKind: { case: "constExpr", value: { $typeName: "cel.expr.Constant", constantKind } } };
}

/** The number of nodes. */
export function sizeOf(node: Node): number {
  return 1 + childrenOf(node).reduce((sum, part) => sum + sizeOf(part), 0);
}

function keyOf(kind: { readonly case?: string | undefined; readonly value?: unknown }): Node | undefined {
  return kind.case === "mapKey" ? (kind.value as Node) : undefined;
}

function present(parts: readonly (Node | undefined)[]): readonly Node[] {
  return parts.filter((part) => part !== undefined);
}
