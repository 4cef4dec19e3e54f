import { dayAfter } from "../../base/dates.ts";
import { memoizeEach } from "../../base/memoize.ts";
import type { Evidence, Product } from "../fact.ts";
import type { Profile } from "../profile.ts";
import { lastDayOfSupport } from "../successor.ts";
import { type Build, compareBuilds, isBefore } from "./builds.ts";
import type { BuildNumber, Rating, Updates, Vulnerability } from "./types.ts";

/** A vulnerability of a build that is public. */
export type OpenVulnerability = {
  readonly vulnerability: Vulnerability;
  /** The first build without it; undefined if none will come, because the product is out of support. */
  readonly fixed: BuildNumber | undefined;
  /** The last day of its grace period, as YYYY-MM-DD. */
  readonly due: string;
};

/**
 * The vulnerabilities of a build that are public on a day, worst first. Omits those for which the documents do not tell:
 * whether the build is earlier than the fix, or in which build of a product in support the fix is.
 */
export function openVulnerabilities(
  build: Build,
  profile: Profile,
  updates: Updates,
  day: string,
): readonly OpenVulnerability[] {
  const end = lastDayOfUpdates(profile);
  return publicOn(day, build.product, updates).filter(({ vulnerability: { published }, fixed }) =>
    fixed === undefined ? end !== null && published > end : isBefore(build, fixed) === true,
  );
}

/** The vulnerabilities of all builds of a product that are public on a day, worst first. */
function publicOn(day: string, product: Product, updates: Updates): readonly OpenVulnerability[] {
  const byProduct = publicByProduct(updates);
  const known = byProduct.get(product);
  if (known?.day === day) return known.all;
  const all = updates.table.vulnerabilities
    .flatMap((vulnerability) => {
      const affected = vulnerability.published <= day && vulnerability.products[product];
      if (!affected) return [];
      return [{ vulnerability, fixed: affected.fixed, due: lastDayOfGrace(vulnerability, updates, day) }];
    })
    .sort((a, b) => compareSeverity(a.vulnerability, b.vulnerability, day));
  byProduct.set(product, { day, all });
  return all;
}

/** The public vulnerabilities of each product on the day of the last call: many builds are compared with them. */
const publicByProduct = memoizeEach(
  (_updates: Updates) => new Map<Product, { readonly day: string; readonly all: readonly OpenVulnerability[] }>(),
);

/** The last day on which a product gets security updates, paid ones included; null if no end is fixed. */
export function lastDayOfUpdates(profile: Profile): string | null {
  if (profile.extendedEnd.value === null && profile.mainstreamEnd.value === null) return null;
  const paid = profile.extendedSecurityUpdates.value.map(({ until }) => until);
  return [lastDayOfSupport(profile) ?? "", ...paid].sort().at(-1) ?? null;
}

/** The first build without any of these vulnerabilities; undefined if one of them is not fixed in any. */
export function fixOfAll(open: readonly OpenVulnerability[]): BuildNumber | undefined {
  const fixes = open.map(({ fixed }) => fixed);
  if (fixes.includes(undefined)) return undefined;
  return fixes
    .filter((fixed) => fixed !== undefined)
    .sort(compareBuilds)
    .at(-1);
}

/** The evidence of rows that no document states for the product itself. Such a row never causes an error. */
const undocumented: readonly (Evidence | undefined)[] = ["C", "I", "U"];

/** Whether documents state that a product has a vulnerability, and which build fixes it. */
export function isDocumented({ evidence, products }: Vulnerability, product: Product): boolean {
  return !undocumented.includes(evidence) && !undocumented.includes(products[product]?.evidence);
}

/** Whether a vulnerability is known to be exploited on a day. */
export function isExploited({ exploited, published }: Vulnerability, day: string): boolean {
  return exploited !== undefined && (exploited.since ?? published) <= day;
}

/** Whether a grace period is over. It has no last day if no document states the fixes for the product. */
export function isOverdue(due: string | undefined, day: string): boolean {
  return due !== undefined && due < day;
}

/** The last day on which a vulnerability is only a warning: the grace period after it became public or was exploited. */
function lastDayOfGrace(vulnerability: Vulnerability, { graceDays, exploitedGraceDays }: Updates, day: string): string {
  const { published, exploited } = vulnerability;
  const usual = dayAfter(published, graceDays);
  // An exploit that no document states makes nothing urgent.
  if (!isExploited(vulnerability, day) || undocumented.includes(exploited?.evidence)) return usual;
  const since = exploited?.since ?? published;
  const sooner = dayAfter(since > published ? since : published, exploitedGraceDays);
  return sooner < usual ? sooner : usual;
}

/** The lowest score that GitHub ranks like each rating. Only scores over 9.0 are critical to GitHub. */
const ranks: Readonly<Record<Rating, number>> = { critical: 9.1, important: 7, moderate: 4, low: 0.1 };

/**
 * Where a score and a rating place a vulnerability among others, from 0 to 10; undefined if neither is known. It is no
 * CVSS score, so it is not shown as one.
 */
export function rankOf({ score, rating }: Partial<NonNullable<Vulnerability["severity"]>> = {}): number | undefined {
  return score ?? (rating && ranks[rating]);
}

/** What an attacker gains, worst first, as titles of records name it: it decides where severities do not. */
const impacts = [
  "remote code execution",
  "elevation of privilege",
  "security feature bypass",
  "spoofing",
  "tampering",
  "information disclosure",
  "denial of service",
];

/** Compares two vulnerabilities: negative if the first is worse. Exploited ones come first, then the higher scores. */
function compareSeverity(one: Vulnerability, other: Vulnerability, day: string): number {
  return (
    Number(isExploited(other, day)) - Number(isExploited(one, day)) ||
    (rankOf(other.severity) ?? 0) - (rankOf(one.severity) ?? 0) ||
    impactOf(one) - impactOf(other) ||
    (one.published === other.published ? 0 : one.published < other.published ? -1 : 1) ||
    (one.id < other.id ? -1 : 1)
  );
}

function impactOf({ title }: Vulnerability): number {
  const at = impacts.findIndex((impact) => title.toLowerCase().includes(impact));
  return at < 0 ? impacts.length : at;
}

/** The highest CVSS base score of vulnerabilities; undefined if none is known. It need not be that of the worst, which is exploited. */
export function highestScore(open: readonly OpenVulnerability[]): number | undefined {
  const scores = open.flatMap(({ vulnerability }) => vulnerability.severity?.score ?? []);
  return scores.length === 0 ? undefined : Math.max(...scores);
}
