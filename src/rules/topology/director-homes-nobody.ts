import { pluralize, quote } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const directorHomesNobody: Rule = {
  id: "director-homes-nobody",
  title: "No users are homed on a Director",
  level: "error",
  preset: "recommended",
  why: "A Director authenticates users and redirects them to their home pool; it provides no services to users itself",
  fix: "Move the users to a Front End pool, then set homedUsers: 0 or remove it",
  source: "define-director-2010",
  evidence: "A",
  applies: (deployment) => partsOf(deployment, "directorPools").some(({ value }) => value.homedUsers !== undefined),
  *check(deployment, { profile }) {
    for (const { value, path } of partsOf(deployment, "directorPools")) {
      if (!value.homedUsers) continue;
      yield {
        path: [...path, "homedUsers"],
        message: `pool ${quote(value.fqdn)} homes ${pluralize(value.homedUsers, "user")} on Directors; a Director of ${profile.name} must not home users`,
        fact: profile.directorUsers,
        size: { amount: value.homedUsers, unit: "user" },
      };
    }
  },
};
