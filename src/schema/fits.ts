import { booleanIn } from "./boolean-words.ts";
import { itemKind } from "./failures.ts";
import { meantValue } from "./meant-words.ts";

/** Whether a value fits a kind, such as `int`, `[string]` or `{site}|string`, at least as people write it: "30k" is an int. */
export function fits(value: unknown, kind: string): boolean {
  if (value === null) return true;
  const items = itemKind(kind);
  if (items !== undefined && fitsList(value, items)) return true;
  return kind
    .replace(/\[.*\]/, "")
    .split("|")
    .some((each) => each !== "" && fitsOne(value, each));
}

function fitsList(value: unknown, items: string): boolean {
  if (Array.isArray(value)) return value.every((item) => fits(item, items));
  return fits(value, items);
}

function fitsOne(value: unknown, kind: string): boolean {
  if (kind.startsWith("{")) return typeof value === "object" && !Array.isArray(value);
  if (typeof value === "object") return false;
  if (kind.startsWith("string:")) return meantValue(value, kind.slice("string:".length).split(",")) !== undefined;
  return fitsScalar[kind]?.(value) ?? true;
}

const fitsScalar: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  int: (value) => typeof value === "number" || (typeof value === "string" && /^\D{0,10}\d[^.]*$/.test(value)),
  double: (value) => typeof value === "number" || (typeof value === "string" && /^\D{0,10}\d/.test(value)),
  bool: (value) => booleanIn(value) !== undefined,
};
