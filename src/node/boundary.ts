import { existsSync, lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { isInside } from "./paths.ts";

/** The folder that symbolic links may not lead out of, and what it is in messages. */
export type Boundary = { readonly folder: string; readonly noun: "repository" | "working directory" };

/**
 * The root of the repository that contains a folder. Behind a symbolic link in a repository there is no other one: the
 * link is content of the repository, which may point anywhere.
 */
export function rootAbove(folder: string): string | undefined {
  let root: string | undefined;
  for (const current of foldersTo(resolve(folder))) {
    if (root !== undefined && isLink(current)) return root;
    if (existsSync(join(current, ".git"))) root = current;
  }
  return root;
}

/** The boundary of what is in a folder: its repository, else the base folder; none outside both. */
export function boundaryOf(folder: string, base: string): Boundary | undefined {
  const root = rootAbove(folder);
  if (root !== undefined) return { folder: root, noun: "repository" };
  return isInside(resolve(base), folder) ? { folder: resolve(base), noun: "working directory" } : undefined;
}

/** Whether a path in a folder leads into a folder of git, which may hold a token. */
export function isInGit(folder: string, path: string): boolean {
  return relative(folder, path).split(sep).some(isGit);
}

function isGit(name: string): boolean {
  return name.toLowerCase() === ".git";
}

/** What is at a path: the real path after symbolic links, and its status. */
export type Place = { readonly real: string; readonly status: Stats };

/** Finds the file or folder at a path that a user, a policy or a workflow names. Throws if there is none that may be read. */
export type LookUp = (path: string) => Place;

/**
 * Refuses what is or lies behind a symbolic link out of its boundary, what is in a folder of git, and what is no regular file:
 * reading a device or a pipe may never end. Folders are remembered, so that a thousand files in one cost as much as one.
 */
export function createLookUp(base: string): LookUp {
  const folders = new Map<string, Folder>();
  return (path) => {
    const name = dirname(path);
    checkStream(path);
    const own = lstatSync(path);
    const isItself = own.isSymbolicLink();
    const status = isItself ? statSync(path) : own;
    checkKind(status);
    const folder = folders.get(name) ?? folderAt(name, base);
    folders.set(name, folder);
    if (folder.refusal !== undefined) throw new Error(folder.refusal);
    const real = isItself ? realpathSync.native(path) : join(folder.real, basename(path));
    // What is no link is inside as its folder is.
    const refusal = isItself || isGit(basename(path)) ? refusalOf(folder.boundary, real, isItself) : undefined;
    if (refusal !== undefined) throw new Error(refusal);
    return { real, status };
  };
}

/** The names that systems give to the open files of a process. */
const stream = /^\/(?:dev\/(?:std(?:in|out|err)|fd\/\d+)|proc\/[^/]+\/(?:task\/[^/]+\/)?fd\/\d+)$/;

/** Throws for a stream of a process, such as `/dev/stdin`. If it leads to a file, it looks like a regular one. */
export function checkStream(path: string): void {
  if (stream.test(path)) throw new Error("it is a stream of a process, not a regular file; use the path of a file");
}

function checkKind(status: Stats): void {
  const other = status.isDirectory() ? undefined : describeOther(status);
  if (other !== undefined) throw new Error(other);
}

/** A folder after symbolic links, its boundary after them, and why nothing in it may be read. */
type Folder = {
  readonly real: string;
  readonly boundary: Boundary | undefined;
  readonly refusal: string | undefined;
};

function folderAt(path: string, base: string): Folder {
  const found = boundaryOf(path, base);
  const real = realpathSync.native(path);
  const boundary = found && { ...found, folder: realpathSync.native(found.folder) };
  return { real, boundary, refusal: refusalOf(boundary, real, false) };
}

function refusalOf(boundary: Boundary | undefined, real: string, isItself: boolean): string | undefined {
  if (boundary === undefined) return undefined;
  if (isInside(boundary.folder, real)) return isInGit(boundary.folder, real) ? "it is in the folder .git" : undefined;
  const what = isItself ? "it is a symbolic link that points" : "a symbolic link in its path points";
  return `${what} outside the ${boundary.noun}`;
}

/** What is at a path, in a message; undefined for a regular file. */
export function describeOther(status: Stats): string | undefined {
  if (status.isFile()) return undefined;
  if (status.isDirectory()) return "it is a folder";
  if (status.isFIFO()) return "it is a pipe, not a regular file; save its content to a file";
  return `it is a ${status.isSocket() ? "socket" : "device"}, not a regular file`;
}

/** Whether a path is a symbolic link, a dangling one too. */
export function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** A folder and those above it, outermost first. */
function foldersTo(path: string): readonly string[] {
  const above = dirname(path);
  return above === path ? [path] : [...foldersTo(above), path];
}
