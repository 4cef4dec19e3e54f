import { formatNumber } from "../base/wording.ts";

/** A bar: "███████░░░ 70%". It is full only at or above the limit. */
export function bar(load: number): string {
  const full = Math.min(10, Math.max(0, Math.floor(load * 10 + 1e-9)));
  return `${"█".repeat(full)}${"░".repeat(10 - full)} ${share(load)}`;
}

/** A share: "70%". Above 100% only if the limit is exceeded. */
export function share(load: number): string {
  if (load === Number.POSITIVE_INFINITY) return "no capacity";
  const percent = load > 1 ? Math.ceil(load * 100 - 1e-9) : Math.floor(load * 100 + 1e-9);
  return `${formatNumber(Math.max(percent, load > 1 ? 101 : 0))}%`;
}
