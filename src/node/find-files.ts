import { resolve } from "node:path";
import { maxBytes } from "../base/decode.ts";
import type { Result } from "../base/result.ts";
import type { SourceText } from "../base/source-text.ts";
import { pluralize } from "../base/wording.ts";
import { mentionsManifest } from "../engine/mentions.ts";
import { disk, existsIn, type Folders } from "./folders.ts";
import type { IgnoreFile } from "./ignore-files.ts";
import { isGlob, nameFrom } from "./paths.ts";
import { findPart, readRegularFile } from "./read-file.ts";
import { explainError } from "./system-errors.ts";

/** The folder that patterns are relative to, and the folder that names of files are relative to. */
export type Roots = { readonly cwd: string; readonly base: string };

/** A file to read, and whether a pattern names it. Files found by searching a folder are not named. */
export type InputFile = {
  readonly path: string;
  readonly named: boolean;
  /** Whether another program named it, which does not know whether it has a manifest. */
  readonly candidate?: boolean;
  /** The path after symbolic links, for a file that a pattern names by its path. */
  readonly real?: string;
};

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

/** Reads all of standard input or, if it is larger than a limit, more bytes than that. */
export type ReadStdin = (limit: number) => Promise<Uint8Array>;

/**
 * Finds the files of patterns: a path, a folder to search, a glob, `-` for standard input, or `!` and what to exclude.
 * They are searched on the disk or, for the files of a commit, in its tree. What `isPath` accepts is a path and no glob.
 */
export async function findFiles(
  patterns: readonly string[],
  roots: Roots,
  folders: Folders = disk,
  isPath: (pattern: string) => boolean = () => false,
): Promise<Discovery> {
  const included = patterns.filter((pattern) => !pattern.startsWith("!"));
  const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const files = new Map<string, InputFile>();
  const errors = excluded.filter(isEmpty).map(() => 'pattern "!" is empty; add what to exclude after "!"');
  const notes: string[] = [];
  const admit = admitIn(folders, roots.base);
  const sought = included.filter((pattern) => pattern !== "-");
  for (const pattern of included.length > 0 ? sought : ["."]) {
    const find = isPath(pattern) ? findPath : findPattern;
    const result = await find(pattern, roots, folders, admit);
    for (const file of result.files) if (!files.get(file.path)?.named) files.set(file.path, file);
    if (result.error) errors.push(result.error);
    if (result.note) notes.push(result.note);
  }
  const all = [...files.values()];
  const kept = excluded.length > 0 ? await exclude(all, excluded, roots) : all;
  return { files: kept, errors, notes, stdin: included.includes("-") };
}

/** Reads files one at a time, as they are iterated. Calls `onError` for a file that cannot be read, and continues. */
export function* readFiles(
  files: readonly InputFile[],
  { base }: Roots,
  onError: (message: string) => void,
): Iterable<SourceText> {
  for (const { path, named, candidate, real = path } of files) {
    const file = nameFrom(base, path);
    try {
      const { content, size } = readRegularFile(real);
      // A file that was found is a finding if it is too large and mentions a manifest, else it is skipped.
      const mention = size > maxBytes && !named ? findPart(real, mentionsManifest) : undefined;
      yield { file, named, content: mention ?? content, size, ...(candidate && { candidate }) };
    } catch (error) {
      onError(`cannot read "${file}": ${explainError(error)}`);
    }
  }
}

/** The name of standard input in findings. */
export const stdinName = "<stdin>";

/** Reads standard input as a text, as if a pattern named it. */
export async function readStdin(stdin: ReadStdin): Promise<SourceText> {
  const content = await stdin(maxBytes);
  const text = { file: stdinName, named: true } as const;
  // Its end was not read, so its size is not known.
  if (content.length > maxBytes) return { ...text, content: new Uint8Array(), size: Number.POSITIVE_INFINITY };
  return { ...text, content };
}

/** The files of one pattern, or why there are none. */
type FoundPattern = { readonly files: readonly InputFile[]; readonly error?: string; readonly note?: string };

/** Returns the real path of a path that may be read, or why it may not. */
type Admit = (path: string) => Result<string>;

function admitIn(folders: Folders, base: string): Admit {
  const admit = folders.admit(base);
  return (path) => {
    try {
      return { ok: true, value: admit(path) };
    } catch (error) {
      return { ok: false, error: `cannot read "${nameFrom(base, path)}": ${explainError(error)}` };
    }
  };
}

