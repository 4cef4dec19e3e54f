import { formatNumber } from "../base/wording.ts";
import type { Finding } from "../model/finding.ts";
import type { Security } from "../model/rule.ts";
import { products, profiles } from "../profiles/index.ts";
import { rankOf } from "../profiles/updates/vulnerabilities.ts";

/** What code scanning ranks and filters a rule by: CVE numbers as tags, and a score in the form that GitHub reads. */
export type Ranking = {
  /** The vulnerabilities, those of the finding with the highest rank first. */
  readonly tags: readonly string[];
  readonly score: string | undefined;
};

/** The findings that count, and those that are waived. */
type RankedFindings = { readonly findings: readonly Finding[]; readonly waived: readonly Finding[] };

/**
 * The ranking of each rule whose findings are about vulnerabilities, by rule id. GitHub reads scores and tags of rules only,
 * so all results of a rule have the highest score among them. Waived findings decide only where no other finding does.
 */
export function rankingsOf({ findings, waived }: RankedFindings): ReadonlyMap<string, Ranking> {
  return new Map([...rankingsIn(waived), ...rankingsIn(findings)]);
}

function rankingsIn(findings: readonly Finding[]): ReadonlyMap<string, Ranking> {
  const byRule = new Map<string, Security[]>();
  for (const { rule, security } of findings) {
    if (!security) continue;
    const others = byRule.get(rule.id);
    if (others) others.push(security);
    else byRule.set(rule.id, [security]);
  }
  return new Map([...byRule].map(([id, all]) => [id, rankingOf(all)]));
}

function rankingOf(all: readonly Security[]): Ranking {
  const sorted = all.toSorted((a, b) => (rankIn(b) ?? 0) - (rankIn(a) ?? 0));
  const tags = new Set(sorted.flatMap(({ vulnerabilities }) => vulnerabilities));
  return { tags: [...tags], score: scoreText(sorted[0] && rankIn(sorted[0])) };
}

/** The highest score, or where a rating without a score ranks higher, its rank; undefined if neither is known. */
export function rankIn({ score, rating }: Pick<Security, "score" | "rating">): number | undefined {
  const ranks = [score, rating && rankOf({ rating })].filter((rank) => rank !== undefined);
  return ranks.length === 0 ? undefined : Math.max(...ranks);
}

/** A score as GitHub reads it: a string with one decimal. To GitHub, 0.0 means that there is no severity. */
export function scoreText(score: number | undefined): string | undefined {
  return score === undefined || score <= 0 ? undefined : score.toFixed(1);
}

/** A build to install against a number of vulnerabilities, and what else is required. */
export type Installation = {
  /** The build as it is shown; undefined if there is none. */
  readonly build: string | undefined;
  /** The number of vulnerabilities, and how many of them the build fixes. */
  readonly total: number;
  readonly fixes: number;
  /** Whether the build is released to customers of extended security updates. */
  readonly isPaid: boolean;
  readonly moveTo: string | undefined;
};

/** What to install: "7.0.2046.889", "7.0.2046.583 (paid) or upgrade to …", "7.0.2046.583 for 20 of 21; upgrade to …". */
export function installationText({ build, total, fixes, isPaid, moveTo }: Installation): string {
  const upgrade = moveTo === undefined ? undefined : `upgrade to ${productName(moveTo)}`;
  if (build === undefined) return upgrade ? `no fix; ${upgrade}` : "no fix";
  const marked = isPaid ? `${build} (paid)` : build;
  if (fixes < total)
    return `${marked} for ${formatNumber(fixes)} of ${formatNumber(total)}; ${upgrade ?? "no fix for the others"}`;
  return upgrade ? `${marked} or ${upgrade}` : marked;
}

/** What "(paid)" means. */
export const paidText = "released to customers of extended security updates";

/** The name of a product; a merged report may have one that this version does not have. */
export function productName(product: string): string {
  const known = products.find((one) => one === product);
  return known ? profiles[known].name : product;
}
