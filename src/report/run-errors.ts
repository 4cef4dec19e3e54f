import { escapeForLog } from "../base/wording.ts";
/**
 * The errors of a run for a report: each once, in the order of code units. Shards report them in another order than a single
 * run, and the merged report is the same.
 */
export function runErrors({ errors = [] }: { readonly errors?: readonly string[] | undefined }): readonly string[] {
  return [...new Set(errors)].sort();
}

/** What errors of a run are called where findings have the id of their rule. No rule has this id. */
export const runErrorId = "incomplete-run";

/** Where errors of a run are in formats that require a file: the folder that the run checks. */
export const runPlace = ".";

/** What the errors of a run mean, for readers of a single one. */
export function runErrorText(error: string): string {
  return escapeForLog(`the run is incomplete: ${error}`);
}
