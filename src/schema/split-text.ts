import { sameWord } from "./meant-words.ts";

/** Text of a flow map that YAML splits or joins in another way than meant: "perMonth: 2,5%", "sip=dns". */
export type SplitText = {
  /** The property that is meant. */
  readonly name: string;
  /** What to write for it. */
  readonly value: string | number | boolean;
  /** The character that YAML reads in another way. */
  readonly sign: "," | "=";
};

/** The property that an unknown one without a value is a part of, given the object around it; undefined if it is none. */
export function splitText(
  name: string,
  value: unknown,
  object: unknown,
  properties: readonly string[],
): SplitText | undefined {
  if (value !== null || name.length > 100) return undefined;
  return afterEquals(name, properties) ?? afterComma(name, object);
}

function afterEquals(name: string, properties: readonly string[]): SplitText | undefined {
  const [, left = "", right = ""] = /^([\w -]+?)\s*=\s*(\S.*)$/.exec(name) ?? [];
  const meant = sameWord(left, properties);
  return meant === undefined ? undefined : { name: meant, value: scalarOf(right), sign: "=" };
}

/** The rest of a number after a decimal comma, or one between thousands. */
function afterComma(name: string, object: unknown): SplitText | undefined {
  const [, digits, sign = ""] = /^(\d{1,3}) ?(%?)$/.exec(name) ?? [];
  if (digits === undefined) return undefined;
  const before = propertyBefore(name, object);
  if (before === undefined) return undefined;
  const [property, start] = before;
  const isThousands = digits.length === 3 && sign === "";
  return {
    name: property,
    value: scalarOf(isThousands ? `${start}${digits}` : `${start}.${digits}${sign}`),
    sign: ",",
  };
}

/**
 * The property with a number before another one. Names that are integers come first in an object of JavaScript, so before these
 * it is the only property with a short number.
 */
function propertyBefore(name: string, object: unknown): readonly [name: string, value: number] | undefined {
  const entries = Object.entries(object as Readonly<Record<string, unknown>>);
  const at = entries.findIndex(([each]) => each === name);
  const isNumbered = String(Number(name)) === name;
  const before = isNumbered ? entries.filter(([each]) => !/^\d/.test(each)) : entries.slice(at - 1, at);
  const short = before.filter((entry): entry is [string, number] => typeof entry[1] === "number" && isStart(entry[1]));
  return short.length === 1 ? short[0] : undefined;
}

/** Whether a number is what is before a comma: at most three digits. */
function isStart(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000;
}

/** A number or boolean as such. */
function scalarOf(text: string): SplitText["value"] {
  if (/^\d{1,12}(?:\.\d{1,6})?$/.test(text)) return Number(text);
  return text === "true" || text === "false" ? text === "true" : text;
}
