import type { Fact, Product } from "./fact.ts";
import { products, profiles } from "./index.ts";
import type { Profile } from "./profile.ts";
import { type Route, routesBetween } from "./upgrade-paths.ts";

/** The first day of the newest product. The others are older than every end of support. */
const released: Readonly<Partial<Record<Product, Fact<string>>>> = {
  "skype-for-business-server-se": { value: "2025-07-01", source: "migration-se", evidence: "B" },
};

/** A later product that is in support, and the shortest upgrade paths to it. */
export type Successor = { readonly profile: Profile; readonly routes: readonly Route[] };

/** The last day of support without extra cost; null if no end is known. */
export function lastDayOfSupport({ extendedEnd, mainstreamEnd, earliestEnd }: Profile): string | null {
  return extendedEnd.value ?? mainstreamEnd.value ?? earliestEnd.value;
}

/** The newest product after this one without a fixed end of support before a date; undefined if there is none. */
export function successorOf(product: Product, today: string): Successor | undefined {
  const last = successors.get(product);
  if (last?.today === today) return last.successor;
  const successor = findSuccessor(product, today);
  successors.set(product, { today, successor });
  return successor;
}

/** The results of the last day for each product: a run has one day, and thousands of findings name a successor. */
const successors = new Map<Product, { readonly today: string; readonly successor: Successor | undefined }>();

function findSuccessor(product: Product, today: string): Successor | undefined {
  const later = products.slice(products.indexOf(product) + 1).reverse();
  const next = later.find((one) => {
    const { extendedEnd, mainstreamEnd } = profiles[one];
    return (released[one]?.value ?? today) <= today && (extendedEnd.value ?? mainstreamEnd.value ?? today) >= today;
  });
  return next && { profile: profiles[next], routes: routesBetween(product, next) };
}
