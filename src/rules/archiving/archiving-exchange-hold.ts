import { formatNumber, pluralize } from "../../base/wording.ts";
import { selectionSize, statedArchivedUsers } from "../../deployment/archived-users.ts";
import type { Rule } from "../../model/rule.ts";
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
  applies: ({ spec: { archiving } }) => archiving?.store === "exchange" && archiving.inPlaceHold !== undefined,
  *check(deployment, { profile }) {
    const held = countOf(deployment.spec.archiving?.inPlaceHold);
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

/** The number of users of a selection; undefined for a list with names, which may be those of groups. */
function countOf(users: UserSelection | undefined): number | undefined {
  const named = Array.isArray(users) && users.some((name) => !name.includes("@"));
  return named ? undefined : selectionSize(users);
}
