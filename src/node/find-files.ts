import { closeSync, fstatSync, lstatSync, openSync, readFileSync, type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import { maxBytes } from "../base/decode.ts";
import type { SourceText } from "../base/source-text.ts";
import { nameFrom } from "./paths.ts";
import { explainError } from "./system-errors.ts";

/** The folder that patterns are relative to, and the folder that names of files are relative to. */
export type Roots = { readonly cwd: string; readonly base: string };

/** A file to read, and whether a pattern names it. Files found by searching a folder are not named. */
export type InputFile = { readonly path: string; readonly named: boolean };

/** The files that patterns select. */
export type Discovery = {
  readonly files: readonly InputFile[];
  /** Patterns that cannot be read, one message each. The run fails. */
  readonly errors: readonly string[];
  /** Patterns that match no files, one message each. */
  readonly notes: readonly string[];
  /** Whether standard input is selected. */
  readonly stdin: boolean;
};

/** Reads all of standard input. */
export type ReadStdin = () => Promise<Uint8Array>;

/** The characters that make a pattern a glob. */
const globCharacters = /[*?[\]{}()]/;

/** Finds the files of patterns: a path, a folder to search, a glob, `-` for standard input, or `!` and what to exclude. */
export async function findFiles(patterns: readonly string[], roots: Roots): Promise<Discovery> {
  const included = patterns.filter((pattern) => !pattern.startsWith("!"));
  const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const files = new Map<string, InputFile>();
  const errors: string[] = [];
  const notes: string[] = [];
  for (const pattern of included.length > 0 ? included : ["."]) {
    if (pattern === "-") continue;
    const result = await findPattern(pattern, roots);
    for (const file of result.files) if (!files.get(file.path)?.named) files.set(file.path, file);
    if (result.error) errors.push(result.error);
    if (result.note) notes.push(result.note);
  }
  const kept = excluded.length > 0 ? await exclude([...files.values()], excluded, roots) : [...files.values()];
  return { files: kept, errors, notes, stdin: included.includes("-") };
}

/** Reads files one at a time, as they are iterated. Calls `onError` for a file that cannot be read, and continues. */
export function* readFiles(
  files: readonly InputFile[],
  { base }: Roots,
  onError: (message: string) => void,
): Iterable<SourceText> {
  for (const { path, named } of files) {
    const file = nameFrom(base, path);
    try {
      yield { file, named, ...contentOf(path) };
    } catch (error) {
      onError(`cannot read "${file}": ${explainError(error)}`);
    }
  }
}

/** The name of standard input in findings. */
export const stdinName = "<stdin>";

/** Reads standard input as a text, as if a pattern named it. */
export async function readStdin(stdin: ReadStdin): Promise<SourceText> {
  return { file: stdinName, content: await stdin(), named: true };
}

/** The content and size of a file. A file that is too large to check is not read; its size is that of the opened file. */
function contentOf(path: string): Pick<SourceText, "size"> & { readonly content: Uint8Array } {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    return { size, content: size > maxBytes ? new Uint8Array() : readFileSync(file) };
  } finally {
    closeSync(file);
  }
}

/** The files of one pattern, or why there are none. */
type FoundPattern = { readonly files: readonly InputFile[]; readonly error?: string; readonly note?: string };

async function findPattern(pattern: string, { cwd, base }: Roots): Promise<FoundPattern> {
  if (pattern === "") return { files: [], error: "pattern is empty" };
  const path = resolve(cwd, pattern);
  const stats = statOf(path);
  if (!(stats instanceof Error)) {
    if (stats.isFile()) return { files: [{ path, named: true }] };
    if (stats.isDirectory()) return searchFolder(path, base);
    return { files: [], error: `cannot read "${nameFrom(base, path)}": not a regular file or folder` };
  }
  if (globCharacters.test(pattern) && !exists(path)) {
    const { glob } = await import("./walk.ts");
    const files = glob(pattern, cwd);
    if (files.length > 0) return { files: files.map((file) => ({ path: file, named: true })) };
    return { files: [], note: `pattern "${pattern}" matches no files` };
  }
  return { files: [], error: `cannot read "${pattern}": ${explainError(stats)}` };
}

async function searchFolder(path: string, base: string): Promise<FoundPattern> {
  const { walk } = await import("./walk.ts");
  const { files, unreadable } = walk(path);
  const errors = unreadable.map(
    (folder) => `cannot read folder "${nameFrom(base, folder.path)}": ${explainError(folder.error)}`,
  );
  return {
    files: files.map((file) => ({ path: file, named: false })),
    ...(errors.length > 0 && { error: errors.join("; ") }),
  };
}

async function exclude(
  files: readonly InputFile[],
  patterns: readonly string[],
  { cwd }: Roots,
): Promise<readonly InputFile[]> {
  const { createMatcher } = await import("./walk.ts");
  const matchers = patterns.map((pattern) => createMatcher(pattern, cwd));
  return files.filter(({ path }) => !matchers.some((matches) => matches(path)));
}

function statOf(path: string): Stats | Error {
  try {
    return statSync(path);
  } catch (error) {
    return error as Error;
  }
}

/** Whether a path exists, as a dangling symbolic link too. */
function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
