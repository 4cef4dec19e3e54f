import { escapeForLog, formatNumber, pluralize } from "../../base/wording.ts";
import type { Finding } from "../../model/finding.ts";
import type { RemainingFinding } from "./fix.ts";
import type { FixedFile } from "./fix-file.ts";
import type { BothPlaces } from "./positions.ts";

/**
 * The summary of a run of `fix`: two lines for each finding, then the counts. Positions are those of the files on the disk
 * after the run: with the fixes or, in a dry run, without them.
 */
export function formatSummary(files: readonly FixedFile[], unreadable: readonly Finding[], dryRun: boolean): string {
  const fixed = files.flatMap((file) => file.fixed);
  const remaining: readonly (Omit<RemainingFinding, "places"> & { readonly places?: BothPlaces })[] = [
    ...files.flatMap((file) => file.remaining),
    ...unreadable.map((finding) => ({ finding, reason: "correct the error; nothing in this file is fixed before" })),
  ];
  const placed = (finding: Finding, places?: BothPlaces) => ({
    ...finding,
    ...(dryRun ? places?.before : places?.after),
  });
  const changed = pluralize(files.filter(({ before, text }) => before !== text).length, "file");
  const lines = [
    ...fixed.flatMap(({ finding, change, places }) => [
      headline(placed(finding, places), "fixed"),
      `  ${escapeForLog(change)}`,
    ]),
    ...remaining.flatMap(({ finding, reason, places }) => [
      headline(placed(finding, places), "not fixed"),
      `  to do: ${escapeForLog(reason)}`,
    ]),
    `${formatNumber(fixed.length)} fixed, ${formatNumber(remaining.length)} not fixed (${changed} ${dryRun ? "to change" : "changed"})`,
  ];
  return `${lines.join("\n")}\n`;
}

function headline({ file, range, rule, message }: Finding, result: "fixed" | "not fixed"): string {
  // A line that starts with "::" is a workflow command to a runner.
  const name = file.trimStart().startsWith("::") ? `./${file}` : file;
  return `${escapeForLog(name)}:${range.line}:${range.column}: ${result}: ${escapeForLog(message)} [${rule.id}]`;
}
