import type { Report } from "../../model/report.ts";
import { isSameSize, matchRenamed, type RowChange, rowChanges } from "../../overview/changes.ts";
import type { Limit } from "../../overview/limits.ts";
import type { Overview, Overviews, Row } from "../../overview/overview.ts";

/** What is compared: the deployments of one side, and the counts of their findings. */
export type Side = { readonly overviews: Overviews; readonly counts: Report["counts"] };

/** A number before and after; undefined where there is none. */
export type Pair = { readonly before: number | undefined; readonly after: number | undefined };

/** A limit before and after. */
export type LimitChange = { readonly was?: Limit; readonly now?: Limit };

/** A pool or server that differs, and those of its limits that differ. */
export type ChangedRow = RowChange & { readonly limits: readonly LimitChange[] };

/** What became of a deployment. */
export type DeploymentStatus = "added" | "removed" | "changed" | "unchanged";

/** A deployment before and after. */
export type DeploymentChange = {
  readonly status: DeploymentStatus;
  readonly was?: Overview;
  readonly now?: Overview;
  /** The homed users that the manifest states, in all pools. */
  readonly users: Pair;
  readonly pools: Pair;
  readonly servers: Pair;
  /** The pools and servers that differ. */
  readonly rows: readonly ChangedRow[];
};

/** The difference of two manifests in terms of capacity. */
export type CapacityDiff = {
  /** The date of the figures, as YYYY-MM-DD. */
  readonly asOf: string;
  readonly deployments: readonly DeploymentChange[];
  readonly findings: { readonly before: Report["counts"]; readonly after: Report["counts"] };
};

/** How a comparison is shown. */
export type DiffOptions = { readonly color: boolean };

/** Compares the deployments of two sides: in the order of the new side, then those that are removed. */
export function compareSides(before: Side, after: Side, asOf: string): CapacityDiff {
  const matches = matchRenamed(before.overviews, after.overviews);
  const matched = new Set(matches.values());
  const removed = before.overviews.deployments.filter((overview) => !matched.has(overview));
  return {
    asOf,
    deployments: [
      ...after.overviews.deployments.map((now) => deploymentChange(matches.get(now), now)),
      ...removed.map((was) => deploymentChange(was, undefined)),
    ],
    findings: { before: before.counts, after: after.counts },
  };
}

function deploymentChange(was: Overview | undefined, now: Overview | undefined): DeploymentChange {
  const rows = rowChanges(was, now).flatMap(changedRow);
  const isChanged = rows.length > 0 || was?.product !== now?.product || was?.deployment !== now?.deployment;
  const status = !was ? "added" : !now ? "removed" : isChanged ? "changed" : "unchanged";
  const both = (measure: (rows: readonly Row[]) => number): Pair => {
    return { before: was && measure(was.rows), after: now && measure(now.rows) };
  };
  return {
    status,
    ...(was && { was }),
    ...(now && { now }),
    users: both((all) => sum(all.filter(isPool).map(({ users = 0 }) => users))),
    pools: both((all) => all.filter(isPool).length),
    servers: both((all) => sum(all.map(({ servers }) => servers))),
    rows,
  };
}

/** Whether a row homes users. Other rows count the same users again. */
function isPool({ kind }: Row): boolean {
  return kind === "frontEndPools";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function changedRow({ was, row }: RowChange): readonly ChangedRow[] {
  const limits = limitChanges(was?.limits ?? [], row?.limits ?? []);
  if (was && row && isSameSize(was, row) && was.site === row.site && limits.length === 0) return [];
  return [{ ...(was && { was }), ...(row && { row }), limits }];
}

/** The limits that differ. Several limits with one name are distinguished by their order. */
function limitChanges(before: readonly Limit[], after: readonly Limit[]): readonly LimitChange[] {
  const open = [...before];
  const changes = after.map((now): LimitChange => {
    const at = open.findIndex(({ when, what, whose }) => when === now.when && what === now.what && whose === now.whose);
    const [was] = at === -1 ? [] : open.splice(at, 1);
    return was ? { was, now } : { now };
  });
  const gone = open.map((was): LimitChange => ({ was }));
  return [...changes, ...gone].filter(
    ({ was, now }) => was?.users !== now?.users || was?.most !== now?.most || was?.months !== now?.months,
  );
}
