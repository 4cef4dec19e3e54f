import type { RuleDocs } from "../../model/rule.ts";
import type { Fact } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import { everywhere, stated } from "../../profiles/stated.ts";
import { inferredFrom, updatePages } from "./checks/mixed-builds.ts";
import { buildPages, newerPages, servicingPages } from "./checks/servicing.ts";
import { rangePages } from "./checks/unknown-build.ts";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const updateDocs: Readonly<Record<string, RuleDocs>> = {
  "build-format": {
    checks:
      "Every `build` must be a number of the product, such as 7.0.2046.889 or 2046.889 for short, or the name of an update as `lync-policy updates` lists it; capital letters make no difference. A number of another product is reported with the product that it belongs to. 2019 and Subscription Edition share 7.0.2046: a number that the table of updates lists for one of them is reported on the other one, and as a warning also a number that its place among the listed ones shows to be of the other one. Survivable Branch Appliances and Servers may run a build of an earlier product. The other rules on builds do not check what this rule reports.",
    disable: "The deployment runs a private build that has another number",
    pages: {
      "Build numbers": everywhere("patch-version", "A"),
      "Numbers of 2019 and Subscription Edition": (profile) =>
        profile.product in rangePages ? [stated(profile, rangePages)] : [],
    },
    related: ["build-stated"],
  },
  "security-updates": {
    checks:
      "The rule compares each `build` with the vulnerabilities in the table of updates that are public on the date checked, and reports each build that is older than a fix: what runs it, the number of vulnerabilities, the worst one, and the first build that fixes all. The finding is a warning during the grace period of every vulnerability and an error afterwards: 30 days from the day of publication, 3 days if the vulnerability is exploited, or `updates.graceDays` and `updates.exploitedGraceDays` of the policy. Fixes that were released after the end of support are released to customers of extended security updates, which the message states. A vulnerability that became public after the last updates of a product has no fix, so that an upgrade is required. A vulnerability without a documented fix in a supported product is not reported, since the build that fixes it is not known.",
    disable: "Another system tracks the security updates of these servers",
    facts: ["extendedSecurityUpdates", "extendedEnd", "mainstreamEnd", "earliestEnd"],
    pages: { "Vulnerabilities and their fixes": vulnerabilityRecords },
    related: ["product-support"],
  },
  "build-current": {
    checks:
      "On Subscription Edition, and on 2015 and 2019 while extended security updates are sold, a build must not be older than a release that has been available for more than 30 days, or `updates.graceDays` of the policy; a month without a day counts from its last day. On all products and dates, a number that the table of updates does not list is reported as a note: it can be a typing error, and if it is newer than all listed builds, the table can be too old. Builds with public vulnerabilities are left to `security-updates`.",
    disable: "Updates without security fixes are installed on another schedule",
    facts: ["extendedSecurityUpdates", "extendedEnd", "mainstreamEnd", "earliestEnd"],
    pages: {
      "Newer builds": (profile) => (profile.product in newerPages ? [stated(profile, newerPages)] : []),
      // An older cumulative update of 2015 has public vulnerabilities, which another rule reports.
      "Fixes for the newest cumulative update": (profile) =>
        profile.product === "skype-for-business-server-2019" ? [stated(profile, servicingPages)] : [],
      "Build numbers": buildPages,
    },
    related: ["product-support"],
  },
  "same-build": {
    checks:
      "The builds of all servers of a pool are compared, and those of paired pools. Two different builds are accepted as an update in progress if the newer one is a release of the last 30 days, or `updates.graceDays` of the policy. Three or more builds, an older release and a newer build that the table of updates does not list are reported. Servers and pools without a build are not compared. A computer that has another build in `servers` of the deployment than in its pool or branch is reported too; the other rules check the build of the pool or branch.",
    disable: "Updates are installed server by server over a longer time, and another system tracks them",
    pages: {
      "Servers of a Front End pool": updatePages,
      "Other pools, paired pools, and entries of one computer": (profile) => [inferredFrom(profile)],
    },
  },
  "build-stated": {
    checks:
      "Every pool, server and survivable branch must have a `build`: its own, that of its pool or that of `spec`. The rule reports the number of those without one, and the operating systems, SQL Server versions and settings in the manifest that require an update of the product.",
    disable: "Another system tracks the updates of these servers",
    facts: [
      "operatingSystems",
      "sqlServers",
      "chatSqlServers",
      "localDatabases",
      "persistentChat",
      "domainControllers",
      "directoryLevels",
      "frameworks",
      "tls12Only",
      "hybridApplication",
      "movesUsers",
      "hybridVoice",
      "modernAuthentication",
    ],
    pages: { "Build numbers": everywhere("patch-version", "A") },
    related: ["platform-support", "security-updates"],
  },
};

/** The records of vulnerabilities, and those of 2019 whose fix the record misprints, so that a secondary source has it. */
function vulnerabilityRecords({ product }: Profile): readonly Fact<true>[] {
  const record = stated({ product }, { [product]: ["cve-records", "A"] });
  return product === "skype-for-business-server-2019" ? [record, { ...record, evidence: "B" }] : [record];
}
