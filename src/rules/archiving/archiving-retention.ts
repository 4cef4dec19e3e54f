import { counted, grouped } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";

export const archivingRetention: Rule = {
  id: "archiving-retention",
  title: "Archived data is kept for a time that the product allows and regulations ask",
  level: "error",
  preset: "recommended",
  why: "Data that is deleted too early cannot be shown to those who ask for it, and a value out of range is refused",
  fix: "Set archiving.retentionDays within the product's range and to at least requiredRetentionDays; for longer, set purgeExportedOnly and export",
  turnOffWhen: "Archived data is exported before it is deleted, and kept elsewhere",
  source: "set-cs-archiving-configuration",
  evidence: "B",
  applies: ({ spec }) => (spec.archiving?.retentionDays ?? spec.archiving?.requiredRetentionDays) !== undefined,
  *check({ spec }, { profile }) {
    const { purge, purgeExportedOnly, store, retentionDays, requiredRetentionDays: required } = spec.archiving ?? {};
    const path = ["spec", "archiving", "retentionDays"];
    const { min, max } = profile.archivingRetentionDays.value;
    if (retentionDays !== undefined && (retentionDays < min || retentionDays > max)) {
      const message = `archiving.retentionDays is ${grouped(retentionDays)}; ${profile.name} takes ${grouped(min)} to ${grouped(max)}`;
      yield { path, message, fact: profile.archivingRetentionDays };
      return;
    }
    // What is never deleted, or only once it has been exported, is kept long enough. Mailboxes have a retention of their own.
    if (!purge || purgeExportedOnly || store === "exchange" || required === undefined) return;
    const kept = retentionDays ?? profile.archivingDefaultDays.value;
    if (kept >= required) return;
    const unsaid = retentionDays === undefined ? `, the default of ${profile.name}` : "";
    const beyond = required > max ? `, more than the ${grouped(max)} that purging can wait for` : "";
    yield {
      path,
      message: `archived data is deleted after ${counted(kept, "day")}${unsaid}, but must be kept for ${grouped(required)}${beyond}`,
      fact: profile.archivingDefaultDays,
      related: [{ path: ["spec", "archiving", "requiredRetentionDays"], message: "what is required" }],
    };
  },
};
