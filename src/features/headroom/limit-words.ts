import { formatNumber } from "../../base/wording.ts";
import { type Growth, monthAfter } from "../../overview/growth.ts";
import { isOver, type Limit } from "../../overview/limits.ts";
import { mostMonths } from "../../overview/month-crossed.ts";
import type { Row } from "../../overview/overview.ts";

/** How serious a limit is: exceeded although a rule requires it, exceeded some day or in any other way, or neither. */
export type LimitState = "over" | "soon" | "fine";

/** The state of a limit. */
export function stateOf(limit: Limit): LimitState {
  const { rule, months } = limit;
  if (isOver(limit) && rule !== undefined) return "over";
  return isOver(limit) || months !== undefined ? "soon" : "fine";
}

/** A limit in words: "12,000 of 20,001 users, 8,001 remaining; exceeded from 2028-12". */
export function describeLimit(limit: Limit, row: Row, growth: Growth | undefined): string {
  return `${usersText(limit, row)}${whenText(limit, growth)}`;
}

function usersText(limit: Limit, { together }: Row): string {
  const { users, most, whose, unit = "users" } = limit;
  const label = [unit, ...(together ? ["in total"] : []), ...(whose ? [whose] : [])].join(" ");
  if (most === 0 && users > 0) return `for ${formatNumber(users)} ${label}`;
  const left = isOver(limit) ? `exceeded by ${formatNumber(users - most)}` : `${formatNumber(most - users)} remaining`;
  return `${formatNumber(users)} of ${formatNumber(most)} ${label}, ${left}`;
}

function whenText({ months, rule }: Limit, growth: Growth | undefined): string {
  if (!growth || months === 0) return "";
  if (months !== undefined) return `; exceeded from ${monthAfter(growth.from, months)}`;
  return rule === undefined ? "" : `; not exceeded before ${monthAfter(growth.from, mostMonths)}`;
}

/** The title of a pool or server: `Front End pool "pool01.contoso.com" at "Redmond": 4 servers, 5 required`. */
export function describeRow({ servers, needed, split, least, together }: Row, named: string): string {
  const all = `${together ? " in total" : ""}${least === undefined ? "" : `, at least ${formatNumber(least)} in each pool`}`;
  const required = needed === undefined ? "" : `, ${formatNumber(needed)} required${all}`;
  // The number is more than a pool may have.
  const need = split ? ", a second pool required" : required;
  return `${named}: ${formatNumber(servers)} ${servers === 1 ? "server" : "servers"}${need}`;
}

/** Whether a row has a limit, or fewer servers than required. Other rows are only counted. */
export function isLimited({ limits, servers, needed = 0, least = 0 }: Row): boolean {
  return limits.length > 0 || Math.max(needed, least) > servers;
}
