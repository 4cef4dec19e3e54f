import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { CannotRun } from "../base/errors.ts";
import { quoted } from "../base/wording.ts";
import { reason } from "./find-files.ts";

/**
 * Writes a text to a file beneath a folder: as a whole or not at all, and through no symbolic link that leads out of the
 * folder or stands in the place of the file.
 */
export function writeBeneath(folder: string, name: string, text: string): void {
  const path = resolve(folder, name);
  if (isOutside(relative(folder, path)))
    throw new CannotRun(`cannot write ${quoted(name)}: it is not beneath ${quoted(folder)}`);
  const written = `${path}.${process.pid}.new`;
  try {
    mkdirSync(folder, { recursive: true });
    // A link on the way would be followed by making the folders behind it, so the nearest that is there is looked at first.
    const nearest = nearestThere(dirname(path));
    if (isOutside(relative(realpathSync(folder), realpathSync(nearest))))
      throw new Error("a symbolic link leads out of the folder");
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) throw new Error("it is a symbolic link");
    mkdirSync(dirname(path), { recursive: true });
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    writeFileSync(written, text, { flag: "wx", ...(mode !== undefined && { mode }) });
    renameSync(written, path);
  } catch (error) {
    if (lstatSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) rmSync(written, { force: true });
    throw new CannotRun(`cannot write ${quoted(name)}: ${reason(error)}`);
  }
}

function isOutside(way: string): boolean {
  return way === ".." || way.startsWith(`..${sep}`) || resolve(way) === way;
}

function nearestThere(folder: string): string {
  return lstatSync(folder, { throwIfNoEntry: false }) ? folder : nearestThere(join(folder, ".."));
}
