/** Pages of 2015 or 2019, by their keys, whose header does not name Subscription Edition. */
const others: ReadonlySet<string> = new Set([
  ...["requirements-2015", "environment-2015", "capacity-2015", "public-im-2015"],
  ...["lifecycle-2015", "lifecycle-2019", "upgrade-2015", "migration-2019", "archiving-migration-2019"],
]);

/**
 * Whether the header of a page names Subscription Edition, by the key of the page. A test compares it with the lists of
 * pages, which a run without findings does not load.
 */
export function namesSubscriptionEdition(key: string): boolean {
  return /-20(15|19)$/.test(key) && !others.has(key);
}
