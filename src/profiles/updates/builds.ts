import { groupBy } from "../../base/group-by.ts";
import { memoizeEach } from "../../base/memoize.ts";
import type { MinimumUpdate, Product } from "../fact.ts";
import type { BuildNumber, Release, UpdateTable } from "./types.ts";

/**
 * A build that a manifest states, by its number or by the name of a release. The build of a release may not be documented;
 * then it lies between those of the releases before and after it.
 */
export type Build = {
  readonly product: Product;
  /** Its number; undefined for a release whose build is not documented. */
  readonly number: BuildNumber | undefined;
  /** The release with this name or number, if the table has it. */
  readonly release: Release | undefined;
  /** The build is this one or a later one; undefined if none is known. */
  readonly least: BuildNumber | undefined;
  /** The build is earlier than this one, or is this one if its number is known; undefined if none is known. */
  readonly most: BuildNumber | undefined;
};

/** The parts of the build numbers compared last: a table has few numbers, and each is compared with all stated ones. */
const partsByBuild = new Map<BuildNumber, readonly number[]>();
const mostKept = 10_000;

/** The parts of a build number. */
function partsOf(build: BuildNumber): readonly number[] {
  const known = partsByBuild.get(build);
  if (known) return known;
  const parts = build.split(".").map(Number);
  if (partsByBuild.size >= mostKept) partsByBuild.clear();
  partsByBuild.set(build, parts);
  return parts;
}

/** Compares two build numbers: negative if the first is earlier. */
export function compareBuilds(one: BuildNumber, other: BuildNumber): number {
  const right = partsOf(other);
  for (const [at, part] of partsOf(one).entries()) {
    const difference = part - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a build is earlier than another one; undefined if its number is not known well enough to tell. */
export function isBefore({ number, least, most }: Build, other: BuildNumber): boolean | undefined {
  if (number !== undefined) return compareBuilds(number, other) < 0;
  if (most !== undefined && compareBuilds(most, other) <= 0) return true;
  return least !== undefined && compareBuilds(least, other) >= 0 ? false : undefined;
}

/**
 * Whether a build is earlier than an update; undefined if the documents do not tell. An update without a known number is
 * compared by its place among the releases.
 */
export function isOlder(
  build: Build,
  { update, build: least }: MinimumUpdate,
  table: UpdateTable,
): boolean | undefined {
  const releases = table.builds[build.product] ?? [];
  const release = releases.find(({ name }) => name === update);
  const number = least ?? release?.build;
  const isEarlier = number === undefined ? undefined : isBefore(build, number);
  if (isEarlier !== undefined || !release) return isEarlier;
  if (build.release) return releases.indexOf(build.release) < releases.indexOf(release);
  const bounds = findBuild(update, build.product, table);
  if (build.number === undefined || !bounds) return undefined;
  if (bounds.least !== undefined && compareBuilds(build.number, bounds.least) <= 0) return true;
  return bounds.most !== undefined && compareBuilds(build.number, bounds.most) >= 0 ? false : undefined;
}

/** The build that a text states for a product; undefined if it is neither a build of the product nor a name in the table. */
export function findBuild(text: string, product: Product, table: UpdateTable): Build | undefined {
  const releases = table.builds[product] ?? [];
  const number = fullNumber(text, product, table);
  if (number !== undefined) {
    const release = releases.find(({ build }) => build === number);
    return { product, number, release, least: number, most: number };
  }
  const at = releases.findIndex(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
  const release = releases[at];
  if (!release) return undefined;
  const { build } = release;
  if (build !== undefined) return { product, number: build, release, least: build, most: build };
  const least = releases.slice(0, at).findLast((earlier) => earlier.build !== undefined)?.build;
  const most = releases.slice(at + 1).find((later) => later.build !== undefined)?.build;
  return { product, number: undefined, release, least, most };
}

/**
 * The full number of a build, of which a text may have the last two parts only; undefined if it is no build of the product.
 * If two series of the product share their third part, the last two parts are those of the only release that has them.
 */
function fullNumber(text: string, product: Product, table: UpdateTable): BuildNumber | undefined {
  const [, long, short = "", revision] = /^(\d{1,5}\.\d{1,5}\.)?(\d{1,5})\.(\d{1,5})$/.exec(text.trim()) ?? [];
  const all = prefixesIn(table)[product]?.get(short);
  if (revision === undefined || !all) return undefined;
  const numbers = all
    .filter((prefix) => long === undefined || `${long}${short}` === prefix)
    .map((prefix) => `${prefix}.${Number(revision)}`);
  if (numbers.length < 2) return numbers[0];
  const listed = numbers.filter((number) => table.builds[product]?.some(({ build }) => build === number));
  return listed.length === 1 ? listed[0] : undefined;
}

/** The first three parts of the builds of each product, by the third one: "7.0.2046" by "2046". */
const prefixesIn = memoizeEach((table: UpdateTable) => {
  const byProduct = Object.entries(table.builds).map(([product, releases]) => {
    const builds = releases.flatMap(({ build }) => build ?? []);
    const prefixes = new Set(builds.map((build) => build.replace(/\.\d+$/, "")));
    return [product, groupBy([...prefixes], (prefix) => prefix.split(".").at(-1) ?? "")] as const;
  });
  return Object.fromEntries(byProduct) as Readonly<Partial<Record<Product, ReadonlyMap<string, readonly string[]>>>>;
});
