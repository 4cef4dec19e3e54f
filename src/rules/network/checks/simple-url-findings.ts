import { closest } from "../../../base/did-you-mean.ts";
import { joinAbbreviated, quote } from "../../../base/wording.ts";
import { wellFormedDomains } from "../../../deployment/network/context.ts";
import { normalizeName } from "../../../deployment/network/dns-record.ts";
import { type ListedUrl, listedSimpleUrls, simpleUrlsPath } from "../../../deployment/network/simple-urls.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Fact } from "../../../profiles/fact.ts";
import type { DeploymentSpec } from "../../../schema/deployment.ts";

/** The simple URLs of a manifest, by SIP domain, so that messages do not depend on the order in the manifest. */
export function sortedUrls(spec: DeploymentSpec): readonly ListedUrl[] {
  const meets = meetUrls(spec).map((one) => ({ one, key: domainOf(one) }));
  meets.sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key));
  return [...meets.map(({ one }) => one), ...listedSimpleUrls(spec).filter(({ kind }) => kind !== "meet")];
}

function meetUrls(spec: DeploymentSpec): readonly ListedUrl[] {
  return listedSimpleUrls(spec).filter(({ kind }) => kind === "meet");
}

/** The SIP domain of a Meet URL, as a key; empty for other URLs. */
function domainOf({ sipDomain = "" }: ListedUrl): string {
  return normalizeName(sipDomain);
}

/** What a URL is in messages, for example "the Dial-in simple URL". */
function describe({ kind, sipDomain = "" }: ListedUrl): string {
  if (kind === "meet") return `the Meet simple URL of ${quote(sipDomain)}`;
  return `the ${kind === "admin" ? "Admin" : "Dial-in"} simple URL`;
}

/** The path of the SIP domain of a Meet URL. */
function domainPathOf({ at }: ListedUrl) {
  return [...at.slice(0, -1), "sipDomain"];
}

/** SIP domains with several Meet simple URLs or with none, Meet simple URLs of other domains, and a missing Dial-in URL. */
export function* missingHits(spec: DeploymentSpec, fact: Fact<true>): Iterable<Hit> {
  const meets = meetUrls(spec);
  const first = new Map<string, ListedUrl>();
  for (const one of meets) {
    const before = first.get(domainOf(one));
    if (!before) first.set(domainOf(one), one);
    else yield second(one, before, fact);
  }
  const without = wellFormedDomains(spec).filter((domain) => !first.has(normalizeName(domain)));
  const meant = new Set<string>();
  const strangers = meets.filter((one) => one.isOfUnknownDomain && first.get(domainOf(one)) === one);
  for (const [at, one] of strangers.entries()) {
    const match = at < most.unknown ? suggestion(one, without, meant) : undefined;
    if (match !== undefined) meant.add(match);
    yield unknown(one, match, fact);
  }
  yield* withoutMeet(
    spec,
    without.filter((domain) => !meant.has(domain)),
    fact,
  );
  if (spec.network?.simpleUrls?.dialIn === undefined)
    yield {
      path: simpleUrlsPath,
      message: "network.simpleUrls has no dialIn; a Dial-in simple URL is required",
      fact,
    };
}

function second(one: ListedUrl, before: ListedUrl, fact: Fact<true>): Hit {
  const message = `the SIP domain ${quote(one.sipDomain ?? "")} has a second Meet simple URL; each SIP domain requires exactly one`;
  const related = [{ path: domainPathOf(before), message: "first used here" }];
  return { path: domainPathOf(one), message, fact, related };
}

/** The number of domains that are compared, and of those that they are compared with: comparing takes long. */
const most = { unknown: 20, domains: 200 };

/** The SIP domain without a Meet URL that an unknown one is probably a misspelling of. */
function suggestion({ sipDomain = "" }: ListedUrl, without: readonly string[], meant: ReadonlySet<string>) {
  return closest(
    sipDomain,
    without.slice(0, most.domains).filter((domain) => !meant.has(domain)),
  );
}

function unknown({ sipDomain = "", ...one }: ListedUrl, match: string | undefined, fact: Fact<true>): Hit {
  const rest = match === undefined ? "a SIP domain of the deployment is required" : `did you mean ${quote(match)}?`;
  const message = `a Meet simple URL has the SIP domain ${quote(sipDomain)}, which sipDomains does not list; ${rest}`;
  return { path: domainPathOf(one), message, fact };
}

function* withoutMeet({ network }: DeploymentSpec, domains: readonly string[], fact: Fact<true>): Iterable<Hit> {
  if (domains.length === 0) return;
  const names = joinAbbreviated(domains.map(quote));
  const subject = domains.length > 1 ? `the SIP domains ${names} have` : `the SIP domain ${names} has`;
  const message = `${subject} no Meet simple URL; each SIP domain requires its own`;
  yield { path: network?.simpleUrls?.meet ? [...simpleUrlsPath, "meet"] : simpleUrlsPath, message, fact };
}

/** Simple URLs that are not in the required format, or have a host that is not accepted. */
export function* formHits(urls: readonly ListedUrl[], fact: Fact<true>): Iterable<Hit> {
  for (const one of urls)
    if (one.problem)
      yield { path: one.at, message: `${describe(one)} is ${quote(one.url)}, which ${one.problem}`, fact };
}

/** Simple URLs that equal another one, or start with another one. Several of one SIP domain are reported as such. */
export function* repeatedHits(urls: readonly ListedUrl[], fact: Fact<true>): Iterable<Hit> {
  const first = new Map<string, ListedUrl>();
  for (const one of urls) {
    const key = keyOf(one);
    const before = first.get(key);
    if (!before) first.set(key, one);
    else if (!haveOneDomain(one, before))
      yield repeated(one, before, `is also ${describe(before)}; each simple URL must be unique`, fact);
  }
  for (const one of urls) {
    const before = prefixesOf(keyOf(one))
      .map((prefix) => first.get(prefix))
      .find(Boolean);
    if (before && !haveOneDomain(one, before))
      yield repeated(one, before, `starts with ${describe(before)}; no simple URL may be the start of another`, fact);
  }
}

function haveOneDomain(one: ListedUrl, other: ListedUrl): boolean {
  return one.sipDomain !== undefined && domainOf(one) === domainOf(other);
}

function repeated(one: ListedUrl, before: ListedUrl, problem: string, fact: Fact<true>): Hit {
  return {
    path: one.at,
    message: `${describe(one)} is ${quote(one.url)}, which ${problem}`,
    fact,
    related: [{ path: before.at, message: `${describe(before)} is here` }],
  };
}

function keyOf({ host, path }: ListedUrl): string {
  return `${host}${path}`;
}

/** The beginnings of a URL that end before a slash. */
function prefixesOf(key: string): readonly string[] {
  const prefixes: string[] = [];
  for (let slash = key.lastIndexOf("/"); slash > 0; slash = key.lastIndexOf("/", slash - 1))
    prefixes.push(key.slice(0, slash));
  return prefixes;
}
