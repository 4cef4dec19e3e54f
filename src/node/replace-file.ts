import {
  closeSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "../base/errors.ts";
import type { Result } from "../base/result.ts";
import { quote } from "../base/wording.ts";
import { isInside } from "./paths.ts";
import { explainError } from "./system-errors.ts";

/** A file on the disk, and its content when it was read. */
export type Target = { readonly cwd: string; readonly file: string; readonly before: string };

/**
 * Replaces the content of a file completely or not at all. A symbolic link is followed only inside the working directory,
 * and a file that somebody else has changed is not replaced.
 */
export function replaceFile({ cwd, file, before }: Target, after: string): Result<void> {
  const fail = (reason: string): Result<void> => ({ ok: false, error: `cannot write ${quote(file)}: ${reason}` });
  try {
    const path = realFile(cwd, file);
    if (path === undefined) return fail("a symbolic link in its path points outside the working directory");
    if (readFileSync(path, "utf8") !== before) return fail("it changed since it was read");
    writeAtomically(path, after, writableMode(path));
    return { ok: true, value: undefined };
  } catch (error) {
    return fail(explainError(error));
  }
}

/**
 * Writes a file inside a folder, completely or not at all. Fails if the file is a symbolic link, or if a symbolic link in
 * its path points outside the folder.
 */
export function writeInside(folder: string, name: string, text: string): void {
  const path = resolve(folder, name);
  if (!isInside(folder, path)) throw new UsageError(`cannot write ${quote(name)}: it is not inside ${quote(folder)}`);
  try {
    mkdirSync(folder, { recursive: true });
    // Checked before the folders in between are made, since making them would follow a symbolic link.
    if (!isInside(realpathSync(folder), realpathSync(nearestFolder(dirname(path)))))
      throw new Error("a symbolic link in its path points outside the folder");
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) throw new Error("it is a symbolic link");
    mkdirSync(dirname(path), { recursive: true });
    writeAtomically(path, text, statSync(path, { throwIfNoEntry: false })?.mode);
  } catch (error) {
    throw new UsageError(`cannot write ${quote(name)} in ${quote(folder)}: ${explainError(error)}`);
  }
}

/** The path of a file after symbolic links, unless they point outside the working directory or, for a file outside, its folder. */
function realFile(cwd: string, file: string): string | undefined {
  const [root, path] = [realpathSync(cwd), resolve(cwd, file)];
  const real = realpathSync(path);
  if (isInside(resolve(cwd), path)) return isInside(root, real) ? real : undefined;
  return real === join(realpathSync(dirname(path)), basename(path)) ? real : undefined;
}

/** The mode of a file. Throws if the file is not writable: a rename would replace it all the same. */
function writableMode(path: string): number {
  const file = openSync(path, "r+");
  try {
    return fstatSync(file).mode;
  } finally {
    closeSync(file);
  }
}

/** Writes to a temporary file in the same folder and renames it, so that no reader sees a part of the text. */
function writeAtomically(path: string, text: string, mode: number | undefined): void {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.new`);
  const file = openSync(temporary, "wx", mode);
  try {
    try {
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

/** The nearest folder above a path that exists, as a dangling symbolic link too. */
function nearestFolder(folder: string): string {
  return lstatSync(folder, { throwIfNoEntry: false }) ? folder : nearestFolder(join(folder, ".."));
}
