import type { Fact } from "./fact.ts";
import type { Profile } from "./profile.ts";
import { skypeForBusinessServer2019 } from "./skype-for-business-server-2019.ts";

const { product: from, name: _, ...known } = skypeForBusinessServer2019;

/** A fact inherited from 2019: Subscription Edition started from the same code with the same prerequisites. */
function inherit<T>(fact: Fact<T>): Fact<T> {
  // An unverified fact of 2019 remains unverified.
  return { ...fact, evidence: fact.evidence === "U" ? "U" : "I", inherited: from };
}

const inherited = Object.fromEntries(
  Object.entries<Fact<unknown>>(known).map(([name, fact]) => [name, inherit(fact)]),
) as typeof known;

/** Skype for Business Server Subscription Edition. No planning pages were found, so most facts are inherited from 2019. */
export const skypeForBusinessServerSe: Profile = {
  ...inherited,
  product: "skype-for-business-server-se",
  name: "Skype for Business Server Subscription Edition",
  // Consumer Skype, the last provider, ended before this product was released.
  publicImProviders: { value: [], source: "skype-end", evidence: "I" },
  publicImAudio: { value: [], source: "skype-end", evidence: "I" },
  publicImVideo: { value: [], source: "skype-end", evidence: "I" },
  mainstreamEnd: { value: null, source: "microsoft-365-local", evidence: "A" },
  extendedEnd: { value: null, source: "microsoft-365-local", evidence: "A" },
  earliestEnd: { value: "2035-12-31", source: "modern-lifecycle", evidence: "B" },
  extendedSecurityUpdates: { value: [], source: "security-updates-period-2", evidence: "I" },
};
