import { UsageError } from "../../base/errors.ts";
import { groupBy } from "../../base/group-by.ts";
import type { Result } from "../../base/result.ts";
import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { waiversIn } from "../../policy/waivers/comments.ts";
import type { FindingContent, InputContent, LocationContent, ShardReport, WaiverContent } from "./report-content.ts";
import { isAboutOtherFiles } from "./rules.ts";
import { wasChanged } from "./seal.ts";
import { termsOut } from "./shard-view.ts";

/** A file as it is in the checkout of the merge. */
export type FileNow = { readonly sha256: string; readonly lines: number; readonly content: Uint8Array };

/** Reads a file of a report in the checkout of the merge; the error is why it cannot be read. */
export type ReadFile = (file: string) => Result<FileNow>;

/**
 * Ends the run if files are not as the shards read them, if a finding is on a line that its file does not have, or if a file
 * does not have the waivers that a report states. The merge does this where the commit of the reports is checked out.
 */
export function compareFiles(reports: readonly ShardReport[], read: ReadFile): void {
  for (const report of reports) {
    const lines = new Map<string, number>();
    const comments = groupBy(report.shard.comments.waivers, ({ file }) => file);
    for (const input of report.shard.inputs) {
      const now = compareFile(input, report, read);
      if (!now) continue;
      lines.set(input.file, now.lines);
      checkComments(input.file, comments.get(input.file) ?? [], report, now);
    }
    checkLines(report, lines);
  }
}

/** Compares a file. What a shard could not read is an error of the run already. */
function compareFile({ file, sha256 }: InputContent, { name }: ShardReport, read: ReadFile): FileNow | undefined {
  if (sha256 === undefined) return undefined;
  const now = read(file);
  if (!now.ok)
    throw new UsageError(
      `cannot compare ${quote(name)} with ${quote(file)}: ${now.error}; run merge in the folder where the shards ran, with all of their files`,
    );
  if (now.value.sha256 === sha256) return now.value;
  throw new UsageError(`${quote(file)} is not the file that ${quote(name)} is about: its content differs`);
}

/** Ends the run if the comments of a file have no such waivers. Only files with waivers are read: none waive nothing. */
function checkComments(
  file: string,
  waivers: readonly WaiverContent[],
  { name }: ShardReport,
  { content }: Pick<FileNow, "content">,
): void {
  if (waivers.length === 0) return;
  const written = waiversIn({ file, content, named: true }).waivers.map(termsOut);
  const known = new Set(written.map((waiver) => JSON.stringify(waiver)));
  const other = waivers.find((waiver) => !known.has(JSON.stringify(waiver)));
  if (!other) return;
  const { rule, range } = other;
  throw new UsageError(
    `${quote(name)} has a waiver for ${quote(rule)} on line ${formatNumber(range.line)} of ${quote(file)}, and the file has no such comment: the report ${wasChanged}`,
  );
}

/** What the fix of a finding changes, and its lines. */
function fixedPlaces({ file, range, shard }: FindingContent): readonly LocationContent[] {
  const { replacements = [], start = 1, end = 1 } = shard?.fix ?? {};
  const lines = { file, range: { ...range, line: start, endLine: end } };
  return [lines, ...replacements.map((replacement) => ({ file, range: replacement.range }))];
}

/** The commit decides the content of files, but not what a report states about them. */
function checkLines({ name, findings, shard }: ShardReport, lines: ReadonlyMap<string, number>): void {
  const own = findings.filter(({ rule }) => !isAboutOtherFiles({ id: rule }));
  const places: readonly LocationContent[] = [
    ...[...own, ...shard.comments.wrong].flatMap((finding) => [finding, ...(finding.related ?? [])]),
    ...shard.comments.waivers,
    ...own.flatMap(fixedPlaces),
  ];
  const wrong = places.find(({ file, range }) => Math.max(range.line, range.endLine) > (lines.get(file) ?? 0));
  if (!wrong) return;
  const { file, range } = wrong;
  throw new UsageError(
    `${quote(name)} has a finding on line ${formatNumber(range.endLine)} of ${quote(file)}, which has ${pluralize(lines.get(file) ?? 0, "line")}`,
  );
}
