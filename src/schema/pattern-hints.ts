import { hostNameIn } from "../base/host-names.ts";
import { quote } from "../base/wording.ts";
import { monthlyRate } from "./monthly-rate.ts";
import {
  bareName,
  day,
  lowercaseName,
  percentage,
  portRange,
  printable,
  propertyPath,
  ruleId,
  url,
  urlEncoded,
} from "./patterns.ts";
import { unwrap } from "./unwrap.ts";

/** What to write instead of a text that does not match a pattern: an imperative, or undefined if that is not known. */
export function patternHint(pattern: string, text: string): string | undefined {
  return text.length > longest ? undefined : hints[pattern]?.(text.trim());
}

/** Longer texts get no suggestion. */
const longest = 300;

type Hint = (text: string) => string | undefined;

const forName: Hint = (text) => {
  const meant = hostNameIn(text);
  if (meant !== undefined) return `did you mean ${quote(meant)}?`;
  if (/(?:^|[/@[])(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]*(?::[\da-f]*){2,})(?:\]|[:/]|$)/i.test(text))
    return "write the host name instead of the IP address";
  return undefined;
};

/** The ports of services, from the registry of IANA. */
const services: Readonly<Record<string, number>> = {
  ...{ http: 80, https: 443, sips: 5061, stun: 3478, domain: 53, dns: 53, ldap: 389, smtp: 25 },
  ...{ "ms-sql-s": 1433, sql: 1433, "xmpp-server": 5269, xmpp: 5269, rdp: 3389 },
};

/** "443, 5061", "any", "50,000-59,999", "50000:59999", "TCP 443", "443/tcp". */
const forPorts: Hint = (text) => {
  if (/^(?:any|all|\*)$/i.test(text)) return 'write "1-65535"';
  const service = text.toLowerCase();
  if (Object.hasOwn(services, service)) return `write ${services[service]}`;
  const numbers = text.replace(/(?<=\d)[,.](?=\d{3}(?!\d))/g, "").match(/\d+/g) ?? [];
  const [first, last, ...more] = numbers;
  if (first === undefined || more.length > 4 || numbers.some((number) => Number(number) > 65_535)) return undefined;
  if (last === undefined) return `write ${Number(first)}`;
  if (more.length === 0 && /\d\s*(?:-|–|—|\.{2,3}|:|to|through)\s*\d/.test(text)) return `write "${first}-${last}"`;
  return `write one rule for each of ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
};

/** "2", "2,5%", "2 percent", "30% per year". */
const forPercentage: Hint = (text) => {
  const rate = monthlyRate(unwrap(text).text);
  return rate && `write ${rate.value}${rate.why === undefined ? "" : ` (${rate.why})`}`;
};

/** "2026/11/30", "2026-1-5", "20261130". */
const forDay: Hint = (text) => {
  const [, year, month = "", day = ""] = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  return year === undefined ? undefined : `write ${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
};

/** "Front_End Count". */
const forLowercase: Hint = (text) => {
  const meant = text
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[\s_.]+/g, "-");
  return /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)?$/.test(meant) ? `write ${meant}` : undefined;
};

/** "meet.contoso.com" and "http://meet.contoso.com". */
const forUrl: Hint = (text) => {
  const meant = `https://${text.replace(/^(?:https?:)?\/*/i, "")}`;
  return /^https:\/\/[\w-]+(?:\.[\w-]+)+(?:[:/][\w./:~-]*)?$/.test(meant) ? `write ${meant}` : undefined;
};

/** "spec/sites", "spec.sites[].edgePools". */
const forPropertyPath: Hint = (text) => {
  const meant = text
    .replace(/\[[^\]]*\]/g, "")
    .replace(/[/\\]+/g, ".")
    .replace(/^[$.]+|\.+$/g, "");
  return /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*$/.test(meant) ? `write ${meant}` : undefined;
};

const hints: Readonly<Record<string, Hint>> = {
  [bareName]: forName,
  [printable]: () => "remove it or write a space",
  [portRange]: forPorts,
  [percentage]: forPercentage,
  [day]: forDay,
  [ruleId]: forLowercase,
  [lowercaseName]: forLowercase,
  [url]: forUrl,
  [urlEncoded]: forUrl,
  [propertyPath]: forPropertyPath,
};
