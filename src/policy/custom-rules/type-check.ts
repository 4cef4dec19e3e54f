import { didYouMean } from "../../base/did-you-mean.ts";
import { abridged, cut } from "../../base/wording.ts";
import { type Call, type Loop, partsOf, type Select } from "./ast.ts";
import { type Node, patternTrouble, type Tree, written } from "./cel.ts";
import { described, either, entryOf, fieldOf, type Kind, literalOf, propertiesOf } from "./kinds.ts";
import { callOf, unknownFunction } from "./overloads.ts";
import type { Trouble } from "./parse-errors.ts";

/** What an expression gives, and what in it cannot be. */
export type Typing = { readonly kind: Kind; readonly troubles: readonly Trouble[] };

type Scope = Readonly<Record<string, Kind>>;

/** Whom a walk through a tree tells of trouble: a part, what is wrong with it, and which name in it that is. */
type Walk = { readonly tree: Tree; readonly tell: (node: Node, reason: string, name?: string) => Kind };

/** Walks through an expression as the schema knows what its names stand for. Past trouble nothing is known. */
export function typingOf(tree: Tree, text: string, scope: Scope): Typing {
  const troubles: Trouble[] = [];
  const tell: Walk["tell"] = (node, reason, name) => {
    const at = tree.sourceInfo?.positions[String(node.id)] ?? 0;
    const named = name === undefined ? -1 : text.indexOf(name, at);
    // An operator's place is that of the space before it.
    const begins = at + Math.max(0, text.slice(at).search(/\S/));
    troubles.push({ reason, column: Math.max(begins, named) + 1 });
    return "dyn";
  };
  return { kind: kindOf(tree.expr, scope, { tree, tell }), troubles };
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

/** The name that macros count with. */
const accumulator = "@result";

function kindOf(node: Node, scope: Scope, walk: Walk): Kind {
  const { exprKind } = node;
  if (exprKind.case === "constExpr") return constant(node);
  if (exprKind.case === "identExpr") return named(node, exprKind.value.name, scope, walk);
  if (exprKind.case === "selectExpr") return selected(node, exprKind.value, scope, walk);
  if (exprKind.case === "callExpr") return called(node, exprKind.value, scope, walk);
  if (exprKind.case === "comprehensionExpr") return looped(node, exprKind.value, scope, walk);
  if (exprKind.case === "structExpr" && exprKind.value.messageName !== "") {
    return walk.tell(node, `there is no type ${cut(exprKind.value.messageName, 80)}`);
  }
  const kinds = partsOf(node).map((part) => kindOf(part, scope, walk));
  return exprKind.case === "listExpr" ? `[${kinds.reduce(either, "never")}]` : "map";
}

function constant(node: Node): Kind {
  const text = literal(node);
  if (text !== undefined) return literalOf(text);
  const kind = node.exprKind.case === "constExpr" ? node.exprKind.value.constantKind.case : undefined;
  return constants[kind ?? ""] ?? "dyn";
}

function named(node: Node, name: string, scope: Scope, { tell }: Walk): Kind {
  if (Object.hasOwn(scope, name)) return scope[name] ?? "dyn";
  if (typeNames.has(name)) return "type";
  const known = Object.keys(scope).filter((each) => each !== accumulator);
  return tell(
    node,
    `there is no ${cut(name, 80)} here; ${didYouMean(name, known, `known are ${abridged(known)}`)}`,
    name,
  );
}

function selected(node: Node, { operand, field, testOnly }: Select, scope: Scope, walk: Walk): Kind {
  if (!operand) return "dyn";
  const kind = isTypeName(node) ? "dyn" : kindOf(operand, scope, walk);
  const found = isTypeName(node) ? "type" : fieldOf(kind, field);
  if (found !== undefined) return testOnly ? "bool" : found;
  const known = Object.keys(propertiesOf(kind) ?? {});
  const subject = `${cut(written(walk.tree, operand), 80)} (${described(kind)})`;
  if (known.length > 0) {
    const meant = didYouMean(field, known, `known are ${abridged(known)}`);
    return walk.tell(node, `${subject} has no ${cut(field, 80)}; ${meant}`, field);
  }
  const inside = kind.startsWith("[") ? "; all, exists, filter and map go through its entries" : "";
  return walk.tell(node, `${subject} has no properties${inside}`, field);
}

/** google.protobuf.Timestamp and Duration, which `type(…)` gives. */
function isTypeName({ exprKind }: Node): boolean {
  if (exprKind.case !== "selectExpr" || !/^(Timestamp|Duration)$/.test(exprKind.value.field)) return false;
  const inner = exprKind.value.operand?.exprKind;
  const outer =
    inner?.case === "selectExpr" && inner.value.field === "protobuf" ? inner.value.operand?.exprKind : undefined;
  return outer?.case === "identExpr" && outer.value.name === "google";
}

function called(node: Node, { function: name, target, args }: Call, scope: Scope, walk: Walk): Kind {
  const operator = /^@|^_|_$/.test(name);
  const unknown = operator ? undefined : unknownFunction(name, target !== undefined);
  if (unknown) return walk.tell(node, unknown, name);
  const kinds = (target ? [target, ...args] : args).map((part) => kindOf(part, scope, walk));
  const text = literal(args.at(-1));
  const trouble = name === "matches" && text !== undefined ? patternTrouble(text) : undefined;
  if (trouble) return walk.tell(node, trouble, name);
  const [container = "dyn"] = kinds;
  if (name === "_[_]" && text !== undefined && propertiesOf(container)) {
    return fieldOf(container, text) ?? walk.tell(node, `${described(container)} has no ${cut(text, 80)}`);
  }
  const { kind, reason } = callOf(name, target !== undefined, kinds);
  return kind ?? walk.tell(node, reason, operator ? undefined : name);
}

function literal(node: Node | undefined): string | undefined {
  const constant = node?.exprKind.case === "constExpr" ? node.exprKind.value.constantKind : undefined;
  return constant?.case === "stringValue" ? constant.value : undefined;
}

function looped(node: Node, loop: Loop, scope: Scope, walk: Walk): Kind {
  const { iterVar, iterRange, accuInit, loopStep, result } = loop;
  if (!iterRange || !accuInit || !loopStep || !result) return "dyn";
  const range = kindOf(iterRange, scope, walk);
  const entry = entryOf(range);
  if (entry === undefined) {
    walk.tell(node, `${cut(written(walk.tree, iterRange), 80)} is ${described(range)}; a list or a map is needed`);
  }
  const start = kindOf(accuInit, scope, walk);
  const step = kindOf(loopStep, { ...scope, [iterVar]: entry ?? "dyn", [accumulator]: start }, walk);
  return kindOf(result, { ...scope, [accumulator]: either(start, step) }, walk);
}
