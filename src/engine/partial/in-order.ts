import type { Hit } from "../../model/rule.ts";
import { valueAt } from "../../yaml/edit/content.ts";
import type { Path } from "../../yaml/path.ts";
import { applyAt } from "./places.ts";

/** A content in another order. */
export type Reordered = {
  readonly content: unknown;
  /** The path of a place of the original. */
  readonly moved: (path: Path) => Path;
  /** A hit with the paths of the original. */
  readonly original: (hit: Hit) => Hit;
};

/** Moves the objects of lists that are on some paths to the end of their lists, in the same order. */
export function unknownLast(content: unknown, paths: readonly Path[]): Reordered {
  const lists = listsOn(content, paths);
  const orders = new Map<string, readonly number[]>();
  // From the inside out, so that each path is still that of the original.
  const inner = [...lists.values()].toSorted((one, other) => other.path.length - one.path.length);
  const reordered = inner.reduce((current, { path, last }) => {
    const list = valueAt(current, path) as readonly unknown[];
    const order = [...list.keys()].sort((one, other) => Number(last.has(one)) - Number(last.has(other)) || one - other);
    orders.set(JSON.stringify(path), order);
    return replace(
      current,
      path,
      order.map((at) => list[at]),
    );
  }, content);
  const toOriginal = (path: Path) => originalPath(path, orders);
  return {
    content: reordered,
    moved: (path) => movedPath(path, orders),
    original: ({ related, ...hit }) => ({
      ...hit,
      path: toOriginal(hit.path),
      ...(related && { related: related.map((each) => ({ ...each, path: toOriginal(each.path) })) }),
    }),
  };
}

type List = { readonly path: Path; readonly last: Set<number> };

/** The lists of objects on paths, with the positions on them. The order of other lists, such as SIP domains, has a meaning. */
function listsOn(content: unknown, paths: readonly Path[]): ReadonlyMap<string, List> {
  const lists = new Map<string, List>();
  for (const path of paths)
    for (const [at, step] of path.entries()) {
      if (typeof step !== "number" || at === 0) continue;
      const own = path.slice(0, at);
      const list = valueAt(content, own);
      if (!Array.isArray(list) || !list.every((item) => typeof item === "object")) continue;
      const key = JSON.stringify(own);
      const known = lists.get(key) ?? { path: own, last: new Set() };
      known.last.add(step);
      lists.set(key, known);
    }
  return lists;
}

function replace(content: unknown, path: Path, value: unknown): unknown {
  const apply = (parent: object, step: string | number) => {
    Object.defineProperty(parent, step, { value, enumerable: true, configurable: true, writable: true });
  };
  return applyAt(content, [{ path, apply }]);
}

function originalPath(path: Path, orders: ReadonlyMap<string, readonly number[]>): Path {
  const original: (string | number)[] = [];
  for (const step of path) {
    const order = typeof step === "number" ? orders.get(JSON.stringify(original)) : undefined;
    original.push(order?.[Number(step)] ?? step);
  }
  return original;
}

function movedPath(path: Path, orders: ReadonlyMap<string, readonly number[]>): Path {
  return path.map((step, at) => {
    const order = typeof step === "number" ? orders.get(JSON.stringify(path.slice(0, at))) : undefined;
    return order ? order.indexOf(Number(step)) : step;
  });
}
