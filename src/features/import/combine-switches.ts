import { readSwitch } from "./export-facts.ts";
import type { TableRow } from "./tables.ts";

/**
 * Combines a switch of the organization with that of its policies. Access requires the first and at least one of the
 * second, so one that is off decides. Undefined if the exports do not determine the result.
 */
export function combineSwitches(
  accessEdge: TableRow | undefined,
  setting: string,
  policies: readonly TableRow[] | undefined,
  policySetting: string,
): boolean | undefined {
  const global = readSwitch(accessEdge, setting);
  const byPolicy = anyPolicy(policies?.map((row) => readSwitch(row, policySetting)) ?? []);
  if (global === false || byPolicy === false) return false;
  return global && byPolicy ? true : undefined;
}

function anyPolicy(switches: readonly (boolean | undefined)[]): boolean | undefined {
  if (switches.includes(true)) return true;
  return switches.length > 0 && switches.every((value) => value === false) ? false : undefined;
}
