import { formatNumber, pluralize } from "../../../base/wording.ts";
import { idsOf, type Remedy, remedyFor } from "../../../deployment/remedy.ts";
import { numberWords, publicFor, vulnerabilityWords } from "../../../deployment/update-words.ts";
import type { Assessment } from "../../../deployment/updates.ts";
import type { Hit, Security } from "../../../model/rule.ts";
import { evidenceWords } from "../../../profiles/evidence.ts";
import type { Evidence } from "../../../profiles/fact.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { successorOf } from "../../../profiles/successor.ts";
import type { Build } from "../../../profiles/updates/builds.ts";
import { isPaid, releasedOn } from "../../../profiles/updates/paid.ts";
import { type BuildNumber, ratings, type UpdateTable, type Vulnerability } from "../../../profiles/updates/types.ts";
import {
  highestScore,
  isDocumented,
  lastDayOfUpdates,
  type OpenVulnerability,
  rankOf,
} from "../../../profiles/updates/vulnerabilities.ts";
import type { Source } from "../../../sources/index.ts";
import { type BuildContext, runnerPlaces, subjectWords } from "./runners.ts";

/** The hit for a build with at least one public vulnerability. */
export function securityHit(assessment: Assessment, { profile, today, updates: { table } }: BuildContext): Hit {
  const { stated, runners, build, open, isOverdue, due } = assessment;
  const [worst] = open;
  if (!worst || !build) throw new Error("a hit has at least one vulnerability");
  const remedy = remedyFor(assessment, table, today);
  // The message on an update with conditions is long, so it names the old one only if the manifest does.
  const isNamed = !remedy.isPaid || /[a-z]/i.test(stated.text);
  const named = isNamed ? build : { ...build, release: undefined };
  const subject = subjectWords(assessment, named, profile);
  const message = `${subject}, in which ${openWords(assessment, today)}; ${fixWords(assessment, remedy, table, today)}`;
  // What is overdue decides the level, and is documented; the worst one can be new or not documented.
  const deciding =
    (isOverdue && open.find((one) => one.due === due && isDocumented(one.vulnerability, build.product))) || worst;
  return {
    path: stated.path,
    message,
    fact: {
      value: worst.vulnerability.id,
      source: recordOf(worst.vulnerability, table),
      evidence: evidenceOf(deciding.vulnerability, build),
    },
    ...(!isOverdue && { level: "warning" }),
    security: securityOf(assessment, build, remedy),
    size: { amount: open.length, unit: "vulnerability" },
    related: runnerPlaces(stated, runners),
  };
}

/** What is public about the build: the number of vulnerabilities, since when, the worst, and the highest score. */
function openWords({ open, publicSince = "" }: Assessment, today: string): string {
  const [worst] = open.map(({ vulnerability }) => vulnerability);
  const since = publicFor(publicSince, today);
  const words = worst && vulnerabilityWords(worst, today);
  if (open.length === 1) return `${words} has been public ${since}`;
  return `${pluralize(open.length, "vulnerability", "vulnerabilities")} are public, the first ${since}, the worst ${words}${highestWords(open)}`;
}

/** The vulnerability with the highest score, if it is not the worst one, which is exploited then. */
function highestWords(open: readonly OpenVulnerability[]): string {
  const [worst, ...others] = open.map(({ vulnerability }) => vulnerability);
  const scoreOf = ({ severity }: Vulnerability) => severity?.score ?? 0;
  const [highest] = others.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  if (!worst || !highest || scoreOf(highest) <= (rankOf(worst.severity) ?? 0)) return "";
  return `, the highest score ${highest.id} (CVSS ${scoreOf(highest).toFixed(1)})`;
}

/** What to install, or what to upgrade to if there is nothing to install. */
function fixWords({ open, profile }: Assessment, { install }: Remedy, table: UpdateTable, today: string): string {
  const upgrade = upgradeWords(profile, today);
  if (!install)
    return `no update will fix ${open.length === 1 ? "it" : "them"}, because ${endWords(profile)}; ${upgrade}`;
  const paid = paidWords(install.build, profile, table, today);
  const others = open.length - install.fixes;
  const fixed = others > 0 ? `${formatNumber(install.fixes)} of them` : open.length === 1 ? "it" : "all";
  const fixes = `build ${numberWords(install.build, profile.product, table)} fixes ${fixed}${paid && ` and ${paid}`}`;
  if (others === 0) return paid === "" ? fixes : `${fixes}; otherwise, ${upgrade}`;
  const rest = others === 1 ? "the other one" : `the other ${formatNumber(others)}`;
  return `${fixes}, but no update will fix ${rest}, because ${endWords(profile)}; ${upgrade}`;
}

/** Who gets an update that is paid for, as the announcements state it; whether others get it too was not read. */
function paidWords(fix: BuildNumber, profile: Profile, table: UpdateTable, today: string): string {
  if (!isPaid(fix, profile, table)) return "";
  const { value: periods } = profile.extendedSecurityUpdates;
  const last = periods.at(-1)?.until ?? "";
  if ((releasedOn(fix, profile, table) ?? "") > last)
    return `was released after extended security updates ended on ${last}`;
  const period = periods.find(({ from, until }) => from <= today && today <= until);
  const sold = period ? `sold until ${period.until}` : last < today ? `ended on ${last}` : "sold separately";
  return `is released to customers of extended security updates (${sold})`;
}

/** Which support has ended, and when. */
function endWords(profile: Profile): string {
  const kind = profile.extendedSecurityUpdates.value.length > 0 ? "extended security updates for" : "support of";
  return `${kind} ${profile.name} ended on ${lastDayOfUpdates(profile)}`;
}

function upgradeWords({ product }: Profile, today: string): string {
  const successor = successorOf(product, today);
  return successor ? `upgrade to ${successor.profile.name}` : "use a product in support";
}

function securityOf(assessment: Assessment, build: Build, { install, isPaid: paid, moveTo }: Remedy): Security {
  const { runners, fix, open, publicSince = "", due } = assessment;
  const severities = open.flatMap(({ vulnerability }) => vulnerability.severity ?? []);
  const rating = ratings.find((one) => severities.some((other) => other.score === undefined && other.rating === one));
  return {
    runners: runners.map(({ noun, fqdn, pool }) => ({ kind: noun, name: fqdn, ...(pool !== undefined && { pool }) })),
    build: build.number ?? build.release?.name ?? "",
    fixedIn: fix,
    ...(install && fix === undefined && { partlyFixedIn: install }),
    ...(paid && { paid }),
    ...(moveTo && { moveTo }),
    vulnerabilities: idsOf(open),
    score: highestScore(open),
    ...(rating && { rating }),
    publicSince,
    ...(due !== undefined && { due }),
  };
}

/** From best to least documented. */
const order = Object.keys(evidenceWords) as readonly Evidence[];

/** The weaker evidence of a vulnerability and of what it states about the product. */
function evidenceOf({ evidence, products }: Vulnerability, { product }: Build): Evidence {
  const own = products[product]?.evidence ?? evidence;
  return order.indexOf(own) > order.indexOf(evidence) ? own : evidence;
}

/** The document of a vulnerability: its record, or for a row that was written by hand the document of the row. */
function recordOf({ id, title, source, published, updated }: Vulnerability, table: UpdateTable): Source {
  const record = {
    title: `${id}: ${title}`,
    url: `https://www.cve.org/CVERecord?id=${id}`,
    date: updated ?? published,
  };
  return updated === undefined ? (table.sources[source] ?? record) : record;
}
