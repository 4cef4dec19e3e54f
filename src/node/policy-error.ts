import { UsageError } from "../base/errors.ts";
import type { PolicyProblem } from "../policy/file/types.ts";

/** The error for a policy or baseline file: all errors in it at once, each with its location. */
export function policyError(errors: readonly PolicyProblem[]): UsageError {
  const lines = errors.map(({ file, range, message }) => `${file}:${range.line}:${range.column}: ${message}`);
  return new UsageError(lines[0] ?? "", lines.slice(1));
}
