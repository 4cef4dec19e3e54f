import { CannotRun } from "../base/errors.ts";
import type { Problem } from "../policy/file/types.ts";

/** All that stands against a policy or a baseline ends the run at once, each with its place. */
export function against(problems: readonly Problem[]): CannotRun {
  const lines = problems.map(({ file, range, message }) => `${file}:${range.line}:${range.column}: ${message}`);
  return new CannotRun(lines[0] ?? "", lines.slice(1));
}
