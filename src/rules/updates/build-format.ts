import { groupBy } from "../../base/group-by.ts";
import { buildsOf } from "../../deployment/builds.ts";
import { understoodBuild } from "../../deployment/updates.ts";
import type { Rule } from "../../model/rule.ts";
import { unknownBuild } from "./checks/unknown-build.ts";

// In a deployment of 2015, a Survivable Branch Appliance may be based on Lync Server 2013 (microsoft-365-docs, overview of
// hybrid modern authentication, 2020-08-25). So branch appliances may run a build of an earlier product, and branch
// servers too, for which no page states it.
export const buildFormat: Rule = {
  id: "build-format",
  title: "Every build is a build or an update of the product",
  level: "error",
  preset: "recommended",
  why: "A build that is not recognized is compared with no update, so its vulnerabilities are not reported",
  fix: "Set build to the number that Get-CsServerPatchVersion shows (since 2015), or to the name of an update (lync-policy updates lists them)",
  source: "patch-version",
  evidence: "A",
  applies: (_deployment, { updates }) => updates !== undefined,
  *check(deployment, { profile, updates }) {
    if (!updates) return;
    const { stated, runners } = buildsOf(deployment);
    const byStated = groupBy(runners, (runner) => runner.stated);
    for (const one of stated) {
      if (understoodBuild(deployment, one.text, byStated.get(one) ?? [], updates.table)) continue;
      yield unknownBuild(one, profile, updates.table);
    }
  },
};
