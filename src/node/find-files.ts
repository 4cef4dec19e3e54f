import { closeSync, fstatSync, lstatSync, openSync, readFileSync, type Stats, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { maxBytes } from "../base/decode.ts";
import type { Text } from "../base/source-text.ts";

/** Where patterns are looked up, and from where files are named. */
export type Where = { readonly cwd: string; readonly base: string };

/** A file to read. */
export type Found = { readonly path: string; readonly named: boolean };

/** What patterns lead to. */
export type Discovery = {
  readonly files: readonly Found[];
  /** What was asked for and cannot be had, one sentence each: the run could not be done as asked. */
  readonly problems: readonly string[];
  /** What was asked for and is nowhere, one sentence each. */
  readonly remarks: readonly string[];
  readonly stdin: boolean;
};

/** Signs by which a pattern is told from a path. */
const wild = /[*?[\]{}()]/;

/** Patterns → files: a path, a folder to walk through, a glob, `-` for standard input, `!` before what is left out. */
export async function discover(patterns: readonly string[], where: Where): Promise<Discovery> {
  const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
  const unwanted = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const files = new Map<string, Found>();
  const problems: string[] = [];
  const remarks: string[] = [];
  for (const pattern of wanted.length > 0 ? wanted : ["."]) {
    if (pattern === "-") continue;
    const result = await lookUp(pattern, where);
    for (const file of result.files) if (!files.get(file.path)?.named) files.set(file.path, file);
    if (result.problem) problems.push(result.problem);
    if (result.remark) remarks.push(result.remark);
  }
  const kept = unwanted.length > 0 ? await without([...files.values()], unwanted, where) : [...files.values()];
  return { files: kept, problems, remarks, stdin: wanted.includes("-") };
}

/** Files → texts, one at a time. What cannot be read is told to `complain`, and the others go on. */
export function* read(files: readonly Found[], { base }: Where, complain: (problem: string) => void): Iterable<Text> {
  for (const { path, named } of files) {
    const file = nameFrom(base, path);
    try {
      yield { file, named, ...contentOf(path) };
    } catch (error) {
      complain(`cannot read "${file}": ${reason(error)}`);
    }
  }
}

/** What a file holds, and its size; nothing of one that is too large. What is measured is what is read. */
function contentOf(path: string): Pick<Text, "size"> & { readonly content: Uint8Array } {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    return { size, content: size > maxBytes ? new Uint8Array() : readFileSync(file) };
  } finally {
    closeSync(file);
  }
}

type LookedUp = { readonly files: readonly Found[]; readonly problem?: string; readonly remark?: string };

async function lookUp(pattern: string, { cwd, base }: Where): Promise<LookedUp> {
  if (pattern === "") return { files: [], problem: "an empty pattern names nothing" };
  const path = resolve(cwd, pattern);
  const stats = statOf(path);
  if (!(stats instanceof Error)) {
    if (stats.isFile()) return { files: [{ path, named: true }] };
    if (!stats.isDirectory())
      return { files: [], problem: `cannot read "${nameFrom(base, path)}": it is neither a file nor a folder` };
    const { walk } = await import("./walk.ts");
    const { files, closed } = walk(path);
    const problems = closed.map(
      (folder) => `cannot look into "${nameFrom(base, folder.path)}": ${reason(folder.error)}`,
    );
    return {
      files: files.map((file) => ({ path: file, named: false })),
      ...(problems[0] && { problem: problems.join("; ") }),
    };
  }
  if (wild.test(pattern) && !isThere(path)) {
    const { glob } = await import("./walk.ts");
    const files = glob(pattern, cwd);
    if (files.length > 0) return { files: files.map((file) => ({ path: file, named: true })) };
    return { files: [], remark: `pattern "${pattern}" matches no file` };
  }
  return { files: [], problem: `cannot read "${pattern}": ${reason(stats)}` };
}

async function without(
  files: readonly Found[],
  patterns: readonly string[],
  { cwd }: Where,
): Promise<readonly Found[]> {
  const { matcher } = await import("./walk.ts");
  const matches = patterns.map((pattern) => matcher(pattern, cwd));
  return files.filter(({ path }) => !matches.some((match) => match(path)));
}

function statOf(path: string): Stats | Error {
  try {
    return statSync(path);
  } catch (error) {
    return error as Error;
  }
}

/** A link that leads nowhere is there all the same. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** The name that findings give to a file. */
export function nameFrom(base: string, path: string): string {
  // Nearly every file lies below the base.
  const below = path.startsWith(base + sep) && !base.endsWith(sep);
  const name = below ? path.slice(base.length + 1) : relative(base, path) || ".";
  return sep === "/" ? name : name.replaceAll(sep, "/");
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EIO: "the disk reports an error",
  EISDIR: "it is a folder",
  ELOOP: "its symbolic links go in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of its path is not a folder",
};

/** Why the system would not, in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? message;
}
