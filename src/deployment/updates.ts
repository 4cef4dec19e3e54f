import { memoizeLast } from "../base/memoize.ts";
import { profiles } from "../profiles/index.ts";
import type { Profile } from "../profiles/profile.ts";
import { type Build, findBuild } from "../profiles/updates/builds.ts";
import { earlierBuild, ownerOf } from "../profiles/updates/other-products.ts";
import type { BuildNumber, Updates, UpdateTable } from "../profiles/updates/types.ts";
import {
  fixOfAll,
  isDocumented,
  isOverdue,
  type OpenVulnerability,
  openVulnerabilities,
} from "../profiles/updates/vulnerabilities.ts";
import type { Deployment } from "../schema/deployment.ts";
import { buildsOf, isBranch, type Runner, type StatedBuild } from "./builds.ts";

/** A stated build with all that runs it, at least one pool or server. */
export type RunningBuild = {
  readonly stated: StatedBuild;
  /** In the order of the text. */
  readonly runners: readonly Runner[];
  /** The build that the text names; undefined if it names none, which the rule build-format reports. */
  readonly build: Build | undefined;
};

/** What is public about a stated build on a day. */
export type Assessment = RunningBuild & {
  /** The profile of the product of the build: that of the deployment, except for some branch servers. */
  readonly profile: Profile;
  /** The vulnerabilities that are public, worst first; empty if the build is not understood. */
  readonly open: readonly OpenVulnerability[];
  /** The first build without any of them; undefined if there is none, or if none is open. */
  readonly fix: BuildNumber | undefined;
  /** The day since which the first of them has been public, as YYYY-MM-DD; undefined if none is open. */
  readonly publicSince: string | undefined;
  /**
   * The last day of the first grace period, as YYYY-MM-DD; undefined if none is open that a document states for the
   * product, since no other one makes an error.
   */
  readonly due: string | undefined;
  /** Whether a grace period is over, so that the rule security-updates reports an error. */
  readonly isOverdue: boolean;
};

/** What an assessment depends on besides the deployment; the context of a rule has all of it. */
export type AssessmentContext = {
  readonly profile: Profile;
  /** The date to evaluate against, as YYYY-MM-DD. */
  readonly today: string;
  /** Without it, nothing is assessed. */
  readonly updates?: Updates | undefined;
};

/** Each stated build that a pool or server runs, in the order of the text, with the vulnerabilities that are public. */
export function assessBuilds(deployment: Deployment, context: AssessmentContext): readonly Assessment[] {
  return assessmentsIn(context)(deployment);
}

/** Several rules read the assessments of a deployment, with one context. */
const assessmentsIn = memoizeLast((context: AssessmentContext) =>
  memoizeLast((deployment: Deployment) => assessAll(deployment, context)),
);

function assessAll(deployment: Deployment, { updates, ...context }: AssessmentContext): readonly Assessment[] {
  if (!updates) return [];
  const known = new Map<string, Assessed>();
  return runningBuilds(deployment, updates.table).map(({ stated, runners, build }) => {
    const key = build ? `${build.product} ${build.number ?? build.release?.name}` : "";
    const assessed = known.get(key) ?? assess(build, { ...context, updates });
    known.set(key, assessed);
    const { profile, open, fix, publicSince, due, isOverdue } = assessed;
    return { stated, runners, build, profile, open, fix, publicSince, due, isOverdue };
  });
}

/** What does not depend on where a build is stated. */
type Assessed = Omit<Assessment, keyof RunningBuild>;

function assess(
  build: Build | undefined,
  { profile: own, today, updates }: AssessmentContext & { readonly updates: Updates },
): Assessed {
  const profile = build && build.product !== own.product ? profiles[build.product] : own;
  const open = build ? openVulnerabilities(build, profile, updates, today) : [];
  const documented = open.filter(({ vulnerability }) => isDocumented(vulnerability, profile.product));
  const due = earliest(documented.map((one) => one.due));
  return {
    profile,
    open,
    fix: fixOfAll(open),
    publicSince: earliest(open.map(({ vulnerability }) => vulnerability.published)),
    due,
    isOverdue: isOverdue(due, today),
  };
}

function earliest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>(
    (first, day) => (first !== undefined && first <= day ? first : day),
    undefined,
  );
}

/** Each stated build that a pool or server runs, in the order of the text. */
export function runningBuilds(deployment: Deployment, table: UpdateTable): readonly RunningBuild[] {
  return runningIn(deployment)(table);
}

const runningIn = memoizeLast((deployment: Deployment) =>
  memoizeLast((table: UpdateTable) => findRunning(deployment, table)),
);

function findRunning(deployment: Deployment, table: UpdateTable): readonly RunningBuild[] {
  const { stated, runners } = buildsOf(deployment);
  const byStated = new Map<StatedBuild, Runner[]>(stated.map((one) => [one, []]));
  for (const runner of runners) if (runner.stated) byStated.get(runner.stated)?.push(runner);
  return [...byStated].flatMap(([one, some]) =>
    some.length === 0
      ? []
      : [{ stated: one, runners: some, build: understoodBuild(deployment, one.text, some, table) }],
  );
}

/**
 * The build that a text names for all that runs it: one of the product of the deployment. Survivable branches may run a
 * build of an earlier product. Undefined if it is none, or if the number belongs to another product.
 */
export function understoodBuild(
  { spec }: Deployment,
  text: string,
  runners: readonly Pick<Runner, "path" | "roles">[],
  table: UpdateTable,
): Build | undefined {
  const build = findBuild(text, spec.product, table);
  const owner = build?.number === undefined ? undefined : ownerOf(build.number, spec.product, table)?.product;
  if (build && (owner ?? spec.product) === spec.product) return build;
  return runners.length > 0 && runners.every(isBranch) ? earlierBuild(text, spec.product, table) : undefined;
}
