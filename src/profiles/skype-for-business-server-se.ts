import { namesSubscriptionEdition } from "../sources/current-pages.ts";
import type { Fact } from "./fact.ts";
import { minimumBuildsSe } from "./minimum-builds.ts";
import type { Profile } from "./profile.ts";
import { publicImSe } from "./public-im.ts";
import { skypeForBusinessServer2019 } from "./skype-for-business-server-2019.ts";

const { product: from, name: _, ...known } = skypeForBusinessServer2019;

/** Facts from a sentence that names 2019 only, on a page whose header names Subscription Edition too. */
const of2019Only: ReadonlySet<string> = new Set(["quorum", "minFrontEnds", "availabilityGroupVersions"]);

/**
 * A fact of 2019. It is documented for Subscription Edition if the header of its page names the product. Otherwise it is
 * inherited and keeps its evidence: the product started from the same code with the same prerequisites. The updates that
 * it requires are those of 2019, which the code of this product includes.
 */
function inherit(name: string, { since: _, ...fact }: Fact<unknown>): Fact<unknown> {
  const own = typeof fact.source === "string" && namesSubscriptionEdition(fact.source) && !of2019Only.has(name);
  return own ? fact : { inherited: from, ...fact };
}

const facts = Object.fromEntries(
  Object.entries<Fact<unknown>>(known).map(([name, fact]) => [name, inherit(name, fact)]),
) as typeof known;

/** Skype for Business Server Subscription Edition. Its planning pages are those of 2019, with its name in their headers. */
export const skypeForBusinessServerSe: Profile = {
  ...facts,
  product: "skype-for-business-server-se",
  name: "Skype for Business Server Subscription Edition",
  ...publicImSe,
  ...minimumBuildsSe,
  mainstreamEnd: { value: null, source: "microsoft-365-local", evidence: "A" },
  extendedEnd: { value: null, source: "microsoft-365-local", evidence: "A" },
  earliestEnd: { value: "2035-12-31", source: "modern-lifecycle", evidence: "B" },
  extendedSecurityUpdates: { value: [], source: "security-updates-period-2", evidence: "I" },
};
