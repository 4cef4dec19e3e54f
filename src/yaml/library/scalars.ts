import { isAlias, isScalar, type Node, type Pair, type Scalar } from "./library.ts";

/** The text of a key; undefined if the key is a collection. */
export function keyOf(key: unknown, aliased: ReadonlyMap<Node, Node | undefined>): string | undefined {
  const node = isAlias(key) ? aliased.get(key) : key;
  if (!isScalar(node)) return undefined;
  return node.value === null ? "" : String(node.value);
}

/** Whether an entry is a merge key: YAML 1.1 defined it, and parsers of YAML 1.2 kept it. */
export function isMerge({ key }: Pair): boolean {
  return isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}

/** The error of a scalar that has different values in YAML 1.1 and 1.2, or that readers round differently. */
export function ambiguityOf({ value, source = "", tag, type }: Scalar): string | undefined {
  if (tag === "!" && type === "PLAIN")
    return 'tag "!", which YAML 1.1 ignores; remove it, or put the whole value in quotes';
  if (typeof value !== "number") return undefined;
  for (const [pattern, describe] of ambiguous) {
    const [match, ...groups] = pattern.exec(source) ?? [];
    if (match !== undefined) return describe(shorten(source), value, groups);
  }
  return undefined;
}

type Describe = (source: string, value: number, groups: readonly (string | undefined)[]) => string | undefined;

/** Notations of numbers that mean something else in YAML 1.1 (yaml.org/type), or to some readers. The first that matches counts. */
const ambiguous: readonly (readonly [notation: RegExp, describe: Describe])[] = [
  // In some countries a dot groups digits.
  [
    /^[-+]?\d{1,3}\.000$/,
    (source, value) => `ambiguous number ${source}, read as ${value}; write ${value} or ${source.replace(".", "")}`,
  ],
  [
    /^([-+]?)0+(\d+)$/,
    (source, _, [sign = "", digits = ""]) => {
      const other = /[89]/.test(digits) ? "a string" : "octal";
      return `${source} has a leading zero, which YAML 1.1 reads as ${other}; write ${shorten(sign + digits)} or put it in quotes`;
    },
  ],
  [
    /^\d+$|^[-+]\d+$/,
    (source) => (isExact(source.replace(/^[-+]/, ""), "9007199254740992") ? undefined : rounded(source)),
  ],
  [
    /^0x0*([\da-fA-F]+)$/,
    (source, _, [digits = ""]) => (isExact(digits.toLowerCase(), "20000000000000") ? undefined : rounded(source)),
  ],
  [/^[-+]?0o/, asString],
  // A float of YAML 1.1 has a dot and, in an exponent, a sign; one that starts with the dot has no sign.
  [/^(?![-+]?\d+\.\d*(?:[eE][-+]\d+)?$|\.\d+(?:[eE][-+]\d+)?$)[-+]?[\d.]+(?:[eE][-+]?\d+)?$/, asString],
];

function asString(source: string, value: number): string {
  const decimal = String(value);
  const fix = /^-?\d+(?:\.\d+)?$/.test(decimal) ? `write ${decimal}` : "write it without an exponent";
  return `${source} is a number in YAML 1.2 and a string in YAML 1.1; ${fix} or put it in quotes`;
}

function rounded(source: string): string {
  return `${source} is beyond 9,007,199,254,740,992 (2^53), and some readers round such integers; write a smaller integer or put it in quotes`;
}

/** Whether the digits of an integer are at most 2^53, given as digits of the same notation. */
function isExact(digits: string, limit: string): boolean {
  return digits.length < limit.length || (digits.length === limit.length && digits <= limit);
}

/** A number as a message shows it. It may have millions of digits. */
function shorten(source: string): string {
  return source.length > 40 ? `${source.slice(0, 40)}…` : source;
}
