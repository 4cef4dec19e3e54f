import type { Rule } from "../../model/rule.ts";
import { contradictingBuilds } from "./checks/contradicting-builds.ts";
import { mixedPairs, mixedPools } from "./checks/mixed-builds.ts";

export const sameBuild: Rule = {
  id: "same-build",
  title: "The servers of a pool, and paired pools, run the same build",
  level: "note",
  preset: "recommended",
  why: "Servers of different builds have different fixes and defects, and a failover moves users to another build",
  fix: "Install the newest of the builds on all servers of the pool, and in both pools of a pair",
  source: "update-front-ends-2015",
  evidence: "A*",
  applies: (_deployment, { updates }) => updates !== undefined,
  *check(deployment, { profile, today, updates }) {
    if (!updates) return;
    yield* mixedPools(deployment, { profile, today, updates });
    yield* mixedPairs(deployment, { profile, today, updates });
    yield* contradictingBuilds(deployment, { profile, today, updates });
  },
};
