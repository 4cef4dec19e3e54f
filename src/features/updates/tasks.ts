import type { Runner } from "../../deployment/builds.ts";
import { remedyFor } from "../../deployment/remedy.ts";
import type { Assessment } from "../../deployment/updates.ts";
import { nameIn } from "../../findings/create.ts";
import type { Manifest } from "../../model/manifest.ts";
import { type Build, findBuild } from "../../profiles/updates/builds.ts";
import { isPaid } from "../../profiles/updates/paid.ts";
import { availableBy, isBeforeRelease } from "../../profiles/updates/releases.ts";
import type { BuildNumber, Release, Updates, UpdateTable } from "../../profiles/updates/types.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { serversWithout } from "./pool-servers.ts";
import type { NamedBuild, OpenWork, Task, TaskState } from "./types.ts";

/** The state of what runs a build on a day. */
export function stateOf(assessment: Assessment, table: UpdateTable, today: string): TaskState | "current" {
  const { build, open, isOverdue } = assessment;
  if (!build) return "unknown";
  if (open.length > 0) return isOverdue ? "overdue" : "open";
  if (newerRelease(build, table, today)) return "outdated";
  return build.number !== undefined && !build.release ? "unlisted" : "current";
}

/** The newest release that is available on a day, if a build is earlier. */
function newerRelease(build: Build, table: UpdateTable, today: string): Release | undefined {
  const newest = table.builds[build.product]?.findLast((release) => {
    const day = availableBy(release, build.product, table);
    return day !== undefined && day <= today;
  });
  return newest && isBeforeRelease(build, newest, table) === true ? newest : undefined;
}

/** What a task is made from. Without an assessment, no build is stated. */
export type TaskSource = {
  readonly manifest: Manifest;
  readonly deployment: Deployment;
  readonly runner: Runner;
  readonly state: TaskState;
  readonly assessment?: Assessment;
};

/** A pool or server as a task. */
export function toTask(
  { manifest, deployment, runner, state, assessment }: TaskSource,
  { table }: Updates,
  today: string,
): Task {
  const { noun, fqdn, pool, stated, path } = runner;
  const { build, profile } = assessment ?? {};
  return {
    state,
    deployment: nameIn(manifest.content),
    file: manifest.file,
    line: manifest.locate(stated?.path ?? path).range.line,
    product: profile?.product ?? deployment.spec.product,
    noun,
    name: fqdn,
    pool,
    servers: serversWithout(runner, deployment),
    stated: stated?.text,
    build: { number: build?.number, name: build?.release?.name },
    work: assessment && workOf(assessment, table, today),
  };
}

function workOf(assessment: Assessment, table: UpdateTable, today: string): OpenWork | undefined {
  const { open, build, profile, due } = assessment;
  if (!build) return undefined;
  const named = (number: BuildNumber): NamedBuild => ({
    number,
    name: findBuild(number, build.product, table)?.release?.name,
  });
  if (open.length > 0) {
    const { install, isPaid: paid, free, moveTo } = remedyFor(assessment, table, today);
    return {
      ...{ open, isPaid: paid, moveTo, due, fixes: install?.fixes ?? 0 },
      install: install && named(install.build),
      free: free && { ...named(free.build), fixes: free.fixes },
    };
  }
  const newer = newerRelease(build, table, today);
  if (!newer) return undefined;
  return {
    ...{ open, free: undefined, moveTo: undefined, due: undefined, fixes: 0 },
    install: { number: newer.build, name: newer.name },
    isPaid: newer.build !== undefined && isPaid(newer.build, profile, table),
  };
}
