import { formatNumber } from "../../base/wording.ts";
import { copyCount } from "./library-fixes.ts";
import type { List, Mapped, Value } from "./values.ts";

/** Charges the next steps; throws if the budget is exceeded. */
export type Charge = (steps: number) => void;

/** The step budget of one rule for one deployment. A step takes about a microsecond. */
export const maxSteps = 1_000_000;

/** The step budget of a rule. */
export type Budget = {
  /** Resets it for the next deployment. */
  readonly reset: () => void;
  /** Spends steps; false if the budget is exceeded. */
  readonly spend: (steps: number) => boolean;
  /** Spends steps or throws, which ends the whole expression: `||` absorbs error values only. */
  readonly charge: Charge;
};

/** Creates a step budget. */
export function createBudget(): Budget {
  let left = 0;
  const spend = (steps: number) => {
    left -= steps;
    return left >= 0;
  };
  const charge = (steps: number) => {
    if (!spend(steps)) throw new Error(budgetExceeded);
  };
  return { reset: () => (left = maxSteps), spend, charge };
}

/** The steps of a failure: an error object and a message. */
export const failureCost = 20;

/** The reason of an expression that exceeds its budget. */
export const budgetExceeded = `it takes more than ${formatNumber(maxSteps)} steps`;

type Cost = (values: readonly Value[]) => number;

const searching: Cost = ([text, part]) => (sizeOf(text) * sizeOf(part)) / 1_024;

/** Additional costs of functions that take longer than the length of their arguments. */
const extraCosts: Readonly<Record<string, Cost>> = {
  "_==_": ([a, b]) => Math.min(deepSizeOf(a), deepSizeOf(b)),
  "_!=_": ([a, b]) => Math.min(deepSizeOf(a), deepSizeOf(b)),
  "@in": ([, list]) => deepSizeOf(list),
  contains: searching,
  indexOf: searching,
  lastIndexOf: searching,
  split: searching,
  matches: ([text, pattern]) => {
    const program = programOf(String(pattern));
    return program + (program * sizeOf(text)) / 100;
  },
  replace: ([text, , by]) => (sizeOf(text) ** 2 * (sizeOf(by) + 1)) / 4_096,
  join: ([list, between]) => deepSizeOf(list) + (sizeOf(list) * sizeOf(between)) / 16,
  format: ([, list]) => deepSizeOf(list),
};

/** The steps of a call. */
export function costOf(name: string, values: readonly Value[]): number {
  const [left, right] = values;
  if (name === "_+_" && isContainer(left)) return 1 + sizeOf(right) + copyCount(left);
  const length = values.reduce((sum: number, value) => sum + sizeOf(value), 0);
  return 1 + length / 16 + (extraCosts[name]?.(values) ?? 0);
}

/** The approximate number of instructions of a pattern: bounded repetitions are expanded. */
function programOf(pattern: string): number {
  const most = pattern.match(/\d{1,4}(?=[,}])/g)?.map(Number) ?? [];
  return pattern.length * Math.max(1, ...most);
}

function sizeOf(value: Value | undefined): number {
  if (typeof value === "string" || value instanceof Uint8Array) return value.length;
  return isContainer(value) ? value.size : 1;
}

/** The size with all nested values; 16 characters of a string count as one. */
function deepSizeOf(value: Value | undefined): number {
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
