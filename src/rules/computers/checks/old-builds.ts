import type { BuildUse } from "../../../deployment/platform/builds-of.ts";
import type { Context, Hit } from "../../../model/rule.ts";
import type { Fact } from "../../../profiles/fact.ts";
import type { Deployment } from "../../../schema/deployment.ts";
import { isTooOld, minimumWords, runningWords, usesByBuild } from "../../product/checks/required-builds.ts";

/** The most related locations of a finding. */
const mostRelated = 5;

/** Builds that are known to be older than what uses of them require, each at the build. */
export function* oldBuildHits(
  deployment: Deployment,
  uses: readonly BuildUse[],
  { profile, updates }: Context,
  factOf: (use: BuildUse) => Fact<unknown>,
): Iterable<Hit> {
  if (!updates) return;
  for (const group of usesByBuild(deployment, uses, updates.table)) {
    if (!isTooOld(group, profile, updates.table)) continue;
    const { stated, first } = group;
    const places = [...new Map(group.uses.map(({ path }) => [path.join(), path])).values()];
    yield {
      path: stated.path,
      message: `${runningWords(group)} with ${first.what}; ${profile.name} requires ${minimumWords(first.minimum)} or later for it`,
      fact: factOf(first),
      related: places.slice(0, mostRelated).map((path) => ({ path, message: "the version is here" })),
    };
  }
}
