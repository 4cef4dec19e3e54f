import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import { createLookUp } from "./boundary.ts";
import { readRegularFile } from "./read-file.ts";

/** What a search for files reads: the disk, or the tree of a commit. Paths are absolute. */
export type Folders = {
  /** What is at a path, behind symbolic links; an error if nothing is. */
  readonly statOf: (path: string) => Pick<Stats, "isFile" | "isDirectory"> | Error;
  /** Whether a path exists, as a dangling symbolic link too. */
  readonly hasEntry: (path: string) => boolean;
  /** The entries of a folder, links as links. Throws if it cannot be read. */
  readonly entriesOf: (folder: string) => readonly Pick<Dirent, "name" | "isFile" | "isDirectory">[];
  /** The text of a file. Throws if it cannot be read, or is a symbolic link: git follows no `.gitignore` that is one. */
  readonly textOf: (path: string) => string;
  /** The real path of what exists at a path. Throws if it may not be read, as behind a link out of the repository. */
  readonly admit: (base: string) => (path: string) => string;
};

/** The folders of the disk. */
export const disk: Folders = {
  statOf: (path) => {
    try {
      return statSync(path);
    } catch (error) {
      return error as Error;
    }
  },
  hasEntry: (path) => {
    try {
      return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    } catch {
      // A symbolic link on the way leads to itself.
      return false;
    }
  },
  entriesOf: (folder) => readdirSync(folder, { withFileTypes: true }),
  textOf: (path) => readRegularFile(path).content.toString(),
  admit: (base) => {
    const lookUp = createLookUp(base);
    return (path) => lookUp(path).real;
  },
};

/** Whether there is something at a path, behind symbolic links. */
export function existsIn({ statOf }: Folders, path: string): boolean {
  return !(statOf(path) instanceof Error);
}
