import { switchOf } from "./export-facts.ts";
import type { Row } from "./tables.ts";

/** Two gates must be open: the organisation's and that of some policy. One that is closed settles it. */
export function both(edge: Row | undefined, gate: string, policies: readonly Row[] | undefined, own: string) {
  const first = switchOf(edge, gate);
  const each = policies?.map((row) => switchOf(row, own)) ?? [];
  const second = each.includes(true)
    ? true
    : each.length > 0 && each.every((open) => open === false)
      ? false
      : undefined;
  if (first === false || second === false) return false;
  return first && second ? true : undefined;
}
