import { partners } from "./partners.ts";
import type { Partner } from "./profile.ts";

/** The provider or partner with a key, if its service ended before a date. */
export function endOf(key: string, today: string): Partner | undefined {
  const partner = Object.hasOwn(partners, key) ? partners[key] : undefined;
  return partner && partner.end.value < today.slice(0, partner.end.value.length) ? partner : undefined;
}

/** A date or month with its preposition: "on 2014-06-30", "in 2013-04". */
export function dayOf(end: string): string {
  return `${end.length > "2013-04".length ? "on" : "in"} ${end}`;
}
