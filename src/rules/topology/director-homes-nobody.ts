import { counted, quoted } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const directorHomesNobody: Rule = {
  id: "director-homes-nobody",
  title: "No user is homed on a Director",
  level: "error",
  preset: "recommended",
  why: "A Director authenticates users and sends them on to their home pool; it has no services for users of its own",
  fix: "Move the users to a Front End pool, then write homedUsers: 0 or leave it out",
  turnOffWhen: "The number comes from an inventory that counts users of another kind",
  source: "define-director-2010",
  evidence: "A",
  applies: (deployment) => partsOf(deployment, "directorPools").some(({ value }) => value.homedUsers !== undefined),
  *check(deployment, { profile }) {
    for (const { value, path } of partsOf(deployment, "directorPools")) {
      if (!value.homedUsers) continue;
      yield {
        path: [...path, "homedUsers"],
        message: `pool ${quoted(value.fqdn)} homes ${counted(value.homedUsers, "user")} on Directors; a Director of ${profile.name} needs to home nobody`,
        fact: profile.directorUsers,
      };
    }
  },
};
