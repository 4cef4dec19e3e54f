import { fields } from "../../generated/fields.ts";
import { lyncServer2010 } from "../../profiles/lync-server-2010.ts";

/**
 * What an expression gives: a CEL type by its name, `string:a,b` for one of these texts, `{form}` for a map with the
 * properties of a form of the schema, `{}` for a map of texts, `[kind]` for a list, `|` between two that are possible;
 * `dyn` where nothing is known, and `never` for the entries of an empty list.
 */
export type Kind = string;

/** The profile's facts, all profiles having the same ones. */
const facts = Object.fromEntries(Object.keys(lyncServer2010).map((name) => [name, { kind: "dyn" }]));

const table: Readonly<Record<string, Readonly<Record<string, { readonly kind: Kind }>>>> = {
  ...fields,
  profile: facts,
};

/** What each name in scope is, beside `self`. */
export const scope: Readonly<Record<string, Kind>> = { deployment: "{#}", profile: "{profile}", today: "string" };

/** The properties of a kind that has them: those of a form by name, or any. */
export function propertiesOf(kind: Kind): Readonly<Record<string, { readonly kind: Kind }>> | undefined {
  const form = alternatives(kind).flatMap((each) => /^\{(.+)\}$/.exec(each)?.[1] ?? [])[0];
  return form === undefined ? undefined : table[form];
}

/** What stands under a name in something of a kind; nothing where it has no such name. */
export function fieldOf(kind: Kind, name: string): Kind | undefined {
  const known = propertiesOf(kind);
  if (known) return Object.hasOwn(known, name) ? known[name]?.kind : undefined;
  if (alternatives(kind).includes("{}")) return "string";
  return isOpen(kind) ? "dyn" : undefined;
}

/** What a loop through something of a kind goes through: entries of lists, keys of maps. */
export function entryOf(kind: Kind): Kind | undefined {
  for (const each of alternatives(kind)) {
    if (each.startsWith("[")) return each.slice(1, -1);
    if (each.startsWith("{")) return "string";
  }
  return isOpen(kind) ? "dyn" : undefined;
}

/** The kind that is known to be one of two. */
export function either(one: Kind, other: Kind): Kind {
  if (one === other || other === "never") return one;
  if (one === "never") return other;
  if (isText(one) && isText(other)) return "string";
  const both = [one, other].map((kind) => (kind.startsWith("[") ? entryOf(kind) : undefined));
  return both[0] !== undefined && both[1] !== undefined ? `[${either(both[0], both[1])}]` : "dyn";
}

/** The name of the CEL type, or `dyn` where it depends. */
export function typeOf(kind: Kind): string {
  if (alternatives(kind).length > 1 || kind === "never") return "dyn";
  if (kind.startsWith("[")) return "list";
  if (isText(kind)) return "string";
  return kind.startsWith("{") ? "map" : kind;
}

/** A text that is written out. */
export function literalOf(text: string): Kind {
  return /^[\w.-]+$/.test(text) ? `string:${text}` : "string";
}

/** The texts that are possible, where they are known. */
export function textsOf(kind: Kind): readonly string[] {
  return kind.startsWith("string:") ? kind.slice("string:".length).split(",") : [];
}

function isText(kind: Kind): boolean {
  return kind === "string" || kind.startsWith("string:");
}

/** Whether it is known too little of a kind to say that something cannot be. */
export function isOpen(kind: Kind): boolean {
  return kind === "dyn" || kind === "never" || kind === "map";
}

/** In words: "a site", "a list", "a string". */
export function described(kind: Kind): string {
  const words = alternatives(kind).map((each) => {
    const noun = nounOf(each);
    return `${/^[aeiox]/.test(noun) ? "an" : "a"} ${noun}`;
  });
  return words.join(" or ");
}

function nounOf(kind: Kind): string {
  if (kind === "{#}") return "deployment";
  const form = /^\{(.+)\}$/.exec(kind)?.[1];
  if (form) return form.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return typeOf(kind).replace("google.protobuf.", "").toLowerCase();
}

/** `int|[string]` → `int`, `[string]`. A list's own entries have one kind. */
function alternatives(kind: Kind): readonly Kind[] {
  return kind.startsWith("[") ? [kind] : kind.split("|");
}
