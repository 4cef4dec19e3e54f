import type { Result } from "../../base/result.ts";
import type { SourceText } from "../../base/source-text.ts";
import { quote } from "../../base/wording.ts";

/** The nouns of the files that a run reads besides manifests. */
export type FileNoun = "policy" | "baseline" | "table of updates";

/** The files of policies: on disk, or in a commit. */
export type PolicyFiles = {
  /** Reads a file by the name that findings show; undefined if it does not exist. `noun` is its noun in errors. */
  readonly read: (file: string, noun?: FileNoun) => Promise<SourceText | undefined>;
  /** Resolves a path in a file to a name; undefined if it is outside the repository. */
  readonly resolve: (file: string, path: string) => string | undefined;
  /** Where a file is searched by its name, as errors name it: "the repository" or "the base commit". */
  readonly whereOf: (file: string) => string;
};

/** Whether a path is a URL, which is never opened. */
export function isUrl(path: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(path);
}

/** Whether a path leads into the folder of git, which may hold a token. */
function isInGit(file: string): boolean {
  return /(^|\/)\.git(\/|$)/i.test(file);
}

/** Resolves a path that a policy file has to a name. An error is the rest of a sentence about the path. */
export function resolveNamed(policy: string, path: string, files: PolicyFiles): Result<string> {
  if (isUrl(path)) return { ok: false, error: "which is a URL; download the file and use its path" };
  const file = files.resolve(policy, path);
  if (file === undefined) return { ok: false, error: "which is outside the repository; use a path inside it" };
  if (isInGit(file)) return { ok: false, error: "which is in the folder .git; use a file of the repository" };
  return { ok: true, value: file };
}

/** Reads a file that a policy file names, by its resolved name. An error is the rest of a sentence about it. */
export async function readNamed(file: string, files: PolicyFiles, noun: FileNoun): Promise<Result<SourceText>> {
  const text = await files.read(file, noun);
  if (text) return { ok: true, value: text };
  return { ok: false, error: `but ${quote(file)} is not a file in ${files.whereOf(file)}` };
}
