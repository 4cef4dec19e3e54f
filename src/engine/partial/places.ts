import type { Path } from "../../yaml/path.ts";

/** A place in a content, and what is done there. */
export type Place = { readonly path: Path; readonly apply: (parent: object, step: string | number) => void };

/** Does something at places in a copy of a content. It shares what is unchanged with the original. */
export function applyAt(content: unknown, places: readonly Place[]): unknown {
  const copies = new Set<unknown>();
  const root = { content };
  for (const { path, apply } of places) {
    let parent: object = root;
    let step: string | number = "content";
    for (const next of path) {
      parent = own(parent, step, typeof next === "number" ? [] : {}, copies);
      step = next;
    }
    apply(parent, step);
  }
  return root.content;
}

/** The object or list at a step, which the copy owns from then on; `missing` if there is none. */
function own(parent: object, step: string | number, missing: object, copies: Set<unknown>): object {
  const value: unknown = Object.getOwnPropertyDescriptor(parent, step)?.value;
  if (copies.has(value)) return value as object;
  const isContainer = typeof value === "object" && value !== null;
  const copy = !isContainer ? missing : Array.isArray(value) ? [...value] : { ...value };
  copies.add(copy);
  // A key such as __proto__ is data.
  Object.defineProperty(parent, step, { value: copy, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Places by their first step, then the second one and so on; `true` is the end of a place. */
type Tree = Map<string | number | true, Tree>;

/** A set of paths that also covers what is below them. */
export type Region = { readonly add: (path: Path) => void; readonly covers: (path: Path) => boolean };

/** The region of some paths. */
export function regionOf(paths: readonly Path[] = []): Region {
  const tree: Tree = new Map();
  const add = (path: Path) => {
    let node = tree;
    for (const step of [...path, true] as const) {
      const next = node.get(step) ?? new Map();
      node.set(step, next);
      node = next;
    }
  };
  for (const path of paths) add(path);
  const covers = (path: Path) => {
    let node: Tree | undefined = tree;
    for (const step of path) {
      node = node.get(step);
      if (!node) return false;
      if (node.has(true)) return true;
    }
    return false;
  };
  return { add, covers };
}
