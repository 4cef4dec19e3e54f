import { quote } from "../../base/wording.ts";

const greatest = 2n ** 63n;

/** `int("12")`. JavaScript parses "" as 0, and needs long for very long texts. */
export function parseInt64(text: string): bigint {
  if (!/^-?\d{1,19}$/.test(text)) throw new Error(`${quote(text)} is not an int`);
  const value = BigInt(text);
  if (value >= greatest || value < -greatest) throw new Error(`${text} is outside the range of int`);
  return value;
}

/** `double("1.5")`. JavaScript parses other texts as NaN, and "" as 0. */
export function parseDouble(text: string): number {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) throw new Error(`${quote(text)} is not a double`);
  return Number(text);
}

const day = 86_400_000;

/** The methods of timestamps in UTC. Those of the library use the local time zone, and fail in hours that do not exist there. */
export const dateParts: Readonly<Record<string, (date: Date) => number>> = {
  getFullYear: (date) => date.getUTCFullYear(),
  getMonth: (date) => date.getUTCMonth(),
  getDate: (date) => date.getUTCDate(),
  getDayOfMonth: (date) => date.getUTCDate() - 1,
  getDayOfWeek: (date) => date.getUTCDay(),
  getDayOfYear: (date) => Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / day),
  getHours: (date) => date.getUTCHours(),
  getMinutes: (date) => date.getUTCMinutes(),
  getSeconds: (date) => date.getUTCSeconds(),
  getMilliseconds: (date) => date.getUTCMilliseconds(),
};

type Sequence = { readonly size: number; readonly values: () => Iterable<unknown> };

/** The array behind a concatenated list. */
const arrays = new WeakMap<object, unknown[]>();

/** The number of items to copy before a list can grow: none, unless another list has grown from it already. */
export function copyCount(list: Sequence): number {
  return arrays.get(list)?.length === list.size ? 0 : list.size;
}

/**
 * Concatenates lists in a shared array that grows with them. `map` and `filter` append item by item, and the nested lists of
 * the library overflow the stack after some thousand items. `listOf` creates a list from an array.
 */
export function concatenation<L extends Sequence>(listOf: (array: never[]) => L): (left: L, right: L) => L {
  return (left, right) => {
    const array = copyCount(left) === 0 ? (arrays.get(left) ?? []) : [...left.values()];
    for (const value of right.values()) array.push(value);
    const size = array.length;
    const values = () => array.slice(0, size).values();
    const list = Object.defineProperties(listOf(array as never[]), {
      size: { value: size },
      values: { value: values },
    });
    arrays.set(list, array);
    return list;
  };
}
