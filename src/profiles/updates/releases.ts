import { dayAfter } from "../../base/dates.ts";
import type { Product } from "../fact.ts";
import { type Build, compareBuilds, isBefore } from "./builds.ts";
import type { Release, UpdateTable } from "./types.ts";

/**
 * The day by which a release was available, as YYYY-MM-DD: the last day of the month if only that is documented, and the day
 * of a later release if none is; undefined if no later release has one.
 */
export function availableBy(release: Release, product: Product, table: UpdateTable): string | undefined {
  const releases = table.builds[product] ?? [];
  const dated = releases.slice(releases.indexOf(release)).find(({ released }) => released !== undefined);
  return dated?.released && lastDayOf(dated.released);
}

/** The last day of a month given as YYYY-MM; a day as it is. */
function lastDayOf(date: string): string {
  if (date.length > 7) return date;
  const [year = 0, month = 0] = date.split("-").map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return dayAfter(next, -1);
}

/** Whether a build is earlier than a release; undefined if the documents do not tell. */
export function isBeforeRelease(build: Build, release: Release, table: UpdateTable): boolean | undefined {
  const releases = table.builds[build.product] ?? [];
  const at = releases.indexOf(release);
  if (build.release) return releases.indexOf(build.release) < at;
  if (release.build !== undefined) return isBefore(build, release.build);
  const [least, most] = [releases.slice(0, at).findLast(hasBuild), releases.slice(at + 1).find(hasBuild)];
  if (least?.build !== undefined && isBefore(build, least.build) !== false) return isBefore(build, least.build);
  return most?.build !== undefined && isBefore(build, most.build) === false ? false : undefined;
}

/** Compares two builds of one product: negative if the first is earlier, 0 if equal; undefined if the documents do not tell. */
export function compareReleased(one: Build, other: Build, table: UpdateTable): number | undefined {
  if (one.number !== undefined && other.number !== undefined) return compareBuilds(one.number, other.number);
  if (one.release && one.release === other.release) return 0;
  if (other.release) return signOf(isBeforeRelease(one, other.release, table));
  const before = one.release && signOf(isBeforeRelease(other, one.release, table));
  return before && -before;
}

function signOf(isBefore: boolean | undefined): number | undefined {
  return isBefore === undefined ? undefined : isBefore ? -1 : 1;
}

function hasBuild({ build }: Release): boolean {
  return build !== undefined;
}

/** The newest release that has been available for longer than a number of days; undefined if there is none. */
export function newestAfter(
  days: number,
  { product, today, table }: { readonly product: Product; readonly today: string; readonly table: UpdateTable },
): Release | undefined {
  return table.builds[product]?.findLast((release) => {
    const day = availableBy(release, product, table);
    return day !== undefined && dayAfter(day, days) < today;
  });
}
