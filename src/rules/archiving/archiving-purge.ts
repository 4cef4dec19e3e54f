import type { Rule } from "../../model/rule.ts";

export const archivingPurge: Rule = {
  id: "archiving-purge",
  title: "Purging is enabled when a retention period is set",
  level: "warning",
  preset: "recommended",
  why: "The archiving database is not intended for long-term storage: without purging, it grows without limit and retentionDays has no effect",
  fix: "Set archiving.purge to true and purgeExportedOnly to false, or remove archiving.retentionDays",
  source: "set-cs-archiving-configuration",
  evidence: "B",
  applies: ({ spec }) =>
    (spec.archiving?.scope ?? "none") !== "none" &&
    (spec.archiving?.purge ?? spec.archiving?.retentionDays) !== undefined,
  *check({ spec }) {
    const { purge, purgeExportedOnly, retentionDays: days, store } = spec.archiving ?? {};
    // Mailboxes have their own retention.
    if (store === "exchange") return;
    if (purge) {
      if (!purgeExportedOnly || days === undefined) return;
      const message = `archiving.purgeExportedOnly is true, so retentionDays: ${days} does not apply to data that was not exported; remove one of the two`;
      yield { path: ["spec", "archiving", "purgeExportedOnly"], message };
      return;
    }
    const actual = `archiving.purge is ${purge ?? "not set"}`;
    const effect = days === undefined ? "the database grows without limit" : `retentionDays: ${days} has no effect`;
    yield { path: ["spec", "archiving", "purge"], message: `${actual}, so ${effect}; set it to true` };
  },
};
