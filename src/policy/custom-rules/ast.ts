import type { Node } from "./cel.ts";

/** How deep an expression may be: calls in calls, and each `+` of a row is one. */
export const deepest = 100;

/** How many macros that go through a list may stand in each other. */
export const mostLoops = 3;

type Kind = Node["exprKind"];
type ValueOf<Case extends Kind["case"]> =
  Extract<Kind, { readonly case: Case }> extends { readonly value: infer V } ? V : never;
export type Loop = ValueOf<"comprehensionExpr">;
export type Call = ValueOf<"callExpr">;
export type Select = ValueOf<"selectExpr">;

/** The parts of a node, in the order in which they are written. */
export function partsOf({ exprKind }: Node): readonly Node[] {
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

/** Why a tree is too large to run, if it is. */
export function tooLarge(node: Node, depth = 1, loops = 0): string | undefined {
  const inside = node.exprKind.case === "comprehensionExpr" ? loops + 1 : loops;
  if (depth > deepest) return `more than ${deepest} parts stand in each other`;
  if (inside > mostLoops)
    return `more than ${mostLoops} of all, exists, exists_one, filter and map stand in each other`;
  for (const part of partsOf(node)) {
    const reason = tooLarge(part, depth + 1, inside);
    if (reason) return reason;
  }
  return undefined;
}

/** The part with this number. */
export function partWith(node: Node, id: bigint | undefined): Node | undefined {
  if (node.id === id) return node;
  for (const part of partsOf(node)) {
    const found = partWith(part, id);
    if (found) return found;
  }
  return undefined;
}

/** The same tree with a count in every loop: of what is gone through, and of each turn, by the parts that it takes. */
export function counting(node: Node): Node {
  const { exprKind } = node;
  if (exprKind.case !== "comprehensionExpr") return withParts(node);
  const { iterRange, accuInit, loopCondition, loopStep, result } = exprKind.value;
  const counted = {
    ...exprKind.value,
    iterRange: iterRange && call(node, "@range", [counting(iterRange)]),
    accuInit: accuInit && counting(accuInit),
    loopCondition: loopCondition && call(node, "@turn", [loopCondition, weight(node, loopStep)]),
    loopStep: loopStep && counting(loopStep),
    result: result && counting(result),
  };
  return { ...node, exprKind: { case: "comprehensionExpr", value: counted } };
}

function withParts(node: Node): Node {
  const { exprKind } = node;
  if (exprKind.case === "selectExpr") {
    const { operand } = exprKind.value;
    return { ...node, exprKind: { ...exprKind, value: { ...exprKind.value, operand: operand && counting(operand) } } };
  }
  if (exprKind.case === "callExpr") {
    const { target, args } = exprKind.value;
    const value = { ...exprKind.value, target: target && counting(target), args: args.map(counting) };
    return { ...node, exprKind: { ...exprKind, value } };
  }
  if (exprKind.case === "listExpr") {
    const value = { ...exprKind.value, elements: exprKind.value.elements.map(counting) };
    return { ...node, exprKind: { ...exprKind, value } };
  }
  if (exprKind.case !== "structExpr") return node;
  const entries = exprKind.value.entries.map((entry) => ({
    ...entry,
    keyKind:
      entry.keyKind.case === "mapKey" ? { ...entry.keyKind, value: counting(entry.keyKind.value) } : entry.keyKind,
    value: entry.value && counting(entry.value),
  }));
  return { ...node, exprKind: { ...exprKind, value: { ...exprKind.value, entries } } };
}

/** A call that the expression does not have; its trouble is that of the loop. */
function call(at: Node, name: string, args: Node[]): Node {
  return { ...at, exprKind: { case: "callExpr", value: { $typeName: "cel.expr.Expr.Call", function: name, args } } };
}

function weight(at: Node, step: Node | undefined): Node {
  const constantKind = { case: "int64Value" as const, value: BigInt(step ? sizeOf(step) : 1) };
  return { ...at, exprKind: { case: "constExpr", value: { $typeName: "cel.expr.Constant", constantKind } } };
}

/** How many parts there are. */
export function sizeOf(node: Node): number {
  return 1 + partsOf(node).reduce((sum, part) => sum + sizeOf(part), 0);
}

function keyOf(kind: { readonly case?: string | undefined; readonly value?: unknown }): Node | undefined {
  return kind.case === "mapKey" ? (kind.value as Node) : undefined;
}

function present(parts: readonly (Node | undefined)[]): readonly Node[] {
  return parts.filter((part) => part !== undefined);
}
