import { partners } from "./partners.ts";
import type { Partner } from "./profile.ts";

/** The provider or partner with a key, if its service ended before a date. */
export function endOf(key: string, today: string): Partner | undefined {
  const partner = partnerOf(key);
  return partner && partner.end.value < today.slice(0, partner.end.value.length) ? partner : undefined;
}

/** The provider with a key, if its service started after a date. */
export function startOf(key: string, today: string): Required<Partner>["start"] | undefined {
  const start = partnerOf(key)?.start;
  return start && start.value > today.slice(0, start.value.length) ? start : undefined;
}

function partnerOf(key: string): Partner | undefined {
  return Object.hasOwn(partners, key) ? partners[key] : undefined;
}

/** What became of a partner by a date: "consumer Skype ended on 2025-05-05", "… became Skype in 2013-04". */
export function describeEnd({ name, end, successor }: Partner, today: string): string {
  if (successor === undefined) return `${name} ended ${dayOf(end.value)}`;
  const ended = endOf(successor, today);
  const became = `${name} became ${partnerOf(successor)?.name ?? successor} ${dayOf(end.value)}`;
  return ended ? `${became}, which ended ${dayOf(ended.end.value)}` : became;
}

/** A date or month with its preposition: "on 2014-06-30", "in 2013-04". */
export function dayOf(end: string): string {
  return `${end.length > "2013-04".length ? "on" : "in"} ${end}`;
}
