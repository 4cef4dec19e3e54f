import { quote } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import type { Archiving } from "../../schema/deployment.ts";

export const archivingScope: Rule = {
  id: "archiving-scope",
  title: "The archiving scope covers what is required and names the selected users",
  level: "error",
  preset: "minimal",
  why: "Messages of users outside the scope are not archived and cannot be produced later",
  fix: "Set archiving.scope to all-users, or to selected-users and list or count the users in archiving.selectedUsers",
  source: "planning-2010",
  evidence: "A",
  applies: ({ spec }) => spec.archiving !== undefined,
  *check({ spec }) {
    const message = shortfall(spec.archiving ?? {});
    if (message) yield { path: ["spec", "archiving", "scope"], message };
  },
};

function shortfall({ required, scope, selectedUsers }: Archiving): string | undefined {
  if (scope === "selected-users") {
    const selected = Array.isArray(selectedUsers) ? selectedUsers.length : (selectedUsers ?? 0);
    if (selected > 0) return undefined;
    return `archiving.scope is "selected-users", but archiving.selectedUsers has no users; at least 1 is required`;
  }
  if (!required || scope === "all-users") return undefined;
  const actual = `archiving.scope is ${scope ? quote(scope) : "not set"}`;
  return `archiving is required, but ${actual}; expected "all-users" or "selected-users"`;
}
