import { escapeInvisible, short } from "../base/wording.ts";
import { booleanIn } from "./boolean-words.ts";
import { choicesOf, type DocumentSchema, itemKind, kindOf } from "./failures.ts";
import { fits } from "./fits.ts";
import { certainValue } from "./meant-words.ts";
import { partsOf } from "./text-parts.ts";

/** Texts that YAML reads as text without quotes, also in brackets, and as nothing else. */
const plainText = /^(?:[A-Za-z][\w@./+-]*(?: [\w@./+()-]+)*|\d[\d.]*%|\d+(?:\.\d+){2,3})$/;
const otherWords = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Items and characters of a suggestion; the rest is an ellipsis. */
const mostItems = 4;

/** A scalar as it is written in YAML, also in brackets. */
export function yamlOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlOf).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, own]) => `${key}: ${yamlOf(own)}`)
      .join(", ")} }`;
  if (typeof value !== "string") return String(value);
  return value.length <= longest && plainText.test(value) && !otherWords.test(value) ? value : quoted(value);
}

/** The longest text that is repeated. */
const longest = 80;

/** A text in quotes of YAML: in single ones, in which a backslash is a backslash, or with escapes. */
function quoted(value: string): string {
  const text = short(value, longest);
  const isPlain = escapeInvisible(text) === text && !text.includes("'");
  if (isPlain && /[\\"]/.test(text)) return `'${text}'`;
  return `"${escapeInvisible(text.replaceAll("\\", "\\\\")).replaceAll('"', '\\"')}"`;
}

/** A list as it is written in YAML, on one line. */
export function yamlList(items: readonly string[]): string {
  return `[${items.slice(0, mostItems).join(", ")}${items.length > mostItems ? ", …" : ""}]`;
}

/** An object as it is written in YAML, on one line. */
function yamlObject(entries: readonly (readonly [name: string, value: string])[]): string {
  return `{ ${entries.map(([name, value]) => `${name}: ${value}`).join(", ")} }`;
}

/** The shapes whose objects can be given as their name alone: the server of a pool. */
const namedByText = new Set(["server"]);

/** A scalar as an item of a list whose items have a kind; undefined if it would not be one. */
export function asItem(schema: DocumentSchema, items: string, value: unknown): string | undefined {
  const shape = /^\{(.+)\}$/.exec(items)?.[1];
  if (shape !== undefined) {
    if (!namedByText.has(shape) || typeof value !== "string") return asObject(schema, shape, value);
    return isName(value) ? yamlOf(value) : undefined;
  }
  const choices = choicesOf(items);
  if (choices.length > 0) return certainValue(String(value), choices);
  if (items === "string") return isSelection(value) ? undefined : yamlOf(String(value));
  return fits(value, items) ? yamlOf(value) : undefined;
}

/** Whether a text can be the name of a server. */
function isName(text: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)*$/.test(text) && /[a-z]/i.test(text) && !isSelection(text);
}

/** Words that select items, or state that there are none or that they are not known. They are no item. */
const selections = new Set(
  "all any every everyone everybody none no nobody nothing yes true false both unknown n/a na tbd tba todo ? * default several many".split(
    " ",
  ),
);

function isSelection(value: unknown): boolean {
  return typeof value !== "string" || selections.has(value.toLowerCase()) || value === "";
}

/**
 * A scalar or list as the object of a shape that it probably means: `{ scope: all-users }` for "all-users",
 * `{ sqlServer: sql01.contoso.com }` for a name. Other required properties are an ellipsis. Undefined if there is none.
 */
export function asObject(schema: DocumentSchema, shape: string, value: unknown): string | undefined {
  const { properties = {}, required = [] } = schema.shapes[shape] ?? {};
  const names = [...new Set([...required, ...Object.keys(properties)])];
  const kinds = names.map((name): readonly [string, string] => [name, kindOf(schema.fields, shape, name) ?? ""]);
  const entries = Array.isArray(value) ? entriesOfList(schema, kinds, value) : entriesOfScalar(kinds, value, required);
  if (entries.length === 0) return undefined;
  const set = new Set(entries.map(([name]) => name));
  return yamlObject([...entries, ...required.filter((name) => !set.has(name)).map((name) => [name, "…"] as const)]);
}

type Kinds = readonly (readonly [name: string, kind: string])[];
type Entries = readonly (readonly [name: string, value: string])[];

/** Properties that say what an object is. Of others, only those that it requires are meant by a text alone. */
const identities = new Set(["fqdn", "name", "server", "sqlServer"]);

function entriesOfScalar(kinds: Kinds, value: unknown, required: readonly string[]): Entries {
  const choices = kinds.flatMap(([name, kind]): Entries => {
    const meant = certainValue(String(value), choicesOf(kind));
    return meant === undefined ? [] : [[name, meant]];
  });
  // Properties with another value are something else: "all" is the scope of archiving, not its store.
  if (choices.length > 0) return choices.filter(([, meant]) => meant === choices[0]?.[1]);
  const share = typeof value === "string" ? sharePath(value) : undefined;
  if (share && ["server", "share"].every((each) => kinds.some(([name]) => name === each))) return share;
  const meant = typeof value === "number" ? undefined : booleanIn(value);
  if (meant !== undefined) return kinds.filter(isSwitch).map(([name]) => [name, String(meant)]);
  if (typeof value === "number")
    return required.length === 0 ? oneKind(kinds, "int").map((name) => [name, String(value)]) : [];
  if (isSelection(value)) return [];
  const text = String(value);
  const ports = portsIn(kinds, text);
  if (ports) return ports;
  const ofText = kinds.filter(([name]) => kinds.length === 1 || required.includes(name) || identities.has(name));
  const first = ofText.find(([name, kind]) => kind === "string" && (/url$/i.test(name) || !isUrl(text)));
  if (first) return [[first[0], yamlOf(value)]];
  const lists = ofText.filter(([, kind]) => kind === "[string]").slice(0, 1);
  return lists.map(([name]) => [name, yamlList(partsOf(String(value)).map(yamlOf))]);
}

function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** Two ports such as "443:4443" or "443 -> 4443". */
function portsIn(kinds: Kinds, text: string): Entries | undefined {
  const [, from, to] = /^\s*(\d{1,5})\s*(?::|[-=]?>|→|to)\s*(\d{1,5})\s*$/.exec(text) ?? [];
  const isMapping = ["from", "to"].every((each) => kinds.some(([name, kind]) => name === each && kind === "int"));
  return isMapping && from !== undefined && to !== undefined
    ? [
        ["from", from],
        ["to", to],
      ]
    : undefined;
}

/** The server and the share of a path such as "\\\\files01\\LyncShare". */
function sharePath(path: string): Entries | undefined {
  const [, server, share] = /^(?:\\\\|\/\/|smb:\/\/)([\w.-]+)[\\/]+([^\\/]+)[\\/]*$/i.exec(path) ?? [];
  return server === undefined || share === undefined
    ? undefined
    : [
        ["server", yamlOf(server)],
        ["share", yamlOf(share)],
      ];
}

/** The property that switches a feature on. */
function isSwitch([name, kind]: Kinds[number]): boolean {
  return name === "enabled" && kind === "bool";
}

/** The properties of a kind, if there is one only or the object has no others. */
function oneKind(kinds: Kinds, kind: string): readonly string[] {
  const names = kinds.filter(([, each]) => each === kind).map(([name]) => name);
  return names.length === 1 || names.length === kinds.length ? names : [];
}

/** The list as the only list of an object that its items fit, or as the switches that its items name. */
function entriesOfList(schema: DocumentSchema, kinds: Kinds, list: readonly unknown[]): Entries {
  if (list.length === 0 || list.some((item) => typeof item === "object")) return [];
  const switches = kinds.filter(([name, kind]) => kind === "bool" && list.includes(name));
  if (switches.length === list.length) return switches.map(([name]) => [name, "true"]);
  for (const [name, kind] of kinds) {
    const items = itemKind(kind);
    if (items === undefined || !list.every((item) => fits(item, items))) continue;
    return [[name, yamlList(list.map((item) => asItem(schema, items, item) ?? yamlOf(item)))]];
  }
  return [];
}
