import { quote } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2019, stated } from "../../profiles/stated.ts";

/** The pages that require SQL Server Reporting Services. */
export const pages: Pages = {
  "skype-for-business-server-2015": ["requirements-2015", "A*"],
  ...since2019("requirements-2019", "A*"),
};

export const monitoringReports: Rule = {
  id: "monitoring-reports",
  title: "Every monitoring database has SQL Server Reporting Services",
  level: "warning",
  preset: "recommended",
  why: "Without Reporting Services the data is collected, but the monitoring reports that show it cannot be deployed",
  fix: "Install SQL Server Reporting Services for the monitoring database, and deploy the monitoring reports",
  source: "requirements-2019",
  evidence: "A*",
  products: ["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"],
  applies: (deployment) =>
    partsOf(deployment, "frontEndPools").some(({ value }) => value.monitoringStore?.reportingServices === false),
  *check(deployment, { profile }) {
    for (const { value: pool, path } of partsOf(deployment, "frontEndPools")) {
      if (pool.monitoringStore?.reportingServices !== false) continue;
      yield {
        path: [...path, "monitoringStore", "reportingServices"],
        message: `the monitoring database of ${quote(pool.fqdn)} has no Reporting Services; ${profile.name} requires SQL Server Reporting Services for monitoring`,
        fact: stated(profile, pages),
      };
    }
  },
};
