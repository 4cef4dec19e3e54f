import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** A file's name, and its text before and after. */
export type ChangedText = { readonly file: string; readonly before: string; readonly after: string };

/**
 * A unified diff that `git apply` accepts; empty if nothing changed. `diff` finds the smallest hunks, quotes names as git
 * does, and has no dependencies.
 */
export function unifiedDiff({ file, before, after }: ChangedText): string {
  if (before === after) return "";
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, options);
}
