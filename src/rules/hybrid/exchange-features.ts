import { joinList } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import { exchangeNames } from "../../profiles/exchange.ts";
import { since2013 } from "../../profiles/products.ts";
import { since2015, stated } from "../../profiles/stated.ts";

/** The page with the features of each version of Exchange. */
export const pages = since2015("exchange-2015", "A*");

const features = { contacts: "contacts", photos: "photos", "archive-search": "the search of archives" } as const;

export const exchangeFeatures: Rule = {
  id: "exchange-features",
  title: "Contacts, photos and archives are on Exchange 2013 or later",
  level: "error",
  preset: "recommended",
  why: "Earlier versions of Exchange lack these features, so that contacts and photos stay out of date and nothing is archived",
  fix: "Move the mailboxes to a later version of Exchange, or do not use the features",
  source: "exchange-2015",
  evidence: "A*",
  products: since2013,
  applies: ({ spec }) => spec.exchange?.versions !== undefined,
  *check({ spec: { exchange = {}, archiving } }, { profile }) {
    const { versions = [] } = exchange;
    const used = (exchange.features ?? []).map((key): string => features[key]);
    if (archiving?.store === "exchange" || archiving?.store === "both") used.push("archiving to Exchange");
    const isOne = used.length === 1 && used[0] !== features.contacts && used[0] !== features.photos;
    // If some mailboxes are on a later version, the features work for their users.
    const isOld = versions.every((version) => version === "exchange-server-2007" || version === "exchange-server-2010");
    if (used.length === 0 || versions.length === 0 || !isOld) return;
    yield {
      path: ["spec", "exchange", "versions"],
      message: `mailboxes are on ${joinList(versions.map((version) => exchangeNames[version]))}; ${joinList(used)} ${isOne ? "requires" : "require"} Exchange Server 2013, Exchange Server 2016 or Exchange Online`,
      fact: stated(profile, pages),
    };
  },
};
