import { daysBetween } from "../base/dates.ts";

/** What the size of a finding counts, with its plural. A rule that reports too many and too few has a unit for each. */
export const sizeUnits = {
  address: "addresses",
  build: "builds",
  connection: "connections",
  core: "cores",
  day: "days",
  endpoint: "endpoints",
  gigabyte: "gigabytes",
  license: "licenses",
  "missing day": "missing days",
  "missing server": "missing servers",
  "missing user": "missing users",
  name: "names",
  pool: "pools",
  record: "records",
  role: "roles",
  server: "servers",
  service: "services",
  user: "users",
  vulnerability: "vulnerabilities",
} as const;

/** What the size of a finding counts, in the singular. */
export type SizeUnit = keyof typeof sizeUnits;

/**
 * How far a finding is from what is required: 3 servers too few, 2,000 users too many, 40 days late. A larger amount is
 * worse. Only sizes with the same unit, of findings with the same identity, are compared.
 */
export type Size = {
  /** A positive integer. */
  readonly amount: number;
  readonly unit: SizeUnit;
  /**
   * The date that the days of the amount are counted from, as YYYY-MM-DD. Such an amount grows by itself, so the dates are
   * compared: a finding does not get worse because a day passes.
   */
  readonly since?: string;
};

/** A size that is known or accepted: without an amount any, without a unit the amount in any unit. */
export type AcceptedSize = Partial<Size>;

/** The size of a number outside a range. Too few and too many are different problems, so their units differ. */
export function distanceFrom(
  { min, max }: { readonly min: number; readonly max: number },
  value: number,
  unit: "day" | "server" | "user",
): Size {
  return value < min ? { amount: min - value, unit: `missing ${unit}` } : { amount: value - max, unit };
}

/** The size of what is late since a date. */
export function daysSince(since: string, today: string): Size {
  return { amount: daysBetween(since, today), unit: "day", since };
}

/** The most that an accepted size covers, in the unit of a finding's size and on its date. */
export function coveredAmount({ amount = Number.POSITIVE_INFINITY, since }: AcceptedSize, size: Size): number {
  return since !== undefined && size.since !== undefined ? size.amount + daysBetween(since, size.since) : amount;
}

/** The largest size that an accepted one covers, in the unit of a finding's size and on its date. */
export function limitOf(accepted: AcceptedSize, size: Size): Size {
  const { since } = accepted;
  return { amount: coveredAmount(accepted, size), unit: size.unit, ...(since !== undefined && { since }) };
}

/** The accepted size, in the unit of a finding's size and on its date, if that is larger; undefined if it is covered. */
export function exceededSize(size: Size | undefined, accepted: AcceptedSize | undefined): Size | undefined {
  if (!size || !accepted || (accepted.unit ?? size.unit) !== size.unit) return undefined;
  const limit = limitOf(accepted, size);
  return size.amount > limit.amount ? limit : undefined;
}
