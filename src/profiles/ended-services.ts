import { partners } from "./partners.ts";
import type { Partner } from "./profile.ts";

/** The service of a provider or partner, by its key, if it has ended before this day. */
export function endOf(key: string, today: string): Partner | undefined {
  const partner = Object.hasOwn(partners, key) ? partners[key] : undefined;
  return partner && partner.end.value < today.slice(0, partner.end.value.length) ? partner : undefined;
}

/** A day or a month as a sentence takes it: "on 2014-06-30", "in 2013-04". */
export function dayOf(end: string): string {
  return `${end.length > "2013-04".length ? "on" : "in"} ${end}`;
}
