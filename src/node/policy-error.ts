import { UsageError } from "../base/errors.ts";
import { groupBy } from "../base/group-by.ts";
import { formatNumber } from "../base/wording.ts";
import type { PolicyProblem } from "../policy/file/types.ts";

/** The most errors that are listed. A generated file can have one in each of its rows. */
const mostErrors = 50;

/** The error for a policy, a baseline or a table of updates: its errors at once, each with its location, by line in each file. */
export function policyError(errors: readonly PolicyProblem[]): UsageError {
  const lines = [...groupBy(errors, ({ file }) => file).values()]
    .flatMap((ofFile) =>
      [...ofFile].sort((one, other) => one.range.line - other.range.line || one.range.column - other.range.column),
    )
    .slice(0, mostErrors)
    .map(({ file, range, message }) => `${file}:${range.line}:${range.column}: ${message}`);
  const others = errors.length - mostErrors;
  if (others > 0) lines.push(`… and ${formatNumber(others)} more`);
  return new UsageError(lines[0] ?? "", lines.slice(1));
}
