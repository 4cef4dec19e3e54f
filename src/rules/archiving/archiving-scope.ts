import { quote } from "../../base/wording.ts";
import { selectsUsers } from "../../deployment/archived-users.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { Archiving } from "../../schema/deployment.ts";

/** The pages that state: archiving is for all users, or for certain users. */
export const pages: Pages = {
  "lync-server-2010": ["planning-2010", "A"],
  "lync-server-2013": ["archiving-2013", "A"],
  ...since2015("archiving-2015", "A*"),
};

export const archivingScope: Rule = {
  id: "archiving-scope",
  title: "The archiving scope covers what is required and selects the archived users",
  level: "error",
  preset: "minimal",
  why: "Messages of users outside the scope are not archived and cannot be produced later",
  fix: "Set archiving.scope to all-users, or to selected-users and select users in archiving.selectedUsers or by a user or site policy",
  source: "planning-2010",
  evidence: "A",
  applies: ({ spec }) => spec.archiving !== undefined,
  *check({ spec }, { profile }) {
    const message = shortfall(spec.archiving ?? {});
    if (message) yield { path: ["spec", "archiving", "scope"], message, fact: stated(profile, pages) };
  },
};

function shortfall(archiving: Archiving): string | undefined {
  const { required, scope, policies = [] } = archiving;
  if (scope === "selected-users") {
    if (selectsUsers(archiving)) return undefined;
    const nobody = policies.length > 0 ? " and no user or site policy archives any" : "";
    return `archiving.scope is "selected-users", but archiving.selectedUsers has no users${nobody}; at least 1 is required`;
  }
  if (!required || scope === "all-users") return undefined;
  const actual = `archiving.scope is ${scope ? quote(scope) : "not set"}`;
  return `archiving is required, but ${actual}; expected "all-users" or "selected-users"`;
}
