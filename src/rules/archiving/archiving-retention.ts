import { formatNumber, pluralize } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import { distanceFrom } from "../../model/size.ts";

export const archivingRetention: Rule = {
  id: "archiving-retention",
  title: "Archived data is retained within product limits and regulatory requirements",
  level: "error",
  preset: "recommended",
  why: "Data that is deleted too early cannot be produced when requested, and the product rejects a value out of range",
  fix: "Set archiving.retentionDays within the product's range and to at least requiredRetentionDays; for longer retention, set purgeExportedOnly and export the data",
  source: "set-cs-archiving-configuration",
  evidence: "B",
  applies: ({ spec }) => (spec.archiving?.retentionDays ?? spec.archiving?.requiredRetentionDays) !== undefined,
  *check({ spec }, { profile }) {
    const { purge, purgeExportedOnly, store, retentionDays, requiredRetentionDays: required } = spec.archiving ?? {};
    const path = ["spec", "archiving", "retentionDays"];
    const { min, max } = profile.archivingRetentionDays.value;
    if (retentionDays !== undefined && (retentionDays < min || retentionDays > max)) {
      const message = `archiving.retentionDays is ${formatNumber(retentionDays)}; ${profile.name} supports ${formatNumber(min)} to ${formatNumber(max)}`;
      const size = distanceFrom({ min, max }, retentionDays, "day");
      yield { path, message, fact: profile.archivingRetentionDays, size };
      return;
    }
    // Data that is never deleted, or only after its export, is kept long enough. Mailboxes have their own retention.
    if (!purge || purgeExportedOnly || store === "exchange" || required === undefined) return;
    const kept = retentionDays ?? profile.archivingDefaultDays.value;
    if (kept >= required) return;
    const origin = retentionDays === undefined ? ` (the default of ${profile.name})` : "";
    const beyond = required > max ? `, more than the maximum of ${formatNumber(max)} for retentionDays` : "";
    yield {
      path,
      message: `archived data is deleted after ${pluralize(kept, "day")}${origin}, but requiredRetentionDays is ${formatNumber(required)}${beyond}`,
      fact: profile.archivingDefaultDays,
      size: { amount: required - kept, unit: "missing day" },
      related: [
        { path: ["spec", "archiving", "requiredRetentionDays"], message: "the required retention is set here" },
      ],
    };
  },
};
