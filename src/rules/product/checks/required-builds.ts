import { keyOfName } from "../../../base/host-names.ts";
import { quote } from "../../../base/wording.ts";
import type { StatedBuild } from "../../../deployment/builds.ts";
import { isChatDatabase } from "../../../deployment/databases.ts";
import { type BuildSetting, databaseUses, settingUses, systemUses } from "../../../deployment/platform/build-needs.ts";
import type { BuildUse } from "../../../deployment/platform/builds-of.ts";
import { buildWords, runnerWords, runVerb } from "../../../deployment/update-words.ts";
import { understoodBuild } from "../../../deployment/updates.ts";
import type { Context, Hit } from "../../../model/rule.ts";
import type { MinimumUpdate } from "../../../profiles/fact.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { type Build, isOlder } from "../../../profiles/updates/builds.ts";
import type { UpdateTable } from "../../../profiles/updates/types.ts";
import type { Deployment } from "../../../schema/deployment.ts";

/** All uses of one kind to which a stated build applies, at least one. */
export type UsesOfBuild = {
  readonly stated: StatedBuild;
  readonly build: Build;
  readonly uses: readonly BuildUse[];
  /** The first use, which the message describes. */
  readonly first: BuildUse;
};

/** The most related locations of a finding. */
const mostRelated = 5;

/**
 * The uses for each stated build and each thing that requires an update, so that one build is reported once for it. Omits
 * uses without a build, and builds that the rule build-format reports.
 */
export function* usesByBuild(
  deployment: Deployment,
  uses: readonly BuildUse[],
  table: UpdateTable,
): Iterable<UsesOfBuild> {
  const groups = new Map<string, BuildUse[]>();
  for (const use of uses) {
    if (!use.runner.stated) continue;
    const key = [...use.runner.stated.path, use.what, use.minimum?.update].join("/");
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(use);
  }
  for (const group of groups.values()) {
    const [first] = group;
    const stated = first?.runner.stated;
    const runners = group.map(({ runner }) => runner);
    const build = stated && understoodBuild(deployment, stated.text, runners, table);
    if (first && build) yield { stated, build, uses: group, first };
  }
}

/** Operating systems and SQL Server versions on builds that are known to be older than the update that they require. */
export function* platformBuildHits(
  deployment: Deployment,
  { profile, updates }: Context,
  isReported: (os: string) => boolean,
): Iterable<Hit> {
  if (!updates) return;
  const { table } = updates;
  const systems = systemUses(deployment, profile).filter(({ text = "" }) => !isReported(text));
  for (const group of usesByBuild(deployment, systems, table))
    if (isTooOld(group, profile, table))
      yield hitFor(group, profile, { verb: ["runs", "run"], object: "system", fact: profile.operatingSystems });
  for (const group of usesByBuild(deployment, databaseUses(deployment, profile), table)) {
    const fact = isChatDatabase(group.first) ? profile.chatSqlServers : profile.sqlServers;
    if (isTooOld(group, profile, table))
      yield hitFor(group, profile, { verb: ["uses", "use"], object: "version", fact });
  }
}

/** The builds that are known to be older than the update that a setting requires, each at the build. */
export function* buildHits(deployment: Deployment, context: Context, setting: BuildSetting): Iterable<Hit> {
  const { profile, updates } = context;
  if (!updates) return;
  const { table } = updates;
  const what = setting.what.replace(/^the /, "a ");
  for (const group of usesByBuild(deployment, settingUses(deployment, profile, setting), table)) {
    if (!isTooOld(group, profile, table)) continue;
    yield {
      path: group.stated.path,
      message: `${runningWords(group)} with ${what}; ${profile.name} requires ${minimumWords(group.first.minimum)} or later for it`,
      fact: setting.factOf(profile),
      related: [{ path: setting.path, message: `${setting.what} is configured here` }],
    };
  }
}

/** Whether a build of the product is known to be older than the update that its first use requires. */
export function isTooOld({ build, first }: UsesOfBuild, { product }: Profile, table: UpdateTable): boolean {
  return build.product === product && first.minimum !== undefined && isOlder(build, first.minimum, table) === true;
}

type Words = Pick<Hit, "fact"> & {
  /** For one and for several pools and servers. */
  readonly verb: readonly [one: string, several: string];
  readonly object: string;
};

/** At the build, which is what to change, with the places of what requires a later one. */
function hitFor({ stated, build, uses, first }: UsesOfBuild, { name }: Profile, { verb, object, fact }: Words): Hit {
  const runners = runnersOf(uses);
  const what = `${runnerWords(runners)} ${runners.length === 1 ? verb[0] : verb[1]} ${quote(first.text ?? first.what)}`;
  return {
    path: stated.path,
    message: `${what} with build ${buildWords(build)}; ${name} requires ${minimumWords(first.minimum)} or later for this ${object}`,
    ...(fact && { fact }),
    related: uses.slice(0, mostRelated).map(({ path, runner }) => ({
      path,
      message: `the ${object} of ${quote(runner.fqdn)} is here`,
    })),
  };
}

/** The pools and servers of some uses with their build, as the subject of a message: `pool "pool01" runs build "…"`. */
export function runningWords({ build, uses }: Pick<UsesOfBuild, "build" | "uses">): string {
  const runners = runnersOf(uses);
  return `${runnerWords(runners)} ${runVerb(runners)} build ${buildWords(build)}`;
}

/** What runs a build, each computer once: several of its entries may state what requires another build. */
function runnersOf(uses: readonly BuildUse[]): readonly BuildUse["runner"][] {
  const byKey = new Map<string, BuildUse["runner"]>();
  for (const { runner } of uses) {
    const key = keyOfName(runner.fqdn);
    if (!byKey.has(key)) byKey.set(key, runner);
  }
  return [...byKey.values()];
}

/** An update in messages: `build "7.0.2046.524" (CU7 HF1)`, or `update "CU8"` if its build is not documented. */
export function minimumWords(minimum: MinimumUpdate | undefined): string {
  if (!minimum) return "a later build";
  const { update, build } = minimum;
  return build === undefined ? `update ${quote(update)}` : `build ${quote(build)} (${update})`;
}
