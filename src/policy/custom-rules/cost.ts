import { grouped } from "../../base/wording.ts";
import { copied } from "./library-fixes.ts";
import type { List, Mapped, Value } from "./values.ts";

/** Told of the steps that come next; throws where there are none left. */
export type Charge = (steps: number) => void;

/** The most steps that one rule may take for one deployment; one step is about a microsecond. */
export const budget = 1_000_000;

/** What a rule has left for a deployment. */
export type Purse = {
  /** Fills it up for the next deployment. */
  readonly fill: () => void;
  /** Takes steps out, and says whether there were so many. */
  readonly spend: (steps: number) => boolean;
  /** Takes them, or ends the whole expression: `||` absorbs errors that are values, not those that are thrown. */
  readonly charge: Charge;
};

/** Counts down from the budget. */
export function purse(): Purse {
  let left = 0;
  const spend = (steps: number) => {
    left -= steps;
    return left >= 0;
  };
  const charge = (steps: number) => {
    if (!spend(steps)) throw new Error(spent);
  };
  return { fill: () => (left = budget), spend, charge };
}

/** What a failure costs: the library makes an error of it, and we a sentence. */
export const failurePrice = 20;

/** Why an expression was ended. */
export const spent = `it takes more than ${grouped(budget)} steps`;

type Price = (values: readonly Value[]) => number;

const searching: Price = ([text, part]) => (sizeOf(text) * sizeOf(part)) / 1_024;

/** Prices of what takes longer than its arguments are long. */
const prices: Readonly<Record<string, Price>> = {
  "_==_": ([a, b]) => Math.min(wholeSizeOf(a), wholeSizeOf(b)),
  "_!=_": ([a, b]) => Math.min(wholeSizeOf(a), wholeSizeOf(b)),
  "@in": ([, list]) => wholeSizeOf(list),
  contains: searching,
  indexOf: searching,
  lastIndexOf: searching,
  split: searching,
  matches: ([text, pattern]) => {
    const program = programOf(String(pattern));
    return program + (program * sizeOf(text)) / 100;
  },
  replace: ([text, , by]) => (sizeOf(text) ** 2 * (sizeOf(by) + 1)) / 4_096,
  join: ([list, between]) => wholeSizeOf(list) + (sizeOf(list) * sizeOf(between)) / 16,
  format: ([, list]) => wholeSizeOf(list),
};

/** How many steps a call takes. */
export function priceOf(name: string, values: readonly Value[]): number {
  const [left, right] = values;
  if (name === "_+_" && isContainer(left)) return 1 + sizeOf(right) + copied(left);
  const length = values.reduce((sum: number, value) => sum + sizeOf(value), 0);
  return 1 + length / 16 + (prices[name]?.(values) ?? 0);
}

/** About how many instructions a pattern comes to: what is repeated up to so many times is written out as often. */
function programOf(pattern: string): number {
  const most = pattern.match(/\d{1,4}(?=[,}])/g)?.map(Number) ?? [];
  return pattern.length * Math.max(1, ...most);
}

function sizeOf(value: Value | undefined): number {
  if (typeof value === "string" || value instanceof Uint8Array) return value.length;
  return isContainer(value) ? value.size : 1;
}

/** With all that is in it, texts in pieces of sixteen. */
function wholeSizeOf(value: Value | undefined): number {
  let size = 0;
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    size += 1 + (isContainer(next) ? 0 : sizeOf(next) / 16);
    if (isContainer(next)) for (const inner of next.values()) open.push(inner);
  }
  return size;
}

function isContainer(value: Value | undefined): value is List | Mapped {
  return typeof value === "object" && value !== null && "size" in value && "values" in value;
}
