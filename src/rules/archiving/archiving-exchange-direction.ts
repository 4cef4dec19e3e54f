import type { Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/products.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";

/** The page that states that these settings are for a SQL store. */
export const pages: Pages = since2015("archiving-2015", "A*");

export const archivingExchangeDirection: Rule = {
  id: "archiving-exchange-direction",
  title: "Internal and external archiving are disabled separately only with a SQL store",
  level: "warning",
  preset: "recommended",
  why: "Exchange archives internal and external communication alike, so users are archived unintentionally",
  fix: "Set archiving.store to sql, or remove archiving.internal and archiving.external",
  source: "archiving-2015",
  evidence: "A*",
  products: since2013,
  applies: ({ spec: { archiving } }) => archiving?.store === "exchange" && (archiving.scope ?? "none") !== "none",
  *check({ spec: { archiving } }, { profile }) {
    const disabled = (["internal", "external"] as const).filter((name) => archiving?.[name] === false);
    const [direction] = disabled;
    // If both are false, nothing is archived: archiving-direction.
    if (!direction || disabled.length > 1) return;
    yield {
      path: ["spec", "archiving", direction],
      message: `archiving.${direction} is false, but archiving.store is "exchange"; a SQL store is required to archive internal and external communication separately`,
      fact: stated(profile, pages),
    };
  },
};
