import { joinList, quote } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import { singleStores } from "./checks/single-stores.ts";

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
  *check(deployment, { profile }) {
    const { required: isRequired, criticalMode } = deployment.spec.archiving ?? {};
    if (isRequired && !criticalMode) {
      const actual = `archiving.criticalMode is ${criticalMode ?? "not set"}`;
      const message = `archiving is required, but ${actual}; set it to true if no message may go unarchived`;
      yield { path: ["spec", "archiving", "criticalMode"], message };
    }
    if (!criticalMode) return;
    const { value: technologies } = profile.backEndHighAvailability;
    const required = profile.archiving.value === "store" ? joinList(technologies.map(quote), "or") : "a cluster";
    for (const { store, path, of } of singleStores(deployment, profile)) {
      yield {
        path: [...path, "highAvailability"],
        message: `SQL store ${quote(store.sqlServer)} of ${quote(of)} is a single server, but in critical mode instant messaging stops when it fails; ${required} is required`,
        related: [{ path: ["spec", "archiving", "criticalMode"], message: "critical mode is enabled here" }],
      };
    }
  },
};
