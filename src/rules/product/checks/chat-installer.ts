import { chatUses } from "../../../deployment/platform/build-needs.ts";
import type { Context, Hit } from "../../../model/rule.ts";
import type { Deployment } from "../../../schema/deployment.ts";
import { isTooOld, minimumWords, runningWords, usesByBuild } from "./required-builds.ts";

/** A build that is older than the installer of Persistent Chat requires, with the paths of the pools that run it. */
type OldBuild = { readonly hit: Hit; readonly paths: readonly string[] };

/** Persistent Chat pools on builds that are known to be too old for the product's separate installer. */
export function* chatBuildHits(deployment: Deployment, { profile, updates }: Context): Iterable<OldBuild> {
  if (!updates) return;
  for (const group of usesByBuild(deployment, chatUses(deployment, profile), updates.table)) {
    if (!isTooOld(group, profile, updates.table)) continue;
    const hit: Hit = {
      path: group.stated.path,
      message: `${runningWords(group)}; ${profile.name} requires ${minimumWords(group.first.minimum)} or later for the separate installer of Persistent Chat`,
      fact: profile.persistentChat,
      related: group.uses.map(({ path }) => ({ path, message: "Persistent Chat is here" })),
    };
    yield { hit, paths: group.uses.map(({ path }) => path.slice(0, 5).join()) };
  }
}
