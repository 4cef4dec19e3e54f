import type { Range } from "../base/source-text.ts";
import { harmless } from "../base/wording.ts";
import { fingerprintsOf } from "../findings/fingerprint.ts";
import type { Finding } from "../model/finding.ts";
import { levels } from "../model/rule.ts";
import type { Waived, Waiver } from "../model/waiver.ts";
import { termsOf } from "../policy/waivers/describe.ts";

/** The most results that GitHub takes in a run. */
export const mostResults = 25_000;

/** GitHub takes 10 MB after gzip; a tenth is left for rules and all else. */
export const mostBytes = 9_000_000;

/** The most locations of a result, its own included. */
const mostLocations = 1000;

/** A finding as SARIF's result. */
export type Result = ReturnType<typeof resultOf>;

/** The gravest findings that GitHub takes, gravest first, and how many are left out. */
export function resultsOf(findings: readonly (Finding | Waived)[], places: ReadonlyMap<string, number>) {
  const fingerprints = fingerprintsOf(findings);
  const all = [...findings.entries()].map(([at, finding]) => ({ finding, fingerprint: fingerprints[at] ?? "" }));
  const sorted = levels.flatMap((level) => all.filter(({ finding }) => finding.rule.level === level));
  const results: Result[] = [];
  let bytes = 0;
  for (const { finding, fingerprint } of sorted.slice(0, mostResults)) {
    const result = resultOf(finding, fingerprint, places.get(finding.rule.id) ?? -1);
    bytes += bytesOf(result);
    if (bytes > mostBytes) break;
    results.push(result);
  }
  return { results, left: findings.length - results.length };
}

function resultOf(finding: Finding | Waived, fingerprint: string, ruleIndex: number) {
  const { rule, message, file, range, related } = finding;
  return {
    ruleId: rule.id,
    ruleIndex,
    level: rule.level,
    message: { text: textOf(message) },
    locations: [{ physicalLocation: placeOf(file, range) }],
    ...(related.length > 0 && { relatedLocations: related.slice(0, mostLocations - 1).map(relatedOf) }),
    // The only fingerprint that GitHub looks at; without it, it hashes lines.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...("waiver" in finding && { suppressions: [suppressionOf(finding.waiver)] }),
  };
}

/** A comment suppresses in the source, a policy or a baseline from outside. */
function suppressionOf(waiver: Waiver) {
  return { kind: waiver.kind === "comment" ? "inSource" : "external", justification: harmless(termsOf(waiver)) };
}

function relatedOf({ message, file, range }: Finding["related"][number], at: number) {
  return { id: at + 1, message: { text: textOf(message) }, physicalLocation: placeOf(file, range) };
}

function placeOf(file: string, { line, column, endLine, endColumn }: Range) {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { artifactLocation: { uri: uriOf(file), uriBaseId: "%SRCROOT%" }, region };
}

/** A viewer takes `[a](b)` in a message for a link. */
function textOf(message: string): string {
  return harmless(message).replaceAll("](", "]\\(");
}

/** A file's name as a relative reference (RFC 3986). */
function uriOf(file: string): string {
  return file
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

/** What the rest of a location takes after gzip, being much the same in each. */
const frame = 150;

/** The most that a result takes after gzip: texts may be such that they do not shrink. */
function bytesOf({ message, locations, relatedLocations = [] }: Result): number {
  const places = [...locations, ...relatedLocations].map(({ physicalLocation }) => physicalLocation);
  const words = [message, ...relatedLocations.map((other) => other.message)].map(({ text }) => text);
  const texts = [...words, ...places.map(({ artifactLocation }) => artifactLocation.uri)];
  return encoder.encode(texts.join("")).length + frame * places.length;
}

const encoder = new TextEncoder();
