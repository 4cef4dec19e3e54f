import type { Path } from "../../yaml/path.ts";
import { applyAt, regionOf } from "./places.ts";

/** A content in which reading an unknown value throws. */
export type Trapped = {
  readonly content: unknown;
  /** Whether an error is thrown by reading an unknown value. */
  readonly isRead: (error: unknown) => boolean;
  /** Whether there is an unknown value. */
  readonly hasTraps: boolean;
};

/** Sets traps at paths of a valid content. */
export function withTraps(content: unknown, paths: readonly Path[]): Trapped {
  const unknownRead = new Error("an unknown value was read");
  const get = () => {
    throw unknownRead;
  };
  const apply = (parent: object, step: string | number) => {
    Object.defineProperty(parent, step, { get, enumerable: true, configurable: true });
  };
  const outer = outermost(paths).map((path) => ({ path, apply }));
  return { content: applyAt(content, outer), isRead: (error) => error === unknownRead, hasTraps: outer.length > 0 };
}

/** The paths that are not below another one: nothing below an unknown value can be reached. */
function outermost(paths: readonly Path[]): readonly Path[] {
  const region = regionOf();
  const shortestFirst = paths.toSorted((one, other) => one.length - other.length);
  return shortestFirst.filter((path) => {
    if (region.covers(path)) return false;
    region.add(path);
    return true;
  });
}
