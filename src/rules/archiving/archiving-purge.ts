import { counted } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";

export const archivingPurge: Rule = {
  id: "archiving-purge",
  title: "Archived data is deleted after its time",
  level: "warning",
  preset: "recommended",
  why: "The archiving database is not made for long-term storage: without purging it grows without bound, and retention days do nothing",
  fix: "Set archiving.purge to true and purgeExportedOnly to false, or take archiving.retentionDays out",
  turnOffWhen: "The database is exported and emptied by other means",
  source: "set-cs-archiving-configuration",
  evidence: "B",
  applies: ({ spec }) =>
    (spec.archiving?.scope ?? "none") !== "none" &&
    (spec.archiving?.purge ?? spec.archiving?.retentionDays) !== undefined,
  *check({ spec }) {
    const { purge, purgeExportedOnly, retentionDays: days, store } = spec.archiving ?? {};
    // Mailboxes have a retention of their own.
    if (store === "exchange") return;
    if (purge) {
      if (!purgeExportedOnly || days === undefined) return;
      const message = `archiving.purgeExportedOnly is true, so retentionDays of ${days} says nothing about data that was not exported; one of the two is needed`;
      yield { path: ["spec", "archiving", "purgeExportedOnly"], message };
      return;
    }
    const says = purge === false ? "archiving.purge is false" : "there is no archiving.purge";
    const instead =
      days === undefined ? "the database grows without bound" : `${counted(days, "retention day")} do nothing`;
    yield { path: ["spec", "archiving", "purge"], message: `${says}, so ${instead}; true is needed` };
  },
};
