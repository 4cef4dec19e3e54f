import { keyOfName } from "../../base/host-names.ts";
import { buildsOf } from "../../deployment/builds.ts";
import { assessBuilds } from "../../deployment/updates.ts";
import type { OnManifest } from "../../model/manifest.ts";
import type { UpdatesUsed } from "../../model/report.ts";
import type { Product } from "../../profiles/fact.ts";
import { products, profiles } from "../../profiles/index.ts";
import type { Profile } from "../../profiles/profile.ts";
import { lastDayOfSupport } from "../../profiles/successor.ts";
import type { Updates } from "../../profiles/updates/types.ts";
import { lastDayOfUpdates } from "../../profiles/updates/vulnerabilities.ts";
import { compareDue } from "../../report/updates-table.ts";
import { stateOf, toTask } from "./tasks.ts";
import { type Task, taskStates, type Unread, type Worklist } from "./types.ts";
import { uncomparedIn } from "./uncompared.ts";

/** Collects what the pools and servers of manifests are missing, one manifest after the other. */
export type WorkCollector = {
  readonly onManifest: OnManifest;
  /** The list so far, with what could not be read. */
  readonly worklist: (unread?: readonly Unread[]) => Worklist;
};

/** Starts to collect, with what is known about updates on a date. */
export function collectWork(updates: Updates, used: UpdatesUsed, asOf: string): WorkCollector {
  const { table, graceDays, exploitedGraceDays } = updates;
  const tasks: Task[] = [];
  const running = new Map<Product, Found>();
  const onManifest: OnManifest = (manifest, deployment) => {
    const context = { profile: profiles[deployment.spec.product], today: asOf, updates };
    for (const assessment of assessBuilds(deployment, context)) {
      const state = stateOf(assessment, table, asOf);
      const found = foundIn(running, assessment.profile.product);
      found.runners += assessment.runners.length;
      if (state === "current") found.current += assessment.runners.length;
      else
        tasks.push(
          ...assessment.runners.map((runner) =>
            toTask({ manifest, deployment, runner, state, assessment }, updates, asOf),
          ),
        );
      for (const id of uncomparedIn(assessment, table, asOf)) found.uncompared.add(id);
    }
    const missing = buildsOf(deployment).runners.filter(({ stated }) => stated === undefined);
    foundIn(running, deployment.spec.product).runners += missing.length;
    tasks.push(...missing.map((runner) => toTask({ manifest, deployment, runner, state: "missing" }, updates, asOf)));
  };
  const worklist = (unread: readonly Unread[] = []): Worklist => ({
    ...{ asOf, graceDays, exploitedGraceDays, used, unread },
    tasks: tasks.toSorted(byUrgency),
    ...totalsOf(running, asOf),
  });
  return { onManifest, worklist };
}

/** What the manifests have of a product: pools and servers, those without work, and vulnerabilities not compared. */
type Found = { runners: number; current: number; readonly uncompared: Set<string> };

function foundIn(running: Map<Product, Found>, product: Product): Found {
  const known = running.get(product) ?? { runners: 0, current: 0, uncompared: new Set() };
  running.set(product, known);
  return known;
}

function totalsOf(
  running: ReadonlyMap<Product, Found>,
  asOf: string,
): Pick<Worklist, "current" | "unsupported" | "uncompared"> {
  const found = products.flatMap((product) => {
    const one = running.get(product);
    return one && one.runners > 0 ? [{ product, ...one }] : [];
  });
  return {
    current: found.reduce((sum, { current }) => sum + current, 0),
    unsupported: found
      .filter(({ product }) => isUnsupported(profiles[product], asOf))
      .map(({ product, runners }) => ({ product, runners })),
    uncompared: found
      .filter(({ uncompared }) => uncompared.size > 0)
      .map(({ product, uncompared }) => ({ product, vulnerabilities: [...uncompared].sort() })),
  };
}

/** Whether support has ended. The earliest end of a product that is kept current is none. */
function isUnsupported(profile: Profile, day: string): boolean {
  const end = lastDayOfUpdates(profile) === null ? null : lastDayOfSupport(profile);
  return end !== null && end < day;
}

/** Compares tasks: by state, then by the end of the grace period, then by name, file and line. */
function byUrgency(one: Task, other: Task): number {
  return (
    taskStates.indexOf(one.state) - taskStates.indexOf(other.state) ||
    compareDue(one.work?.due, other.work?.due) ||
    compare(keyOfName(one.name), keyOfName(other.name)) ||
    compare(keyOfName(one.deployment), keyOfName(other.deployment)) ||
    compare(one.file, other.file) ||
    one.line - other.line
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
