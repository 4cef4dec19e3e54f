import { quoted } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import type { Archiving } from "../../schema/deployment.ts";

export const archivingScope: Rule = {
  id: "archiving-scope",
  title: "Archiving has a scope that meets what is required and names whom it selects",
  level: "error",
  preset: "minimal",
  why: "What is outside the scope is not archived, and cannot be shown later to those who ask for it",
  fix: "Set archiving.scope to all-users, or to selected-users and list or count them in archiving.selectedUsers",
  turnOffWhen: "Another product archives, and the manifest describes it only for the record",
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
    return `archiving.scope is "selected-users", but archiving.selectedUsers names nobody; at least 1 user is needed`;
  }
  if (!required || scope === "all-users") return undefined;
  const says = scope ? `archiving.scope is ${quoted(scope)}` : "there is no archiving.scope";
  return `archiving is required, but ${says}; "all-users" or "selected-users" is needed`;
}
