import type { Path } from "../../yaml/path.ts";
import type { Operation } from "./operations.ts";

type Map = Record<string | number, unknown>;

/** Plain data as it is after some operations: what the edited text has to say. */
export function applied(content: unknown, operations: readonly Operation[]): unknown {
  // What an alias repeats is not shared here, so that every place is changed by its own path.
  const copy = JSON.parse(JSON.stringify(content));
  for (const operation of operations) apply(copy, operation);
  return copy;
}

function apply(root: unknown, operation: Operation): void {
  const { path } = operation;
  if (operation.kind === "add") (at(root, path) as Map)[operation.key] = operation.value;
  const [holder, last] = [at(root, path.slice(0, -1)) as Map, path.at(-1) ?? ""];
  if (operation.kind === "set") holder[last] = operation.value;
  if (operation.kind === "remove") delete holder[last];
}

function at(root: unknown, path: Path): unknown {
  return path.reduce((value, step) => (value as Map)[step], root);
}

/** Whether two values say the same, whatever the order of their keys. */
export function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
