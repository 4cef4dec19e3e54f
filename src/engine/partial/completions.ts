import type { Path } from "../../yaml/path.ts";
import { applyAt, type Place } from "./places.ts";

/** A change of the content: the value at a path; without one, the property is removed. */
export type Change = { readonly path: Path; readonly value?: unknown };

/** A part of a manifest that is unknown. */
export type Unknown = {
  /** The places whose value is unknown. What a rule reports there, or below, is not known to be true. */
  readonly paths: readonly Path[];
  /** Further places that may have a value. */
  readonly possible: readonly Path[];
  /** Whether `choices` are all that may be meant. */
  readonly isClosed: boolean;
  /** What may be meant, as changes of the content, each of which alone makes it valid there. At least one. */
  readonly choices: readonly (readonly Change[])[];
};

/** The most contents that are tried for one manifest. */
const most = 64;

/** All combinations of the choices for unknown parts; none if there are too many to try. */
export function combinationsOf(unknowns: readonly Unknown[]): Iterable<readonly Change[]> {
  const count = unknowns.reduce((product, { choices }) => Math.min(product * choices.length, most + 1), 1);
  return count <= most ? combined(unknowns) : [];
}

function* combined([first, ...others]: readonly Unknown[]): Iterable<readonly Change[]> {
  if (!first) yield [];
  else for (const choice of first.choices) for (const rest of combined(others)) yield [...choice, ...rest];
}

/** A content with changes. It shares what is unchanged with the original. */
export function withChanges(content: unknown, changes: readonly Change[]): unknown {
  return applyAt(
    content,
    changes.map(
      ({ path, value }): Place => ({
        path,
        apply: (parent, step) => {
          if (value === undefined) Reflect.deleteProperty(parent, step);
          else Object.defineProperty(parent, step, { value, enumerable: true, configurable: true, writable: true });
        },
      }),
    ),
  );
}
