import { formatNumber, joinAbbreviated, joinList, pluralize } from "../../base/wording.ts";
import { formatSize } from "../../findings/worse.ts";
import type { Finding } from "../../model/finding.ts";
import { type AcceptedSize, type Size, sizeUnits } from "../../model/size.ts";
import { type ListedWaiver, type WaiverList, waiverStates } from "./types.ts";

/** When a waiver ends: "in 12 days", "today", "2 days ago"; a dash if it does not. */
export function endText({ daysLeft }: ListedWaiver): string {
  if (daysLeft === undefined) return "–";
  if (daysLeft === 0) return "today";
  return daysLeft > 0 ? `in ${pluralize(daysLeft, "day")}` : `${pluralize(-daysLeft, "day")} ago`;
}

/** What a waiver applies to, as written: "pool01.contoso.com in contoso", "deployment contoso", "sites/**". */
export function targetText({ kind, object, deployment, files, line, place }: ListedWaiver): string {
  if (kind === "comment") return `line ${line ?? place.range.line}`;
  const inDeployment = deployment && (object ? [deployment] : [`deployment ${deployment}`]);
  const names = [...(object ? [object] : []), ...(inDeployment || [])];
  const within = files ? [joinAbbreviated(files, "or")] : [];
  return [...names, ...within].join(" in ") || "all findings";
}

/** What a waiver covers now: "2 findings in 2 files, 1 too large"; a dash if it covers nothing. */
export function coverText({ covered, exceeding }: ListedWaiver): string {
  const files = new Set(covered.map(({ file }) => file)).size;
  const parts = [
    ...(covered.length > 0
      ? [`${pluralize(covered.length, "finding")}${files > 1 ? ` in ${pluralize(files, "file")}` : ""}`]
      : []),
    ...(exceeding.length > 0 ? [`${formatNumber(exceeding.length)} too large`] : []),
  ];
  return parts.join(", ") || "–";
}

/** The largest size of findings in each unit. */
export function largestSizes(findings: readonly Finding[]): readonly Size[] {
  const largest = new Map<Size["unit"], Size>();
  for (const { size } of findings) {
    const known = size && largest.get(size.unit);
    if (size && (!known || size.amount > known.amount)) largest.set(size.unit, size);
  }
  return [...largest.values()];
}

/** How large the findings of a waiver are now, and which size it was made for: "3 servers, made for 1"; a dash without both. */
export function sizeText({ covered, exceeding, size }: ListedWaiver): string {
  const now = largestSizes([...covered, ...exceeding]);
  const accepted = size?.amount === undefined ? "" : `made for ${acceptedText(size, now)}`;
  const parts = [joinList(now.map(formatSize)), accepted].filter((part) => part !== "");
  return parts.join(", ") || "–";
}

/** An accepted size. The unit is omitted if it is that of the size before it. */
function acceptedText({ amount = 0, unit }: AcceptedSize, now: readonly Size[]): string {
  const isSame = unit === undefined || (now.length === 1 && now[0]?.unit === unit);
  return isSame ? formatNumber(amount) : pluralize(amount, unit, sizeUnits[unit]);
}

/** Where a waiver is written. */
export function placeText({ place: { file, range } }: ListedWaiver): string {
  return `${file}:${range.line}`;
}

/** The reason of a waiver, and its ticket. */
export function reasonText({ reason, ticket }: ListedWaiver): string {
  return ticket === undefined ? reason : `${reason} (${ticket})`;
}

/** "3 waivers and 12 baseline entries, as of 2026-11-22: 1 expired and 14 active". */
export function verdictText({ waivers, unread, asOf }: WaiverList): string {
  const none = unread.length > 0 ? "no waivers in what could be read" : "no waivers";
  const baselined = waivers.filter(({ kind }) => kind === "baseline").length;
  const counted = [
    ...(waivers.length > baselined ? [pluralize(waivers.length - baselined, "waiver")] : []),
    ...(baselined > 0 ? [pluralize(baselined, "baseline entry", "baseline entries")] : []),
  ];
  const states = waiverStates.flatMap((state) => {
    const count = waivers.filter((waiver) => waiver.state === state).length;
    return count > 0 ? [`${formatNumber(count)} ${state}`] : [];
  });
  return `${joinList(counted) || none}, as of ${asOf}${states.length > 0 ? `: ${joinList(states)}` : ""}`;
}

/** The comments that look like waivers and are none. */
export function malformedTexts({ malformed }: Pick<WaiverList, "malformed">): readonly string[] {
  return malformed.map(({ file, line, message }) => `not listed: ${file}:${line}: ${message}`);
}

/** What the list does not include. */
export function noticesOf(list: WaiverList): readonly string[] {
  return [...malformedTexts(list), ...list.unread.map(({ message }) => `incomplete: ${message}`)];
}
