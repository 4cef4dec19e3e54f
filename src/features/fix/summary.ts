import { escapeForLog, formatNumber, pluralize } from "../../base/wording.ts";
import type { Finding } from "../../model/finding.ts";
import type { FixedFile } from "./fix-file.ts";

/** The summary of a run of `fix`: two lines for each finding, then the counts. */
export function formatSummary(files: readonly FixedFile[], unreadable: readonly Finding[], dryRun: boolean): string {
  const fixed = files.flatMap((file) => file.fixed);
  const remaining = [
    ...files.flatMap((file) => file.remaining),
    ...unreadable.map((finding) => ({ finding, reason: "the file cannot be read, so nothing in it is fixed" })),
  ];
  const changed = pluralize(files.filter(({ before, text }) => before !== text).length, "file");
  const lines = [
    ...fixed.flatMap(({ finding, change }) => [headline(finding, "fixed"), `  ${escapeForLog(change)}`]),
    ...remaining.flatMap(({ finding, reason }) => [headline(finding, "not fixed"), `  ${escapeForLog(reason)}`]),
    `${formatNumber(fixed.length)} fixed, ${formatNumber(remaining.length)} not fixed (${changed} ${dryRun ? "to change" : "changed"})`,
  ];
  return `${lines.join("\n")}\n`;
}

function headline({ file, range, rule, message }: Finding, result: "fixed" | "not fixed"): string {
  // A line that starts with "::" is a workflow command to a runner.
  const name = file.trimStart().startsWith("::") ? `./${file}` : file;
  return `${escapeForLog(name)}:${range.line}:${range.column}: ${result}: ${escapeForLog(message)} [${rule.id}]`;
}
