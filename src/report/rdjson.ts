import { jsonText } from "../base/json-text.ts";
import { type ByteColumns, byteColumnsOf, type Location, type Range } from "../base/source-text.ts";
import { repositoryUrl, tool } from "../base/version.ts";
import { escapeForLog } from "../base/wording.ts";
import { listed } from "../findings/listed.ts";
import { messageOf } from "../findings/worse.ts";
import type { CertainFix } from "../model/certain-fix.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { Level } from "../model/rule.ts";
import { cited } from "../sources/index.ts";
import type { RenderOptions } from "./options.ts";
import { runErrorId, runErrors, runErrorText, runPlace } from "./run-errors.ts";

/** The severities of the Reviewdog Diagnostic Format. */
const severities = { error: "ERROR", warning: "WARNING", note: "INFO" } as const satisfies Record<Level, string>;

/**
 * The report in the Reviewdog Diagnostic Format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Errors of the run
 * come first, as diagnostics of the folder, since the format has no other place for them.
 */
export function rdjson({ findings }: Report, options: Pick<RenderOptions, "fixes" | "errors"> = {}): string {
  const { fixes } = options;
  const diagnostics = listed(findings).map((finding) => diagnosticOf(finding, fixes?.get(finding)));
  const errors = runErrors(options).map(runErrorOf);
  return jsonText({ source: { name: tool.name, url: repositoryUrl }, diagnostics: [...errors, ...diagnostics] });
}

function diagnosticOf(finding: Finding, fix: CertainFix | undefined) {
  const { rule, source, related } = finding;
  const { url } = cited(source);
  return {
    message: escapeForLog(messageOf(finding)),
    location: locationOf(finding),
    severity: severities[rule.level],
    code: { value: rule.id, ...(url && { url }) },
    ...(fix && { suggestions: [suggestionOf(fix)] }),
    ...(related.length > 0 && { related_locations: related.map(relatedOf) }),
  };
}

function runErrorOf(error: string) {
  return {
    message: runErrorText(error),
    location: { path: runPlace },
    severity: severities.error,
    code: { value: runErrorId },
  };
}

function relatedOf(related: Finding["related"][number]) {
  return { message: escapeForLog(related.message), location: locationOf(related) };
}

/** A location. One of a merged report has its byte columns, and no text to count them in. */
type Place = Location & { readonly file: string; readonly bytes?: ByteColumns };

function locationOf({ file, ...location }: Place) {
  return { path: escapeForLog(file), range: rangeOf(location) };
}

/** A range on one line by columns. One over several lines has whole lines: the bytes of its last line are not known here. */
function rangeOf({ bytes, ...location }: Omit<Place, "file">) {
  const { range } = location;
  const { line } = range;
  const columns = byteColumnsOf(location);
  if (!columns) return { start: { line }, end: { line: lastLineOf(range) } };
  const { start, end } = bytes ?? columns;
  return { start: { line, column: start }, end: { line, column: end } };
}

/** The last line that a range has characters of. */
function lastLineOf({ endLine, endColumn }: Range): number {
  return endColumn === 1 ? endLine - 1 : endLine;
}

/** Whole lines: reviewdog passes suggestions for GitLab on without regard to columns. */
function suggestionOf({ start, end, after }: CertainFix) {
  return { range: { start: { line: start }, end: { line: end } }, text: after.join("\n") };
}
