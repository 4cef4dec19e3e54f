import type { Citation } from "../sources/index.ts";
import type { Evidence, Fact, Product } from "./fact.ts";
import { products } from "./products.ts";
import type { Profile } from "./profile.ts";

/** The page that states a requirement, with its evidence. */
export type Page = readonly [source: Citation, evidence: Evidence];

/** The pages that state a requirement, by product. */
export type Pages = Readonly<Partial<Record<Product, Page>>>;

/** The same page for 2015, 2019 and Subscription Edition, which its header names. */
export function since2015(...page: Page): Pages {
  return {
    "skype-for-business-server-2015": page,
    "skype-for-business-server-2019": page,
    "skype-for-business-server-se": page,
  };
}

/** The same page for 2019 and Subscription Edition, which its header names. */
export function since2019(...page: Page): Pages {
  return { "skype-for-business-server-2019": page, "skype-for-business-server-se": page };
}

/** The same page for all products, such as that of a command or a standard. */
export function everywhere(...page: Page): Pages {
  return { ...since2015(...page), "lync-server-2010": page, "lync-server-2013": page };
}

/**
 * A requirement with the page of the product. A product without a page of its own has the page of the nearest earlier
 * product as evidence from a related product; Subscription Edition keeps the evidence of 2019, from which it started.
 */
export function stated({ product }: Pick<Profile, "product">, pages: Pages): Fact<true> {
  const own = pages[product];
  if (own) return { value: true, source: own[0], evidence: own[1] };
  const earlier = products.slice(0, products.indexOf(product)).reverse();
  const inherited = earlier.find((one) => pages[one]) ?? products.find((one) => pages[one]);
  const page = inherited && pages[inherited];
  if (!page) throw new Error("a requirement has at least one page");
  const sameCode = product === "skype-for-business-server-se" && inherited === "skype-for-business-server-2019";
  return { value: true, source: page[0], evidence: sameCode ? page[1] : weaker(page[1]), inherited };
}

/** A requirement that applies only to the products whose own pages state it. */
export function onOwnPages(pages: Pages): (profile: Pick<Profile, "product">) => readonly Fact<true>[] {
  return (profile) => (pages[profile.product] ? [stated(profile, pages)] : []);
}

/** The evidence of another product's page: what is inferred or unverified there remains so. */
function weaker(evidence: Evidence): Evidence {
  return evidence === "I" || evidence === "U" ? evidence : "C";
}
