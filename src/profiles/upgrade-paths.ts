import type { Fact, Product } from "./fact.ts";
import { products } from "./products.ts";

/** How one product is upgraded to another: on the same computers, or on new ones next to them. */
export type UpgradeMethod = "in-place" | "side-by-side";

/** A documented upgrade from one product to another. */
export type UpgradeStep = {
  readonly from: Product;
  readonly to: Product;
  readonly ways: Fact<readonly UpgradeMethod[]>;
};

/** An upgrade path: steps that follow each other. */
export type Route = readonly UpgradeStep[];

/** All documented steps. Two products that are not here have no direct upgrade. */
export const steps: readonly UpgradeStep[] = [
  {
    from: "lync-server-2010",
    to: "lync-server-2013",
    ways: { value: ["side-by-side"], source: "migration-2013", evidence: "A" },
  },
  {
    from: "lync-server-2010",
    to: "skype-for-business-server-2015",
    ways: { value: ["side-by-side"], source: "upgrade-2015", evidence: "A" },
  },
  {
    from: "lync-server-2013",
    to: "skype-for-business-server-2015",
    ways: { value: ["in-place", "side-by-side"], source: "upgrade-2015", evidence: "A" },
  },
  {
    from: "lync-server-2013",
    to: "skype-for-business-server-2019",
    ways: { value: ["side-by-side"], source: "migration-2019", evidence: "A" },
  },
  {
    from: "skype-for-business-server-2015",
    to: "skype-for-business-server-2019",
    ways: { value: ["side-by-side"], source: "migration-2019", evidence: "A" },
  },
  // Press reports mention an in-place upgrade from 2015 too; Microsoft's own post does not.
  {
    from: "skype-for-business-server-2015",
    to: "skype-for-business-server-se",
    ways: { value: ["side-by-side"], source: "migration-se", evidence: "A*" },
  },
  {
    from: "skype-for-business-server-2019",
    to: "skype-for-business-server-se",
    ways: { value: ["in-place", "side-by-side"], source: "migration-se", evidence: "A*" },
  },
];

/** The direction from one product to another. */
export function directionOf(from: Product, to: Product): "same" | "back" | "forward" {
  const distance = products.indexOf(to) - products.indexOf(from);
  return distance === 0 ? "same" : distance < 0 ? "back" : "forward";
}

/** The upgrade paths with the fewest steps. Three generations side by side are not supported, so steps do not overlap. */
export function routesBetween(from: Product, to: Product): readonly Route[] {
  const all = routesFrom(from, to);
  const fewest = Math.min(...all.map((route) => route.length));
  return all.filter((route) => route.length === fewest);
}

function routesFrom(from: Product, to: Product): readonly Route[] {
  if (from === to) return [[]];
  return steps
    .filter((step) => step.from === from)
    .flatMap((step) => routesFrom(step.to, to).map((rest) => [step, ...rest]));
}
