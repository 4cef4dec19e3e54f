import { grouped } from "../base/wording.ts";

/** "███████░░░ 70 %": full only where there is no room left. */
export function bar(load: number): string {
  const full = Math.min(10, Math.max(0, Math.floor(load * 10 + 1e-9)));
  return `${"█".repeat(full)}${"░".repeat(10 - full)} ${share(load)}`;
}

/** "70 %": more than 100 % only where there is too little. */
export function share(load: number): string {
  if (load === Number.POSITIVE_INFINITY) return "no room at all";
  const percent = load > 1 ? Math.ceil(load * 100 - 1e-9) : Math.floor(load * 100 + 1e-9);
  return `${grouped(Math.max(percent, load > 1 ? 101 : 0))} %`;
}
