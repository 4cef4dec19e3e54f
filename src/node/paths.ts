import { isAbsolute, relative, sep } from "node:path";

/** A path with slashes between folders, as findings, patterns and git write it. */
export function toPosix(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

/** Whether a path is a folder or inside it. Both are absolute; symbolic links are not resolved. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The name of a file relative to a folder, as findings show it. */
export function nameFrom(base: string, path: string): string {
  // Nearly every file is inside the base folder.
  const isBelow = path.startsWith(base + sep) && !base.endsWith(sep);
  return toPosix(isBelow ? path.slice(base.length + 1) : relative(base, path) || ".");
}
