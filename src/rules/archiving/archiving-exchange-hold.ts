import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { selectionSize, statedArchivedUsers } from "../../deployment/archived-users.ts";
import { type ListItem, partsOf, type SitePart } from "../../deployment/parts.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/products.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { UserSelection } from "../../schema/deployment.ts";

/** The pages that state: Exchange archives only the mailboxes on In-Place Hold. */
export const pages: Pages = { "lync-server-2013": ["archiving-2013", "A"], ...since2015("archiving-2015", "A*") };

export const archivingExchangeHold: Rule = {
  id: "archiving-exchange-hold",
  title: "With Exchange as the only store, all archived users are on In-Place Hold",
  level: "error",
  preset: "recommended",
  why: "Exchange archives only mailboxes on In-Place Hold; messages of all other users are lost without a SQL store",
  fix: "Put the mailboxes of all archived users on In-Place Hold, or set archiving.store to both",
  source: "archiving-2015",
  evidence: "A*",
  products: since2013,
  applies: ({ spec: { archiving } }) => archiving?.store === "exchange",
  *check(deployment, { profile }) {
    const [database] = partsOf(deployment, "frontEndPools").filter(({ value }) => value.archivingStore);
    if (database) return yield { ...contradiction(database), fact: stated(profile, pages) };
    const { inPlaceHold } = deployment.spec.archiving ?? {};
    const held = inPlaceHold && countOf(inPlaceHold);
    const { users, isCounted } = statedArchivedUsers(deployment);
    if (held === undefined || users <= held) return;
    yield {
      path: ["spec", "archiving", "inPlaceHold"],
      message: `archiving.inPlaceHold has ${pluralize(held, "user")}, but ${isCounted ? "" : "at least "}${formatNumber(users)} are archived to Exchange; In-Place Hold or a SQL store is required for each of them`,
      fact: stated(profile, pages),
      related: [{ path: ["spec", "archiving", "store"], message: "Exchange is the only store" }],
    };
  },
};

/** A pool with an archiving database, although Exchange is to be the only store. What is archived where is not known then. */
function contradiction({ value: { fqdn }, path }: SitePart<ListItem<"frontEndPools">>): Omit<Hit, "fact"> {
  return {
    path: ["spec", "archiving", "store"],
    message: `archiving.store is "exchange", but pool ${quote(fqdn)} has an archivingStore; with SQL Server for other users, the store is "both"`,
    level: "warning",
    related: [{ path: [...path, "archivingStore"], message: "the archiving database is here" }],
  };
}

/** The number of users of a selection; undefined for a list with names, which may be those of groups. */
function countOf(users: UserSelection | undefined): number | undefined {
  const named = Array.isArray(users) && users.some((name) => !name.includes("@"));
  return named ? undefined : selectionSize(users);
}
