import { bail, charCode } from "./cursor.ts";

const constants: ReadonlyMap<string, boolean | null> = new Map([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);
const mayBeConstant = /^[~nNtTfF]/;
const mayBeNumber = /^[-+.\d]/;
/** Integers of up to 15 digits, all exact. A leading zero and larger integers may be errors, which the library's reader reports. */
const integer = /^[-+]?(?:0|[1-9]\d{0,14})$/;
const decimal = /^[-+]?\d+\.\d+$/;
/** Decimal numbers, and the notations that this reader does not support: exponents, infinity, octal, hexadecimal, leading zeros. */
const otherNumber = /^[-+]?((\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?|\.(inf|Inf|INF|nan|NaN|NAN)|0[ox][\da-fA-F]+)$/;

/** The value of a plain scalar by the core schema of YAML 1.2: a string, a number, a boolean or null. */
export function resolvePlain(source: string): unknown {
  if (source.length < 6 && mayBeConstant.test(source)) {
    const constant = constants.get(source);
    return constant === undefined ? source : constant;
  }
  // No number begins with a character after "9", and most scalars begin with a letter.
  if (source.charCodeAt(0) > charCode.nine || !mayBeNumber.test(source)) return source;
  if (integer.test(source)) return Number.parseInt(source, 10);
  if (!otherNumber.test(source)) return source;
  // "30.000" is an error that the library's reader reports.
  return decimal.test(source) && !source.endsWith(".000") ? Number.parseFloat(source) : bail();
}
