import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { reason } from "./find-files.ts";

/** A file of the disk, and what it held when it was read. */
export type Target = { readonly cwd: string; readonly file: string; readonly before: string };

/** Whether a file got its new text: nothing, or why it did not. */
export type Overwritten = { readonly failed?: string };

/**
 * Gives a file a new text at once or not at all: it is written beside the old one and takes its place. A link is followed
 * only within the tree, and what somebody else wrote meanwhile is kept.
 */
export function overwrite({ cwd, file, before }: Target, after: string): Overwritten {
  try {
    const path = realFile(cwd, file);
    if (path === undefined) return { failed: `${file} is not written: a link on its path leads out of the tree` };
    if (readFileSync(path, "utf8") !== before) return { failed: `${file} is not written: it was changed meanwhile` };
    replace(path, after);
    return {};
  } catch (error) {
    return { failed: `cannot write "${file}": ${reason(error)}` };
  }
}

/** Where a file is once links are followed, unless they lead out of the tree or, for a file outside, out of its folder. */
function realFile(cwd: string, file: string): string | undefined {
  const [tree, path] = [realpathSync(cwd), resolve(cwd, file)];
  const real = realpathSync(path);
  if (isUnder(resolve(cwd), path)) return isUnder(tree, real) ? real : undefined;
  return real === join(realpathSync(dirname(path)), basename(path)) ? real : undefined;
}

function isUnder(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function replace(path: string, text: string): void {
  const own = openSync(path, "r+");
  const { mode } = fstatSync(own);
  closeSync(own);
  const fresh = join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.fix`);
  const handle = openSync(fresh, "wx", mode);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
    closeSync(handle);
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
