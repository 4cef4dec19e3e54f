import type { UpdatesUsed } from "../../model/report.ts";
import type { Product } from "../../profiles/fact.ts";
import { products } from "../../profiles/index.ts";
import { availableBy } from "../../profiles/updates/releases.ts";
import type { Release, UpdateTable, Vulnerability } from "../../profiles/updates/types.ts";
import type { ListedProduct, Listing, ListingFilter } from "./types.ts";

/** The part of a table that is shown: what was public on a date, of one product or all, since a date or ever. */
export function listingOf(table: UpdateTable, used: UpdatesUsed, { asOf, product, since }: ListingFilter): Listing {
  const shown: readonly Product[] = product ? [product] : [...products].reverse();
  const known = table.vulnerabilities.filter(({ published }) => published <= asOf);
  const releases = shown.map((one) => ({ product: one, all: table.builds[one] ?? [] }));
  const undated = releases.flatMap(({ product: one, all }) =>
    all.filter((release) => release.released === undefined && isAvailable(release, one, table, asOf)),
  );
  return {
    asOf,
    since,
    products: releases.map(({ product: one, all }) => ({
      product: one,
      releases: listReleases(
        one,
        all.filter((release) => isReleasedWithin(release, { product: one, table, since, until: asOf })),
        known,
      ),
    })),
    vulnerabilities: known.filter((one) => one.published >= (since ?? "") && affects(one, product)),
    undated: since === undefined ? 0 : undated.length,
    used,
    table,
  };
}

function listReleases(
  product: Product,
  releases: readonly Release[],
  known: readonly Vulnerability[],
): ListedProduct["releases"] {
  const fixes = new Map<string, number>();
  for (const { products: affected } of known) {
    const fixed = affected[product]?.fixed;
    if (fixed !== undefined) fixes.set(fixed, (fixes.get(fixed) ?? 0) + 1);
  }
  return releases.toReversed().map((release) => ({ release, fixes: fixes.get(release.build ?? "") ?? 0 }));
}

/** The span of a listing, and where a release is. */
type Within = {
  readonly product: Product;
  readonly table: UpdateTable;
  readonly since: string | undefined;
  readonly until: string;
};

/**
 * Whether a release is between two dates. A month counts if any of its days does. A release without a date is shown if the
 * list has no start, from the date of the next release on.
 */
function isReleasedWithin(release: Release, { product, table, since, until }: Within): boolean {
  const { released } = release;
  if (released === undefined) return since === undefined && isAvailable(release, product, table, until);
  const { length } = released;
  return released <= until.slice(0, length) && released >= (since ?? "").slice(0, length);
}

/** Whether a release without a date was available on a day: that of the next release, or the last day of the table. */
function isAvailable(release: Release, product: Product, table: UpdateTable, day: string): boolean {
  return (availableBy(release, product, table) ?? table.completeUntil) <= day;
}

/** Whether a vulnerability affects a product. One whose products are not known is shown for every product. */
function affects({ products: affected }: Vulnerability, product: Product | undefined): boolean {
  return product === undefined || affected[product] !== undefined || Object.keys(affected).length === 0;
}
