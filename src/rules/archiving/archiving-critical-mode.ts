import { quoted } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const archivingCriticalMode: Rule = {
  id: "archiving-critical-mode",
  title: "Critical mode is on where archiving is required, and the store stays up",
  level: "warning",
  preset: "strict",
  why: "Without critical mode messages go unarchived while archiving fails; with it, instant messaging stops instead",
  fix: "Set archiving.criticalMode where nothing may go unarchived, and cluster the SQL Server of each Archiving Server",
  turnOffWhen: "Regulations allow gaps while archiving fails, or instant messaging may stop with its store",
  source: "set-cs-archiving-configuration",
  evidence: "B",
  applies: ({ spec }) => (spec.archiving?.scope ?? "none") !== "none",
  *check(deployment) {
    const { required, criticalMode } = deployment.spec.archiving ?? {};
    if (required && !criticalMode) {
      const says = criticalMode === false ? "archiving.criticalMode is false" : "there is no archiving.criticalMode";
      const message = `archiving is required, but ${says}; true is needed if no message may go unarchived`;
      yield { path: ["spec", "archiving", "criticalMode"], message };
    }
    if (!criticalMode) return;
    for (const { value, path } of partsOf(deployment, "archivingServers")) {
      const { sqlStore, fqdn } = value;
      // A store that is not described says nothing; mirroring that the product lacks is another rule's.
      if (!sqlStore || (sqlStore.highAvailability ?? "none") !== "none") continue;
      yield {
        path: [...path, "sqlStore", "highAvailability"],
        message: `the SQL store ${quoted(sqlStore.sqlServer)} of ${quoted(fqdn)} is a single server, but in critical mode messaging stops with it; a cluster is needed`,
        related: [{ path: ["spec", "archiving", "criticalMode"], message: "critical mode is on" }],
      };
    }
  },
};
