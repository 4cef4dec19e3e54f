import { quoted } from "../../base/wording.ts";

const greatest = 2n ** 63n;

/** `int("12")`. JavaScript takes the empty text for 0, and longer ones than any int has digits take it long. */
export function intOf(text: string): bigint {
  if (!/^-?\d{1,19}$/.test(text)) throw new Error(`${quoted(text)} is no int`);
  const value = BigInt(text);
  if (value >= greatest || value < -greatest) throw new Error(`${text} is more than an int holds`);
  return value;
}

/** `double("1.5")`. JavaScript takes any other text for NaN, and the empty one for 0. */
export function doubleOf(text: string): number {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) throw new Error(`${quoted(text)} is no double`);
  return Number(text);
}

const day = 86_400_000;

/** What a timestamp's methods give without a time zone. The library's go by the machine's, and fail in its lost hours. */
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

/** The array in which a list stands that was put together. */
const arrays = new WeakMap<object, unknown[]>();

/** How many entries have to be copied before something can be added to a list: none, unless another grew out of it. */
export function copied(list: Sequence): number {
  return arrays.get(list)?.length === list.size ? 0 : list.size;
}

/**
 * Puts lists together in an array that grows with them. `map` and `filter` add entry by entry, and the library's own
 * lists of lists end the stack after some thousands. `listOf` makes a list of an array.
 */
export function joining<L extends Sequence>(listOf: (array: never[]) => L): (left: L, right: L) => L {
  return (left, right) => {
    const array = copied(left) === 0 ? (arrays.get(left) ?? []) : [...left.values()];
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