async function findPattern(pattern: string, roots: Roots, folders: Folders, admit: Admit): Promise<FoundPattern> {
  if (pattern === "") return { files: [], error: "pattern is empty" };
  if (!isGlob(pattern)) return findPath(pattern, roots, folders, admit);
  const matched = await findGlob(pattern, roots, folders, admit);
  if (!folders.hasEntry(resolve(roots.cwd, pattern))) return matched;
  // What is named like a glob does not hide what the glob matches.
  const own = await findPath(pattern, roots, folders, admit);
  const { error = own.error, files } = matched;
  return { ...own, ...(error && { error }), files: [...files, ...own.files] };
}

async function findPath(pattern: string, roots: Roots, folders: Folders, admit: Admit): Promise<FoundPattern> {
  const { cwd, base } = roots;
  const path = resolve(cwd, pattern);
  const stats = folders.statOf(path);
  if (stats instanceof Error) return { files: [], error: `cannot read "${pattern}": ${explainError(stats)}` };
  const isFolder = stats.isDirectory();
  if (!isFolder && pattern.endsWith("/"))
    return { files: [], error: `cannot read "${pattern}": it is a file; omit the slash at the end` };
  if (!isFolder && !stats.isFile())
    return { files: [], error: `cannot read "${nameFrom(base, path)}": it is not a regular file; ${useInstead}` };
  const real = admit(path);
  if (!real.ok) return { files: [], error: real.error };
  return isFolder ? searchFolder(path, base, folders) : { files: [{ path, named: true, real: real.value }] };
}

/** What to use instead of a device or a pipe, such as that of `<(…)` in a shell. */
const useInstead = 'use a file, a folder, or "-" for standard input';

async function findGlob(pattern: string, { cwd, base }: Roots, folders: Folders, admit: Admit): Promise<FoundPattern> {
  const { glob, startOf } = await import("./walk.ts");
  const start = startOf(pattern, cwd);
  const real = existsIn(folders, start) ? admit(start) : undefined;
  if (real?.ok === false) return { files: [], error: real.error };
  const { files, undecodable } = glob(pattern, cwd, folders);
  const notes = undecodable.map((one) => describeUndecodable(one, base));
  if (files.length === 0) notes.push(`pattern "${pattern}" matches no files`);
  return { files: files.map((file) => ({ path: file, named: true })), ...noteOf(notes) };
}

async function searchFolder(path: string, base: string, folders: Folders): Promise<FoundPattern> {
  const { walk } = await import("./walk.ts");
  const { files, undecodable, unreadable, incomplete } = walk(path, folders);
  const errors = unreadable.map(
    (folder) => `cannot read folder "${nameFrom(base, folder.path)}": ${explainError(folder.error)}`,
  );
  return {
    files: files.map((file) => ({ path: file, named: false })),
    ...(errors.length > 0 && { error: errors.join("; ") }),
    ...noteOf([
      ...undecodable.map((one) => describeUndecodable(one, base)),
      ...incomplete.map((file) => describeOmitted(file, base)),
    ]),
  };
}

function noteOf(notes: readonly string[]): Pick<FoundPattern, "note"> {
  return notes.length > 0 ? { note: notes.join("; ") } : {};
}

/** A file or folder that Node.js cannot find under the name that it reads. */
function describeUndecodable({ path }: { readonly path: string }, base: string): string {
  return `"${nameFrom(base, path)}" not checked: its name is not UTF-8; rename it`;
}

/** What a `.gitignore` file with too many similar rules does not ignore. */
function describeOmitted({ path, omitted }: Pick<IgnoreFile, "path" | "omitted">, base: string): string {
  const rules = pluralize(omitted, "rule");
  return `${rules} in "${nameFrom(base, path)}" not applied: too long, or too many with the same text between wildcards; what they match is checked`;
}

function isEmpty(pattern: string): boolean {
  return pattern === "";
}

async function exclude(
  files: readonly InputFile[],
  patterns: readonly string[],
  { cwd }: Roots,
): Promise<readonly InputFile[]> {
  const { createMatcher } = await import("./walk.ts");
  const matchers = patterns.filter((pattern) => !isEmpty(pattern)).map((pattern) => createMatcher(pattern, cwd));
  return files.filter(({ path }) => !matchers.some((matches) => matches(path)));
}
