import { didYouMean } from "../../base/did-you-mean.ts";
import { abridged, listed, quoted } from "../../base/wording.ts";
import { functionNames, type Overload, overloadsOf } from "./cel.ts";
import { either, entryOf, isOpen, type Kind, textsOf, typeOf } from "./kinds.ts";

/** What a call gives, or why there is no such call. */
export type Typed =
  | { readonly kind: Kind; readonly reason?: undefined }
  | { readonly kind?: undefined; readonly reason: string };

const macros = ["all", "exists", "exists_one", "filter", "has", "map"];

/** The functions that people write by name; operators have names that nobody can. */
const words = functionNames.filter((name) => /^[a-z]\w*$/i.test(name));

/** Why a name is no function, if it is none. */
export function unknownFunction(name: string, method: boolean): string | undefined {
  const ways = overloadsOf(name).map((overload) => overload.method);
  if (ways.includes(method)) return undefined;
  if (macros.includes(name)) return `${name} is written with other arguments: ${usage(name)}`;
  if (ways.length > 0) return `${name} is written ${method ? `${name}(…)` : `….${name}(…)`}`;
  return `there is no function ${name}; ${didYouMean(name, [...words, ...macros], "functions of files, networks and the clock are not given")}`;
}

/** What a function or operator gives for arguments of these kinds; a method's own is the first. */
export function callOf(name: string, method: boolean, kinds: readonly Kind[]): Typed {
  const special = specials[name];
  if (special) return special(kinds);
  const fitting = overloadsOf(name).filter((overload) => overload.method === method && fits(overload, kinds));
  if (fitting.length === 0) return { reason: noSuch(name, method, kinds) };
  if (name === "_+_" && fitting.every(({ gives }) => gives === "[dyn]")) return { kind: kinds.reduce(either) };
  const gives = fitting.map((overload) => overload.gives);
  return { kind: gives.every((kind) => kind === gives[0]) ? (gives[0] ?? "dyn") : "dyn" };
}

function usage(name: string): string {
  return name === "has" ? "has(self.property)" : `list.${name}(entry, …)`;
}

function fits({ takes }: Overload, kinds: readonly Kind[]): boolean {
  const possible = (type: string, kind: Kind) => type === "dyn" || typeOf(kind) === "dyn" || typeOf(kind) === type;
  return takes.length === kinds.length && takes.every((type, at) => possible(type, kinds[at] ?? "dyn"));
}

const numbers = ["int", "uint", "double"];

/** A text that is none of those that the schema knows for a property. */
function strange([one = "dyn", other = "dyn"]: readonly Kind[]): string | undefined {
  const [[text, ...more] = [], choices = []] = [textsOf(one), textsOf(other)].sort((a, b) => a.length - b.length);
  if (text === undefined || more.length > 0 || choices.length < 2 || choices.includes(text)) return undefined;
  return `${quoted(text)} is none of its values; ${didYouMean(text, choices, `known are ${abridged(choices)}`)}`;
}

/** Things that are compared and never equal: the rule would say the same of every deployment. */
function comparison([one = "dyn", other = "dyn"]: readonly Kind[]): Typed {
  const types = [typeOf(one), typeOf(other)];
  const alike = types[0] === types[1] || types.every((type) => numbers.includes(type));
  const reason = strange([one, other]);
  if (reason) return { reason };
  if (alike || types.some((type) => type === "dyn" || type === "null_type")) return { kind: "bool" };
  return { reason: `${listed(types.map(withArticle))} are never equal` };
}

function condition(kinds: readonly Kind[]): Typed {
  const other = kinds.map(typeOf).find((type) => type !== "bool" && type !== "dyn");
  return other ? { reason: `${withArticle(other)} stands where true or false is needed` } : { kind: "bool" };
}

/** The calls that the library does not look up, and those of which more is known than it says. */
const specials: Readonly<Record<string, (kinds: readonly Kind[]) => Typed>> = {
  "_&&_": condition,
  "_||_": condition,
  "!_": condition,
  "@not_strictly_false": () => ({ kind: "bool" }),
  "_==_": comparison,
  "_!=_": comparison,
  "@in": ([entry = "dyn", container = "dyn"]) => {
    const inside = entryOf(container);
    if (inside === undefined) return { reason: `in needs a list or a map, not ${withArticle(typeOf(container))}` };
    return comparison([entry, inside]);
  },
  "_?_:_": ([test = "dyn", yes = "dyn", no = "dyn"]) => {
    const { reason } = condition([test]);
    return reason ? { reason } : { kind: either(yes, no) };
  },
  "_[_]": ([container = "dyn", key = "dyn"]) => {
    const type = typeOf(container);
    if (type === "map") return { kind: container === "{}" ? "string" : "dyn" };
    if (type !== "list" && type !== "dyn") return { reason: `${withArticle(type)} has no entries` };
    if (type === "list" && !isOpen(key) && !numbers.includes(key))
      return { reason: "a list's entries are numbered from 0" };
    return { kind: type === "list" ? (entryOf(container) ?? "dyn") : "dyn" };
  },
};

/** `_+_` → `+` */
function plain(name: string): string {
  return name.replaceAll(/[_@]/g, "") || name;
}

function noSuch(name: string, method: boolean, kinds: readonly Kind[]): string {
  const types = kinds.map(typeOf);
  const text = name === "_+_" && types.includes("string") ? "; string(…) makes a text of what is none" : "";
  const of = method ? `of ${withArticle(types[0] ?? "")} ` : "";
  const taken = (method ? types.slice(1) : types).map(withArticle);
  return `${/\w/.test(plain(name)) ? name : plain(name)} ${of}does not take ${taken.length > 0 ? listed(taken) : "nothing"}${text}`;
}

function withArticle(type: string): string {
  const word = type.replace("google.protobuf.", "").toLowerCase();
  return /^[aio]/.test(word) ? `an ${word}` : `a ${word}`;
}
