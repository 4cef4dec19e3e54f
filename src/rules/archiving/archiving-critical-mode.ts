import { quote } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const archivingCriticalMode: Rule = {
  id: "archiving-critical-mode",
  title: "Required archiving uses critical mode with a highly available SQL store",
  level: "warning",
  preset: "strict",
  why: "Without critical mode, messages are not archived while archiving fails; with it, instant messaging stops instead",
  fix: "Set archiving.criticalMode to true if no message may go unarchived, and cluster the SQL Server of each Archiving Server",
  source: "set-cs-archiving-configuration",
  evidence: "B",
  applies: ({ spec }) => (spec.archiving?.scope ?? "none") !== "none",
  *check(deployment) {
    const { required, criticalMode } = deployment.spec.archiving ?? {};
    if (required && !criticalMode) {
      const actual = `archiving.criticalMode is ${criticalMode ?? "not set"}`;
      const message = `archiving is required, but ${actual}; set it to true if no message may go unarchived`;
      yield { path: ["spec", "archiving", "criticalMode"], message };
    }
    if (!criticalMode) return;
    for (const { value, path } of partsOf(deployment, "archivingServers")) {
      const { sqlStore, fqdn } = value;
      // An undeclared store is not checked; mirroring on a product without it is reported by feature-availability.
      if (!sqlStore || (sqlStore.highAvailability ?? "none") !== "none") continue;
      yield {
        path: [...path, "sqlStore", "highAvailability"],
        message: `SQL store ${quote(sqlStore.sqlServer)} of ${quote(fqdn)} is a single server, but in critical mode instant messaging stops when it fails; a cluster is required`,
        related: [{ path: ["spec", "archiving", "criticalMode"], message: "critical mode is enabled here" }],
      };
    }
  },
};
