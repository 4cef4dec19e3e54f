import { memoizeEach } from "../../base/memoize.ts";
import type { Product } from "../fact.ts";
import { products } from "../products.ts";
import { type Build, compareBuilds, findBuild } from "./builds.ts";
import type { BuildNumber, UpdateTable } from "./types.ts";

/** The product of a number that another one can have too. */
export type Owner = {
  readonly product: Product;
  /** Whether the table lists the number; otherwise it follows from the numbers that the table lists. */
  readonly isListed: boolean;
};

/**
 * The product to which a number belongs rather than to another one: the product that lists it, or the one in whose range it
 * is. 2019 and Subscription Edition share their first three parts, and all listed numbers of 2019 are lower. Undefined if
 * the number is between the two, or if the table does not tell.
 */
export function ownerOf(number: BuildNumber, product: Product, table: UpdateTable): Owner | undefined {
  const ranges = rangesIn(table);
  if (ranges.get(product)?.numbers.has(number)) return { product, isListed: true };
  const listing = products.find((one) => ranges.get(one)?.numbers.has(number));
  if (listing) return { product: listing, isListed: true };
  const own = ranges.get(product);
  const other = products.find((one) => one !== product && ranges.get(one)?.prefix === own?.prefix);
  const range = other && ranges.get(other);
  if (!own || !range) return undefined;
  const [isAbove, isBelow] = [compareBuilds(own.last, range.first) < 0, compareBuilds(range.last, own.first) < 0];
  const isOther =
    (isAbove && compareBuilds(number, range.first) >= 0) || (isBelow && compareBuilds(number, range.last) <= 0);
  return isOther ? { product: other, isListed: false } : undefined;
}

/**
 * The numbers of a product that shares their first three parts with another one: "7.0.2046.820 or later"; undefined if the
 * two share none.
 */
export function numbersBeside(other: Product | undefined, product: Product, table: UpdateTable): string | undefined {
  const ranges = rangesIn(table);
  const [own, range] = [ranges.get(product), other && ranges.get(other)];
  if (!own || own.prefix !== range?.prefix) return undefined;
  return compareBuilds(own.first, range.last) > 0 ? `${own.first} or later` : `earlier than ${range.first}`;
}

/** The numbers of a product in the table, which share their first three parts. */
type Range = {
  readonly prefix: string;
  readonly first: BuildNumber;
  readonly last: BuildNumber;
  readonly numbers: ReadonlySet<BuildNumber>;
};

const rangesIn = memoizeEach((table: UpdateTable): ReadonlyMap<Product, Range> => {
  const ranges = products.flatMap((product) => {
    const numbers = (table.builds[product] ?? []).flatMap(({ build }) => build ?? []).toSorted(compareBuilds);
    const [first, last] = [numbers[0], numbers.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [[product, { prefix: first.replace(/\.\d+$/, ""), first, last, numbers: new Set(numbers) }] as const];
  });
  return new Map(ranges);
});

/** The other products whose builds a number can be, oldest first; names of releases count for no other product. */
export function otherProducts(text: string, product: Product, table: UpdateTable): readonly Product[] {
  if (!/\d\.\d/.test(text) || /[a-z]/i.test(text)) return [];
  return products.filter((one) => one !== product && findBuild(text, one, table)?.number !== undefined);
}

/** The build of an earlier product that a number is; undefined if it is none. No two earlier products share their numbers. */
export function earlierBuild(text: string, product: Product, table: UpdateTable): Build | undefined {
  const [earlier] = otherProducts(text, product, table);
  const isEarlier = earlier !== undefined && products.indexOf(earlier) < products.indexOf(product);
  return isEarlier ? findBuild(text, earlier, table) : undefined;
}
