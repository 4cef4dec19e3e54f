import { groupBy } from "../../base/group-by.ts";
import { type Alternative, alternativesTo } from "./alternatives.ts";
import { planOf } from "./plan.ts";
import type { Plan, PlanRow, Requirements } from "./types.ts";

/** A plan in a comparison: its pools, and its computers by role. */
export type Compared = {
  /** Undefined for the plan that the requirements describe as they are. */
  readonly alternative: Alternative | undefined;
  readonly plan: Plan;
  readonly pools: number;
  /** The computers, without those of clusters. */
  readonly computers: number;
  /** The clusters, each of two computers or more. */
  readonly clusters: number;
  /** The computers of each role, in the order of the plan. A cluster counts as one. */
  readonly roles: readonly { readonly role: string; readonly count: number }[];
};

/** Plans the requirements and each of their alternatives. Throws a usage error if the requirements cannot be met. */
export function comparePlans(requirements: Requirements, today: string): readonly Compared[] {
  const plan = planOf(requirements, today);
  const others = alternativesTo(plan.needs).map((alternative) => {
    const spec = { ...requirements.spec, ...alternative.choice };
    return compared(planOf({ ...requirements, spec }, today), alternative);
  });
  return [compared(plan, undefined), ...others];
}

/** The roles of the table that home users. */
const poolRoles: ReadonlySet<string> = new Set(["Front End pool", "Standard Edition server"]);

/** The names of the computers of roles that are pools. */
const computerNames: Readonly<Record<string, string>> = {
  "Front End pool": "Front End Server",
  "Edge pool": "Edge Server",
  "A/V Conferencing pool": "A/V Conferencing Server",
  "Mediation pool": "Mediation Server",
  "Persistent Chat pool": "Persistent Chat Server",
};

function compared(plan: Plan, alternative: Alternative | undefined): Compared {
  const rows = plan.steps.flatMap(({ row }): readonly PlanRow[] => (row ? [row] : []));
  const roles = [...groupBy(rows, ({ role }) => role)].map(([role, own]) => ({
    role: computerNames[role] ?? role,
    count: own.reduce((sum, { servers = 1 }) => sum + servers, 0),
  }));
  return {
    alternative,
    plan,
    pools: rows.filter(({ role }) => poolRoles.has(role)).length,
    computers: rows.reduce((sum, { servers = 0 }) => sum + servers, 0),
    clusters: rows.filter(({ servers }) => servers === undefined).length,
    roles,
  };
}
