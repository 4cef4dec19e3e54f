import { formatNumber, joinList, pluralize } from "../../base/wording.ts";
import { isOver, type Limit } from "../../overview/limits.ts";
import { verdict } from "../../report/totals.ts";
import type { CapacityDiff, DeploymentChange, DeploymentStatus, LimitChange, Pair } from "./compare.ts";

/** Two texts, or one if both are the same: "3 → 4". */
export function arrowOf(before: string | undefined, after: string | undefined): string {
  if (before === undefined || after === undefined || before === after) return after ?? before ?? "";
  return `${before} → ${after}`;
}

/** Two numbers: "28,000 → 42,000". */
export function arrowNumber({ before, after }: Pair): string {
  const shown = (value: number | undefined) => (value === undefined ? undefined : formatNumber(value));
  return arrowOf(shown(before), shown(after));
}

/** The size of a deployment: "28,000 → 42,000 users, 1 pool, 4 → 6 servers". */
export function describeSize({ users, pools, servers }: DeploymentChange): string {
  const counted = (pair: Pair, thing: string) => {
    const last = pair.after ?? pair.before ?? 0;
    return `${arrowNumber(pair)} ${pluralize(last, thing).replace(/^\S+ /, "")}`;
  };
  return [counted(users, "user"), counted(pools, "pool"), counted(servers, "server")].join(", ");
}

/** The capacity of a limit and what remains of it: "30,000 users supported; 2,000 remaining → exceeded by 12,000". */
export function describeLimit({ was, now }: LimitChange): string {
  if (!now) return "no longer applies";
  const supported = arrowOf(was && formatNumber(was.most), formatNumber(now.most));
  const left = arrowOf(was && remaining(was), remaining(now));
  return `${was ? "" : "new; "}${supported} ${now.unit ?? "users"} supported; ${left}`;
}

/** What remains of a limit: "2,000 remaining", "exceeded by 12,000". */
export function remaining(limit: Limit): string {
  const { users, most } = limit;
  return isOver(limit) ? `exceeded by ${formatNumber(users - most)}` : `${formatNumber(most - users)} remaining`;
}

const statuses: readonly DeploymentStatus[] = ["changed", "added", "removed", "unchanged"];

/** The result in a line: "1 deployment changed and 1 added; findings: 1 note → 1 error and 1 note". */
export function describeResult({ deployments, findings }: CapacityDiff): string {
  const counts = statuses.flatMap((status) => {
    const count = deployments.filter((one) => one.status === status).length;
    return count > 0 ? [{ status, count }] : [];
  });
  const parts = counts.map(({ status, count }, at) =>
    at === 0 ? `${pluralize(count, "deployment")} ${status}` : `${formatNumber(count)} ${status}`,
  );
  const [before, after] = [findings.before, findings.after].map((one) => verdict({ counts: one }));
  const found = before === after ? `${after} on both sides` : `${before} → ${after}`;
  return `${parts.length > 0 ? joinList(parts) : "no deployments"}; findings: ${found}`;
}
