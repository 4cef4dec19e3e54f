import { joinList } from "../../base/wording.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import { daysSince } from "../../model/size.ts";
import { profiles } from "../../profiles/index.ts";
import type { Profile } from "../../profiles/profile.ts";
import { lastDayOfSupport, type Successor, successorOf } from "../../profiles/successor.ts";

export const productSupport: Rule = {
  id: "product-support",
  title: "The product is in support on the date checked",
  level: "note",
  preset: "recommended",
  why: "After the end of support, not even security holes are fixed unless extended security updates are bought",
  fix: "Plan the upgrade to the supported product that the message names (lync-policy upgrade lists what changes)",
  source: "modern-lifecycle",
  evidence: "B",
  applies: () => true,
  *check(_deployment, { profile, today }) {
    const last = lastDayOfSupport(profile);
    if (last === null || last >= today) return;
    yield { path: ["spec", "product"], ...ended(profile, last, today), size: daysSince(last, today) };
  },
};

/** The message and the fact from the day after the last day of support. */
function ended(profile: Profile, last: string, today: string): Omit<Hit, "path"> {
  const { name, product, extendedEnd, earliestEnd, extendedSecurityUpdates: paid } = profile;
  if (extendedEnd.value === null && earliestEnd.value !== null) {
    const message = `support of ${name} is announced only until ${last}; check whether Microsoft has extended it`;
    return { message, fact: earliestEnd };
  }
  const upgrade = upgradeTo(successorOf(product, today));
  const state = `support of ${name} ended on ${last}`;
  const next = paid.value.find(({ until }) => today <= until);
  const past = paid.value.findLast(({ until }) => until < today);
  const then = past ? `, and the extended security updates on ${past.until}` : "";
  if (!next) return { message: `${state}${then}; ${upgrade} is required`, fact: extendedEnd };
  const isSold = next.from <= today;
  const sold = isSold ? `sold separately until ${next.until}` : `sold separately from ${next.from} until ${next.until}`;
  const message = `${state}${isSold ? "" : then}; extended security updates, ${sold}, or ${upgrade} are required`;
  return { message, fact: { ...paid, source: next.source } };
}

/** The upgrade to a product in support, with its path. */
function upgradeTo(successor: Successor | undefined): string {
  if (!successor) return "a product in support";
  const { profile, routes } = successor;
  const between = routes.map((route) => joinList(route.slice(1).map(({ from }) => profiles[from].name)));
  const ways = routes.flatMap(([step]) => step?.ways.value ?? []).map((way) => way.replaceAll("-", " "));
  const path = between.some(Boolean) ? `through ${joinList(between, "or")}` : joinList(ways, "or");
  return `an upgrade to ${profile.name}, ${path},`;
}
