import { type CsvCell, csvText } from "../../base/csv.ts";
import { formatSize } from "../../findings/worse.ts";
import type { Finding } from "../../model/finding.ts";
import type { ListedWaiver, WaiverList } from "./types.ts";
import { largestSizes } from "./wording.ts";

const header = [
  ...["state", "kind", "rule", "file", "line", "deployment", "object", "files", "owner", "reason", "ticket"],
  ...["until", "daysLeft", "findings", "tooLarge", "size", "acceptedSize", "acceptedUnit", "covers", "note"],
];

/** The list as CSV with a header row: a row for each waiver, and one with the state `incomplete` for what was not read. */
export function csv({ waivers, malformed, unread }: WaiverList): string {
  const others = [
    ...malformed.map(({ file, line, message }) => ["malformed", "comment", "", file, line, message] as const),
    ...unread.map(({ file, message }) => ["incomplete", "", "", file, "", message] as const),
  ];
  const rows = others.map(([state, kind, rule, file, line, note]) =>
    header.map((name, at) => (name === "note" ? note : [state, kind, rule, file, line][at])),
  );
  return csvText([header, ...waivers.map(rowOf), ...rows]);
}

function rowOf(waiver: ListedWaiver): readonly CsvCell[] {
  const { state, kind, rule, place, deployment, object, files, owner, reason, ticket, until, daysLeft } = waiver;
  const { covered, exceeding, size, note } = waiver;
  return [
    ...[state, kind, rule, place.file, place.range.line, deployment, object, files?.join(" "), owner, reason, ticket],
    ...[until, daysLeft, covered.length, exceeding.length, sizesIn([...covered, ...exceeding])],
    ...[size?.amount, size?.unit, covered.map(findingText).join("; "), note],
  ];
}

function sizesIn(findings: readonly Finding[]): string {
  return largestSizes(findings).map(formatSize).join("; ");
}

/** "pool01.contoso.com (contoso.yaml:14)". */
function findingText({ object, deployment, file, range }: Finding): string {
  return `${object || deployment} (${file}:${range.line})`;
}
