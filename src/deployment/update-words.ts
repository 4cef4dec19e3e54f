import { daysBetween } from "../base/dates.ts";
import { escapeInvisible, formatNumber, joinList, pluralize, quote, truncate } from "../base/wording.ts";
import type { Product } from "../profiles/fact.ts";
import type { Build } from "../profiles/updates/builds.ts";
import type { BuildNumber, UpdateTable, Vulnerability } from "../profiles/updates/types.ts";
import { isExploited } from "../profiles/updates/vulnerabilities.ts";
import type { Runner, StatedBuild } from "./builds.ts";

/** A build in messages: `"7.0.2046.820" (RTM August 2025 hotfix)`, or its name alone if its number is not documented. */
export function buildWords({ number, release }: Build): string {
  if (number === undefined) return quote(release?.name ?? "");
  return release ? `${quote(number)} (${escapeInvisible(truncate(release.name, 80))})` : quote(number);
}

/** A build number in messages, with the name of the release if the table lists it. */
export function numberWords(number: BuildNumber, product: Product, table: UpdateTable): string {
  const release = table.builds[product]?.find(({ build }) => build === number);
  return buildWords({ product, number, release, least: number, most: number });
}

/** What runs a build, as the subject of a sentence: `pool "pool01.contoso.com"`, or from four on their number. */
export function runnerWords(runners: readonly Pick<Runner, "noun" | "fqdn">[]): string {
  if (runners.length <= 3) return joinList(runners.map(({ noun, fqdn }) => `${noun} ${quote(fqdn)}`));
  return `${formatNumber(runners.length)} pools and servers`;
}

/**
 * What runs a stated build, with the verb: `pool "pool01.contoso.com" runs`, or `3 pools and servers run` for the build of
 * the deployment, `the deployment runs` if that is one. That one names nothing, so that a baseline entry for it includes each pool that is added.
 */
export function runningWords({ of }: Pick<StatedBuild, "of">, runners: readonly unknown[]): string {
  if (of) return `${of.noun} ${quote(of.fqdn)} runs`;
  return runners.length === 1 ? "the deployment runs" : `${formatNumber(runners.length)} pools and servers run`;
}

/** The verb for the subject of `runnerWords`: "runs" or "run". */
export function runVerb(runners: readonly unknown[]): string {
  return runners.length === 1 ? "runs" : "run";
}

/** A vulnerability in messages: "CVE-2026-66302 (remote code execution, CVSS 9.8, exploited)". */
export function vulnerabilityWords(vulnerability: Vulnerability, day: string): string {
  const { id, title, severity } = vulnerability;
  const { score, rating } = severity ?? {};
  const rated = score === undefined ? rating && `rated ${rating}` : `CVSS ${score.toFixed(1)}`;
  const traits = [kindOf(title), rated, isExploited(vulnerability, day) && "exploited"].filter(Boolean);
  return traits.length === 0 ? id : `${id} (${traits.join(", ")})`;
}

/** What an attacker gains, from the title of a record: "remote code execution" of "… Remote Code Execution Vulnerability". */
export function kindOf(title: string): string {
  const product =
    /^(?:microsoft )?(?:skype for business|lync|office)(?: server)?(?: 20\d\d)?(?: and lync| server)*\s+/i;
  const kind = title.replace(product, "").replace(/\s+vulnerability$/i, "");
  // Abbreviations keep their capitals.
  const words = kind.split(/\s+/).map((word) => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word));
  return escapeInvisible(truncate(words.join(" "), 80));
}

/** How long something has been public: "for 82 days", or "since today". */
export function publicFor(since: string, today: string): string {
  const days = daysBetween(since, today);
  return days === 0 ? "since today" : `for ${pluralize(days, "day")}`;
}
