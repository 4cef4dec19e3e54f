import { fields } from "../../generated/fields.ts";
import { lyncServer2010 } from "../../profiles/lync-server-2010.ts";

/** The kinds without parts, by the names of their CEL types; `dyn` if unknown, `never` for the items of an empty list. */
type SimpleKind =
  | "bool"
  | "bytes"
  | "double"
  | "dyn"
  | "int"
  | "map"
  | "never"
  | "null_type"
  | "string"
  | "type"
  | "uint";

/**
 * The static type of an expression: a simple kind, `string:a,b` for one of several strings, `{shape}` for an object of the
 * schema, `{}` for a map of strings, `[kind]` for a list, and `|` between alternatives.
 */
export type Kind = SimpleKind | `string:${string}` | `{${string}}` | `[${string}]` | `${string}|${string}`;

type Properties = Readonly<Record<string, { readonly kind: Kind }>>;

/** The facts of a profile. All profiles have the same ones. */
const facts: Properties = Object.fromEntries(Object.keys(lyncServer2010).map((name) => [name, { kind: "dyn" }]));

/** The properties of each shape. The generated ones have kinds of the schema only. */
const shapes: Readonly<Record<string, Properties>> = {
  ...(fields as Readonly<Record<string, Properties>>),
  profile: facts,
};

/** The kinds of the names in scope besides `self`. */
export const scope: Readonly<Record<string, Kind>> = { deployment: "{#}", profile: "{profile}", today: "string" };

/** The properties of a kind that is an object; undefined for other kinds. */
export function propertiesOf(kind: Kind): Properties | undefined {
  const shape = alternatives(kind).flatMap((each) => /^\{(.+)\}$/.exec(each)?.[1] ?? [])[0];
  return shape === undefined ? undefined : shapes[shape];
}

/** The kind of a property; undefined if the kind has no such property. */
export function fieldOf(kind: Kind, name: string): Kind | undefined {
  const known = propertiesOf(kind);
  if (known) return Object.hasOwn(known, name) ? known[name]?.kind : undefined;
  if (alternatives(kind).includes("{}")) return "string";
  return isUnknown(kind) ? "dyn" : undefined;
}

/** The kind over which a loop iterates: items of lists, keys of maps; undefined if it cannot iterate. */
export function itemOf(kind: Kind): Kind | undefined {
  for (const each of alternatives(kind)) {
    if (each.startsWith("[")) return each.slice(1, -1) as Kind;
    if (each.startsWith("{")) return "string";
  }
  return isUnknown(kind) ? "dyn" : undefined;
}

/** The common kind of two alternatives. */
export function unite(one: Kind, other: Kind): Kind {
  if (one === other || other === "never") return one;
  if (one === "never") return other;
  if (isString(one) && isString(other)) return "string";
  const both = [one, other].map((kind) => (kind.startsWith("[") ? itemOf(kind) : undefined));
  return both[0] !== undefined && both[1] !== undefined ? `[${unite(both[0], both[1])}]` : "dyn";
}

/** The name of the CEL type; `dyn` if it is not certain. */
export function typeOf(kind: Kind): string {
  if (alternatives(kind).length > 1 || kind === "never") return "dyn";
  if (kind.startsWith("[")) return "list";
  if (isString(kind)) return "string";
  return kind.startsWith("{") ? "map" : kind;
}

/** The kind of a string literal. */
export function literalKind(text: string): Kind {
  return /^[\w.-]+$/.test(text) ? `string:${text}` : "string";
}

/** The possible strings, if they are known. */
export function stringsOf(kind: Kind): readonly string[] {
  return kind.startsWith("string:") ? kind.slice("string:".length).split(",") : [];
}

function isString(kind: Kind): boolean {
  return kind === "string" || kind.startsWith("string:");
}

/** Whether too little is known of a kind to report an error. */
export function isUnknown(kind: Kind): boolean {
  return kind === "dyn" || kind === "never" || kind === "map";
}

/** Describes a kind: "a site", "a list", "a string". */
export function describeKind(kind: Kind): string {
  const words = alternatives(kind).map((each) => {
    const noun = nounOf(each);
    return `${/^[aeiox]/.test(noun) ? "an" : "a"} ${noun}`;
  });
  return words.join(" or ");
}

function nounOf(kind: Kind): string {
  if (kind === "{#}") return "deployment";
  const shape = /^\{(.+)\}$/.exec(kind)?.[1];
  if (shape) return shape.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return typeOf(kind).replace("google.protobuf.", "").toLowerCase();
}

/** `int|[string]` → `int`, `[string]`. The items of a list have one kind. */
function alternatives(kind: Kind): readonly Kind[] {
  return kind.startsWith("[") ? [kind] : (kind.split("|") as Kind[]);
}
