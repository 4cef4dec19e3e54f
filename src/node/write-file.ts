import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { maxBytes } from "../base/decode.ts";
import { UsageError } from "../base/errors.ts";
import type { Result } from "../base/result.ts";
import { quote } from "../base/wording.ts";
import { boundaryOf, checkStream, describeOther, isInGit, isLink } from "./boundary.ts";
import { isInside, nameFrom } from "./paths.ts";
import { readRegularFile } from "./read-file.ts";
import { explainError } from "./system-errors.ts";

/** A file to write: its path, and the base folder. Without a repository, no link below that folder is written through. */
export type WriteTarget = { readonly path: string; readonly base: string };

/** A file on the disk, and its content when it was read. */
export type ReadTarget = { readonly cwd: string; readonly file: string; readonly before: string };

/**
 * Writes a file completely or not at all, and creates its folders. Throws if the file or a folder in its path is a symbolic
 * link, or if something other than a file is there. Above the repository, links of the system are followed.
 */
export function writeWhole({ path, base }: WriteTarget, text: string): void {
  const before = checkTarget(path, boundaryOf(dirname(path), base)?.folder);
  makeFolders(dirname(path));
  writeAtomically(path, text, before);
}

/** Whether a file may be written: no link leads to it, and nothing else than a file is there. */
export function isWritable({ path, base }: WriteTarget): boolean {
  try {
    checkTarget(path, boundaryOf(dirname(path), base)?.folder);
    return true;
  } catch {
    return false;
  }
}

/** The content of a file that is about to be written; undefined if there is none. Throws if it may not be written. */
export function readBefore({ path, base }: WriteTarget): Buffer | undefined {
  if (!checkTarget(path, boundaryOf(dirname(path), base)?.folder)) return undefined;
  const { content, size } = readRegularFile(path);
  if (size > maxBytes) throw new Error("it is larger than 16 MiB");
  return content;
}

/** Makes a new folder for temporary files. */
export function makeTemporaryFolder(parent: string): string {
  return mkdtempSync(join(parent, "lync-policy-"));
}

/** Replaces the content of a file. One that somebody else has changed is not replaced. */
export function replaceFile({ cwd, file, before }: ReadTarget, after: string): Result<void> {
  const path = resolve(cwd, file);
  try {
    const content = readBefore({ path, base: cwd });
    if (content === undefined) throw new Error("no such file or folder");
    if (content.toString() !== before) throw new Error("it changed since it was read");
    writeWhole({ path, base: cwd }, after);
    return { ok: true, value: undefined };
  } catch (error) {
    return { ok: false, error: `cannot write ${quote(file)}: ${explainError(error)}` };
  }
}

/**
 * Writes a file inside a folder, unless it has this content already. No symbolic link below the folder is written through,
 * wherever the folder is.
 */
export function writeInside(folder: string, name: string, text: string, base: string): void {
  withTarget(folder, name, (path) => {
    const before = checkTarget(path, folder);
    if (!before || !hasContent(path, before, text)) writeWhole({ path, base }, text);
  });
}

/** Throws as `writeInside` does, as far as it is known without writing: for links, other things than files, and permissions. */
export function checkInside(folder: string, name: string): void {
  withTarget(folder, name, (path) => {
    checkTarget(path, folder);
    let existing = dirname(path);
    while (!lstatSync(existing, { throwIfNoEntry: false })) existing = dirname(existing);
    if (!lstatSync(existing).isDirectory() && existing !== folder) throw new Error("part of its path is not a folder");
    accessSync(existing, constants.W_OK);
  });
}

function withTarget(folder: string, name: string, use: (path: string) => void): void {
  const path = resolve(folder, name);
  if (!isInside(folder, path)) throw new UsageError(`cannot write ${quote(name)}: it is not inside ${quote(folder)}`);
  try {
    use(path);
  } catch (error) {
    throw new UsageError(`cannot write ${quote(name)} in ${quote(folder)}: ${explainError(error)}`);
  }
}

function hasContent(path: string, { size }: Stats, text: string): boolean {
  return size === Buffer.byteLength(text) && readRegularFile(path, size).content.toString() === text;
}

/** The status of a file that may be written; undefined if there is none. Throws if a link below a folder leads to it. */
function checkTarget(path: string, top: string | undefined): Stats | undefined {
  checkStream(path);
  const link = top === undefined ? undefined : foldersBelow(top, dirname(path)).find(isLink);
  if (top !== undefined && link !== undefined)
    throw new Error(
      `the folder ${quote(nameFrom(top, link))} in its path is a symbolic link; use a path without links`,
    );
  if (top !== undefined && isInGit(top, path)) throw new Error("it is in the folder .git");
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status?.isSymbolicLink()) throw new Error("it is a symbolic link; use a path without links");
  const other = status && describeOther(status);
  if (other !== undefined) throw new Error(other);
  return status;
}

/** The folders below one of them down to the other, outermost first. */
function foldersBelow(top: string, folder: string): readonly string[] {
  const parts = relative(top, folder).split(sep);
  return parts[0] === "" ? [] : parts.map((_, at) => join(top, ...parts.slice(0, at + 1)));
}

/** Creates a folder and those above it. Node's own recursion never ends in `/proc`. */
function makeFolders(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false })) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process has just created it.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/** Windows has no flag for links: `O_EXCL` creates a file there, too, only if nothing has its name. */
const noLink = constants.O_NOFOLLOW ?? 0;

/** Writes to a new file in the same folder and renames it, so that no reader sees a part of the text. */
function writeAtomically(path: string, text: string, before: Stats | undefined): void {
  if (before) checkWritable(path);
  const temporary = join(dirname(path), `.lync-policy-${randomBytes(8).toString("hex")}.tmp`);
  const file = openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noLink, 0o666);
  try {
    try {
      if (before) keepAccess(file, before);
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Throws if a file is not writable: a rename would replace it all the same. */
function checkWritable(path: string): void {
  closeSync(openSync(path, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0) | noLink));
}

/** Gives a new file the mode of the file that it replaces and, as far as this user may, its owner. */
function keepAccess(file: number, { mode, uid, gid }: Stats): void {
  const own = fstatSync(file);
  if (own.uid !== uid || own.gid !== gid) {
    try {
      fchownSync(file, uid, gid);
    } catch {
      // Only root may give a file to another user. The new file is then of the user who writes it.
    }
  }
  fchmodSync(file, mode & 0o777);
}
