import type { Fact, Product } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";

/** How one product takes the place of another: on the same computers, or on new ones beside them. */
export type Way = "in-place" | "side-by-side";

/** A step from one product to another that its documents describe. */
export type Step = { readonly from: Product; readonly to: Product; readonly ways: Fact<readonly Way[]> };

/** Steps that lead from one product to another, one after the other. */
export type Route = readonly Step[];

/** The products, oldest first. */
export const products = Object.keys(profiles) as readonly Product[];

/** Every step that a document describes; two products that are not here have no direct way. */
export const steps: readonly Step[] = [
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
  // Press speaks of an in-place upgrade from 2015 too; the makers' own post does not.
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

/** What stands between two products: nothing, a way back, or the way that is asked for. */
export function directionOf(from: Product, to: Product): "same" | "back" | "forward" {
  const distance = products.indexOf(to) - products.indexOf(from);
  return distance === 0 ? "same" : distance < 0 ? "back" : "forward";
}

/** The routes with the fewest steps. Three generations side by side are not supported, so each step is finished first. */
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
